// "By Jane Roe, Defence Correspondent" -> "Jane Roe". Null where the line names nobody.
import * as en from './words/en.ts'
import * as other from './words/other.ts'
import * as ru from './words/ru.ts'

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|del|di|da|bin|al|el|la|le|ibn|ter|ten|zu|of)\s+)*\p{Lu}[\p{L}'’.-]*){1,4}$/u
const notNames = new Set([...en.notNames, ...ru.notNames])

/** The name or names behind a byline's cue; lines without a cue name nobody. */
export function bylineIn(line: string): string | null {
  if (line.length > 140) return null
  for (const {bylineCue} of [en, ru, other]) {
    const match = bylineCue.exec(line)
    if (!match) continue
    const names = namesIn(line.slice(match[0].length))
    if (names) return names
  }
  return null
}

/** "Jane Roe and John Doe, in Oslo | 5 May" -> "Jane Roe and John Doe". */
export function namesIn(text: string): string | null {
  const head = text.split(/\s*(?:[|•·/(]|\s[—–-]\s|\b\d|\bUpdated\b|\bPublished\b|\bfor\b\s)/u)[0]!.trim()
  const parts = head.split(/\s*(?:,|;|&|\s+and\s+|\s+und\s+|\s+et\s+|\s+и\s+)\s*/u)
  const names: string[] = []
  for (const part of parts) {
    if (!isName(part)) break
    names.push(part)
  }
  if (names.length === 0) return null
  if (names.length === 1) return names[0]!
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Two to five capitalised words. */
export function isName(text: string): boolean {
  const clean = text.trim()
  if (!NAME.test(clean) || clean.length > 60) return false
  return !clean
    .toLowerCase()
    .split(/\s+/)
    .some((word) => notNames.has(word))
}

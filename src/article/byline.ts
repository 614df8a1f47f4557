// "By Jane Roe, Defence Correspondent" -> "Jane Roe". Null where the line names nobody.
import * as en from './words/en.ts'
import * as other from './words/other.ts'
import * as ru from './words/ru.ts'

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|del|di|da|bin|al|el|la|le|ibn|ter|ten|zu|of)\s+)*\p{Lu}[\p{L}'’.-]*){1,4}$/u
/** What stands between the names of several authors. */
export const BETWEEN_NAMES = /\s*(?:,\s*and\s|[,;&]|\s(?:and|und|et|и|y|e|i|och|og|en)\s)\s*/u
/** "Riga", "New York and Rome". */
const STATION = /^\p{Lu}[\p{L}'’-]*(?:(?:\s|,\s|\sand\s|\sи\s)\p{Lu}[\p{L}'’-]*){0,3}$/u
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

/** A line that is nothing but "Jane Roe in Oslo" or "Jane Roe and John Doe in Oslo and Rome" -> the names. */
export function reporterIn(line: string): string | null {
  for (const {stationCue} of [en, ru]) {
    const parts = line.split(stationCue)
    if (parts.length !== 2 || !STATION.test(parts[1]!)) continue
    const names = namesIn(parts[0]!)
    if (names === parts[0]!.trim() && names.split(/\s/).length <= 6) return names
  }
  return null
}

/** "The bridge stayed shut. Text: Jane Roe" -> "Jane Roe": a credit within a line. */
export function creditIn(text: string): string | null {
  for (const {creditCue} of [en, ru, other]) {
    const match = creditCue.exec(text)
    const names = match && namesIn(text.slice(match.index + match[0].length))
    if (names) return names
  }
  return null
}

/** "Jane Roe and John Doe, in Oslo | 5 May" -> "Jane Roe and John Doe", as printed. */
export function namesIn(text: string): string | null {
  const head = text.split(/\s*(?:[|•·/(]|\s[—–-]\s|\b\d|\bUpdated\b|\bPublished\b|\bfor\b\s)/u)[0]!.trim()
  let end = 0
  for (let from = 0; from < head.length; ) {
    const rest = head.slice(from)
    const next = BETWEEN_NAMES.exec(rest)
    const part = rest.slice(0, next?.index ?? rest.length)
    if (!isName(part)) break
    end = from + part.length
    if (!next) break
    from += next.index + next[0].length
  }
  return end === 0 ? null : head.slice(0, end).trim()
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

// What is wrong with the patterns and word lists of an event entry or set, beyond its shape: entries in, messages out.
import {listedProblems, patternProblems, slotProblems} from './patterns.ts'

interface Written {
  readonly set?: unknown
  readonly words?: unknown
  readonly pos?: unknown
  readonly under?: unknown
}

/** Folders whose entries are patterns over a tree. */
export const patternFolders: ReadonlySet<string> = new Set(['lexicons/events', 'lexicons/pairs'])
const lists = ['not', 'notSubject', 'onlySubject'] as const
const roles = ['actor', 'recipient'] as const

/** Names of the sets that the entries make. */
export function setNames(entries: readonly unknown[]): string[] {
  return entries.flatMap((entry) =>
    typeof (entry as Written)?.set === 'string' ? [(entry as {set: string}).set] : [],
  )
}

/** Every problem of the entry's words, with the field that it stands in. */
export function entryProblems(entry: unknown, sets: ReadonlySet<string>, lang: string): string[] {
  const written = (entry ?? {}) as Written & Partial<Record<(typeof lists | typeof roles)[number], unknown>>
  const told = (field: string, value: string, problems: readonly string[]) =>
    problems.map((problem) => `${field}: "${value}": ${problem}`)
  const pos = typeof written.pos === 'string' ? written.pos : 'verb'
  const none: ReadonlySet<string> = new Set()
  const patterns = strings(written.words).flatMap((pattern) =>
    told(
      'words',
      pattern,
      written.set ? listedProblems(pattern, sets) : patternProblems({pattern, pos}, sets, lang),
    ),
  )
  const listed = lists.flatMap((field) =>
    strings(written[field]).flatMap((word) => told(field, word, oneWord(word) ?? listedProblems(word, none))),
  )
  const under = strings(written.under).flatMap((verb) => told('under', verb, listedProblems(verb, none)))
  const slots = roles.flatMap((role) =>
    strings(written[role]).flatMap((slot) => told(role, slot, slotProblems(slot, lang))),
  )
  return [...patterns, ...listed, ...under, ...slots]
}

function oneWord(word: string): string[] | null {
  return word.includes(' ')
    ? ['expected one word, or "heart_attack" for a word with another before it']
    : null
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

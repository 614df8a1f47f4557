// The words of a body's name that no list has in; what they tell of it, sector and type, out: "Town Council" governs, "Herald" reports.
import {entriesOf} from '../../lexicon/index.ts'
import type {FormEntry} from '../lists/knowledge.ts'

interface Form {
  readonly entry: FormEntry
  readonly words: ReadonlySet<string>
  readonly also?: ReadonlySet<string>
  readonly not?: ReadonlySet<string>
}

const built = new Map<string, readonly Form[]>()

/** The first entry of lexicons/entities of kind form that fits the words of the name. */
export function formOf(words: readonly string[], lang: string): FormEntry | undefined {
  return formsOf(lang).find(
    (form) =>
      words.some((word) => form.words.has(word)) &&
      (!form.also || words.some((word) => form.also!.has(word))) &&
      !words.some((word) => form.not?.has(word)),
  )?.entry
}

function formsOf(lang: string): readonly Form[] {
  const known = built.get(lang)
  if (known) return known
  const made = entriesOf<FormEntry>('lexicons/entities', lang)
    .filter(({kind}) => kind === 'form')
    .map((entry) => ({
      entry,
      words: new Set(entry.words),
      ...(entry.also ? {also: new Set(entry.also)} : {}),
      ...(entry.not ? {not: new Set(entry.not)} : {}),
    }))
  built.set(lang, made)
  return made
}

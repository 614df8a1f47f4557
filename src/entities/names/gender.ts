// Whether a person's name or the courtesy title before it tells a woman or a man; undefined where neither does.
import type {Draft, Scene} from '../draft/draft.ts'
import {en} from '../words/en.ts'

export type Gender = 'female' | 'male'

type WordList = (id: string) => ReadonlySet<string>

/** By the first of several names, from lexicons/entities/gender: "Jane Roe". A surname alone tells nothing, nor "Aditya", "Zoya" without the list. */
export function genderOfName(name: string, list: WordList): Gender | undefined {
  const [first, ...rest] = name.split(' ')
  if (rest.length === 0 || list('words.names-of-either').has(first)) return
  if (list('words.names-of-women').has(first)) return 'female'
  if (list('words.names-of-men').has(first)) return 'male'
  return list('words.given-names').has(first) && !first.endsWith('a') ? 'male' : undefined
}

/** "Mrs Roe", "King Karl": by the word before the name. */
export function genderOfTitle(scene: Scene, draft: Draft): Gender | undefined {
  const before = scene.pieces[draft.from - 1]?.lower.replace(/\.$/, '') ?? ''
  const word = before === '' ? (scene.pieces[draft.from - 2]?.lower ?? '') : before
  if (en.womenTitles.has(word)) return 'female'
  return en.menTitles.has(word) ? 'male' : undefined
}

export function genderOfPronoun(lower: string): Gender | undefined {
  if (en.female.has(lower)) return 'female'
  return en.male.has(lower) ? 'male' : undefined
}

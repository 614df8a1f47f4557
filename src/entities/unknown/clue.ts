// What the rules of evidence are given, and the points that they give.
import type {Draft, Scene} from '../draft/draft.ts'
import type {Words} from '../words/words.ts'

export interface Points {
  person: number
  body: number
  place: number
  thing: number
}

export interface Clue {
  readonly scene: Scene
  readonly draft: Draft
  readonly words: Words
  readonly forms: readonly string[]
}

export type ClueRule = (clue: Clue, points: Points) => void

export const acronym = /^\p{Lu}[\p{Lu}\d&]{1,7}s?$/u

// Sentences as Universal Dependencies (v2) trees, every token with its place in the text.
import type {Span} from '../text/index.ts'

/** One syntactic word. `start`/`end` are offsets in the text that was read: text.slice(start, end) === form. */
export interface Token extends Span {
  /** Place in the sentence, from 0. */
  readonly index: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  /** Language-specific tag, "VBD". */
  readonly xpos: string
  /** "Mood=Ind|Tense=Past", "_" where there are none. */
  readonly feats: string
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number
  /** Full UD relation, "nsubj:pass". */
  readonly deprel: string
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

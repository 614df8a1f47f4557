// An attribution while it is being put together.
import type {Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'

export interface Draft {
  /** The content, in pieces, in order. */
  readonly spans: readonly Span[]
  readonly cue: Span
  readonly speaker: Span | null
  /** The word that names the speaker, with its sentence, to look its mention up. */
  readonly head: Token | null
  readonly sentence: number
  /** Of the entry: speech, thought, intention … */
  readonly group: string
  /** "to say", "would say", "said to be": nothing that was said, only spoken of. */
  readonly unsaid?: boolean
  /** The content is an object, an infinitive or such, no clause. */
  readonly phrase?: boolean
  /** The lexicon entry or rule. */
  readonly rule: string
}

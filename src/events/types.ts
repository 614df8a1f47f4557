// Events in the sense of PLOVER 2.0, one Frame for each mention of one in the text.
import type {DateFinding} from '../article/index.ts'
import type {Mention} from '../entities/index.ts'
import type {eventTypes, factualities} from '../lexicon/index.ts'
import type {Quoted, Span} from '../text/index.ts'

export type PloverType = (typeof eventTypes)[number]

export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'

export type Factuality = (typeof factualities)[number]

export interface Hedge extends Quoted {
  readonly rule: string
}

export interface PlaceFinding {
  readonly text: string | null
  /** PLOVER country code of the place, or null. */
  readonly code: string | null
  readonly how: 'stated' | 'resolved' | 'inferred'
  readonly reason: string
}

export interface Frame {
  /** Index of the sentence in the article; -1 for the title. */
  readonly sentence: number
  readonly event: PloverType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly quad: Quad
  readonly cameo: string | null
  /** PLOVER/Goldstein score of type and mode. */
  readonly score: number
  readonly actor: readonly Mention[]
  readonly recipient: readonly Mention[]
  readonly trigger: Quoted & {readonly token: number}
  readonly factuality: Factuality
  readonly hedges: readonly Hedge[]
  /** Told as background ("after the 2006 poisoning of …"), not as the news. */
  readonly background: boolean
  readonly date: (DateFinding & {readonly text?: string}) | null
  readonly place: PlaceFinding | null
  /** The clause that asserts it. */
  readonly clause: Span
  /** The lexicon entry that fired, "consult.meet". */
  readonly entry: string
  /** The rules behind type, roles and factuality, for `entente explain`. */
  readonly because: readonly {readonly rule: string; readonly value: string; readonly span?: Span}[]
}

/** The answer for two parties of a text. */
export interface PairCode {
  readonly event: PloverType
  readonly quad: Quad
  /** 0 where nothing in the text is known, up to 1. */
  readonly confidence: number
  /** The lexicon entry behind it, null where the answer is a default. */
  readonly entry: string | null
  readonly trigger: Span | null
}

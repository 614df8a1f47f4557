// One article's assertions, each with its evidence and the chain of whose word it is.
import type {DateFinding} from '../article/index.ts'
import type {Party} from '../entities/index.ts'
import type {Factuality, Hedge, PlaceFinding, PloverType, Quad} from '../events/index.ts'
import type {Quoted, Span} from '../text/index.ts'

/** Who is said to have said, written, thought or intended what. `spans` cover the content alone. */
export interface Attribution extends Span {
  readonly spans: readonly (readonly [number, number])[]
  readonly cue: Span | null
  readonly speaker: Span | null
  readonly quote: 'direct' | 'indirect' | 'mixed'
  /** Who the speaker is, resolved; several where several speak; null where missing. */
  readonly by: Speaker | null
  readonly rule: string
}

export interface Speaker {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly entity: string | null
  /** False where the text hides the person. */
  readonly named: boolean
}

/** One link of the chain, outermost first. */
export interface AttributionLink {
  /** Null `start`/`end` for the outlet itself, which stands on the page but not in the text. */
  readonly speaker: {
    readonly text: string
    readonly start: number | null
    readonly end: number | null
    readonly entity: string | null
    readonly named: boolean
  }
  readonly cue: Quoted | null
  /** `stated` by the text, or a continuation that we infer. */
  readonly how: 'stated' | 'inferred'
}

export interface Evidence extends Span {
  readonly in: 'text' | 'title'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A party in a role, with the words that named it there. */
export interface RoleParty {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly in?: 'title'
  readonly entity: string | null
  readonly code: string | null
  readonly sector: string | null
  readonly name: string
}

export type AgreementStatus =
  | 'proposed'
  | 'negotiating'
  | 'in preparation'
  | 'initialled'
  | 'signed'
  | 'ratified'
  | 'in force'
  | 'suspended'
  | 'terminated'
  | 'resumed'

/** What one claim says about an agreement. `local` ties the claims of one article that mean the same agreement. */
export interface AgreementDetail {
  readonly local: string
  /** The fullest name the article gives it, "Military Technical Cooperation Agreement", or a description. */
  readonly name: string
  /** All the names and pointing words used for it. */
  readonly aliases: readonly string[]
  /** Topic after the Defense Cooperation Agreement Dataset, "procurement", "information", "framework" … */
  readonly kind: string
  readonly parties: readonly {readonly code: string; readonly body?: string}[]
  readonly status?: {
    readonly status: AgreementStatus
    readonly date: DateFinding | null
    readonly factuality: Factuality
  }
  readonly scope?: ScopeDetail
}

export interface ScopeDetail {
  /** What is covered or excluded, in the article's words: "missile systems". */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly covered: boolean
  readonly hedge?: string
  readonly goods?: readonly string[]
  /** buy, sell, share, joint — where the text says which exchange. */
  readonly exchange?: 'buy' | 'sell' | 'share' | 'joint'
}

export interface ContactDetail {
  readonly kind: 'meeting' | 'call' | 'visit' | 'exercise' | 'talks'
  readonly agenda: readonly Quoted[]
  readonly understandings: readonly Quoted[]
  readonly proposals: readonly Quoted[]
}

export interface IncidentDetail {
  readonly kind: string
  readonly harmed: readonly RoleParty[]
  /** Only where the text names a culprit. */
  readonly by?: readonly RoleParty[]
  /** The name of the one person who came to harm, if it is one: of him there is one death, however it is told. */
  readonly victim?: string
}

export interface MeasureDetail {
  readonly text: string
  readonly status: Factuality
}

export interface FigureDetail {
  readonly value: number
  readonly unit: string
  readonly counts: string
  readonly party: string | null
  readonly comparison: readonly {value: number; unit: string; counts: string; party: string | null}[]
  readonly asOf: DateFinding | null
}

/**
 * One article's claim. `about` tells which detail carries it; an event claim may also have agreement, contact,
 * incident or measure details. Claims with `about` other than 'event' have no PLOVER type.
 */
export interface Claim {
  /** Hash of article id and content: the same reading gives the same id. */
  readonly id: string
  readonly article: string
  readonly outlet: string | null
  readonly published: DateFinding
  readonly about: 'event' | 'agreement' | 'incident' | 'measure' | 'figure'
  readonly event: PloverType | null
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly quad: Quad | null
  readonly cameo: string | null
  readonly score: number | null
  readonly actor: readonly RoleParty[]
  readonly recipient: readonly RoleParty[]
  /** Parties that the claim concerns though they have no role in it: the two states whose figure or measure it is. */
  readonly concerns?: readonly {readonly entity: string; readonly code: string; readonly name: string}[]
  readonly trigger: string
  readonly factuality: Factuality
  readonly hedges: readonly Hedge[]
  readonly background: boolean
  readonly date: (DateFinding & {readonly text?: string}) | null
  readonly place: PlaceFinding | null
  readonly attribution: readonly AttributionLink[]
  readonly evidence: readonly Evidence[]
  /** The lexicon entry or rule that made it. */
  readonly entry: string
  readonly agreement?: AgreementDetail
  readonly contact?: ContactDetail
  readonly incident?: IncidentDetail
  readonly measure?: MeasureDetail
  readonly figure?: FigureDetail
}

/** Parties named in an article though in no event: companies, persons (`entente mentions`). */
export interface NamedParty extends Party {
  readonly spans: readonly Span[]
}

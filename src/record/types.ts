// What the record holds beyond claims: events, agreements, contacts, incidents, measures, figures.
import type {DateFinding} from '../article/index.ts'
import type {
  AgreementDetail,
  AgreementStatus,
  AttributionLink,
  Claim,
  Evidence,
  FigureDetail,
  IncidentDetail,
  RoleParty,
} from '../claims/index.ts'
import type {Factuality, PlaceFinding, PloverType, Quad} from '../events/index.ts'

/** A claim as the record knows it: corrected by people where they did, with the time in which it was known. */
export interface KnownClaim {
  readonly claim: Claim
  /** Day number on which its article's text was published. */
  readonly knownFrom: number
  /** What people did to it; absent where it is the machine's alone. */
  readonly people?: readonly CorrectionNote[]
}

/** A claim about an agreement. */
export interface AgreementClaim extends KnownClaim {
  readonly detail: AgreementDetail
}

export interface CorrectionNote {
  readonly correction: number
  readonly action: 'accept' | 'reject' | 'edit' | 'merge' | 'split'
  readonly who: string
  readonly when: string
  readonly why: string | null
  /** The fields as the machine had read them, for edits. */
  readonly before?: Readonly<Record<string, unknown>>
}

/** The claim as shown beside an event: whose word, in which words. */
export interface ClaimView {
  readonly id: string
  readonly article: string
  readonly outlet: string | null
  readonly published: DateFinding
  readonly factuality: Factuality
  readonly attribution: readonly AttributionLink[]
  readonly evidence: readonly Evidence[]
  readonly people?: readonly CorrectionNote[]
}

export type ClaimDate = (DateFinding & {readonly text?: string}) | null

export interface RecordEvent {
  readonly id: string
  /** "event", or what else the claims are about: "incident". */
  readonly about: Claim['about']
  readonly event: PloverType | null
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly quad: Quad | null
  readonly cameo: string | null
  readonly score: number | null
  readonly factuality: Factuality
  readonly date: ClaimDate
  readonly place: PlaceFinding | null
  readonly actor: readonly RoleParty[]
  readonly recipient: readonly RoleParty[]
  /** Id of the agreement that it is about. */
  readonly agreement?: string
  readonly summary: string
  /** In words, where claims exclude each other: "happened (2 sources) against denied (1 source)". */
  readonly contradictions: readonly string[]
  /** Independent sources, counted by the roots of the attribution chains. */
  readonly sources: number
  readonly outlets: number
  readonly claims: readonly ClaimView[]
}

export interface AgreementStatusEntry {
  readonly status: AgreementStatus
  readonly date: DateFinding | null
  readonly factuality: Factuality
  readonly claims: readonly ClaimView[]
}

export interface AgreementScopeItem {
  readonly text: string
  readonly covered: boolean
  readonly hedge?: string
  readonly goods?: readonly string[]
  readonly exchange?: 'buy' | 'sell' | 'share' | 'joint'
  readonly claims: readonly ClaimView[]
}

export interface Agreement {
  readonly id: string
  readonly name: string
  /** All other names and words used for it. */
  readonly names: readonly string[]
  readonly kind: string
  readonly parties: readonly {readonly code: string; readonly body?: string}[]
  /** Where it stands, as far as known: the last step that was taken. */
  readonly current: AgreementStatusEntry | null
  readonly status: readonly AgreementStatusEntry[]
  readonly scope: readonly AgreementScopeItem[]
  /** Ids of the claims of events that are about it. */
  readonly events: readonly string[]
}

export interface Contact {
  readonly id: string
  readonly kind: string
  readonly date: ClaimDate
  readonly place: PlaceFinding | null
  readonly factuality: Factuality
  readonly participants: readonly RoleParty[]
  readonly agenda: readonly string[]
  readonly understandings: readonly string[]
  readonly proposals: readonly string[]
  readonly claims: readonly ClaimView[]
}

export interface Incident {
  readonly id: string
  readonly kind: IncidentDetail['kind']
  readonly date: ClaimDate
  readonly place: PlaceFinding | null
  readonly factuality: Factuality
  readonly harmed: readonly RoleParty[]
  readonly by?: readonly RoleParty[]
  readonly claims: readonly ClaimView[]
}

export interface Measure {
  readonly id: string
  readonly text: string
  readonly status: Factuality
  readonly claims: readonly ClaimView[]
}

export interface Figure extends FigureDetail {
  readonly id: string
  readonly claims: readonly ClaimView[]
}

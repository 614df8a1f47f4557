// A match on its way to an event: its type, who fills its roles and how its verb stands.
import type {Token} from '../sentences/index.ts'
import type {Match} from './match/match.ts'
import type {PloverType} from './types.ts'

export interface Candidate {
  readonly match: Match
  readonly type: PloverType
  readonly mode: string | null
  readonly actors: readonly Token[]
  readonly recipients: readonly Token[]
  /** The act that was promised, demanded, refused or threatened. */
  readonly content: Match | null
  /** The refusal itself took place though its clause is negated: "will not lift the ban". */
  readonly asserted: boolean
  /** "met", "may have met": over by the time of the report, however sure it is. */
  readonly past: boolean
  /** A noun or a passive: nobody need be named who did it. */
  readonly agentless: boolean
  /** "voted to ratify": the vote is the act, where the act is one of words. */
  readonly voted: boolean
  /** "will attack", "plans to attack": its own actor says what is to come. */
  readonly announced: boolean
  /** Whoever will do it says so, or the news itself does: "said it would impose tariffs if". */
  readonly ownWord: boolean
  readonly because: readonly {readonly rule: string; readonly value: string}[]
  /** What else the trigger may be, the likelier first. */
  readonly others: () => readonly Candidate[]
  /** The acts inside: events of their own where this is none. */
  readonly inside: () => readonly Candidate[]
}

// One entry of lexicons/events as its YAML has it.
import type {Need} from '../../lexicon/index.ts'
import type {Factuality, PloverType} from '../types.ts'

/** What the head of a pattern is; modal: "said that X must …". */
export type Kind = 'verb' | 'noun' | 'adj' | 'modal'

/** Soldiers, police, rebels or gunmen; the opposite; those who use force for no state; who may search and question; unarmed people. */
export type Who = 'armed' | 'unarmed' | 'outlaw' | 'lawful' | 'crowd'

/** One entry of lexicons/events, as the area specialist wrote it. docs/events.md explains the fields. */
export interface EventEntry {
  readonly id: string
  readonly words: readonly string[]
  readonly pos?: Kind
  readonly plover: PloverType
  readonly mode?: string
  readonly cameo?: string
  readonly contexts?: readonly string[]
  /** Where the actor stands: subj, obj, by, poss, mod, or a preposition; first found wins. */
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  /** All who take part are actors: "A and B signed", "A met B". */
  readonly mutual?: boolean
  /** The act in its clause or object is its content, not an event of its own: "threatened to attack". */
  readonly embeds?: boolean
  /** The act below is told too, and stays an event of its own: "says that X shelled Y". */
  readonly keeps?: boolean
  readonly needs?: readonly Need[]
  /** An event also where nobody is said to have done it: "was arrested". */
  readonly agentless?: boolean
  /** Of a noun, the verbs of which it is subject or object: "be" is any copula, "enter into force" a verb with further words. */
  readonly under?: readonly string[]
  /** Words beside the trigger that forbid it: "heart" attack. */
  readonly not?: readonly string[]
  /** Subjects that do nothing of the kind: a "driver" who hits a wall. */
  readonly notSubject?: readonly string[]
  /** Subjects without which it means nothing of the kind: "critics" say that somebody is a tyrant. */
  readonly onlySubject?: readonly string[]
  /** What the entry becomes when negated: "did not allow" is REJECT. */
  readonly negated?: PloverType
  /** Of lexicons/pairs: it needs both parties in its roles, and any other act that relates them goes before it. */
  readonly weak?: boolean
  /** Of lexicons/pairs: who must act for the entry to fit. */
  readonly who?: Who
  /** What the entry makes of an act that happened: readiness is AGREE, possible. */
  readonly factuality?: Factuality
  readonly yes: string | readonly string[]
  readonly no: string | readonly string[]
}

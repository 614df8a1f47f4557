// One entry of lexicons/events as its YAML has it.
import type {Factuality, PloverType} from '../types.ts'

/** What the head of a pattern is; modal: "said that X must …". */
export type Kind = 'verb' | 'noun' | 'adj' | 'modal'

/**
 * What must be there: an actor, a recipient, an object, a clause, an infinitive clause; `state`: a party of politics; `official`: an actor of politics;
 * `force`: one that can use force; `party`: a recipient that a mention names, not just some noun; `person`: an object, if any, that can be met; `alone`: no
 * further clause; `several`: two or more who do it; `crowd`: people, no government or force; `court`: an actor that judges;
 * `armed`: an actor with arms; `never`: negated, or of "no" objects; `announced`: "will", "would";
 * `own-act`: its clause tells what its subject will do; `unless`, `or-else`: and if others do not do theirs;
 * `objectless`: nothing that it is done to; `human`: an actor who is a person; `content`: a coded act below, `harm`: one of conflict, `peaceful`: one that is none;
 * `offer`: a coded act below, or words of a state, of those with arms or to another side.
 */
export type Need =
  | 'actor'
  | 'recipient'
  | 'object'
  | 'clause'
  | 'infinitive'
  | 'force'
  | 'state'
  | 'official'
  | 'party'
  | 'person'
  | 'alone'
  | 'several'
  | 'crowd'
  | 'court'
  | 'armed'
  | 'never'
  | 'announced'
  | 'officials'
  | 'public'
  | 'named'
  | 'answerable'
  | 'victim'
  | 'body'
  | 'lawful'
  | 'speaker'
  | 'partners'
  | 'content'
  | 'harm'
  | 'peaceful'
  | 'abroad'
  | 'international'
  | 'witness'
  | 'complete'
  | 'aim'
  | 'anybody'
  | 'objectless'
  | 'human'
  | 'predicate'
  | 'power'
  | 'modal'
  | 'own-act'
  | 'own-deed'
  | 'unless'
  | 'or-else'
  | 'offer'

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

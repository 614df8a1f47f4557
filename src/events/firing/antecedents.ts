// "The Emirates offered to mediate. Sudan rejected the proposal": nouns that point back to an act get the party that did it.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, has, headOf, isObject, type Sentence, type Token} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import type {RoleParties} from '../casting/casting.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from '../parties/cast.ts'
import {phraseParty, unnamedParty} from '../parties/phrase-party.ts'
import type {Frame, PloverType} from '../types.ts'

/** How many sentences back an act is still what "the proposal" means. */
const REACH = 3

/** Types whose recipient may be an act of somebody's: "rejected the proposal", "condemned the attack". */
const answers = new Set<PloverType>(['REJECT', 'ACCUSE', 'SUPPORT', 'CONCEDE', 'PROTEST', 'AGREE'])

/**
 * The roles, where nobody is named whom an answer is for and its object points back: to whoever did what it points to.
 * @param before the events of the text so far, in its order
 */
export function withAntecedent(
  cast: Cast,
  {match, type}: Candidate,
  roles: RoleParties,
  before: readonly Frame[],
): RoleParties {
  if (!answers.has(type) || roles.recipient.some(({parties, name}) => parties.length > 0 || name))
    return roles
  const object = objectOf(cast.sentence, match.token)
  if (!object) return roles
  const act = before.findLast((other) => mayBe(other, cast.index, match.token, object, roles.actor))
  const parties = act?.actor.flatMap((actor) => actor.parties) ?? []
  const phrase = parties.length > 0 ? partyOf(cast, object) : null
  if (!phrase) return roles
  return {...roles, recipient: [{...phrase, parties, rule: 'events/antecedents: an act told before'}]}
}

/** The words that point back, as a party. */
function partyOf(cast: Cast, object: Token): Mention | null {
  return object.upos === 'PRON' ? unnamedParty(cast, object, object) : phraseParty(cast, object)
}

/** The object that points back; of "…, a decision that Beijing denounced" the noun that sums up the clause before it. */
function objectOf(sentence: Sentence, verb: Token): Token | undefined {
  const own = childrenOf(sentence, verb).find(isObject)
  const head = verb.deprel === 'acl:relcl' ? headOf(sentence, verb) : undefined
  if (head && own?.upos !== 'NOUN' && own?.upos !== 'PROPN')
    return summing.has(head.deprel) ? head : undefined
  return own && pointsBack(sentence, own) ? own : undefined
}
const summing = new Set(['appos', 'parataxis', 'dep', 'obl:unmarked', 'nmod:unmarked'])

/** "the proposal", "this move", "those charges", and nothing said of whose or which; "this" alone. */
function pointsBack(sentence: Sentence, noun: Token): boolean {
  if (noun.upos === 'PRON') return has(noun, 'PronType=Dem')
  const children = childrenOf(sentence, noun)
  if (children.some(({deprel}) => deprel === 'nmod:poss' || deprel === 'acl:relcl')) return false
  return children.some(
    (child) => child.deprel === 'det' && (has(child, 'Definite=Def') || has(child, 'PronType=Dem')),
  )
}

/** Is the act near, before this one, of somebody else, and of a type that such a noun points to? */
function mayBe(
  act: Frame,
  sentence: number,
  trigger: Token,
  {lemma, upos}: Token,
  actor: readonly Mention[],
): boolean {
  if (sentence - act.sentence > REACH || act.trigger.start >= trigger.start) return false
  const doers = new Set(actor.flatMap(({parties}) => parties.map(sideOf)))
  if (act.actor.some(({parties}) => parties.some((party) => doers.has(sideOf(party))))) return false
  return upos === 'PRON' || pointing(act.event).has(lemma.toLowerCase())
}

function sideOf({code, entity}: {code: string | null; entity: string}): string {
  return code ?? entity
}

/** By what nouns later sentences point to an act of the type; acts that are no words are "moves". */
function pointing(type: PloverType): ReadonlySet<string> {
  if (type === 'AGREE') return words.offers
  if (type === 'REQUEST') return words.asks
  if (type === 'ACCUSE') return words.blames
  return type === 'THREATEN' ? words.menaces : words.moves
}

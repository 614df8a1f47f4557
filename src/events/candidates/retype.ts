// The type of a match after what it is about and how its verb stands: a promise of harm is a threat, "will not" a refusal.
import {
  childrenOf,
  headOf,
  isObject,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {agentsOf, caseOf, isNoun, isVerb, objectsOf} from '../clause/arguments.ts'
import {isNegated, refuses} from '../clause/modality.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import {canSuffer, measures} from '../parties/nouns.ts'
import {isComplement} from '../slots/content.ts'
import type {PloverType} from '../types.ts'

const conflict = new Set<PloverType>(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT', 'THREATEN'])
/** Who "will not" do one of these refuses. */
export const refusable: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
])

interface Told {
  readonly sentence: Sentence
  readonly match: Match
  readonly content: Match | null
  readonly actors: readonly Token[]
}

export interface Typed {
  readonly type: PloverType
  /** It took place though its clause denies: "will not lift the ban" refuses, and what was refused had been asked. */
  readonly asserted: boolean
  readonly because: readonly {readonly rule: string; readonly value: string}[]
}

/** The type of the entry, unless a rule makes another of it: first by content and purpose, then by negation. */
export function typeOf(told: Told): Typed {
  const {plover} = told.match.entry
  const turn = turnings.find((each) => each.from === plover && each.when(told))
  const type = turn?.to ?? plover
  const because = turn ? [{rule: `events/candidates: ${turn.rule}`, value: turn.to}] : []
  const negation = negatedType(told, type)
  if (!negation) return {type, asserted: isAnswered(told), because}
  const {rule, to} = negation
  return {
    type: to,
    asserted: true,
    because: rule ? [...because, {rule: `events/candidates: ${rule}`, value: to}] : because,
  }
}

/** "turned down a request from Chad": what was refused had been asked. */
function isAnswered({sentence, match: {entry, token}}: Told): boolean {
  if (entry.plover !== 'REQUEST' || entry.pos !== 'noun' || isNegated(sentence, token)) return false
  const head = headOf(sentence, token)
  return head !== undefined && words.refusing.has(head.lemma.toLowerCase()) && isObject(token)
}

interface Turning {
  readonly from: PloverType
  readonly to: PloverType
  readonly rule: string
  readonly when: (told: Told) => boolean
}

const turnings: readonly Turning[] = [
  {from: 'AGREE', to: 'THREATEN', rule: 'promise of conflict', when: promisesConflict},
  {from: 'AGREE', to: 'REJECT', rule: 'promise of a refusal', when: promisesRefusal},
  {from: 'THREATEN', to: 'REJECT', rule: 'promise of a refusal', when: promisesNot},
  {from: 'AGREE', to: 'SUPPORT', rule: 'support renewed', when: renewsSupport},
  {from: 'MOBILIZE', to: 'AID', rule: 'troops sent to help', when: isForHelp},
  {from: 'RETREAT', to: 'AID', rule: 'captives freed from others', when: isRescue},
  {
    from: 'CONSULT',
    to: 'AID',
    rule: 'peacekeepers come',
    when: ({sentence, actors}) => actors.some((actor) => comesToHelp(sentence, actor)),
  },
]

/** "did not allow", "will not send"; the entry itself may ask for the negation or the announcement. */
function negatedType({sentence, match}: Told, type: PloverType): {to: PloverType; rule?: string} | null {
  const {entry, token} = match
  const negated = isNegated(sentence, token)
  if (negated && entry.negated) return {to: entry.negated, rule: 'negated'}
  if (entry.needs?.includes('never')) return {to: type}
  // "would not punish" announces nothing
  if (entry.needs?.includes('announced')) return negated ? null : {to: type}
  const none = negated || objectsOf(sentence, token).some((object) => isNegated(sentence, object))
  return none && refusable.has(type) && refuses(sentence, token) ? {to: 'REJECT', rule: 'will not'} : null
}

/** "vowed to attack", not "an offer of mediation in the strike", "agreed to a truce to end the attacks" nor "promised not to attack"; "will consider cutting" is conflict by its own content alone. */
function promisesConflict({sentence, match, content}: Told): boolean {
  return (
    content !== null &&
    conflict.has(content.entry.plover) &&
    content.entry.factuality !== 'cancelled' &&
    !content.entry.needs?.includes('harm') &&
    isComplement(content.token, match) &&
    !words.circumstances.has(caseOf(sentence, content.token)) &&
    !isNegated(sentence, content.token) &&
    !spares(sentence, content.token) &&
    !fightsIdea(sentence, content)
  )
}

/** "agreed on a pact to combat smuggling", "pledged to fight hunger": the object is nobody and nothing that can be struck. */
function fightsIdea(sentence: Sentence, {entry, token, object, used}: Match): boolean {
  if (entry.plover !== 'ASSAULT' || !isVerb(token)) return false
  const objects = objectsOf(sentence, token).filter((found) => found !== object && !used.includes(found))
  return (
    objects.length > 0 &&
    objects.every(
      (found) =>
        found.upos === 'NOUN' &&
        !canSuffer(found) &&
        !measures(found) &&
        !childrenOf(sentence, found).some(({upos, deprel}) => upos === 'PROPN' || deprel === 'nummod'),
    )
  )
}

/** "that nobody will be jailed", "that no shot would be fired": there is no harm in it. */
function spares(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(
    (child) =>
      relationOf(child) === 'nsubj' &&
      [child, ...childrenOf(sentence, child)].some(({lemma}) => words.nobody.has(lemma.toLowerCase())),
  )
}

/** "vowed there would be no pullback": what is sworn is a refusal; "agreed to cancel the visit" is none, for both wish it. */
function promisesRefusal(told: Told): boolean {
  const {sentence, match, content} = told
  if (promisesNot(told)) return true
  return (
    content?.entry.plover === 'REJECT' &&
    (isComplement(content.token, match) || headOf(sentence, content.token)?.head === match.token.index) &&
    swears(match)
  )
}

/** "vowed not to lift the ban" */
function promisesNot({sentence, match, content}: Told): boolean {
  return (
    content !== null &&
    refusable.has(content.entry.plover) &&
    isNegated(sentence, content.token) &&
    isComplement(content.token, match) &&
    swears(match)
  )
}

function swears({token}: Match): boolean {
  return isVerb(token) && words.swearing.has(token.lemma.toLowerCase())
}

/** "reiterated its commitment to supporting the government": words of support, where "promised to support" is yet to be shown. */
function renewsSupport({match: {token, object}, content}: Told): boolean {
  return (
    content?.entry.plover === 'SUPPORT' &&
    content.token.head === object?.index &&
    content.token.form.endsWith('ing') &&
    words.renewing.has(token.lemma.toLowerCase())
  )
}

/** "peacekeepers arrived in Bangui", "a contingent of peacekeeping troops" */
function comesToHelp(sentence: Sentence, actor: Token): boolean {
  return subtreeOf(sentence, actor, ({deprel}) => deprel === 'acl:relcl').some(({lemma}) =>
    peacekeeping.has(lemma.toLowerCase()),
  )
}
const peacekeeping = new Set(['peacekeeper', 'peacekeeping', 'peace-keeping'])

/** "troops freed girls held by rebels", "police freed women who had been forced to work": from others, not from a cell of their own. */
function isRescue({sentence, match: {entry, token}, actors}: Told): boolean {
  if (entry.mode !== 'release' || !isVerb(token) || actors.length === 0) return false
  if (!actors.every(({lemma}) => words.rescuing.has(lemma.toLowerCase()))) return false
  return objectsOf(sentence, token)
    .flatMap((object) => subtreeOf(sentence, object))
    .some(
      (node) =>
        words.enslaving.has(node.lemma.toLowerCase()) ||
        (words.holding.has(node.lemma.toLowerCase()) && agentsOf(sentence, node).length > 0),
    )
}

/** "sent troops on a peacekeeping mission", "announced the deployment of troops to Chad on a peacekeeping mission". */
function isForHelp({sentence, match: {token}}: Told): boolean {
  const head = token.deprel === 'obj' && isNoun(token) ? headOf(sentence, token) : undefined
  return [
    ...[token, ...(isVerb(token) ? objectsOf(sentence, token) : [])].flatMap((node) =>
      subtreeOf(sentence, node, (child) => child.deprel === 'acl:relcl'),
    ),
    ...(head ? subtreeOf(sentence, head, (child) => otherClauses.has(child.deprel)) : []),
  ].some(({lemma}) => words.mercy.has(lemma.toLowerCase()))
}
const otherClauses = new Set(['acl:relcl', 'ccomp', 'parataxis', 'conj', 'advcl'])

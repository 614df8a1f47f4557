// Whom an act inside a promise, a demand or a plan is for: the first party below it that it can reach.
import type {Mention, Party} from '../../entities/index.ts'
import {
  childBy,
  childrenOf,
  headOf,
  isInfinitive,
  isMarkedPassive,
  relationOf,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {caseOf, isOpenedBy} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from '../parties/cast.ts'
import {canSuffer} from '../parties/nouns.ts'
import {partiesOf} from '../parties/parties.ts'
import {isStateless} from '../parties/standing.ts'
import type {PloverType} from '../types.ts'

/** "offered to send troops": its own troops are not whom the offer is for. The police are no court's own, and nobody with a name is. */
export function isOwn(mention: Mention, actor: readonly Mention[]): boolean {
  const {type, name, parties} = mention
  if ((type === 'person' && name) || isStateless(mention)) return false
  const owners = actor.flatMap((mention) => mention.parties)
  return (
    parties.length > 0 &&
    parties.every(
      ({code, sector}) =>
        code !== null &&
        sector !== null &&
        owners.some((owner) => owner.code === code && (governs(owner) || owner.sector === sector)),
    )
  )
}

/** A state, its government or its ministry of defence: what serves the state is theirs. */
function governs({sector}: Party): boolean {
  return sector === null || sector === 'GOV' || sector === 'MIL'
}

/** A place in the state of whoever acts. */
function isOwnLand({parties}: Mention, actor: readonly Mention[]): boolean {
  const own = codesOf(actor)
  return parties.some(({code}) => code !== null && own.has(code))
}

function codesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(({parties}) => parties.flatMap(({code}) => code ?? [])))
}

/** Types of which a place may be the recipient: "aid for people in Somalia", "a curfew in Basra". */
const anywhere = new Set<PloverType>([
  'AID',
  'COERCE',
  'MOBILIZE',
  'CONCEDE',
  'RETREAT',
  'SANCTION',
  'AGREE',
  'REQUEST',
])
/** Types in which the actor's own land is only where: "agreed in Washington to …" of the American president. */
const abroad = new Set<PloverType>(['AGREE', 'REQUEST'])

/**
 * "ready to consider proposals to restore ties with London": the first party anywhere below the act. Not of violence:
 * who is struck stands beside the word for it, or is not told. "ordered flags to be flown over the parliament" asks nobody named.
 */
export function withinContent(
  cast: Cast,
  token: Token,
  actor: readonly Mention[],
  type: PloverType,
  used: ReadonlySet<Token>,
  embeds: boolean,
): Mention[] {
  const cut = (child: Token) =>
    child.deprel === 'acl:relcl' ||
    relationOf(child) === 'parataxis' ||
    (!embeds && clausal.has(relationOf(child)) && !isInfinitive(cast.sentence, child)) ||
    (relationOf(child) === 'advcl' && (isBareParticiple(cast, child) || isWhile(cast, child))) ||
    (relationOf(child) === 'obl' &&
      (isAside(caseOf(cast.sentence, child)) || words.watching.has(child.lemma.toLowerCase()))) ||
    (type === 'REQUEST' && relationOf(child) === 'xcomp' && isMarkedPassive(cast.sentence, child)) ||
    (child.deprel === 'acl' && words.asides.has(childBy(cast.sentence, child, 'mark')?.lemma ?? '')) ||
    (child.head === token.index &&
      side.has(relationOf(child)) &&
      !isAllowed(cast.sentence, child) &&
      !(embeds && child.deprel === 'nsubj:pass'))
  for (const below of subtreeOf(cast.sentence, token, cut)) {
    const mention = cast.byToken.get(below.index) ?? describedThing(cast, below, token)
    if (mention && type === 'THREATEN' && isDanger(cast, below, token)) return []
    if (
      !mention ||
      used.has(below) ||
      (type === 'AGREE' && caseOf(cast.sentence, below) === 'against') ||
      isOwn(mention, actor) ||
      actor.includes(mention) ||
      isOwnedBy(below) ||
      below.index < token.index ||
      (mention.asPlace && (!anywhere.has(type) || (abroad.has(type) && isOwnLand(mention, actor)))) ||
      !(['obl', 'nmod', 'obj', 'iobj'].includes(relationOf(below)) || isForWhom(cast, below))
    )
      continue
    if (mention.parties.length > 0 && !words.times.has(below.lemma.toLowerCase()))
      return [mention, ...joinedTo(cast, below, mention)]
  }
  return []
}

/** "warned of pirates", "against hackers from Chad": the danger itself, whom nobody threatens. */
function isDanger({sentence}: Cast, {head, index}: Token, act: Token): boolean {
  return head === act.index && words.warned.has(caseOf(sentence, sentence.tokens[index]))
}

/** "to seize Tanzanian boats": people and things told by their state, which no mention covers. */
function describedThing(cast: Cast, noun: Token, act: Token): Mention | undefined {
  if (noun.upos !== 'NOUN' || noun.deprel !== 'obj' || noun.head === act.index || !canSuffer(noun)) return
  return partiesOf(cast, noun).find(({head, parties}) => head === noun.index && parties.length > 0)
}

/** "to ratify the protocols for Sweden and Finland": parties of the same kind joined to the first. */
function joinedTo({sentence, byToken}: Cast, head: Token, first: Mention): Mention[] {
  return childrenOf(sentence, head)
    .filter(({deprel}) => deprel === 'conj')
    .flatMap((child) => byToken.get(child.index) ?? [])
    .filter(({type, asPlace}) => type === first.type && asPlace === first.asPlace)
}

/** "after X", "according to X": what is told beside the act. */
function isAside(introducer: string): boolean {
  return words.asides.has(introducer) || introducer === words.source
}

/** "agreed to open the border for South Koreans to inspect it" */
function isForWhom({sentence}: Cast, subject: Token): boolean {
  const verb = relationOf(subject) === 'nsubj' ? headOf(sentence, subject) : undefined
  return verb !== undefined && (isAllowed(sentence, verb) || isOpenedBy(sentence, verb, words.benefiting))
}

/** "agreed to let engineers enter", where the tree takes the engineers for the subject of a clause. */
function isAllowed(sentence: Cast['sentence'], verb: Token): boolean {
  const above = headOf(sentence, verb)
  return (
    above !== undefined &&
    (relationOf(verb) === 'ccomp' || relationOf(verb) === 'xcomp') &&
    words.objectControl.has(above.lemma.toLowerCase())
  )
}

/** "reluctant to act while X negotiates": what goes on at the same time. */
function isWhile({sentence}: Cast, verb: Token): boolean {
  return words.subordinating.has(childBy(sentence, verb, 'mark')?.lemma.toLowerCase() ?? '')
}

/** "refused talks with X, demanding instead …": what is done beside the act. */
function isBareParticiple({sentence}: Cast, verb: Token): boolean {
  if (verb.form.endsWith('ed')) return true
  return verb.form.endsWith('ing') && !childBy(sentence, verb, 'mark')
}

/** "his", "their": of whoever acts, more often than not. */
function isOwnedBy({upos, deprel}: Token): boolean {
  return upos === 'PRON' && deprel === 'nmod:poss'
}

const clausal = new Set(['advcl', 'ccomp'])
const side = new Set(['nsubj', 'conj', 'ccomp', 'parataxis', 'appos'])

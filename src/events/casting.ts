// Gives the roles of a candidate their parties, and tells whether an event with these parties is one that PLOVER codes.
import type {Mention} from '../entities/index.ts'
import {childrenOf, relationOf, subtreeOf, type Token} from '../sentences/index.ts'
import {caseOf} from './arguments.ts'
import type {Candidate} from './candidates.ts'
import {eventWords as words} from './en.ts'
import {type Cast, isDirect, partiesOf, phraseParty, withoutOwners} from './parties.ts'
import type {PloverType} from './types.ts'

export interface RoleParties {
  readonly actor: readonly Mention[]
  readonly recipient: readonly Mention[]
}

/** Types whose event is worth telling though nobody says who did it. */
const withoutActor = new Set<PloverType>(['ASSAULT', 'COERCE'])

/** Mentions for both roles. In a visit the host is the recipient; without host and visitor all who meet are actors. */
export function castRoles(cast: Cast, {actors, recipients, match, content, type}: Candidate): RoleParties {
  const met = match.entry.plover === 'CONSULT'
  const kept = met ? (head: Token) => isDirect(cast, head) : () => true
  const object = match.object
  const actor = named(cast, actors.filter(kept), () => false, agentCases)
  const direct = named(
    cast,
    recipients.filter(kept),
    (head) => !met && (head !== object || type === 'REJECT'),
  )
  const below = content?.token ?? (match.entry.mutual ? null : match.token)
  const found = direct.length > 0 || !below ? direct : withinContent(cast, below, actor, type)
  const recipient = found.filter((mention) => !actor.includes(mention))
  const joined = withNeighbours(cast, withoutOwners(actor))
  if (!match.entry.mutual)
    return {actor: joined, recipient: recipient.filter((mention) => !joined.includes(mention))}
  const all = withoutOwners([...new Set([...joined, ...recipient])])
  if (all.length === 0) return {actor: betweenParties(cast), recipient: []}
  return {actor: areSeveral(all) ? all : [...all, ...partnersOf(cast, all, match.token)], recipient: []}
}

/** "Akar and Greek Defence Minister Panagiotopoulos met": joined by "and" in the text, wherever the tree hangs the second. */
function withNeighbours(cast: Cast, mentions: readonly Mention[]): Mention[] {
  const found = [...mentions]
  for (const mention of found) {
    const next = [...cast.byToken.values()].find(
      (other) =>
        other.type === mention.type &&
        !found.includes(other) &&
        words.joiner.test(cast.text.slice(mention.phrase.end, other.phrase.start)) &&
        other.phrase.start > mention.phrase.end,
    )
    if (next) found.push(next)
  }
  return found
}

/** "spoke by telephone with the Greek minister": with whom, wherever the tree hangs it, if nobody else was found. */
function partnersOf(cast: Cast, known: readonly Mention[], trigger: Token): Mention[] {
  const heads = cast.sentence.tokens.filter(
    (token) => token.index > trigger.index && caseOf(cast.sentence, token) === 'with',
  )
  const [partner] = heads
    .flatMap((head) => partiesOf(cast, head))
    .filter((mention) => !known.includes(mention) && mention.parties.length > 0)
  return partner ? [partner] : []
}

/** "an understanding was reached on contacts between the two": who it is between, wherever the tree hangs it. */
function betweenParties(cast: Cast): Mention[] {
  const heads = cast.sentence.tokens.filter((token) =>
    ['between', 'among'].includes(caseOf(cast.sentence, token) ?? ''),
  )
  return heads.length === 1 ? partiesOf(cast, heads[0]) : []
}

/** Types of which a place may be the recipient: "aid for people in Somalia", "a curfew in Basra". */
const anywhere = new Set<PloverType>(['AID', 'COERCE', 'MOBILIZE', 'CONCEDE', 'RETREAT', 'SANCTION', 'AGREE'])

/** "ready to consider proposals to restore ties with London": the first party anywhere below the act. */
function withinContent(cast: Cast, token: Token, actor: readonly Mention[], type: PloverType): Mention[] {
  const cut = (child: Token) =>
    child.deprel === 'acl:relcl' || (child.head === token.index && side.has(relationOf(child)))
  for (const below of subtreeOf(cast.sentence, token, cut)) {
    const mention = cast.byToken.get(below.index)
    if (
      !mention ||
      actor.includes(mention) ||
      (mention.asPlace && !anywhere.has(type)) ||
      !['obl', 'nmod', 'obj', 'iobj'].includes(relationOf(below))
    )
      continue
    if (mention.parties.length > 0 && !words.times.has(below.lemma.toLowerCase())) return [mention]
  }
  return []
}

/** "the attack of the rebels" names who did it, "the blast at the bank" does not. */
const agentCases = new Set(['of', 'by', 'from', 'between', ''])
const side = new Set(['nsubj', 'conj', 'ccomp', 'parataxis', 'appos'])

function named(
  cast: Cast,
  heads: readonly Token[],
  anyNoun: (head: Token) => boolean,
  cases?: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = []
  for (const head of heads) {
    const parties = partiesOf(cast, head, cases).map((mention) => ofMasters(cast, head, mention))
    if (parties.length > 0) found.push(...parties.filter((mention) => !found.includes(mention)))
    else if (
      anyNoun(head) ||
      head.upos === 'PROPN' ||
      words.people.has(head.lemma.toLowerCase()) ||
      words.personal.test(head.lemma)
    ) {
      const phrase = phraseParty(cast, head)
      if (phrase) found.push(phrase)
    }
  }
  return found
}

/** "hackers working for North Korea", "gunmen loyal to Chad": people of whom only their masters' state is told. */
function ofMasters(cast: Cast, head: Token, mention: Mention): Mention {
  if (mention.type !== 'group' || mention.parties.some(({code}) => code !== null)) return mention
  const master = childrenOf(cast.sentence, head)
    .filter(({deprel}) => deprel === 'acl' || deprel === 'amod')
    .flatMap((child) => childrenOf(cast.sentence, child))
    .filter((below) => words.serving.has(caseOf(cast.sentence, below)))
    .flatMap((below) => cast.byToken.get(below.index) ?? [])
    .find(({parties}) => parties.length > 0)
  return master ? {...mention, parties: master.parties} : mention
}

/** An event needs an actor (or, for harm done to somebody named, a recipient), and one party that is of politics. */
export function mayFire({match, type, actors}: Candidate, {actor, recipient}: RoleParties): boolean {
  const {needs} = match.entry
  if (needs?.includes('recipient') && recipient.length === 0 && !(match.entry.mutual && areSeveral(actor)))
    return false
  if (match.entry.plover === 'PROTEST' && actor.every(isBystander)) return false
  if (actor.length === 0) {
    if (needs?.includes('actor') || !withoutActor.has(type)) return false
    return recipient.some((mention) => mention.name && mention.type === 'person' && isPolitical(mention))
  }
  if (needs?.includes('official') && !actor.some(isPolitical)) return false
  if (needs?.includes('party') && !recipient.some((mention) => mention.parties.length > 0 || mention.name))
    return false
  if (needs?.includes('force') && !actor.some(isForce)) return false
  if (needs?.includes('court') && !actors.some(({lemma}) => words.courts.has(lemma.toLowerCase())))
    return false
  if (needs?.includes('armed') && !actors.some(isArmed(actor))) return false
  if (needs?.includes('crowd') && !actor.every(isCrowd)) return false
  return (
    type === 'PROTEST' ||
    match.entry.plover === 'PROTEST' ||
    actor.some(isPolitical) ||
    recipient.some(isPolitical)
  )
}

/** Two mentions, or one that means two: "British and Russian services", "the two sides". */
function areSeveral(actor: readonly Mention[]): boolean {
  return (
    actor.length > 1 ||
    actor.some(({name, text}) => !name && /[a-z]s$/.test(text)) ||
    new Set(actor.flatMap(({parties}) => parties.map(({code, entity}) => code ?? entity))).size > 1
  )
}

/** "four men", "a driver": people of whom nothing tells that they protest. */
function isBystander(mention: Mention): boolean {
  return (
    !isPolitical(mention) &&
    (mention.type === 'person' || /\b(?:men|man|women|woman|robber|driver|teenager)s?$/i.test(mention.text))
  )
}

/** States, governments, forces, organisations, groups; persons with an office or a state; "police", "rebels". */
export function isPolitical(mention: Mention): boolean {
  if (mention.asPlace || mention.type === 'place') return false
  switch (mention.type) {
    case 'company':
      return false
    case 'person':
      return mention.parties.some(isOfPolitics)
    case 'group':
      return mention.parties.some(isOfPolitics) || hasPoliticalWord(mention.text)
    default:
      return true
  }
}

/** Of a state, or of a sector that PLOVER would ask about; doctors, firms and pupils of nowhere are not. */
function isOfPolitics({code, sector}: Mention['parties'][number]): boolean {
  return code !== null || (sector !== null && !private_.has(sector))
}
const private_ = new Set(['BUS', 'CVL', 'EDU', 'MED', 'AGR', 'LAB', 'JRN', 'SOC', 'REL', 'CRM'])

function isForce(mention: Mention): boolean {
  return mention.type !== 'company' && mention.type !== 'person'
}

/** "Tajik guards", "a frigate", "Iran's missiles": a force, by its mention or by its word. */
function isArmed(actor: readonly Mention[]): (head: Token) => boolean {
  return ({lemma}) => words.armed.has(lemma.toLowerCase()) || actor.some(({type}) => type === 'armed-force')
}

/** "students", "Polish farmers", "a mob": people, no government and no force. */
function isCrowd({type, name}: Mention): boolean {
  return type === 'group' || type === 'person' || ((type === 'state' || type === 'place') && !name)
}

function hasPoliticalWord(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.political.has(word) || words.political.has(word.replace(/s$/, '')))
}

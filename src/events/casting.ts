// Gives the roles of a candidate their parties: head words in, mentions out.
import type {Mention} from '../entities/index.ts'
import {childrenOf, relationOf, subtreeOf, type Token} from '../sentences/index.ts'
import {caseOf, isPersonNoun} from './arguments.ts'
import type {Candidate} from './candidates.ts'
import {eventWords as words} from './en.ts'
import {isInfinitive} from './modality.ts'
import {type Cast, isDirect, partiesOf, phraseParty, withoutOwners} from './parties.ts'
import {areSeveral, isOfPeople} from './standing.ts'
import type {PloverType} from './types.ts'

export interface RoleParties {
  readonly actor: readonly Mention[]
  readonly recipient: readonly Mention[]
}

/** Mentions for both roles. In a visit the host is the recipient; without host and visitor all who meet are actors. */
export function castRoles(cast: Cast, candidate: Candidate): RoleParties {
  const {actor, recipient} = rolesFor(cast, candidate)
  const spelled = actor.map((mention) => spelledOut(cast, mention))
  return {
    actor: [...new Set(spelled)],
    recipient: [...new Set(recipient.map((mention) => spelledOut(cast, mention)))].filter(
      (mention) => !spelled.includes(mention),
    ),
  }
}

/** "Hungary says it will not": where the sentence names whom a pronoun means, the name stands for it. */
function spelledOut(cast: Cast, mention: Mention): Mention {
  if (!words.pronouns.has(mention.text.toLowerCase()) || mention.parties.length !== 1) return mention
  const meant = mention.parties[0].entity
  const named = [...cast.byToken.values()].find(
    ({name, parties, start, asPlace}) =>
      name && !asPlace && start < mention.start && parties.length === 1 && parties[0].entity === meant,
  )
  return named ?? mention
}

function rolesFor(cast: Cast, {actors, recipients, match, content, type}: Candidate): RoleParties {
  const met = match.entry.plover === 'CONSULT'
  const kept = met ? (head: Token) => isDirect(cast, head) : () => true
  const object = match.object
  const actor = named(cast, actors.filter(kept), () => false, agentCases).filter(
    ({asPlace, name, type: kind, head}) =>
      !asPlace || !name || (kind === 'state' && actors.some(({index}) => index === head)),
  )
  const direct = named(
    cast,
    recipients.filter(kept),
    (head) => !met && (head !== object || type === 'REJECT' ? suffers(type, head) : canSuffer(head)),
    undefined,
    struck.has(type) ? (head) => canSuffer(head) || measures(head) || mayPass(cast, type, head) : undefined,
  ).filter((mention) => !isSame(mention, actor))
  const below = content?.token ?? (match.entry.mutual ? null : match.token)
  const passed = !match.entry.embeds && recipients.some(({deprel}) => objects.has(deprel))
  const namesNobody =
    asksForName(match.entry.needs) && !direct.some(({parties, name}) => parties.length > 0 || name)
  const besideOnly = type === 'ASSAULT' || (recipients.length === 0 && asksDoer(match))
  const accused = match.entry.plover === 'ACCUSE' && recipients.length > 0
  const found =
    besideOnly || (!namesNobody && (direct.length > 0 || !below || passed || accused))
      ? direct
      : withinContent(
          cast,
          below ?? match.token,
          actor,
          type,
          new Set([...match.used, ...(content?.used ?? [])]),
          match.entry.embeds === true,
        )
  const recipient = withoutOwners(found).filter(
    (mention) =>
      !actor.includes(mention) &&
      !isSame(mention, actor) &&
      !isOpenSea(type, mention) &&
      !isOwnForce(cast, type, mention),
  )
  const joined = withNeighbours(cast, withoutOwners(actor))
  if (!match.entry.mutual)
    return {actor: joined, recipient: recipient.filter((mention) => !joined.includes(mention))}
  const all = withoutOwners([...new Set([...joined, ...recipient])])
  if (all.length === 0) return {actor: betweenParties(cast), recipient: []}
  return {actor: areSeveral(all) ? all : [...all, ...partnersOf(cast, all, match.token)], recipient: []}
}

/** Types whose recipient may be what somebody said, wants or did: "rejected the proposal", "criticised the law". */
const ofWords = new Set<PloverType>(['REJECT', 'SUPPORT', 'ACCUSE', 'CONCEDE', 'PROTEST'])

/** "wants X to build": without an X, "wants to build", nobody is asked. */
function asksDoer({entry, token}: Candidate['match']): boolean {
  return entry.needs?.includes('infinitive') === true && words.objectControl.has(token.lemma.toLowerCase())
}

/** Entries that want a recipient with a name look further for one: "extradite a singer to Spain". */
function asksForName(needs: readonly string[] | undefined): boolean {
  return needs !== undefined && (needs.includes('party') || needs.includes('named'))
}

const objects = new Set(['obj', 'nsubj:pass', 'iobj'])

/** Types in which "Panama's attempt" does not stand for Panama. */
const struck = new Set<PloverType>(['ASSAULT', 'COERCE', 'AID'])

/** May a noun that no mention names be the recipient: people, what can be hit or closed, for words also deeds? */
function suffers(type: PloverType, head: Token): boolean {
  return ofWords.has(type) || canSuffer(head)
}

function canSuffer(head: Token): boolean {
  const lemma = head.lemma.toLowerCase()
  return (
    head.upos === 'PROPN' ||
    isPersonNoun(lemma) ||
    words.political.has(lemma) ||
    words.bodies.has(lemma) ||
    words.apart.has(lemma) ||
    words.armed.has(lemma) ||
    words.targets.has(lemma)
  )
}

/** "a grant of ten million for Niger", "the budget of Zambia": aid reaches whoever the thing is for, not who owns an attempt. */
function mayPass(cast: Cast, type: PloverType, head: Token): boolean {
  return type === 'AID' && !childrenOf(cast.sentence, head).some(({deprel}) => deprel === 'nmod:poss')
}

/** "parts of Kashmir", "dozens of demonstrators": what is measured stands for the measure. */
function measures({lemma, upos}: Token): boolean {
  const word = lemma.toLowerCase()
  return upos === 'NUM' || upos === 'SYM' || words.quantities.has(word) || words.collective.has(word)
}

/** "patrolled the Gulf of Aden": the sea is where, not against whom. */
function isOpenSea(type: PloverType, {text, parties}: Mention): boolean {
  return type === 'MOBILIZE' && words.waters.test(text) && parties.every(({code}) => code === null)
}

/** "a manoeuvre of 80,000 troops and tanks": forces of which no state is told are those that move. */
function isOwnForce({text}: Cast, type: PloverType, {name, parties, phrase}: Mention): boolean {
  return (
    type === 'MOBILIZE' &&
    !name &&
    parties.every(({sector}) => sector === 'MIL') &&
    !/\p{Lu}/u.test(text.slice(phrase.start, phrase.end))
  )
}

/** "Trump … his tax returns": nobody is the recipient of his own act. */
function isSame(mention: Mention, actor: readonly Mention[]): boolean {
  if (words.reflexive.test(mention.text)) return true
  if (mention.asPlace) return false
  const own = new Set(
    actor
      .filter((each) => !isOfPeople(each) && !areTwoTitles(each, mention))
      .flatMap(({parties}) => parties.map(({entity}) => entity)),
  )
  return mention.parties.length > 0 && mention.parties.every(({entity}) => own.has(entity))
}

/** "the president refused a request from the prime minister": two people of one state, of whom no name is told. */
function areTwoTitles(a: Mention, b: Mention): boolean {
  const titles = [a, b].every(({type, name, text}) => type === 'person' && !name && !words.pronouns.has(text))
  return titles && a.text.toLowerCase() !== b.text.toLowerCase()
}

/** "Akar and Greek Defence Minister Panagiotopoulos met": joined by "and" in the text, wherever the tree hangs the second. */
function withNeighbours(cast: Cast, mentions: readonly Mention[]): Mention[] {
  const found = [...mentions]
  for (const mention of found) {
    const next = [...cast.byToken.values()].find(
      (other) =>
        other.type === mention.type &&
        !isOtherSubject(cast, other, mention) &&
        !found.includes(other) &&
        words.joiner.test(cast.text.slice(mention.phrase.end, other.phrase.start)) &&
        other.phrase.start > mention.phrase.end,
    )
    if (next) found.push(next)
  }
  return found
}

/** "…, and sources said": joined in the text, but what another verb is about. */
function isOtherSubject(cast: Cast, other: Mention, mention: Mention): boolean {
  const token = cast.sentence.tokens[other.head]
  return relationOf(token) === 'nsubj' && token.head !== cast.sentence.tokens[mention.head].head
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

/** "offered to send troops": its own troops are not whom the offer is for. */
function isOwn({parties}: Mention, actor: readonly Mention[]): boolean {
  const own = new Set(actor.flatMap((each) => each.parties.map(({code}) => code)))
  return (
    parties.length > 0 && parties.every(({code, sector}) => code !== null && sector !== null && own.has(code))
  )
}

/** Types of which a place may be the recipient: "aid for people in Somalia", "a curfew in Basra". */
const anywhere = new Set<PloverType>(['AID', 'COERCE', 'MOBILIZE', 'CONCEDE', 'RETREAT', 'SANCTION', 'AGREE'])

/**
 * "ready to consider proposals to restore ties with London": the first party anywhere below the act. Not of violence:
 * who is struck stands beside the word for it, or is not told.
 */
function withinContent(
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
    (relationOf(child) === 'advcl' && child.form.endsWith('ed')) ||
    (child.head === token.index && side.has(relationOf(child)))
  for (const below of subtreeOf(cast.sentence, token, cut)) {
    const mention = cast.byToken.get(below.index)
    if (
      !mention ||
      used.has(below) ||
      isOwn(mention, actor) ||
      actor.includes(mention) ||
      isOwnedBy(below) ||
      below.index < token.index ||
      (mention.asPlace && !anywhere.has(type)) ||
      !['obl', 'nmod', 'obj', 'iobj'].includes(relationOf(below))
    )
      continue
    if (mention.parties.length > 0 && !words.times.has(below.lemma.toLowerCase())) return [mention]
  }
  return []
}

/** "his", "their": of whoever acts, more often than not. */
function isOwnedBy({upos, deprel}: Token): boolean {
  return upos === 'PRON' && deprel === 'nmod:poss'
}

const clausal = new Set(['advcl', 'ccomp'])

/** "the attack of the rebels" names who did it, "the blast at the bank" does not. */
const agentCases = new Set(['of', 'by', 'from', 'between', ''])
const side = new Set(['nsubj', 'conj', 'ccomp', 'parataxis', 'appos'])

function named(
  cast: Cast,
  heads: readonly Token[],
  anyNoun: (head: Token) => boolean,
  cases?: ReadonlySet<string>,
  mayLend: (head: Token) => boolean = () => true,
): Mention[] {
  const found: Mention[] = []
  for (const head of heads) {
    const lent = cast.byToken.has(head.index) || mayLend(head) ? partiesOf(cast, head, cases) : []
    const parties = lent.map((mention) => ofMasters(cast, head, mention))
    if (parties.length > 0) found.push(...parties.filter((mention) => !found.includes(mention)))
    else if (
      anyNoun(head) ||
      head.upos === 'PROPN' ||
      isPersonNoun(head.lemma) ||
      isCapitalName(cast, head)
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

/** "Action Against Hunger", "Doctors of the World": a name whose head the tagger took for a common noun. */
function isCapitalName({sentence}: Cast, head: Token): boolean {
  return (
    /^[A-Z]/.test(head.form) &&
    childrenOf(sentence, head).some(
      (child) => relationOf(child) === 'nmod' && child.index > head.index && /^[A-Z]/.test(child.form),
    )
  )
}

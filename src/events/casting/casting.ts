// Gives the roles of a candidate their parties: head words in, mentions out.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, type Token} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import {caseOf, isPersonNoun} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from '../parties/cast.ts'
import {canSuffer, isAddressed, isBetween, isCapitalName, measuredBy, measures} from '../parties/nouns.ts'
import {isDirect, partiesOf, withoutOwners} from '../parties/parties.ts'
import {betweenParties, isReciprocal, partnersOf, withNeighbours} from '../parties/partners.ts'
import {isSameSpan, partByPart} from '../parties/parts.ts'
import {thingBefore} from '../parties/parts-of-phrase.ts'
import {addressedOf, phraseParty, somebodyOf} from '../parties/phrase-party.ts'
import {objectBefore} from '../parties/pronouns.ts'
import {areSeveral, isStateless} from '../parties/standing.ts'
import {complementOf} from '../slots/content.ts'
import type {PloverType} from '../types.ts'
import {addresseesOf} from './addressees.ts'
import {withinContent} from './content-recipient.ts'
import {
  isExampleOf,
  isOfActor,
  isOwnThing,
  isPlatform,
  isPromised,
  isSentToHelp,
  isStance,
} from './non-recipients.ts'
import {
  deedOver,
  doerOfDeed,
  isDeedOnSomebody,
  isForumOrOffice,
  isNamelessThing,
  isOfPattern,
  isOnlyWhere,
  isOpenSea,
  isOwnEnvoy,
  isOwnForce,
  isOwnToGive,
  isSame,
  isSeat,
  isWhereTheyAgree,
  mayPass,
  suffers,
  tellsKind,
  whomForceHelps,
  withoutLooseThings,
} from './recipients.ts'
import {withVictims} from './victims.ts'

export interface RoleParties {
  readonly actor: readonly Mention[]
  readonly recipient: readonly Mention[]
}

/** Mentions for both roles. In a visit the host is the recipient; without host and visitor all who meet are actors. */
export function castRoles(cast: Cast, candidate: Candidate): RoleParties {
  const {actor, recipient} = rolesFor(cast, candidate)
  const spelled = actor.map((mention) => asActing(spelledOut(cast, mention)))
  if (recipient.length === 0 && actor.length > 1 && isReciprocal(cast.sentence, candidate.match.token))
    return {actor: partByPart(cast, spelled), recipient: partByPart(cast, spelled)}
  const others = recipient.map((mention) => spelledOut(cast, mention))
  return {
    actor: partByPart(cast, spelled),
    recipient: partByPart(
      cast,
      others.filter(
        (mention) => !spelled.some((other) => isSameSpan(other, mention) || isNamesake(other, mention)),
      ),
    ),
  }
}

/** "a trip to Beijing, where Beijing offered": where it was, by the name of whoever acted there. */
function isNamesake(actor: Mention, place: Mention): boolean {
  const states = new Set(actor.parties.map(({code}) => code))
  return (
    place.asPlace && place.text === actor.text && place.parties.some(({code}) => code && states.has(code))
  )
}

/** "Under a plan unveiled in Riyadh, Saudi Arabia would …": the comma makes no place of the state that acts. */
function asActing(mention: Mention): Mention {
  return mention.asPlace ? {...mention, asPlace: false} : mention
}

/** "Hungary says it will not", "the country": where the sentence tells whom a pronoun means, the name or title stands for it. */
function spelledOut(cast: Cast, mention: Mention): Mention {
  const pronoun = words.pronouns.has(mention.text.toLowerCase())
  if (mention.parties.length !== 1 || !(pronoun || isPointedAt(mention))) return mention
  const meant = mention.parties[0].entity
  const before = [...cast.byToken.values()].filter(
    ({parties, start, asPlace, text}) =>
      !asPlace &&
      start < mention.start &&
      parties.length === 1 &&
      parties[0].entity === meant &&
      !words.pronouns.has(text.toLowerCase()),
  )
  return (
    before.find(({name}) => name) ??
    (pronoun ? before.find(({type}) => type === mention.type) : undefined) ??
    mention
  )
}

/** "the country", "the kingdom": a word for a state that another word of the sentence names. */
function isPointedAt({type, name, text}: Mention): boolean {
  return type === 'state' && !name && words.people.has(text.toLowerCase())
}

function rolesFor(cast: Cast, candidate: Candidate): RoleParties {
  const {actors, recipients, match, content, type} = candidate
  const met = match.entry.plover === 'CONSULT'
  const kept = met
    ? (head: Token) => isDirect(cast, head)
    : (head: Token) => !spoken.has(type) || !isBetween(cast, head)
  const mayDo = (head: Token) => kept(head) && !(spoken.has(type) && isDeed(measuredBy(cast.sentence, head)))
  const object = match.object
  const actor = named(cast, actors.filter(mayDo), (head) => isVoice(type, head), agentCases)
    .map((mention) => (isActingSeat(mention, actors) ? {...mention, type: 'state' as const} : mention))
    .filter(
      ({asPlace, name, type: kind, head}) =>
        !asPlace || !name || (kind === 'state' && actors.some(({index}) => index === head)),
    )
  const direct = named(
    cast,
    recipients
      .filter(kept)
      .map((head) => deedOver(cast, type, head))
      .map((head) => describedBy(cast, doerOfDeed(cast, type, whomForceHelps(cast, type, head)))),
    (head) =>
      !met &&
      !(spoken.has(type) && isOwnThing(cast, head)) &&
      (head !== object || type === 'REJECT' || match.entry.recipient?.includes('object')
        ? suffers(type, head) || suffers(match.entry.plover, head)
        : canSuffer(head)),
    undefined,
    struck.has(type)
      ? (head) => canSuffer(head) || measures(head) || mayPass(cast, type, head)
      : (head) => !isDeedOnSomebody(cast, type, head),
  ).filter(
    (mention) =>
      !isSame(cast, mention, actor) &&
      !isOfPattern(cast, match, mention) &&
      !isPromised(type, mention) &&
      !isOwnToGive(candidate, mention, actor),
  )
  const below = content
    ? complementOf(cast.sentence, match, content.token)
    : match.entry.mutual
      ? null
      : match.token
  const passed = !match.entry.embeds && recipients.some(({deprel}) => objects.has(deprel))
  const namesNobody =
    asksForName(match.entry.needs) &&
    !direct.some(
      ({parties, name, head}) => parties.length > 0 || name || cast.sentence.tokens[head].upos === 'PROPN',
    )
  const besideOnly =
    type === 'ASSAULT' ||
    match.entry.pos === 'modal' ||
    (met && !match.entry.embeds) ||
    isSaidOf(match) ||
    (recipients.length === 0 && asksDoer(match))
  const accused = match.entry.plover === 'ACCUSE' && recipients.length > 0
  const inside =
    besideOnly || (!namesNobody && (direct.length > 0 || !below || passed || accused))
      ? []
      : withinContent(
          cast,
          below ?? match.token,
          actor,
          type,
          new Set([...match.used, ...(content?.used ?? [])]),
          match.entry.embeds === true,
        )
  const beside = type === 'ASSAULT' ? withVictims(cast, [match.token, object], direct) : direct
  const recipient = withoutLooseThings(cast, withoutOwners(inside.length > 0 ? inside : beside)).filter(
    (mention) =>
      !actor.includes(mention) &&
      !isSame(cast, mention, actor) &&
      !isExampleOf(cast, mention, actor) &&
      !isPlatform(cast, match, mention) &&
      (match.entry.pos === 'noun' || !isOfActor(cast, mention, actor)) &&
      !isStance(cast, mention) &&
      !isSentToHelp(cast, type, match, mention) &&
      !tellsKind(cast, mention) &&
      !isOwnEnvoy(cast, type, mention, actor) &&
      !isOpenSea(type, mention) &&
      !isForumOrOffice(cast, type, mention) &&
      !isOnlyWhere(cast, type, mention, actor) &&
      !isWhereTheyAgree(type, mention, actor) &&
      !isOwnForce(cast, type, mention),
  )
  const joined = withNeighbours(cast, withoutOwners(actor))
  const shared = match.entry.mutual && (type !== 'REJECT' || match.entry.plover === 'REJECT')
  if (!shared || (content && joined.length > 0)) {
    const others = recipient.filter((mention) => !joined.includes(mention))
    const knowsWhom = others.length > 0 && !(type === 'THREATEN' && others.every(isNamelessThing))
    if (knowsWhom) return {actor: joined, recipient: others}
    const addressees = addresseesOf(cast, match.token, type).filter(isOther(cast, joined))
    if (addressees.length === 0 && others.length > 0) return {actor: joined, recipient: others}
    const refused =
      addressees.length === 0 && type === 'REJECT' && !yielding.has(match.entry.plover)
        ? objectOf(cast, object ?? directObject(cast, match.token))
        : []
    return {actor: joined, recipient: [...addressees, ...refused]}
  }
  const all = withoutOwners([...new Set([...joined, ...recipient])])
  if (all.length === 0) return {actor: betweenParties(cast), recipient: []}
  return {actor: areSeveral(all) ? all : [...all, ...partnersOf(cast, all, match.token)], recipient: []}
}

/** "handed over to Tehran, which accuses him": a capital that acts is no place, wherever its name stands. */
function isActingSeat(mention: Mention, actors: readonly Token[]): boolean {
  return mention.asPlace && isSeat(mention) && actors.some(({index}) => index === mention.head)
}

/** "will not end the strike", "would never lay down arms": what is not given up is nobody. */
const yielding = new Set<PloverType>(['CONCEDE', 'RETREAT'])

/** "rejected a military solution", "dismissed the charge": where nobody else is told, what was refused. */
function objectOf(cast: Cast, object: Token | null): Mention[] {
  const phrase = object && object.upos !== 'ADJ' && phraseParty(cast, object)
  return phrase ? [phrase] : []
}

/** "ruled out mediation in Kashmir" */
function directObject({sentence}: Cast, verb: Token): Token | null {
  return childrenOf(sentence, verb).find(({deprel}) => deprel === 'obj') ?? null
}

function isOther(cast: Cast, actor: readonly Mention[]): (mention: Mention) => boolean {
  return (mention) => !actor.includes(mention) && !isSame(cast, mention, actor)
}

/** "said that X had failed Y": of whom it is said is X or nobody. */
function isSaidOf({entry}: Candidate['match']): boolean {
  return entry.actor?.[0] === 'speaker' && entry.recipient?.includes('subj') === true
}

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

/** "the attack of the rebels" names who did it, "the blast at the bank" does not. */
const agentCases = new Set(['of', 'by', 'from', 'between', ''])

/** "the inquiry faulted the ministry": a paper or body without a name speaks for those who made it. */
function isVoice(type: PloverType, {lemma}: Token): boolean {
  return spoken.has(type) && words.voices.has(lemma.toLowerCase())
}
/** "the police shootings demand that all listen": a deed says nothing. */
function isDeed({upos, lemma}: Token): boolean {
  const word = lemma.toLowerCase()
  return upos === 'NOUN' && words.deeds.has(word) && !words.voices.has(word)
}
const spoken = new Set<PloverType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN'])

/** "pelted the Danish embassy", where the slot names the demonym: the people or thing that it describes, not the act itself. */
function describedBy({sentence, byToken}: Cast, head: Token): Token {
  const demonym = head.deprel === 'amod' && byToken.get(head.index)?.type === 'state'
  const noun = demonym ? headOf(sentence, head) : undefined
  if (noun?.upos !== 'NOUN') return head
  return byToken.has(noun.index) || canSuffer(noun) || isPersonNoun(noun.lemma) ? noun : head
}

function named(
  cast: Cast,
  heads: readonly Token[],
  anyNoun: (head: Token) => boolean,
  cases?: ReadonlySet<string>,
  mayLend: (head: Token) => boolean = () => true,
): Mention[] {
  const found: Mention[] = []
  for (const head of heads) {
    const lent =
      cast.byToken.has(head.index) || objectBefore(cast.sentence, head) || mayLend(head)
        ? partiesOf(cast, head, cases)
        : []
    const parties = lent.map((mention) => ofMasters(cast, head, mention))
    const somebody = parties.length === 0 && somebodyOf(cast, head)
    if (parties.length > 0) found.push(...parties.filter((mention) => !found.some(isAsLong(mention))))
    else if (somebody) found.push(somebody)
    else if (isAddressed(cast.sentence, head)) found.push(...addressedOf(cast, head))
    else if (
      anyNoun(measuredBy(cast.sentence, head)) ||
      head.upos === 'PROPN' ||
      isPersonNoun(head.lemma) ||
      words.peoples.test(head.form) ||
      isCapitalName(cast, head)
    ) {
      const phrase = thingBefore(cast, head) ?? phraseParty(cast, head)
      if (phrase) found.push(phrase, ...joinedTo(cast, head))
    }
  }
  return found
}

/** "raped women and girls": people without a mention that are joined to others. */
function joinedTo(cast: Cast, head: Token): Mention[] {
  return childrenOf(cast.sentence, head)
    .filter((child) => child.deprel === 'conj' && child.upos === 'NOUN' && isPersonNoun(child.lemma))
    .flatMap((child) => phraseParty(cast, child) ?? [])
}

/** Two phrases over the same words are one party: "the embassy" by its demonym and by its head. */
function isAsLong({start, end}: Mention): (other: Mention) => boolean {
  return (other) => other.start === start && other.end === end
}

/** "hackers working for North Korea", "gunmen loyal to Chad": people of whom only their masters' state is told. */
function ofMasters(cast: Cast, head: Token, mention: Mention): Mention {
  if (mention.type !== 'group' || !isStateless(mention)) return mention
  const master = childrenOf(cast.sentence, head)
    .filter(({deprel}) => deprel === 'acl' || deprel === 'amod')
    .flatMap((child) => childrenOf(cast.sentence, child))
    .filter((below) => words.serving.has(caseOf(cast.sentence, below)))
    .flatMap((below) => cast.byToken.get(below.index) ?? [])
    .find(({parties}) => parties.length > 0)
  return master ? {...mention, parties: master.parties} : mention
}

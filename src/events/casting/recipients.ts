// Who or what cannot be the recipient of an act: its own actor, the sea it happens at, the forces that move.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, type Token} from '../../sentences/index.ts'
import {contains} from '../../text/index.ts'
import type {Candidate} from '../candidate.ts'
import {caseOf, isNoun, isPersonNoun, phrasesBy} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import type {Cast} from '../parties/cast.ts'
import {actsForOwner, canSuffer} from '../parties/nouns.ts'
import {isAnimate, isOfPeople, isStateless} from '../parties/standing.ts'
import type {PloverType} from '../types.ts'
import {isOwn} from './content-recipient.ts'
import {isModel} from './non-recipients.ts'

/** Types whose recipient may be what somebody said, wants or did: "rejected the proposal", "criticised the law". */
const ofWords = new Set<PloverType>(['REJECT', 'SUPPORT', 'ACCUSE', 'PROTEST'])

/** May a noun that no mention names be the recipient: people, what can be hit or closed, for words also deeds? */
export function suffers(type: PloverType, head: Token): boolean {
  return ofWords.has(type) || canSuffer(head)
}

/** "a grant of ten million for Niger", "the budget of Zambia": aid reaches whoever the thing is for, not who owns an attempt. */
export function mayPass(cast: Cast, type: PloverType, head: Token): boolean {
  return type === 'AID' && !childrenOf(cast.sentence, head).some(({deprel}) => deprel === 'nmod:poss')
}

/** "sent troops to the peacekeeping force in Chad": those helped are where the force is. */
export function whomForceHelps({sentence}: Cast, type: PloverType, head: Token): Token {
  if (type !== 'AID' || !words.missions.has(head.lemma.toLowerCase())) return head
  return childrenOf(sentence, head).find((child) => caseOf(sentence, child) === 'in') ?? head
}

/** "recalled its envoy": it was not done to him. */
export function isOwnEnvoy(
  cast: Cast,
  type: PloverType,
  mention: Mention,
  actor: readonly Mention[],
): boolean {
  return (
    type === 'SANCTION' &&
    isOwn(mention, actor) &&
    childrenOf(cast.sentence, cast.sentence.tokens[mention.head]).some(
      ({deprel, upos}) => deprel === 'nmod:poss' && upos === 'PRON',
    )
  )
}

/** "offered to withdraw its troops", "did not rule out sending troops to Mali": its own troops are not whom it is held out to. */
export function isOwnToGive(
  {type, content}: Candidate,
  mention: Mention,
  actor: readonly Mention[],
): boolean {
  const moved = type === 'THREATEN' && content?.entry.plover === 'MOBILIZE'
  return (type === 'AGREE' || moved) && mention.type === 'armed-force' && isOwn(mention, actor)
}

/**
 * "lifted a state of emergency": a thing that the pattern itself names behind another is nobody; nor are "lawsuits" that "have been filed"
 * by somebody unsaid.
 */
export function isOfPattern({sentence}: Cast, {used, entry}: Match, mention: Mention): boolean {
  const token = sentence.tokens[mention.head]
  if (mention.name || mention.parties.length > 0 || !used.includes(token)) return false
  // "used chemical weapons": what it was done with
  if (entry.mode === 'unconventional') return true
  if (canSuffer(token)) return false
  return (
    used.includes(sentence.tokens[token.head]) || (entry.agentless === true && token.deprel === 'nsubj:pass')
  )
}

/** "a complaint to the court", "complained to the Commission": who judges is not who is blamed; "resigned as chair": what he was. */
export function isForumOrOffice({sentence}: Cast, type: PloverType, mention: Mention): boolean {
  const opened = (preposition: string) =>
    sentence.tokens.some((token) => contains(mention, token) && caseOf(sentence, token) === preposition)
  if (type === 'ACCUSE') return (isForum(mention) && opened('to')) || (judges(mention) && opened('with'))
  return type === 'RETREAT' && mention.type === 'person' && opened('as')
}

/** "filed a complaint with the panel": by its word. */
function judges({name, text}: Mention): boolean {
  return words.inquirer.test(text) || (!name && words.boards.test(text))
}

/** A court, the police, an organisation of states. */
function isForum({type, parties}: Mention): boolean {
  return type === 'igo' || parties.some(({sector}) => sector !== null && judging.has(sector))
}
const judging = new Set(['JUD', 'COP', 'IGO', 'UNO'])

/** "patrolled the Gulf of Aden": the sea is where, not against whom. */
export function isOpenSea(type: PloverType, {text, parties}: Mention): boolean {
  return type === 'MOBILIZE' && words.waters.test(text) && parties.every(({code}) => code === null)
}

/** "India and Pakistan agreed to a truce in Kashmir": two who agree do so with each other, not with the place. */
export function isWhereTheyAgree(type: PloverType, {asPlace}: Mention, actor: readonly Mention[]): boolean {
  return type === 'AGREE' && asPlace && actor.filter(({parties}) => parties.length > 0).length > 1
}

/** "a manoeuvre of 80,000 troops and tanks": forces of which no state is told are those that move. */
export function isOwnForce({text}: Cast, type: PloverType, {name, parties, phrase}: Mention): boolean {
  return (
    type === 'MOBILIZE' &&
    !name &&
    parties.every(({sector}) => sector === 'MIL') &&
    !/\p{Lu}/u.test(text.slice(phrase.start, phrase.end))
  )
}

/** "turned down talks in Geneva" */
function isSaidWhere(sentence: Cast['sentence'], {head}: Mention): boolean {
  return words.places.has(caseOf(sentence, sentence.tokens[head]))
}

/** "hit out at Athens": a capital that is no place of the deed stands for its government. */
function isSeatBlamed(head: Token, sentence: Cast['sentence'], mention: Mention): boolean {
  return isSeat(mention) && words.aimed.has(caseOf(sentence, head))
}

/** "Tehran": the seat of a government. */
export function isSeat({rule}: Mention): boolean {
  return rule.endsWith('#capital')
}

/**
 * "troubled by the unrest in Tulsa": a town is where, not whom blame is for; and a place of their own, "patrolled the streets of
 * Bujumbura", is where soldiers move and people march.
 */
export function isOnlyWhere(
  {sentence}: Cast,
  type: PloverType,
  mention: Mention,
  actor: readonly Mention[],
): boolean {
  if (words.opposing.has(caseOf(sentence, sentence.tokens[mention.head]))) return false
  if (type === 'ACCUSE')
    return (
      mention.asPlace &&
      mention.type === 'place' &&
      !isSeatBlamed(sentence.tokens[mention.head], sentence, mention)
    )
  if (type === 'REJECT' && mention.asPlace && mention.type === 'place' && isSaidWhere(sentence, mention))
    return true
  if (!moving.has(type) || !(mention.asPlace || mention.type === 'place')) return false
  const home = new Set(actor.flatMap(({parties}) => parties.flatMap(({code}) => code ?? [])))
  return home.size === 0 || mention.parties.every(({code}) => code !== null && home.has(code))
}
const moving = new Set<PloverType>(['MOBILIZE', 'PROTEST'])

/** "Trump … his tax returns": nobody is the recipient of his own act. */
export function isSame(cast: Cast, mention: Mention, actor: readonly Mention[]): boolean {
  if (words.reflexive.test(mention.text) || isOwnCountry(cast, mention, actor)) return true
  if (mention.asPlace || isToldAnew(cast, mention)) return false
  const state = actor.filter(({type}) => type === 'state')
  if (words.things.has(mention.text.toLowerCase()) && sharesState(mention.parties, state)) return true
  const own = new Set(
    actor
      .filter((each) => !isOfPeople(each) && !areTwoTitles(each, mention) && !isLocal(each))
      .flatMap(({parties}) => parties.map(({entity}) => entity)),
  )
  return (
    mention.parties.length > 0 &&
    !isOfNoState(mention, actor) &&
    mention.parties.every(({entity}) => own.has(entity))
  )
}

/** "appealed for backing for her country's bid": the country of whoever acts. */
function isOwnCountry({sentence, byToken}: Cast, {head, name}: Mention, actor: readonly Mention[]): boolean {
  const noun = sentence.tokens[head]
  if (name || !words.homelands.has(noun.lemma.toLowerCase())) return false
  return childrenOf(sentence, noun).some(
    ({index, deprel, upos}) =>
      deprel === 'nmod:poss' && upos === 'PRON' && sharesState(byToken.get(index)?.parties ?? [], actor),
  )
}

/** "Turkish police detained 40 officers", "the army tried an officer": people that are counted or told of anew are others. */
function isToldAnew({sentence}: Cast, {name, head}: Mention): boolean {
  const token = sentence.tokens[head]
  const before = childrenOf(sentence, token)
  return (
    !name &&
    token.upos === 'NOUN' &&
    !before.some(({lemma}) => words.definite.has(lemma.toLowerCase())) &&
    before.some(({deprel, lemma}) => deprel === 'nummod' || words.indefinite.has(lemma.toLowerCase()))
  )
}

/** "the governor asked Tokyo": who heads a town or province is not the government of the state. */
function isLocal({type, text}: Mention): boolean {
  return type === 'person' && words.localOffice.test(text)
}

/** "Manila filed its protest": the state that "it" is and the seat of its government are one. */
function sharesState(parties: Mention['parties'], actor: readonly Mention[]): boolean {
  return (
    parties.length > 0 &&
    actor.some((each) =>
      parties.every(({code}) => code !== null && each.parties.some((own) => own.code === code)),
    )
  )
}

/** "men raped women": two words for people of no state are not the same people. */
function isOfNoState(mention: Mention, actor: readonly Mention[]): boolean {
  const {type, name, text} = mention
  return (
    type === 'group' &&
    !name &&
    !words.pronouns.has(text.toLowerCase()) &&
    isStateless(mention) &&
    actor.every((other) => other.text.toLowerCase() !== text.toLowerCase())
  )
}

/** "the president refused a request from the prime minister", "the mayor blamed the government": two of one state, with no name told. */
function areTwoTitles(a: Mention, b: Mention): boolean {
  if ([a, b].some(({name, text}) => name || words.pronouns.has(text))) return false
  const persons = [a, b].filter(({type}) => type === 'person')
  const stateless = [a, b].every(({parties}) => parties.every(({code}) => code === null))
  const titles = persons.length === 2 || (persons.length === 1 && stateless)
  return titles && a.text.toLowerCase() !== b.text.toLowerCase()
}

/**
 * "no plans to lift restrictions on travel for refugees", "a reply to the downing of the drone over Hormuz": of several that stand in one
 * phrase and are not joined by "and", people and parties, else the first.
 */
export function withoutLooseThings(cast: Cast, all: readonly Mention[]): Mention[] {
  const {sentence, text} = cast
  const mentions = all.filter((mention) => !isModel(cast, mention, all))
  const head = (mention: Mention) => sentence.tokens[mention.head]
  const isJoined = (mention: Mention) =>
    mentions.some(
      (other) =>
        other !== mention &&
        (words.joiner.test(text.slice(mention.phrase.end, other.phrase.start)) ||
          [head(mention), head(other)].some(
            (token) => token.deprel === 'conj' && [mention.head, other.head].includes(token.head),
          )),
    )
  if (mentions.length < 2 || mentions.some(isJoined)) return [...mentions]
  const somebody = mentions.filter(
    (mention) => mention.name || mention.parties.length > 0 || isAnimate(mention),
  )
  // "return the peninsula to Syria": a place beside a party
  const parties = somebody.filter(({type}) => type !== 'place')
  if (parties.length > 0) return parties
  return somebody.length > 0 ? somebody : mentions.slice(0, 1)
}

/** "threatened to block every crossing unless Brasilia pays": no party, as long as another is told. */
export function isNamelessThing({parties, name, type}: Mention): boolean {
  return type === 'place' || (parties.length === 0 && !name && type !== 'person')
}

/** "the Luanda meeting", "peace talks": what tells the kind of an act has no part in it. */
export function tellsKind({sentence, byToken}: Cast, {head}: Mention): boolean {
  const token = sentence.tokens[head]
  const over = token.deprel === 'compound' ? headOf(sentence, token) : undefined
  if (over?.upos !== 'NOUN') return false
  const mention = byToken.get(head)
  // "field hospitals"
  if (canSuffer(over) || actsForOwner(over)) return !mention && token.upos === 'NOUN' && !canSuffer(token)
  return mention ? mention.asPlace : token.upos === 'NOUN' && !isPersonNoun(token.lemma)
}

/** "condemned Jane Roe's arrest": the deed, and not the person who suffered it. */
export function deedOver(cast: Cast, type: PloverType, owner: Token): Token {
  const deed = owner.deprel === 'nmod:poss' ? headOf(cast.sentence, owner) : undefined
  const person = cast.byToken.get(owner.index)?.type === 'person'
  return deed && person && isDeedOnSomebody(cast, type, deed) ? deed : owner
}

/** "condemned the caning of women by the police", "the attack on Syria by Turkey": whoever did it is blamed. */
export function doerOfDeed({sentence}: Cast, type: PloverType, head: Token): Token {
  if (!blaming.has(type) || head.upos !== 'NOUN') return head
  const victims = victimsOf(sentence, head)
  if (victims.length === 0) return head
  const doers = [head, ...victims].flatMap((noun) => phrasesBy(sentence, noun, 'by'))
  return doers.find(isNoun) ?? head
}

/** Who suffered a deed: "of", and of a strike "on" and "against". */
function victimsOf(sentence: Cast['sentence'], deed: Token): Token[] {
  const opened = isStrike(deed) ? ['of', 'on', 'against'] : ['of']
  return opened.flatMap((preposition) => phrasesBy(sentence, deed, preposition))
}

function isStrike({lemma}: Token): boolean {
  return words.strikes.has(lemma.toLowerCase())
}

/** Types that are against whoever did a deed, not against whom it was done to. */
const blaming = new Set<PloverType>(['ACCUSE', 'PROTEST'])

/** "condemned the arrest of activists", "the attack on Syria": those who suffered the deed are not whom the blame is for. */
export function isDeedOnSomebody({sentence, byToken}: Cast, type: PloverType, head: Token): boolean {
  if (!blaming.has(type) || !(words.deeds.has(head.lemma.toLowerCase()) || isStrike(head))) return false
  // "Roe's arrest", "Roe's arrest of a baker"
  const told = victimsOf(sentence, head).length > 0
  return !childrenOf(sentence, head).some(
    (child) =>
      (child.deprel === 'nmod:poss' && (told || byToken.get(child.index)?.type !== 'person')) ||
      child.deprel === 'amod' ||
      (child.deprel === 'compound' && child.upos === 'PROPN') ||
      caseOf(sentence, child) === 'by',
  )
}

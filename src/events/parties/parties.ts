// Who a role names: from the head word of a phrase to the mentions in it, compound parties as lists.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, relationOf, type Token} from '../../sentences/index.ts'
import {contains} from '../../text/index.ts'
import {caseOf, isCircumstance, isVerb} from '../clause/arguments.ts'
import {conjuncts} from '../clause/conjuncts.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {type Cast, nameUnder} from './cast.ts'
import {isOfDemonym, peopleOf, thingAt, thingOf, withHomes} from './described-parties.ts'
import {actsForOwner, isCapitalName, isOwnOf, isPersonWord, mayMean, senderOf} from './nouns.ts'
import {
  examplesOf,
  isAtPlace,
  isDoerBeside,
  isOfTown,
  isOnlyKind,
  isSite,
  isSome,
  isThingOf,
  leaderIn,
  listedBeside,
  meantBehind,
  nameIn,
  ownerIn,
  statesBeside,
} from './parts-of-phrase.ts'
import {phraseParty} from './phrase-party.ts'
import {agree, blamedFor, objectBefore, ownDoer, rivalOf, severalBefore, speaksFor} from './pronouns.ts'
import {isPersonName, isStateless} from './standing.ts'

/** The parties that a phrase names, with those joined to it or to its name by "and": "ministers Ann Roe and Ben Poe". */
export function partiesOf(cast: Cast, head: Token, cases?: ReadonlySet<string>): Mention[] {
  const found: Mention[] = []
  const shared = sharedNoun(cast, head)
  if (shared) return [shared]
  for (const state of statesBeside(cast, head)) found.push(state)
  const joined = [head, ...nameUnder(cast, head)].flatMap((each) => [
    ...listedBeside(cast, each),
    ...conjuncts(cast.sentence, each),
  ])
  for (const token of [head, ...joined]) {
    for (const mention of partiesOfOne(cast, token, cases)) if (!found.includes(mention)) found.push(mention)
    const beside =
      token !== head &&
      found.length > 0 &&
      isPersonWord(token) &&
      !isIn(cast, found, token) &&
      !isNamedNext(cast, found, token)
    // "between Patras and Skopje", "the ministry and three unions": whom no mention covers beside one that is known
    const unknown =
      token === head &&
      joined.length > 0 &&
      found.length === 0 &&
      (head.upos === 'PROPN' || words.political.has(head.lemma.toLowerCase()) || isPersonWord(head))
    const phrase = (beside || unknown) && phraseParty(cast, token)
    if (phrase) found.push(phrase)
  }
  return found
}

/** "Kuwait and its allies": the allies are a party of their own, "Kuwait and Omani envoys" are in already. */
function isIn({sentence}: Cast, found: readonly Mention[], {index}: Token): boolean {
  const {start, end} = sentence.tokens[index]
  return found.some(({phrase}) => phrase.start < end && start < phrase.end)
}

/** "Chirac and his host Kufuor": the name behind the word is that of the same person. */
function isNamedNext({byToken}: Cast, found: readonly Mention[], {index}: Token): boolean {
  const next = byToken.get(index + 1)
  return next?.name === true && found.includes(next)
}

/** "Somali and Yemeni brigands", where the tree takes "Somali" for a noun of its own: people of both states. */
function sharedNoun(cast: Cast, head: Token): Mention | null {
  const direct = cast.byToken.get(head.index)
  if (!direct || direct.name || direct.type !== 'state' || !/[^s]$/.test(direct.text)) return null
  const noun = conjuncts(cast.sentence, head).find(
    (other) => other.upos === 'NOUN' && !cast.byToken.has(other.index),
  )
  if (!noun) return null
  const kinds = (of: Token) =>
    childrenOf(cast.sentence, of).filter(({deprel}) => deprel === 'amod' || deprel === 'compound')
  const demonyms = kinds(noun)
    .flatMap((child) => [child, ...kinds(child)])
    .flatMap((child) => cast.byToken.get(child.index) ?? [])
  return demonyms.length > 0 ? peopleOf(cast, noun, [direct, ...demonyms]) : null
}

/** "British and Russian ministers" are the ministers alone: no party beside the one whose phrase it stands in. */
export function withoutOwners(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other !== mention && contains(other.phrase, mention) && ![other, mention].every(isPersonName),
      ),
  )
}

/** The head, then its name in apposition, then the parties that own or describe it: "the Turkish army's base". */
function partiesOfOne(cast: Cast, head: Token, cases?: ReadonlySet<string>, depth = 0): Mention[] {
  const direct = cast.byToken.get(head.index)
  const meant = direct ? meantBehind(cast, head, direct) : []
  if (meant.length > 0) return [...meant]
  const blamed = head.upos === 'PRON' ? blamedFor(cast.sentence, head) : undefined
  if (blamed) return partiesOrPhrase(cast, blamed)
  if (direct)
    return head.upos !== 'PRON' || mayMean(head, direct)
      ? [ofLeader(cast, head, ofHome(cast, head, direct))]
      : []
  if (head.upos === 'PRON') return pronounOf(cast, head)
  const examples = examplesOf(cast, head)
  const sender = cases && senderOf(cast.sentence, head)
  if (examples.length > 0) return examples
  if (sender) return partiesOrPhrase(cast, sender)
  const lemma = head.lemma.toLowerCase()
  const children = childrenOf(cast.sentence, head)
  const apart = words.apart.has(lemma)
  const alone = apart || isPersonWord(head) || (cases !== undefined && !actsForOwner(head))
  for (const relations of layers) {
    if (relations !== named && alone && !(relations === described && isPersonWord(head) && !apart)) break
    const found: Mention[] = []
    for (const child of children) {
      if (!relations.includes(child.deprel) || isOwnOf(child, head)) continue
      if (isDoerBeside(cast, child, head)) continue
      if (cases && child.deprel === 'nmod' && !cases.has(caseOf(cast.sentence, child))) continue
      const mention =
        cast.byToken.get(child.index) ??
        leaderIn(cast, child) ??
        ownerIn(cast, child) ??
        (child.deprel === 'appos' ? nameIn(cast, child) : undefined)
      if (
        mention &&
        !(child.upos === 'ADJ' && mention.type === 'armed-force') &&
        !(relations === described && (isOnlyKind(cast, child, head, mention) || isSite(child, head, mention)))
      )
        found.push(
          mention,
          ...conjuncts(cast.sentence, child).flatMap((other) => cast.byToken.get(other.index) ?? []),
        )
    }
    if (found.length === 0) continue
    if (relations === described && isPersonWord(head)) return [peopleOf(cast, head, found)]
    if (
      relations === described &&
      (isOfDemonym(head, children) || isOfTown(head, found) || isThingOf(cast, head, found))
    )
      return [thingOf(cast, head, found)]
    if (relations === placed && (isAtPlace(cast, head, found) || isThingOf(cast, head, found)))
      return [thingAt(cast, head, found)]
    return [...new Set(found)]
  }
  if (isPersonWord(head)) return fromWhere(cast, head)
  return alone || depth > 1 ? [] : partiesBelow(cast, head, depth, cases)
}

/** "a ban on imports of British beef", "a group of Saudi hackers": through the nouns that lead to the party. */
function partiesBelow(cast: Cast, head: Token, depth: number, cases?: ReadonlySet<string>): Mention[] {
  for (const child of childrenOf(cast.sentence, head)) {
    if (cases && child.deprel === 'acl')
      for (const agent of childrenOf(cast.sentence, child))
        if (agent.deprel === 'obl:agent') return partiesOfOne(cast, agent, cases, depth + 1)
    if (isDoerBeside(cast, child, head) || isCircumstance(cast.sentence, child)) continue
    if (relationOf(child) !== 'nmod' || (cases && caseOf(cast.sentence, child) !== 'of')) continue
    const of = partiesOfOne(cast, child, cases, depth + 1)
    const found = of.length > 0 ? [...of, ...joinedPeople(cast, child, cases, depth + 1)] : of
    const where =
      words.targets.has(head.lemma.toLowerCase()) && words.places.has(caseOf(cast.sentence, child))
    if (found.length > 0) return where || isThingOf(cast, head, found) ? [thingAt(cast, head, found)] : found
    const counted = isPersonWord(child) && words.collective.has(head.lemma.toLowerCase())
    const some = isPersonWord(child) && isSome(head)
    const phrase = (counted && phraseParty(cast, head)) || (some && phraseParty(cast, child))
    if (phrase) return [phrase]
  }
  return []
}

/** "hundreds of women and girls": people joined to people. */
function joinedPeople(
  cast: Cast,
  head: Token,
  cases: ReadonlySet<string> | undefined,
  depth: number,
): Mention[] {
  if (!isPersonWord(head)) return []
  return conjuncts(cast.sentence, head)
    .filter(isPersonWord)
    .flatMap((other) => {
      const known = partiesOfOne(cast, other, cases, depth)
      return known.length > 0 ? known : (phraseParty(cast, other) ?? [])
    })
}

/** "the Saudi-led coalition": forces of which no state is told are of the one that leads them. */
function ofLeader(cast: Cast, head: Token, mention: Mention): Mention {
  if (mention.name || head.upos === 'PRON' || !isStateless(mention)) return mention
  const leaders = childrenOf(cast.sentence, head).flatMap((child) => leaderIn(cast, child) ?? [])
  const parties = leaders.flatMap((leader) => leader.parties.filter(({code}) => code !== null))
  return parties.length > 0 ? {...mention, parties} : mention
}

/** "people in Somalia", "leaders of the Iraqi Kurds": a word for people that tells no state is of the one named behind it. */
function ofHome(cast: Cast, head: Token, mention: Mention): Mention {
  const {type, name, parties} = mention
  if (name || head.upos === 'PRON' || !isStateless(mention)) return mention
  if ((type !== 'group' && type !== 'person') || words.apart.has(head.lemma.toLowerCase())) return mention
  const from = type === 'group' ? words.origins : words.belonging
  const home = childrenOf(cast.sentence, head)
    .filter((child) => child.deprel === 'nmod' && from.has(caseOf(cast.sentence, child)))
    .flatMap((child) => {
      // "demonstrators inside the university" are not of it
      const inside = words.places.has(caseOf(cast.sentence, child))
      return partiesOfOne(cast, child).filter(
        (found) => !inside || found.type === 'state' || found.type === 'place',
      )
    })
    .flatMap((found) => found.parties.filter(({code}) => code !== null))
  const sector = parties.at(0)?.sector ?? null
  return home.length > 0 ? {...mention, parties: home.map((party) => ({...party, sector}))} : mention
}

/** "people in Syria", "soldiers from Mali". */
function fromWhere(cast: Cast, head: Token): Mention[] {
  const homes = childrenOf(cast.sentence, head)
    .filter((child) => child.deprel === 'nmod' && words.origins.has(caseOf(cast.sentence, child)))
    .flatMap((child) => [child, ...conjuncts(cast.sentence, child)])
    .flatMap((child) => cast.byToken.get(child.index) ?? [])
    .filter(({type}) => type === 'state' || type === 'place')
  if (homes.length > 0) return [withHomes(cast, peopleOf(cast, head, homes), homes)]
  return words.collective.has(head.lemma.toLowerCase()) ? partiesBelow(cast, head, 0) : []
}

const named = ['appos', 'flat', 'flat:name']
const described = ['nmod:poss', 'amod', 'compound']
const placed = ['nmod']
const layers = [named, described, placed, ['nmod:desc', 'nmod:unmarked']]

/** Does the head of the phrase itself name a party, or people whose state the phrase names? */
export function isDirect(cast: Cast, head: Token): boolean {
  return (
    cast.byToken.has(head.index) ||
    head.upos === 'PRON' ||
    head.upos === 'PROPN' ||
    isPersonWord(head) ||
    words.pairs.has(head.form.toLowerCase())
  )
}

/** "Iran said it would sign": "it" in a reported clause is whoever speaks. */
function pronounOf(cast: Cast, pronoun: Token): Mention[] {
  if (words.standins.has(pronoun.form.toLowerCase())) return ofThose(cast, pronoun)
  if (!words.pronouns.has(pronoun.form.toLowerCase())) return []
  const before = objectBefore(cast.sentence, pronoun) ?? severalBefore(cast, pronoun)
  if (before) return partiesOrPhrase(cast, before).filter((mention) => mayMean(pronoun, mention))
  let node: Token | undefined = pronoun
  while (node) {
    const head = headOf(cast.sentence, node)
    const owner = head && ownDoer(cast.sentence, pronoun, node, head)
    if (owner) return partiesOrPhrase(cast, owner).filter((mention) => mayMean(pronoun, mention))
    const own = words.ourselves.has(pronoun.form.toLowerCase())
    // "wants to leave our market": "our" is of whoever speaks, not of whoever wants
    const tells = head && isVerb(head) && !(own && !words.speech.has(head.lemma.toLowerCase()))
    if (tells && ['ccomp', 'advcl', 'parataxis', 'xcomp'].includes(relationOf(node))) {
      if (relationOf(node) === 'advcl' && (own || rivalOf(cast.sentence, pronoun, head))) return []
      const subject = childrenOf(cast.sentence, head).find(
        (child) => relationOf(child) === 'nsubj' && child !== pronoun,
      )
      const alone =
        words.plurals.has(pronoun.form.toLowerCase()) ||
        conjuncts(cast.sentence, subject ?? head).length === 0
      if (
        subject &&
        subject.upos !== 'PRON' &&
        alone &&
        (agree(pronoun, subject) || speaksFor(cast.sentence, pronoun))
      )
        return subjectMeant(cast, pronoun, subject).filter(
          (mention) => mayMean(pronoun, mention) || speaksFor(cast.sentence, pronoun),
        )
    }
    node = head
  }
  return []
}

/** "Chad and Togo said they": all that are joined, where the pronoun means several. */
function subjectMeant(cast: Cast, {form}: Token, subject: Token): Mention[] {
  const joined = words.plurals.has(form.toLowerCase()) ? partiesOf(cast, subject) : []
  return joined.length > 1 ? joined : partiesOrPhrase(cast, subject)
}

/** "met those of Libya": whose they are. */
function ofThose(cast: Cast, pronoun: Token): Mention[] {
  return childrenOf(cast.sentence, pronoun)
    .filter((child) => relationOf(child) === 'nmod' && words.belonging.has(caseOf(cast.sentence, child)))
    .flatMap((child) => partiesOfOne(cast, child))
}

function partiesOrPhrase(cast: Cast, head: Token): Mention[] {
  const found = partiesOfOne(cast, head)
  if (found.length > 0) return found
  const people = isPersonWord(head) || words.apart.has(head.lemma.toLowerCase()) || isCapitalName(cast, head)
  const phrase = people && phraseParty(cast, head)
  return phrase ? [phrase] : []
}

// Parties that stand inside a phrase whose head names none: a word of it in, the mention found below that word out.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, relationOf, type Token} from '../../sentences/index.ts'
import {caseOf, isNoun} from '../clause/arguments.ts'
import {hyphenLemma} from '../clause/hyphens.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from './cast.ts'
import {thingAt} from './described-parties.ts'
import {actsForOwner, isPersonWord} from './nouns.ts'
import {phraseParty} from './phrase-party.ts'

/** Who is meant behind the first word of an apposition: "Representatives Ann Roe and Ben Poe", "Tulsa, Oklahoma, police officer Jane Roe". */
export function meantBehind(cast: Cast, head: Token, {type, name}: Mention): readonly Mention[] {
  if (type === 'place') return residentIn(cast, head)
  if (name || (type !== 'person' && type !== 'group')) return []
  const first = childrenOf(cast.sentence, head).find(
    ({deprel, index}) => deprel === 'appos' && index === head.index + 1,
  )
  const joined = first ? childrenOf(cast.sentence, first).filter(({deprel}) => deprel === 'conj') : []
  return [...(first ? [first] : []), ...joined]
    .flatMap(({index}) => cast.byToken.get(index) ?? [])
    .filter((mention) => mention.type === 'person' && mention.name)
}

/** The place before a title is no party, whoever bears the title is. */
function residentIn(cast: Cast, place: Token): readonly Mention[] {
  return childrenOf(cast.sentence, place)
    .filter(({deprel, index}) => (deprel === 'appos' || deprel === 'flat') && index > place.index)
    .flatMap((child) => [child, ...childrenOf(cast.sentence, child)])
    .flatMap((token) => cast.byToken.get(token.index) ?? [])
    .filter(({type}) => type === 'person')
    .slice(0, 1)
}

/** "one of them, the retired vicar Jane Roe": the name of whom an apposition tells. */
export function nameIn(cast: Cast, title: Token): Mention | undefined {
  return childrenOf(cast.sentence, title)
    .filter(({deprel}) => naming.has(deprel))
    .flatMap((child) => cast.byToken.get(child.index) ?? [])
    .find(({type, name}) => type === 'person' && name)
}

/** "a Saudi-led strike", "the Iranian-backed group": who leads or backs. A "women-led movement" is no women. */
export function leaderIn(cast: Cast, child: Token): Mention | undefined {
  if (child.deprel !== 'amod' || !words.led.has(child.form.toLowerCase())) return
  return childrenOf(cast.sentence, child)
    .flatMap((part) => cast.byToken.get(part.index) ?? [])
    .find(({name, parties}) => name || parties.some(({code, sector}) => code !== null || sector !== 'CVL'))
}

/** "the government's media law", "the president's decision": an owner of politics whom no mention names. */
export function ownerIn(cast: Cast, child: Token): Mention | undefined {
  if (child.deprel !== 'nmod:poss' || !words.political.has(child.lemma.toLowerCase())) return
  return phraseParty(cast, child) ?? undefined
}

/** "Kinshasa and UN experts", which the tree takes for experts of both: a state or capital by its name is a party beside the noun. */
export function statesBeside({sentence, byToken}: Cast, head: Token): Mention[] {
  return childrenOf(sentence, head).flatMap((child) => {
    const mention = byToken.get(child.index)
    const noun = child.deprel === 'compound' && child.upos === 'PROPN' && /[^s]s$/.test(head.form)
    if (!noun || !mention?.name || !stately.test(mention.rule) || !/^\p{Lu}\p{Ll}{3,}$/u.test(mention.text))
      return []
    const joined = childrenOf(sentence, child).some(
      (other) => other.deprel === 'conj' && byToken.has(other.index) && byToken.get(other.index) !== mention,
    )
    return joined ? [{...mention, type: 'state' as const, asPlace: false}] : []
  })
}

/** "shelled villages in Armenia", where the tree hangs the place on the verb: a thing that can be struck, right before where it is. */
export function thingBefore(cast: Cast, head: Token): Mention | undefined {
  const {sentence, text, byToken} = cast
  if (head.upos !== 'NOUN' || !words.targets.has(head.lemma.toLowerCase())) return undefined
  const end = phraseParty(cast, head)?.end
  const place = sentence.tokens
    .filter(
      (token) =>
        token.head === head.head && token.deprel === 'obl' && words.places.has(caseOf(sentence, token)),
    )
    .flatMap((token) => byToken.get(token.index) ?? [])
    .find(
      ({phrase, parties, asPlace}) =>
        asPlace &&
        parties.length > 0 &&
        end !== undefined &&
        /^ \w+(?: the)? $/.test(text.slice(end, phrase.start)),
    )
  return place && thingAt(cast, head, [place])
}

/** "the Luanda meeting", "the Annapolis process": the town where it is held has no part in it. */
export function isSite({deprel}: Token, head: Token, {rule}: Mention): boolean {
  if (deprel !== 'compound' || !/^cities\.|#capital$/.test(rule)) return false
  return !actsForOwner(head) && !isPersonWord(head) && !words.targets.has(head.lemma.toLowerCase())
}

/** "a strongman approach", "voter fraud", "the government's media law": a common noun before another tells its kind alone. */
export function isOnlyKind({sentence}: Cast, child: Token, head: Token, {name}: Mention): boolean {
  if (name || child.deprel !== 'compound' || /^[A-Z]/.test(child.form)) return false
  if (hyphenLemma(sentence, child)) return true
  if (childrenOf(sentence, child).length > 0) return false
  const owned = childrenOf(sentence, head).some(({deprel, upos}) => deprel === 'nmod:poss' && upos !== 'PRON')
  return owned || (!actsForOwner(head) && !words.targets.has(head.lemma.toLowerCase()))
}

const stately = /^state\.|#capital$/
const owning = new Set(['of', ''])
const naming = new Set(['appos', 'flat', 'flat:name', 'nmod:desc'])

/** "the detention of Kurds by the police", where the tree hangs who did it on those to whom it was done. */
export function isDoerBeside({sentence}: Cast, child: Token, head: Token): boolean {
  return head.upos === 'PROPN' && child.deprel === 'nmod' && caseOf(sentence, child) === 'by'
}

/** "the Manhattan home", "the Abu Dhabi depot": a thing that can be struck, by the town that it is in. */
export function isOfTown(head: Token, found: readonly Mention[]): boolean {
  return (
    isNoun(head) &&
    words.targets.has(head.lemma) &&
    found.every(({rule, type}) => type === 'place' || /^cities\./.test(rule))
  )
}

/** "a convoy of the World Food Programme", "the farmers' league": a thing that can be struck, or people who act together, by whose they are. */
export function isThingOf({sentence}: Cast, head: Token, found: readonly Mention[]): boolean {
  if (head.upos !== 'NOUN') return false
  const word = head.lemma.toLowerCase()
  return (
    (words.targets.has(word) || words.societies.has(word)) &&
    found.slice(0, 1).every((mention) => {
      const owner = sentence.tokens[mention.head]
      return owner.upos !== 'PRON' && owning.has(caseOf(sentence, owner))
    })
  )
}

/** "a house in North Waziristan": a thing that can be struck, told by where it is. */
export function isAtPlace({sentence}: Cast, head: Token, found: readonly Mention[]): boolean {
  return (
    words.targets.has(head.lemma.toLowerCase()) &&
    found.every((mention) => {
      const token = sentence.tokens[mention.head]
      return mention.asPlace && token.head === head.index && words.places.has(caseOf(sentence, token))
    })
  )
}

/** "states such as Chad and Libya", "groups like Hamas": of several that are not all told, those that are named. */
export function examplesOf({sentence, byToken}: Cast, head: Token): Mention[] {
  if (head.xpos !== 'NNS' || (isPersonWord(head) && !words.political.has(head.lemma))) return []
  return childrenOf(sentence, head)
    .filter((child) => relationOf(child) === 'nmod' && words.examples.has(caseOf(sentence, child)))
    .flatMap((child) => [child, ...childrenOf(sentence, child).filter(isJoinedNoun)])
    .flatMap((child) => byToken.get(child.index) ?? [])
    .filter(({name, type}) => name && type !== 'place' && type !== 'person')
}

function isJoinedNoun(token: Token): boolean {
  return token.deprel === 'conj' && isNoun(token)
}

/** "each of the claimants", "half of the villagers", "21 of the girls" */
export function isSome({lemma, upos}: Token): boolean {
  return upos === 'NUM' || words.quantities.has(lemma.toLowerCase())
}

/** "the Bank of Chile, the Bank of Peru and the Fed": names of others in a list, which the tree takes for what the first is called. */
export function listedBeside(cast: Cast, head: Token): Token[] {
  const {sentence, byToken} = cast
  const first = byToken.get(head.index)
  const children = childrenOf(sentence, head)
  const last = children.filter(isJoinedNoun).at(-1)
  if (!first?.name) return []
  return children.filter((child) => {
    const other = byToken.get(child.index)
    if (child.deprel === 'flat') return isListedPerson(cast, first, other)
    return (
      last !== undefined &&
      child.deprel === 'appos' &&
      child.index < last.index &&
      other?.name === true &&
      other.type !== 'place' &&
      other.parties.every(({entity}) => first.parties.every((party) => party.entity !== entity))
    )
  })
}

/** "Minister A B, chairman C D and Secretary E F", all taken for one long name. */
function isListedPerson({text}: Cast, first: Mention, other: Mention | undefined): boolean {
  return (
    other !== undefined &&
    other !== first &&
    [first, other].every(({type, name}) => type === 'person' && name) &&
    /,|\band\b/.test(text.slice(first.end, other.start))
  )
}

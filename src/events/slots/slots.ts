// One slot of an entry in, the head words that fill it out: "subj", "against", "poss", "aim" (docs/events.md lists them).
import {childrenOf, headOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import {
  caseOf,
  isNoun,
  isPassive,
  isPersonNoun,
  isVerb,
  objectsOf,
  phrasesBy,
  subjectsOf,
} from '../clause/arguments.ts'
import {hyphenLemma} from '../clause/hyphens.ts'
import {saidOf} from '../clause/predicates.ts'
import {antecedentOf} from '../clause/relatives.ts'
import {isPastParticiple} from '../clause/token-kinds.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import {aimsOf} from './aims.ts'
import {blamedIn, clauseSubjects} from './content.ts'
import {culpritsOf} from './culprits.ts'
import {doerOf} from './doers.ts'
import {gettersOf, givenTo, isLaunched, makersOf, originsOf} from './goods-slots.ts'
import {hostsOf, whereaboutsOf} from './hosts.ts'
import {speakersOf, topicsOf} from './speakers.ts'

/** The words in one slot round the trigger, its object and, for a noun, the verb that lends it its arguments. */
export function inSlot(sentence: Sentence, {token, object, used, entry}: Match, slot: string): Token[] {
  if (slot === 'speaker') return speakersOf(sentence, token, entry)
  if (slot === 'topic') return topicsOf(sentence, token)
  if (slot === 'blamed') return blamedIn(sentence, token)
  if (slot === 'clause')
    return [token, ...(object ? [object] : [])].flatMap((node) => clauseSubjects(sentence, node))
  if (entry.pos === 'noun') {
    const own = inNounSlot(sentence, token, slot).flatMap((found) =>
      used.includes(found) && words.circumstance.has(found.lemma.toLowerCase())
        ? withinPattern(sentence, found)
        : [found],
    )
    return own.length > 0 || !entry.under ? own : phrasesOfVerbAbove(sentence, token, slot)
  }
  if (slot === 'subj')
    return entry.pos === 'adj' ? subjectOfAdjective(sentence, token) : subjectsOf(sentence, token)
  if (slot === 'object') return object ? [object] : []
  if (slot === 'obj')
    return objectsOf(sentence, token).filter(
      (found) => (found !== object || isStruck(sentence, found)) && !isLaunched(sentence, token, found),
    )
  if (slot === 'passive') return isPassive(sentence, token) ? objectsOf(sentence, token) : []
  if (slot === 'iobj') return givenTo(sentence, token, object)
  if (slot === 'poss') return ofFirst(used, (noun) => owners(sentence, noun, ['nmod:poss']))
  if (slot === 'mod')
    return ofFirst(used, (noun) =>
      owners(sentence, noun, ['amod', 'compound']).filter(
        (owner) => mayOwn(sentence, owner) && (noun === object || /^\p{Lu}/u.test(owner.form)),
      ),
    )
  if (slot === 'maker') return makersOf(sentence, token)
  if (slot === 'origin') return originsOf(sentence, token)
  if (slot === 'getter')
    return gettersOf(sentence, [...(object ? [object] : []), ...objectsOf(sentence, token)])
  if (slot === 'aim') return aimsOf(sentence, [token, ...(object ? [object] : [])])
  if (slot.startsWith('inner-')) return object ? withinObject(sentence, object, slot.slice(6)) : []
  if (slot === 'inner') return object ? contentOf(sentence, object) : []
  const near = [token, ...(object ? withConjuncts(sentence, object) : objectsOf(sentence, token))]
  const phrases = (nodes: readonly Token[]) =>
    nodes
      .flatMap((node) => phrasesBy(sentence, node, slot))
      .filter((found) => found !== object || (words.opposing.has(slot) && isStruck(sentence, found)))
      .filter(
        (found) =>
          slot !== 'with' || !(words.arms.has(found.lemma.toLowerCase()) || isAbsolute(found, token)),
      )
      .filter((found) => slot !== 'by' || !words.tallies.has(found.lemma.toLowerCase()))
  // "the force to which Fiji promised 200 men"
  const found = phrases(near).map((phrase) => antecedentOf(sentence, phrase))
  // "paid five million as compensation for the dead": hung on a further word of the pattern
  if (found.length > 0) return found
  const further = phrases(used.filter((word) => isNoun(word) && !near.includes(word)))
  return further.length === 0 && object && (words.opposing.has(slot) || slot === 'by')
    ? phrases(partsOf(sentence, object))
    : further
}

/** "With the party's stance in doubt, its leader promised": how things stand, and nobody with whom it is done. */
function isAbsolute({index, upos, lemma}: Token, verb: Token): boolean {
  return index < verb.index && upos === 'NOUN' && !isPersonNoun(lemma)
}

/** "carried out a campaign of terror against X", "the arrest of a writer by X": what the object consists of, or who suffers it. */
function partsOf(sentence: Sentence, object: Token): Token[] {
  return phrasesBy(sentence, object, 'of')
}

/** "ordered the arrest and detention of X": what hangs on the last of two nouns belongs to both. */
function withConjuncts(sentence: Sentence, noun: Token): Token[] {
  return [
    noun,
    ...childrenOf(sentence, noun).filter((child) => relationOf(child) === 'conj' && isNoun(child)),
  ]
}

/** "violated Greek airspace", "made incursions into Greek airspace": the first word of the pattern that has an owner tells it. */
function ofFirst(used: readonly Token[], find: (noun: Token) => Token[]): Token[] {
  for (const noun of used) {
    const found = find(noun)
    if (found.length > 0) return found
  }
  return []
}

/** "rebel attack", "Swedish waters", "Swedish-owned shops"; "submarine incursion", "church attack", "brutal attack", "third-party mediation" tell the kind. */
function mayOwn(sentence: Sentence, owner: Token): boolean {
  if ([owner, ...childrenOf(sentence, owner)].some(({form}) => /^\p{Lu}/u.test(form))) return true
  const word = owner.lemma.toLowerCase()
  if (owner.upos !== 'NOUN' || hyphenLemma(sentence, owner)) return false
  return isPersonNoun(word) || ![words.arms, words.armed, words.targets].some((kinds) => kinds.has(word))
}

/** "freed the journalist", "sank a ship": the object that the pattern names is also who suffers. */
function isStruck(sentence: Sentence, object: Token): boolean {
  const word = object.lemma.toLowerCase()
  if (childrenOf(sentence, object).some(({deprel, upos}) => deprel === 'nmod:poss' && upos === 'PRON'))
    return false
  return (
    [words.targets, words.political].some((kinds) => kinds.has(word)) ||
    object.upos === 'PROPN' ||
    isPersonNoun(word)
  )
}

/** "an attempt on the life of X", "on his life": of a word that the pattern itself names, whose it is. */
function withinPattern(sentence: Sentence, noun: Token): Token[] {
  return [...phrasesBy(sentence, noun, 'of'), ...owners(sentence, noun, ['nmod:poss'])]
}

function inNounSlot(sentence: Sentence, noun: Token, slot: string): Token[] {
  if (slot === 'subj') return borrowedSubject(sentence, noun)
  if (slot === 'doer') return doerOf(sentence, noun)
  if (slot === 'manner') return words.manner.has(caseOf(sentence, noun)) ? doerOf(sentence, noun) : []
  if (slot === 'host') return hostsOf(sentence, noun)
  if (slot === 'whereabouts') return whereaboutsOf(sentence, noun)
  if (slot === 'poss') return owners(sentence, noun, ['nmod:poss'])
  if (slot === 'mod') return owners(sentence, noun, ['amod', 'compound'])
  if (slot === 'obj') return []
  if (slot === 'inner') return madeIn(sentence, noun)
  const own = phrasesBy(sentence, noun, slot)
  if (own.length > 0) return own
  if (misplacing.has(slot)) {
    const below = childrenOf(sentence, noun).filter(mayHold)
    const deeper = slot === 'by' ? below.flatMap((child) => childrenOf(sentence, child).filter(mayHold)) : []
    const misplaced = [...below, ...deeper].flatMap((child) => phrasesBy(sentence, child, slot))
    if (misplaced.length > 0) return misplaced
  }
  const verb = lender(sentence, noun)
  if (!verb || (slot === 'by' && isPassive(sentence, verb))) return []
  if (slot === 'to') {
    const given = childrenOf(sentence, verb).filter(({deprel}) => deprel === 'iobj')
    if (given.length > 0) return given
  }
  return phrasesBy(sentence, verb, slot).filter((found) => found !== noun)
}

/** "a campaign of terror against the Kurds": phrases that the tree hangs on a word within the noun's own phrase. */
const misplacing: ReadonlySet<string> = new Set(['by', 'to', 'from', 'against'])

/** May a phrase that belongs to the noun above have been hung on this one? Not on a paper or a deed, which has its own maker. */
function mayHold(child: Token): boolean {
  const relation = relationOf(child)
  if (relation !== 'nmod' && relation !== 'acl') return false
  const word = child.lemma.toLowerCase()
  return !words.documents.has(word) && !words.deeds.has(word)
}

/** "a shipment of Vietnamese rice": whose the goods are. */
function madeIn(sentence: Sentence, noun: Token): Token[] {
  return phrasesBy(sentence, noun, 'of').flatMap((goods) => owners(sentence, goods, ['amod', 'nmod:poss']))
}

/** "no meeting took place between A and B", "doctors reached Nepal": what hangs on the verb, or on its object. */
function phrasesOfVerbAbove(sentence: Sentence, noun: Token, slot: string): Token[] {
  const verb = headOf(sentence, noun)
  if (!verb || !isVerb(verb)) return []
  if (slot === 'obj') return objectsOf(sentence, verb).filter((found) => found !== noun)
  const found = [verb, ...objectsOf(sentence, verb)].flatMap((node) => phrasesBy(sentence, node, slot))
  // "came to Chad from Niger", the second phrase hung on Chad
  const deeper =
    found.length > 0 ? [] : childrenOf(sentence, verb).filter((child) => relationOf(child) === 'obl')
  return [...found, ...deeper.flatMap((node) => phrasesBy(sentence, node, slot))].filter(
    (token) => token !== noun,
  )
}

/** "launched an attack", "the attack was launched by", "came under attack from"; not "was against the attack". */
function borrowedSubject(sentence: Sentence, noun: Token): Token[] {
  const predicated = childrenOf(sentence, noun).find((child) => relationOf(child) === 'nsubj')
  if (predicated && words.stance.has(caseOf(sentence, noun))) return []
  const subject = predicated ?? saidOf(sentence, noun)
  if (subject) return [antecedentOf(sentence, subject)]
  const verb = lender(sentence, noun)
  if (!verb) return culpritsOf(sentence, noun)
  // "the deportation of X by Y was held up by Z"
  if (isPassive(sentence, verb) && inNounSlot(sentence, noun, 'by').length > 0) return []
  if (words.suffer.has(verb.lemma.toLowerCase())) return []
  return subjectsOf(sentence, verb).filter((found) => found !== noun)
}

/** "received a request from Rome", "came under attack", "turned down Rome's request", by whom it was turned down: to whom it was done. */
export function sufferersOf(sentence: Sentence, noun: Token): Token[] {
  const verb = headOf(sentence, noun)
  if (!verb || !isVerb(verb)) return []
  const lemma = verb.lemma.toLowerCase()
  if (
    words.asks.has(noun.lemma.toLowerCase()) &&
    words.answering.has(lemma) &&
    objectsOf(sentence, verb).includes(noun)
  )
    return subjectsOf(sentence, verb)
  if (isPassive(sentence, verb)) return []
  // "faces expulsion": not yet
  if (!words.suffer.has(lemma) || words.suffering.has(lemma)) return []
  const under = relationOf(noun) === 'obl' && caseOf(sentence, noun) === 'under'
  return under || relationOf(noun) === 'obj' ? subjectsOf(sentence, verb) : []
}

/** "rejected an offer", "refused aid", "turned down a request": somebody else made it. */
function answersAnother(verb: Token, noun: Token): boolean {
  const lemma = noun.lemma.toLowerCase()
  return words.refusing.has(verb.lemma.toLowerCase()) && (words.offers.has(lemma) || words.asks.has(lemma))
}

/** The light verb of which the noun is the object. */
export function lender(sentence: Sentence, noun: Token): Token | null {
  const head = headOf(sentence, noun)
  if (!head) return null
  if (relationOf(noun) === 'conj' && isNoun(head)) return lender(sentence, head)
  if (!isVerb(head) || answersAnother(head, noun)) return null
  const light = words.support.has(head.lemma.toLowerCase())
  if (
    light &&
    (objectsOf(sentence, head).includes(noun) ||
      ['obj', 'nsubj'].includes(relationOf(noun)) ||
      isLentInPhrase(sentence, head, noun))
  )
    return relationOf(noun) === 'nsubj' && noun.deprel !== 'nsubj:pass' ? null : head
  return null
}

/** "engaged in talks", "took part in the raid", not "expressed sorrow for the raid". */
function isLentInPhrase(sentence: Sentence, verb: Token, noun: Token): boolean {
  if (!['in', 'on', 'to', 'for'].includes(caseOf(sentence, noun))) return false
  return objectsOf(sentence, verb).every(({lemma}) => words.sharing.has(lemma.toLowerCase()))
}

function subjectOfAdjective(sentence: Sentence, token: Token): Token[] {
  const own = childrenOf(sentence, token).find((child) => relationOf(child) === 'nsubj')
  if (own) return [own]
  if (relationOf(token) === 'amod') return [headOf(sentence, token)!]
  return subjectsOf(sentence, token)
}

function owners(sentence: Sentence, noun: Token, relations: readonly string[]): Token[] {
  const found = childrenOf(sentence, noun).filter(({deprel}) => relations.includes(deprel))
  // "the boy whose killing": of other things whoever owns them need not have a part in what is done
  return words.deeds.has(noun.lemma.toLowerCase())
    ? found.map((owner) => antecedentOf(sentence, owner))
    : found
}

/** "the release of prisoners" of "announced the release of prisoners from Iran": what the inner noun is about. */
function contentOf(sentence: Sentence, noun: Token): Token[] {
  return childrenOf(sentence, noun)
    .filter(
      (child) =>
        relationOf(child) === 'nmod' ||
        (relationOf(child) === 'acl' &&
          !(isPersonNoun(noun.lemma) && isPastParticiple(child)) &&
          !isSaidBeside(child)),
    )
    .flatMap((child) =>
      childrenOf(sentence, child).filter((next) => ['nmod', 'obj', 'obl'].includes(relationOf(next))),
    )
}

/** "left the talks demanding recognition", "scorned the plan, saying that …": what is said beside the act, hung on its object. */
function isSaidBeside({form, lemma}: Token): boolean {
  const word = lemma.toLowerCase()
  return form.endsWith('ing') && (words.speech.has(word) || words.demanding.has(word))
}

/** "the extradition of a man from Albania": a phrase that hangs deeper in the object. */
function withinObject(sentence: Sentence, object: Token, preposition: string): Token[] {
  return subtreeOf(sentence, object, (child) => relationOf(child) === 'acl').filter(
    (below) => below !== object && relationOf(below) === 'nmod' && caseOf(sentence, below) === preposition,
  )
}

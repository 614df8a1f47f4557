// A date or place and the tree in, out the word of which it is told: "the attack of Sunday was condemned on Monday" has one for each.
import {
  childBy,
  childrenOf,
  has,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {caseOf, isNoun} from '../clause/arguments.ts'
import {functionWords} from '../lexicon/en.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** Is the word an occurrence, which has a time of its own: "attack", "talks"? */
type IsOccurrence = (token: Token) => boolean

export interface Act {
  readonly sentence: Sentence
  /** The words that tell the act, its trigger first: "held" and "talks". */
  readonly phrase: readonly Token[]
  readonly isOccurrence: IsOccurrence
}

/** "held talks": the verb only carries the noun. Who refuses an offer did not make it. */
export function isLightVerb({lemma}: Token): boolean {
  const verb = lemma.toLowerCase()
  return words.support.has(verb) && !words.refusing.has(verb)
}

/** The verb or noun of which the date or place is told. "held talks" is one act, whichever of the two has the date. */
export function ownerOf({sentence, phrase, isOccurrence}: Act, span: Span): Token | undefined {
  const top = topOf(sentence, span)
  if (!top) return
  let at = headOf(sentence, top)
  if (at && isNoun(at) && !phrase.includes(at) && isAttribute(sentence, top, at) && !isOccasion(sentence, at))
    return at
  const other = at && (endingBefore(sentence, at, top) ?? ofNow(sentence, at, top, isOccurrence))
  if (other) return other
  if (at && isBetween(sentence, top, at)) return headOf(sentence, at)
  while (at && !phrase.includes(at) && passesOn(sentence, at, isOccurrence)) at = headOf(sentence, at)
  return at
}

/** "left after the fall of Rome in 1944": the date that stands right behind what is of another time is its own. */
function endingBefore(sentence: Sentence, verb: Token, top: Token): Token | undefined {
  return nounBefore(sentence, verb, top, (noun) => isOfOtherTime(sentence, noun))
}

/** "blames Moscow for the attack in Salisbury on 4 March": what somebody does now was not done then, so the attack was. */
function ofNow(sentence: Sentence, verb: Token, top: Token, isOccurrence: IsOccurrence): Token | undefined {
  if (!isPresent(sentence, verb)) return
  return nounBefore(sentence, verb, top, (noun) => isOccurrence(noun) && hasComplement(sentence, noun))
}

/** From the word right before the phrase up to the verb, the first noun that is wanted. */
function nounBefore(
  sentence: Sentence,
  verb: Token,
  top: Token,
  isWanted: (noun: Token) => boolean,
): Token | undefined {
  let at: Token | undefined = sentence.tokens[subtreeOf(sentence, top)[0].index - 1]
  while (at && at !== verb && at !== top) {
    if (isNoun(at) && isWanted(at)) return at
    at = headOf(sentence, at)
  }
}

function isPresent(sentence: Sentence, verb: Token): boolean {
  const helpers = childrenOf(sentence, verb).filter(({deprel}) => deprel.startsWith('aux'))
  const finite = [verb, ...helpers].find((token) => has(token, 'VerbForm=Fin'))
  return (
    finite !== undefined &&
    has(finite, 'Tense=Pres') &&
    !helpers.some(({lemma}) => functionWords.perfect.has(lemma))
  )
}

/** "Police on Monday freed him": the tree may hang the date on the subject that it follows. */
function isBetween(sentence: Sentence, top: Token, noun: Token): boolean {
  const verb = relationOf(noun) === 'nsubj' ? headOf(sentence, noun) : undefined
  if (!verb || !childBy(sentence, top, 'case') || top.index < noun.index) return false
  return (
    childrenOf(sentence, verb).every(({index}) => index <= noun.index || index > top.index) &&
    isNext(sentence, top, verb)
  )
}

function isNext(sentence: Sentence, top: Token, verb: Token): boolean {
  return sentence.tokens
    .slice(top.index + 1, verb.index)
    .every(({head}) => head === verb.index || head === top.index)
}

/** The word of the phrase that hangs on something outside it. */
function topOf(sentence: Sentence, span: Span): Token | undefined {
  const inside = sentence.tokens.filter(({start, end}) => start < span.end && span.start < end)
  return inside.find(({head}) => head < 0 || !inside.includes(sentence.tokens[head]))
}

/** "Friday's talks", "the 1994 memorandum", "last week's vote". */
function isAttribute(sentence: Sentence, top: Token, noun: Token): boolean {
  return top.index < noun.index && !childBy(sentence, top, 'case') ? true : top.deprel === 'nmod:poss'
}

/** "in the 1967 war", "at last week's summit", "during Monday's raid" */
function isOccasion(sentence: Sentence, noun: Token): boolean {
  return relationOf(noun) === 'obl' && functionWords.occasions.has(caseOf(sentence, noun)) && !isSequel(noun)
}

/** "in the wake of" */
function isSequel({lemma}: Token): boolean {
  return functionWords.sequelNouns.has(lemma.toLowerCase())
}

/** Tells the date of what this noun hangs on, too? "met in Rome on Monday", but not "after the fall of Rome in 1944". */
function passesOn(sentence: Sentence, token: Token, isOccurrence: IsOccurrence): boolean {
  if (!isNoun(token) || childBy(sentence, token, 'cop')) return false
  const relation = relationOf(token)
  if (relation === 'conj') return true
  if (relation === 'obj' || relation === 'iobj')
    return !isOccurrence(token) || !hasComplement(sentence, token)
  if (relation !== 'obl' && relation !== 'nmod') return false
  if (isOfOtherTime(sentence, token)) return false
  return !isOccurrence(token) || functionWords.sameTimes.has(caseOf(sentence, token))
}

/** "after the vote", "ahead of a summit", "because of the war" */
function isOfOtherTime(sentence: Sentence, noun: Token): boolean {
  return functionWords.otherTimes.has(caseOf(sentence, noun)) || isSequel(noun)
}

/** "the murder of a leader in Berlin": an occurrence of which more is told than its date. */
function hasComplement(sentence: Sentence, noun: Token): boolean {
  return childrenOf(sentence, noun).some(
    (child) =>
      (child.deprel === 'nmod' && child.index > noun.index && isNoun(child)) || child.deprel === 'nmod:poss',
  )
}

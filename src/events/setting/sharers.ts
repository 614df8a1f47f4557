// An act and the tree in, out the dates or places that are the act's own: those whose owner (owner.ts) is the act, or shares its time.
import {reachedVerbs} from '../../dates/index.ts'
import {
  childBy,
  childrenOf,
  has,
  headOf,
  isInfinitive,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {caseOf, isNoun, isVerb} from '../clause/arguments.ts'
import {functionWords} from '../lexicon/en.ts'
import {type Act, isLightVerb, ownerOf} from './owner.ts'

/** A word whose date or place is that of the act as well, the farther the dearer. */
interface Sharer {
  readonly token: Token
  readonly cost: number
  /** Only what stands where it counts for both: "On Monday X met Y and signed", "X met Y and signed on Monday". */
  readonly side?: 'before' | 'behind'
}

const ASIDE = 4
const SAID = 20

/**
 * Of the spans the one that is told of the act, if any: the nearest, of several the first. What stands in a clause or phrase of
 * its own ("after the murder in Berlin in 1992", "agreed to leave by 2030", "the 1994 memorandum") is told of something else.
 * @param said does "said on Monday that it has left" tell it of leaving?
 */
export function ownSetting<T extends Span>(act: Act, spans: readonly T[], said: boolean): T | undefined {
  if (spans.length === 0) return
  const sharers = sharersOf(act).filter(({cost}) => said || cost < SAID)
  let best: {span: T; cost: number} | undefined
  for (const span of spans) {
    const owner = ownerOf(act, span)
    const cost = owner ? costOf(sharers, owner, span) : Number.POSITIVE_INFINITY
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = {span, cost}
  }
  return best?.span
}

function costOf(sharers: readonly Sharer[], owner: Token, span: Span): number {
  const costs = sharers
    .filter(({token, side}) => token === owner && standsOn(side, token, span))
    .map(({cost}) => cost)
  return Math.min(...costs)
}

function standsOn(side: Sharer['side'], {start}: Token, span: Span): boolean {
  return !side || (side === 'before') === span.start < start
}

/** The words of the act, and those above and beside it that are of its time. */
function sharersOf({sentence, phrase}: Act): Sharer[] {
  const found: Sharer[] = phrase.map((token) => ({token, cost: 0}))
  const verb = clauseAbove(sentence, phrase, found)
  if (verb) found.push(...besideVerb(sentence, verb))
  return found
}

/** From a noun to the verb of which it is a part, from a verb to itself; what is passed on the way is added. */
function clauseAbove(sentence: Sentence, phrase: readonly Token[], found: Sharer[]): Token | undefined {
  let at = phrase[0]
  for (let cost = 1; isNoun(at) && !childBy(sentence, at, 'cop'); cost++) {
    const head = headOf(sentence, at)
    if (!head || !sharesTimeOf(sentence, at, head, phrase)) return
    found.push({token: head, cost})
    at = head
  }
  return at
}

/** "held talks", "talks took place", "a round of talks", "in a raid": of one time; "condemned the attack", "after talks": of two. */
function sharesTimeOf(sentence: Sentence, noun: Token, head: Token, phrase: readonly Token[]): boolean {
  if (phrase.includes(head)) return true
  const relation = relationOf(noun)
  if (relation === 'conj' || relation === 'nsubj' || relation === 'compound') return true
  if (relation === 'obj') return isLightVerb(head)
  if (relation !== 'obl' && relation !== 'nmod') return false
  return functionWords.sameTimes.has(caseOf(sentence, noun))
}

/** The words of clauses above, beside and below that are of the verb's time. */
function besideVerb(sentence: Sentence, verb: Token): Sharer[] {
  return [
    ...aboveVerb(sentence, verb),
    ...joinedTo(sentence, verb),
    ...purposesOf(sentence, verb),
    ...tellersOf(sentence, verb),
  ]
}

/** "began to leave on Monday", "arrived on Monday, accusing the West", "on Friday, when it held a vote". */
function aboveVerb(sentence: Sentence, verb: Token): Sharer[] {
  const head = headOf(sentence, verb)
  const relation = relationOf(verb)
  if (!head || !(relation === 'xcomp' || (relation === 'advcl' && isOfSameTime(sentence, verb)))) return []
  const reached = relation !== 'xcomp' || reachedVerbs.has(head.lemma)
  return [{token: head, cost: ASIDE, ...(reached ? {} : {side: 'behind'})}]
}

function isOfSameTime(sentence: Sentence, verb: Token): boolean {
  const openers = childrenOf(sentence, verb).filter(
    ({deprel, index}) => index < verb.index && (deprel === 'mark' || deprel === 'advmod'),
  )
  if (openers.some(({lemma}) => functionWords.whileWords.has(lemma.toLowerCase()))) return true
  return verb.xpos === 'VBG' && openers.length === 0
}

/** "On Monday X met Y and left"; "X met Y and left on Monday". */
function joinedTo(sentence: Sentence, verb: Token): Sharer[] {
  const head = relationOf(verb) === 'conj' ? headOf(sentence, verb) : undefined
  const later = [verb, ...(head ? [head] : [])]
    .flatMap((token) => childrenOf(sentence, token))
    .filter((child) => relationOf(child) === 'conj' && isVerb(child) && child.index > verb.index)
  const behind = later.map((token): Sharer => ({token, cost: ASIDE, side: 'behind'}))
  return head ? [{token: head, cost: ASIDE, side: 'before'}, ...behind] : behind
}

/** "met to discuss the border on Monday": the tree may hang the date on what they met for. */
function purposesOf(sentence: Sentence, verb: Token): Sharer[] {
  return childrenOf(sentence, verb)
    .filter((child) => relationOf(child) === 'advcl' && isInfinitive(sentence, child))
    .map((token): Sharer => ({token, cost: ASIDE, side: 'behind'}))
}

/** "said on Monday that it has expelled": who says so of the present or of what is to come says it on that day. */
function tellersOf(sentence: Sentence, verb: Token): Sharer[] {
  if (isOver(sentence, verb)) return []
  const head = relationOf(verb) === 'ccomp' ? headOf(sentence, verb) : undefined
  const below = childrenOf(sentence, verb).filter(
    (child) => relationOf(child) === 'parataxis' && isVerb(child),
  )
  return [...(head ? [head] : []), ...below].map((token): Sharer => ({token, cost: SAID}))
}

/** "met", "had met", "were expelled"; not "has met" or "was leaving". */
function isOver(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos === 'VBD') return true
  const helpers = childrenOf(sentence, verb).filter(({deprel}) => deprel.startsWith('aux'))
  return (
    verb.xpos === 'VBN' && helpers.some((helper) => has(helper, 'Tense=Past') && has(helper, 'VerbForm=Fin'))
  )
}

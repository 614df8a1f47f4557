// The verb that a date hangs on in the tree: does its tense look back or ahead?
import {childBy, childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import type {Span} from '../text/index.ts'
import {ahead, futureHelpers, modals, perfectHelpers, reachedVerbs} from './en.ts'
import type {Direction} from './types.ts'

/** -1, 1, or undefined where no verb is near or its form tells nothing. */
export function governorDirection(sentence: Sentence, date: Span): Direction | undefined {
  const top = topOf(sentence, date)
  if (top && childBy(sentence, top, 'cop')) return directionOfVerb(sentence, top)
  const verb = top && verbAbove(sentence, top)
  if (!verb || isPastBetween(sentence, verb, date)) return
  return directionOfVerb(sentence, verb)
}

/** The word of the date that hangs on something outside it. */
function topOf(sentence: Sentence, date: Span): Token | undefined {
  const inside = sentence.tokens.filter(({start, end}) => start < date.end && date.start < end)
  return inside.find(({head}) => head < 0 || !inside.includes(sentence.tokens[head]))
}

/** The verb that the date hangs on, at most one noun between: "will hold talks on Friday". */
function verbAbove(sentence: Sentence, top: Token): Token | undefined {
  let at = headOf(sentence, top)
  if (at?.upos === 'NOUN' && ['obj', 'obl', 'nsubj:pass'].includes(at.deprel)) at = headOf(sentence, at)
  return at?.upos === 'VERB' ? at : undefined
}

/** "Shares posted gains on Friday": where a noun was taken for the verb, a past form stands between. */
function isPastBetween({tokens}: Sentence, verb: Token, date: Span): boolean {
  if (!inTense(verb, 'Pres')) return false
  return tokens.some(
    (token) => token.start > verb.start && token.start < date.start && has(token, 'Tense=Past'),
  )
}

function inTense(token: Token, tense: 'Past' | 'Pres'): boolean {
  return has(token, 'VerbForm=Fin') && has(token, `Tense=${tense}`)
}

function directionOfVerb(sentence: Sentence, verb: Token): Direction | undefined {
  const helpers = childrenOf(sentence, verb).filter((token) => ['aux', 'cop'].includes(relationOf(token)))
  const words = helpers.map(({form}) => form.toLowerCase())
  const perfect = words.some((word) => perfectHelpers.has(word))
  if (words.some((word) => futureHelpers.has(word) || modals.has(word))) return perfect ? -1 : 1
  if (ahead.has(verb.form.toLowerCase())) return
  if (perfect || [verb, ...helpers].some((token) => inTense(token, 'Past'))) return -1
  if ([verb, ...helpers].some((token) => inTense(token, 'Pres'))) return 1
  if (has(verb, 'VerbForm=Inf')) return ofInfinitive(sentence, verb)
}

/** "agreed to meet on Friday" looks ahead, "managed to meet on Friday" back. */
function ofInfinitive(sentence: Sentence, verb: Token): Direction | undefined {
  const above = headOf(sentence, verb)
  if (above?.upos !== 'VERB' || relationOf(verb) !== 'xcomp') return
  return reachedVerbs.has(above.lemma) ? undefined : 1
}

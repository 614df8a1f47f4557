// The verb that a date hangs on in the tree: does its tense look back or ahead?
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import type {Span} from '../text/index.ts'
import type {Direction} from './direction.ts'
import {ahead, modals, pastModals, reachedVerbs} from './en.ts'

/** -1, 1, or undefined where no verb is near or its form tells nothing. */
export function governorDirection(sentence: Sentence, date: Span): Direction | undefined {
  const verb = verbAbove(sentence, date)
  if (!verb || isPastBetween(sentence, verb, date)) return
  return directionOfVerb(sentence, verb)
}

/** The verb that the date hangs on, at most one noun between: "will hold talks on Friday". */
function verbAbove(sentence: Sentence, date: Span): Token | undefined {
  const inside = sentence.tokens.filter(({start, end}) => start < date.end && date.start < end)
  const top = inside.find(({head}) => head < 0 || !inside.includes(sentence.tokens[head]))
  let at = top && headOf(sentence, top)
  if (at?.upos === 'NOUN' && ['obj', 'obl', 'nsubj:pass'].includes(at.deprel)) at = headOf(sentence, at)
  return at?.upos === 'VERB' ? at : undefined
}

/** "Shares posted gains on Friday": where a noun was taken for the verb, a past form stands between. */
function isPastBetween({tokens}: Sentence, verb: Token, date: Span): boolean {
  if (verb.xpos !== 'VBZ' && verb.xpos !== 'VBP') return false
  return tokens.some(
    ({start, xpos}) => start > verb.start && start < date.start && (xpos === 'VBD' || xpos === 'VBN'),
  )
}

function directionOfVerb(sentence: Sentence, verb: Token): Direction | undefined {
  const form = verb.form.toLowerCase()
  const helpers = childrenOf(sentence, verb).filter((token) => relationOf(token) === 'aux')
  const words = helpers.map((token) => token.form.toLowerCase())
  const modal = helpers.find(({xpos}) => xpos === 'MD')
  if (modal) return words.some((word) => pastModals.has(word)) ? -1 : 1
  if (words.some((word) => modals.has(word))) return 1
  if (ahead.has(form)) return undefined
  if (verb.xpos === 'VBD' || words.some((word) => pastHelpers.has(word))) return -1
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP' || words.some((word) => presentHelpers.has(word))) return 1
  if (verb.xpos === 'VB') return ofInfinitive(sentence, verb)
}

const pastHelpers: ReadonlySet<string> = new Set(['was', 'were', 'had', 'has', 'have', 'did', "'d", '’d'])
const presentHelpers: ReadonlySet<string> = new Set(['is', 'are', "'s", '’s', "'re", '’re', 'does', 'do'])

/** "agreed to meet on Friday" looks ahead, "managed to meet on Friday" back. */
function ofInfinitive(sentence: Sentence, verb: Token): Direction | undefined {
  const above = headOf(sentence, verb)
  if (above?.upos !== 'VERB' || relationOf(verb) !== 'xcomp') return
  return reachedVerbs.has(above.lemma) ? undefined : 1
}

// The verb that a date hangs on in the tree: does its tense look back or ahead?
import {
  childBy,
  childrenOf,
  has,
  headOf,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import type {Direction} from '../types.ts'
import {
  ahead,
  futureHelpers,
  givesTime,
  looksBackOn,
  modals,
  movesDate,
  perfectHelpers,
  reachedVerbs,
  samePast,
  setsFor,
  staying,
  unplanned,
  untilThen,
  wantsBy,
  wantsEvent,
} from '../words/en.ts'

/**
 * -1, 1, or undefined where no verb is near or its form tells nothing.
 * @param lead the letter of its preposition (`smallWords`), "" where it has none
 */
export function governorDirection(
  sentence: Sentence,
  date: Span,
  lead: string | undefined,
): Direction | undefined {
  if (lead === '' && isSaidThen(sentence, date)) return -1
  const top = topOf(sentence, date)
  if (!top) return
  if (childBy(sentence, top, 'cop')) return directionOfVerb(sentence, top)
  const verb = verbAbove(sentence, top)
  if (!verb || isPastBetween(sentence, verb, date)) return
  if (isAimedAt(verb, lead)) return isLongSet(sentence, verb, lead) ? -1 : 1
  const noun = ownNoun(sentence, top, verb, lead)
  if (noun && headOf(sentence, noun) === verb && wantsEvent.has(withCase(sentence, verb, noun))) return 1
  if (noun && unplanned.has(noun.lemma)) return -1
  if (isStillToDo(verb, lead)) return 1
  const direction = directionOfVerb(sentence, verb)
  if (noun && direction === 1 && inTense(verb, 'Pres') && isAfter(sentence, noun)) return -1
  return noun?.deprel === 'nsubj' && direction === 1 && inTense(verb, 'Pres') ? undefined : direction
}

/** Does the date tell when the sentence's main clause is, not when something else was: "signed on Monday after talks on Friday"? */
export function isInMainClause(sentence: Sentence | undefined, date: Span): boolean {
  let at = sentence && topOf(sentence, date)
  while (sentence && at && at.head >= 0) {
    if (aside.has(relationOf(at))) return false
    at = headOf(sentence, at)
  }
  return true
}

/** "On Monday it had risen": told of what was before the story. */
export function isBefore(sentence: Sentence | undefined, date: Span): boolean {
  const top = sentence && topOf(sentence, date)
  const verb = top && verbAbove(sentence, top)
  return verb !== undefined && childrenOf(sentence!, verb).some(isHad)
}

function isHad(token: Token): boolean {
  return token.form.toLowerCase() === 'had' && relationOf(token) === 'aux'
}

/** What hangs by these tells of something beside the main clause. */
const aside = new Set(['advcl', 'acl', 'nmod', 'appos', 'parataxis'])

/** "postponed to Friday", "wants an answer by Friday", "was called for Friday". */
function isAimedAt(verb: Token, lead: string | undefined): boolean {
  if (lead === 'u' && givesTime.has(verb.lemma)) return true
  if (lead === '>' || lead === 'u') return movesDate.has(verb.lemma)
  if (lead === 'b') return wantsBy.has(verb.lemma)
  return lead === 'v' && setsFor.has(verb.lemma)
}

/** "enough cash to last through March", "time to pay until Friday". */
function isStillToDo(verb: Token, lead: string | undefined): boolean {
  return (
    (lead === '>' || lead === 'u' || lead === 'b') && has(verb, 'VerbForm=Inf') && relationOf(verb) === 'acl'
  )
}

/** "had been planned for Friday": told when it did not come about. */
function isLongSet(sentence: Sentence, verb: Token, lead: string | undefined): boolean {
  return lead === 'v' && childrenOf(sentence, verb).some(isHad)
}

/** The noun whose day it is: "Friday's talks", and "a strike Friday", where the tree hangs the day on the verb. */
function ownNoun(sentence: Sentence, top: Token, verb: Token, lead: string | undefined): Token | undefined {
  const above = headOf(sentence, top)
  if (above?.upos === 'NOUN') return above
  const before = lead === '' ? sentence.tokens[top.index - 1] : undefined
  return before?.upos === 'NOUN' && before.head === verb.index ? before : undefined
}

/** "Leaders meet after Friday's raid". */
function isAfter(sentence: Sentence, noun: Token): boolean {
  return ['after', 'following', 'over', 'since'].includes(childBy(sentence, noun, 'case')?.lemma ?? '')
}

/** "said Thursday it would close", "told reporters Friday he will not run": the day of the verb right before it. */
function isSaidThen(sentence: Sentence, date: Span): boolean {
  const before = sentence.tokens.findLast(({end}) => end <= date.start)
  if (!before) return false
  if (inTense(before, 'Past')) return before.upos === 'VERB'
  const verb = headOf(sentence, before)
  const heard = verb?.lemma === 'tell' && before.index - verb.index <= 3
  return heard && /^i?obj$/.test(before.deprel) && inTense(verb, 'Past')
}

function withCase(sentence: Sentence, verb: Token, noun: Token): string {
  const preposition = childBy(sentence, noun, 'case')
  return preposition ? `${verb.lemma} ${preposition.lemma}` : verb.lemma
}

/** The word of the date that hangs on something outside it; of "Friday and Saturday" the first. */
function topOf(sentence: Sentence, date: Span): Token | undefined {
  const inside = sentence.tokens.filter(({start, end}) => start < date.end && date.start < end)
  const top = inside.find(({head}) => head < 0 || !inside.includes(sentence.tokens[head]))
  const first = top && relationOf(top) === 'conj' ? headOf(sentence, top) : undefined
  return first && first.upos !== 'VERB' ? first : top
}

const betweenRelations = new Set(['obj', 'obl', 'nsubj', 'nsubj:pass'])

/** The predicate that the date hangs on, nouns and hours between: "opens at 9 a.m. Friday", "opens Friday morning", "will hold talks on Friday", "on the fringes of a summit in May". */
function verbAbove(sentence: Sentence, top: Token): Token | undefined {
  let at = headOf(sentence, top)
  if (at?.upos === 'NUM') at = headOf(sentence, at)
  while (at?.upos === 'NOUN' && at.deprel === 'nmod' && headOf(sentence, at)?.upos === 'NOUN')
    at = headOf(sentence, at)
  if (at?.upos === 'NOUN' && betweenRelations.has(at.deprel.replace(':unmarked', '')))
    at = headOf(sentence, at)
  return at && (at.upos === 'VERB' || childBy(sentence, at, 'cop')) ? at : undefined
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
  const relation = verb.upos === 'VERB' ? 'aux' : 'cop'
  const helpers = childrenOf(sentence, verb).filter((token) => ['aux', relation].includes(relationOf(token)))
  const words = helpers.map(({form}) => form.toLowerCase())
  const perfect = words.some((word) => perfectHelpers.has(word))
  if (words.some((word) => futureHelpers.has(word))) return 1
  if (words.some((word) => modals.has(word))) return perfect ? -1 : 1
  if (ahead.has(verb.form.toLowerCase())) return
  if (has(verb, 'VerbForm=Inf') && childrenOf(sentence, verb).some(isBe)) return 1
  if (perfect && isOnceDone(sentence, verb)) return 1
  if (isStateOf(sentence, verb, helpers)) return directionOfVerb(sentence, headOf(sentence, verb)!)
  if (helpers.length === 0 && sharesHelpers(sentence, verb))
    return directionOfVerb(sentence, headOf(sentence, verb)!)
  if (perfect || [verb, ...helpers].some((token) => inTense(token, 'Past'))) return -1
  if (helpers.length === 0 && samePast.has(verb.form.toLowerCase())) return -1
  if ([verb, ...helpers].some((token) => inTense(token, 'Pres'))) return looksBackOn.has(verb.lemma) ? -1 : 1
  if (has(verb, 'VerbForm=Inf')) return ofInfinitive(sentence, verb)
}

/** "will be lifted once inspectors have reported in May": done by then, still to come. */
function isOnceDone(sentence: Sentence, verb: Token): boolean {
  const mark = childrenOf(sentence, verb).some(({lemma}) => untilThen.has(lemma))
  const above = relationOf(verb) === 'advcl' ? headOf(sentence, verb) : undefined
  const isPast = childrenOf(sentence, verb).some((token) => inTense(token, 'Past'))
  return mark && !isPast && above?.upos === 'VERB' && directionOfVerb(sentence, above) === 1
}

/** "stays closed until Friday": the tense of "stays". */
function isStateOf(sentence: Sentence, verb: Token, helpers: readonly Token[]): boolean {
  const above = headOf(sentence, verb)
  if (relationOf(verb) !== 'xcomp' || helpers.length > 0 || !above || !staying.has(above.lemma)) return false
  return has(verb, 'VerbForm=Part') && has(verb, 'Tense=Past')
}

/** "are to travel", "was due to end": the tree hangs the helper on the infinitive. */
function isBe(token: Token): boolean {
  return token.lemma === 'be' && ['aux', 'cop'].includes(relationOf(token)) && has(token, 'VerbForm=Fin')
}

/** "is to be agreed in January and signed in March": the second verb has the helpers of the first. */
function sharesHelpers(sentence: Sentence, verb: Token): boolean {
  if (relationOf(verb) !== 'conj' || verb.upos !== 'VERB') return false
  return has(verb, 'VerbForm=Part') || (has(verb, 'VerbForm=Inf') && !childBy(sentence, verb, 'mark'))
}

function isFiniteForm(token: Token): boolean {
  return has(token, 'VerbForm=Fin')
}

/** "Iran to free sailors on Friday", a headline, and "agreed to meet on Friday" look ahead, "managed to meet on Friday" back. */
function ofInfinitive(sentence: Sentence, verb: Token): Direction | undefined {
  const above = headOf(sentence, verb)
  if (above && relationOf(verb) === 'acl' && above.head < 0 && !sentence.tokens.some(isFiniteForm)) return 1
  if (above?.upos !== 'VERB' || relationOf(verb) !== 'xcomp') return
  return reachedVerbs.has(above.lemma) ? undefined : 1
}

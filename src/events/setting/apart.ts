// When an act took place that is told by its distance from another: "18 years after Peru invaded", "closed it two days before Chad voted".
import {type DateExpression, dateApart} from '../../dates/index.ts'
import {headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {functionWords} from '../lexicon/en.ts'
import type {Frame} from '../types.ts'
import type {Act} from './owner.ts'

/** Two acts and how far the later one is from the earlier one. */
interface Distance {
  readonly length: DateExpression
  readonly earlier: Token
  readonly later: Token
}

/**
 * The date of an act by its distance from another act of its sentence; null where none is told.
 * @param dateOf the date that a word of the sentence has of its own
 * @param published EDTF day of the page: what is told of an act without a date was so that day
 */
export function dateByDistance(
  {sentence, phrase}: Act,
  dates: readonly DateExpression[],
  dateOf: (word: Token) => Frame['date'],
  published: string | null,
): Frame['date'] {
  for (const {length, earlier, later} of distancesIn(sentence, dates)) {
    const before = phrase.includes(earlier)
    if (!before && !phrase.includes(later)) continue
    const other = before ? later : earlier
    const told = dateOf(other)?.edtf
    const base = told ?? (before ? published : null)
    const edtf = base && dateApart(base, length.timex!, before ? -1 : 1)
    if (!edtf) continue
    const reason = `${length.text} ${before ? 'before' : 'after'} "${other.form}" (${told ?? 'the day of the report'})`
    return {edtf, how: told ? 'resolved' : 'inferred', reason, text: length.text}
  }
  return null
}

/** "two years after it attacked": the length stands right before the word of sequence, which hangs on one act and that on the other. */
function distancesIn(sentence: Sentence, dates: readonly DateExpression[]): Distance[] {
  return dates.flatMap((length) => {
    if (length.type !== 'DURATION' || !length.timex || length.start < sentence.start) return []
    const word = sentence.tokens.find(({start}) => start >= length.end)
    const inside = word && actBehind(sentence, word)
    const outside = inside && headOf(sentence, inside)
    if (!word || !inside || !outside || length.end > sentence.end) return []
    const lemma = word.lemma.toLowerCase()
    if (functionWords.laterThan.has(lemma)) return [{length, earlier: inside, later: outside}]
    return functionWords.earlierThan.has(lemma) ? [{length, earlier: outside, later: inside}] : []
  })
}

/** The act that the word of sequence opens; the tree may hang the word on the act's subject. */
function actBehind(sentence: Sentence, word: Token): Token | undefined {
  const head = headOf(sentence, word)
  return head && relationOf(head).startsWith('nsubj') ? headOf(sentence, head) : head
}

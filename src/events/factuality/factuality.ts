// Did it happen, or is it planned, proposed, possible, denied or cancelled? An act in its tree in, factuality out.
import {childrenOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {quote} from '../../text/index.ts'
import type {Factuality, Hedge} from '../types.ts'
import {backshifted} from './backshift.ts'
import {operatorsOn} from './operators.ts'
import {questionOn} from './question.ts'
import {isGoingOn} from './time.ts'
import {factualityReading, type Operator} from './words.ts'

export interface FactualityFinding {
  readonly factuality: Factuality
  readonly hedges: readonly Hedge[]
  /** Told as background: "had signed", "after the poisoning in 2006". */
  readonly background: boolean
  readonly because: readonly {
    readonly rule: string
    readonly value: string
    readonly span: {start: number; end: number}
  }[]
}

/** The less sure word wins: "may plan to sign" is possible, though "plan" alone is planned. */
const sureness: readonly Factuality[] = [
  'happened',
  'ongoing',
  'planned',
  'proposed',
  'possible',
  'hypothetical',
]

/**
 * Factuality of the act whose trigger is `tokenIndex`. Operators are read from the act outwards, so that
 * "did not rule out signing" is possible and "plans not to sign" is denied.
 * Method: polarity and modality carried down the clauses, after Saurí and Pustejovsky, "FactBank" (2009).
 */
export function factualityOf(
  sentence: Sentence,
  tokenIndex: number,
  text: string,
  lang = 'en',
): FactualityFinding {
  const act = sentence.tokens[tokenIndex]
  const reading = factualityReading(sentence, lang)
  const operators = [
    ...operatorsOn(reading, act).map((found) => backshifted(reading, act, found)),
    ...questionOn(reading, act),
  ]
  let factuality: Factuality = isGoingOn(reading, act) ? 'ongoing' : 'happened'
  for (const found of operators) factuality = compose(factuality, found)
  return {
    factuality,
    hedges: joinNeighbours(
      operators.filter(({hedge}) => hedge),
      text,
    ),
    background: isBackground(sentence, act),
    because: operators.map(({rule, value, span}) => ({rule, value, span})),
  }
}

function compose(inner: Factuality, {value, transparent, settles}: Operator): Factuality {
  if (settles && value === 'happened') return isOpen(inner) ? value : inner
  if (transparent || value === 'happened') return inner
  if (value === 'cancelled' || inner === 'cancelled') return value === 'denied' ? 'possible' : 'cancelled'
  if (value === 'denied') return inner === 'denied' ? 'possible' : 'denied'
  if (inner === 'denied') return value === 'possible' || value === 'hypothetical' ? value : 'denied'
  if (settles) return inner === 'proposed' || inner === 'possible' ? value : inner
  return sureness.indexOf(value) > sureness.indexOf(inner) ? value : inner
}

/** "carried out its threat to attack": what was still open is done. */
function isOpen(inner: Factuality): boolean {
  return inner === 'planned' || inner === 'proposed' || inner === 'possible'
}

/** "had signed": before the time of the story. In reported speech it is the past of the speaker, so not background. */
function isBackground(sentence: Sentence, act: Token): boolean {
  const had = childrenOf(sentence, act).some(
    (child) => child.deprel === 'aux' && child.form.toLowerCase() === 'had',
  )
  return had && relationOf(act) !== 'ccomp'
}

/** "would" and "likely" side by side are one hedge, "would likely". */
function joinNeighbours(operators: readonly Operator[], text: string): Hedge[] {
  const sorted = [...operators].sort((a, b) => a.span.start - b.span.start)
  const joined: {start: number; end: number; rule: string}[] = []
  for (const {span, rule} of sorted) {
    const last = joined[joined.length - 1]
    if (last && span.start < last.end) continue
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end
    else joined.push({...span, rule})
  }
  return joined.map(({rule, ...span}) => ({...quote(text, span), rule}))
}

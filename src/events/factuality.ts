// Did it happen, or is it planned, proposed, possible, denied or cancelled? An act in its tree in, factuality out.
import {childrenOf, has, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import {quote} from '../text/index.ts'
import {type Operator, operatorsOn} from './factuality-operators.ts'
import {factualityWords} from './factuality-words.ts'
import type {Factuality, Hedge} from './types.ts'

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
  const operators = operatorsOn(sentence, act, factualityWords(lang)).map((found) =>
    backshifted(sentence, act, found, text),
  )
  let factuality: Factuality = isOngoing(sentence, act) ? 'ongoing' : 'happened'
  for (const found of operators) factuality = compose(factuality, found)
  const asked = sentence.tokens[sentence.tokens.length - 1].form === '?' && factuality === 'happened'
  return {
    factuality: asked ? 'hypothetical' : factuality,
    hedges: joinNeighbours(
      operators.filter(({hedge}) => hedge),
      text,
    ),
    background: isBackground(sentence, act),
    because: operators.map(({rule, value, span}) => ({rule, value, span})),
  }
}

function compose(inner: Factuality, {value, transparent}: Operator): Factuality {
  if (transparent || value === 'happened') return inner
  if (value === 'cancelled' || inner === 'cancelled') return value === 'denied' ? 'possible' : 'cancelled'
  if (value === 'denied') return inner === 'denied' ? 'possible' : 'denied'
  if (inner === 'denied')
    return value === 'planned' || value === 'proposed' ? 'denied' : value === 'ongoing' ? 'denied' : value
  return sureness.indexOf(value) > sureness.indexOf(inner) ? value : inner
}

/** "said it would sign" tells of a will: the past of "will sign". Elsewhere "would" stays possible. */
function backshifted(sentence: Sentence, act: Token, found: Operator, text: string): Operator {
  if (found.rule !== 'factuality.would') return found
  const likely = sentence.tokens.some(
    (token) => token.start >= found.span.end && token.start - found.span.end < 12 && token.lemma === 'likely',
  )
  if (likely || hasIf(sentence)) return found
  let node: Token | undefined = act
  while (node && node.head >= 0) {
    const head: Token = sentence.tokens[node.head]
    const reported =
      relationOf(node) === 'ccomp' ||
      (relationOf(node) === 'parataxis' &&
        /^[a-z]*(said|told|added)$/i.test(text.slice(head.start, head.end)))
    if (reported && has(head, 'Tense=Past'))
      return {...found, value: 'planned', rule: 'factuality.would-reported'}
    node = head
  }
  return found
}

function hasIf(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({lemma, deprel}) => deprel === 'mark' && (lemma === 'if' || lemma === 'unless'),
  )
}

/** "is preparing", "is being prepared": going on at the time of the report. */
function isOngoing(sentence: Sentence, act: Token): boolean {
  if (act.upos !== 'VERB') return false
  const auxiliaries = childrenOf(sentence, act).filter((child) => relationOf(child) === 'aux')
  const present = auxiliaries.some(
    (child) => child.lemma === 'be' && has(child, 'Tense=Pres') && has(child, 'Mood=Ind'),
  )
  return (
    present && (act.form.endsWith('ing') || auxiliaries.some((child) => child.form.toLowerCase() === 'being'))
  )
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

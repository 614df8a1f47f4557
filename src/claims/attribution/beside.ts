// Speakers told by place alone: between the closing mark and the verb ("…,” Ann Lee said") or after it ("…,” said Ann Lee").
import type {Sentence, Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {calendar} from './en.ts'
import type {Quotation} from './quotes.ts'
import type {Speaking} from './speaking.ts'

const nominal = new Set(['NOUN', 'PROPN', 'PRON'])
const within = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])

/** The speaker of a verb beside a quotation, read off the words; the tree is often wrong about quotations. */
export function speakerBeside(
  text: string,
  sentence: Sentence,
  verb: Token,
  quotation: Quotation,
): Speaking | undefined {
  if (verb.start >= quotation.end)
    return between(text, sentence, verb, quotation.end) ?? afterVerb(sentence, verb, quotation)
  return undefined
}

/** The words from the quotation to the verb, without what follows the first comma. */
function between(text: string, sentence: Sentence, verb: Token, from: number): Speaking | undefined {
  const words = text.slice(from, verb.start)
  if (words.length > 240 || /\n/.test(words)) return
  const lead = /^[\s,.”"']*/.exec(words)![0].length
  const start = from + lead
  const comma = /,|\s\(|\s(?:has|had|have|also|later|then|who|said)\s*$|\s(?:has|had|also|later|then)\s/.exec(
    text.slice(start, verb.start),
  )
  const end = start + (comma ? comma.index : text.slice(start, verb.start).trimEnd().length)
  if (end - start < 1) return
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end)
  const head = tokens.findLast(({upos}) => nominal.has(upos))
  if (!head && sentence.start <= start) return
  if (tokens.some(({upos}) => upos === 'VERB' || upos === 'SCONJ')) return
  return {head: head ?? verb, span: {start, end}}
}

function afterVerb(sentence: Sentence, verb: Token, quotation: Quotation): Speaking | undefined {
  let at = verb.index + 1
  while (sentence.tokens[at]?.upos === 'ADV') at++
  const start = at
  while (sentence.tokens[at] && (within.has(sentence.tokens[at].upos) || inName(sentence.tokens, at))) at++
  const tokens = sentence.tokens.slice(start, at)
  const head = tokens.findLast(({upos}) => nominal.has(upos))
  if (!head || calendar.test(head.form) || head.start < quotation.end) return
  return {head, span: {start: tokens[0].start, end: head.end}}
}

/** Full stops, hyphens and genitives between the parts of a name. */
function inName(tokens: readonly Token[], at: number): boolean {
  const {form, upos} = tokens[at]
  const next = tokens[at + 1]
  return (
    at > 0 &&
    next !== undefined &&
    (form === '.' || form === '-' || upos === 'PART') &&
    within.has(next.upos) &&
    next.start - tokens[at - 1].end < 4
  )
}

/** Does the span lie in a quotation that the cue is not in? */
export function heldApart(span: Span, cue: Span, quotations: readonly Quotation[]): Quotation | undefined {
  return quotations.find(
    (one) =>
      one.start <= span.start && span.end <= one.end && !(one.start <= cue.start && cue.end <= one.end),
  )
}

// Quotations joined with drafts: a content that touches one takes it whole; one that nothing covers looks for its cue.
import type {Sentence, Token} from '../../sentences/index.ts'
import {overlaps, type Span} from '../../text/index.ts'
import {heldApart, speakerBeside} from './beside.ts'
import {afterColon, afterSaying} from './continued.ts'
import {cueEntry, cueSpan} from './cue.ts'
import type {Draft} from './draft.ts'
import type {ReportingWords} from './lexicon.ts'
import {type Quotation, quotationAt} from './quotes.ts'
import {nounBefore, speakerOf} from './speaker.ts'
import type {Speaking} from './speaking.ts'
import {trimmed} from './trim.ts'

/** A content that holds a good part of a quotation holds all of it, also what stands in the sentences before. */
export function withWholeQuotations(text: string, draft: Draft, quotations: readonly Quotation[]): Draft {
  const cue = quotationAt(quotations, draft.cue.start)
  const spans = draft.spans.flatMap((span) => {
    if (cue) return within(text, span, cue.inner)
    let {start, end} = span
    for (const one of [quotationAt(quotations, start), quotationAt(quotations, end - 1)]) {
      if (!one || one === cue) continue
      start = Math.min(start, one.start)
      end = Math.max(end, one.end)
    }
    const next = quotations.find((one) => one.start >= span.start && one.start <= end + 1 && one.end > end)
    if (next && next !== cue && next.start <= end) end = Math.max(end, next.end)
    return start <= draft.cue.start && draft.cue.end <= end ? span : {start, end}
  })
  return {...draft, spans: merged(spans)}
}

/** What is said within a quotation ends with it. */
function within(text: string, span: Span, limits: Span): Span[] {
  const cut = trimmed(text, {start: Math.max(span.start, limits.start), end: Math.min(span.end, limits.end)})
  return cut ? [cut] : []
}

export function merged(spans: readonly Span[]): Span[] {
  const found: {start: number; end: number}[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end)
    else found.push({...span})
  }
  return found
}

export interface Reader {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly words: ReportingWords
  readonly sentenceAt: (place: number) => number
}

/** Quotations that no draft covers: their cue stands beside them, or they go on with what was quoted before. */
export function quotationDrafts(
  reader: Reader,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const all = [...drafts]
  for (const quotation of quotations) {
    if (all.some((draft) => covers(draft, quotation))) continue
    const speech = isSpeech(reader.text, quotation)
    const beside = besideCue(reader, quotation, speech)
    if (!speech && !(beside && isTouched(reader.text, beside, quotation))) continue
    if (beside) {
      const same = all.findIndex(({cue}) => cue.start === beside.cue.start)
      if (same >= 0) all[same] = withQuotation(reader.text, all[same], beside, quotation)
      else all.push(beside)
      continue
    }
    const before = goesOn(reader, all, quotation)
    if (before >= 0) all[before] = {...all[before], spans: merged([...all[before].spans, quotation])}
    else
      all.push(
        ...[afterColon(reader, quotation) ?? afterSaying(reader, all, quotation)].filter(
          (one) => one !== undefined,
        ),
      )
  }
  return all
}

/** "“…,” she told him after he had asked why": the quotation stands for what the tree took for the content. */
function withQuotation(text: string, draft: Draft, beside: Draft, quotation: Quotation): Draft {
  const before = quotation.end <= draft.cue.start && draft.cue.start - quotation.end < 120
  const instead =
    before && !isQuoted(text, draft.spans) && draft.spans.every(({start}) => start > draft.cue.start)
  return {
    ...draft,
    speaker: beside.speaker,
    head: beside.head,
    spans: instead ? [quotation] : merged([...draft.spans, quotation]),
  }
}

/** A draft whose cue stands inside the quotation is a part of it. */
function covers({spans, cue}: Draft, quotation: Quotation): boolean {
  if (quotation.start <= cue.start && cue.end <= quotation.end) return false
  return spans.some((span) => overlaps(span, quotation))
}

/** More than a word or two in marks, or a sentence of its own. */
function isSpeech(text: string, {inner}: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).split(/\s+/).length
  return words >= 4 || /[,.?!]$/.test(text.slice(inner.start, inner.end))
}

/** "a sign reading “No more war”": the cue stands right before the mark. */
function isTouched(text: string, {cue, speaker}: Draft, {start}: Quotation): boolean {
  return speaker !== null && cue.end <= start && /^[:,]?\s*$/.test(text.slice(cue.end, start))
}

/** A cue verb in the sentences that the quotation touches, nearest first, that takes quotations and has a speaker. */
function besideCue(reader: Reader, quotation: Quotation, speech: boolean): Draft | undefined {
  const {text, sentences, words, sentenceAt} = reader
  const first = Math.max(0, sentenceAt(quotation.start) - 1)
  const last = sentenceAt(quotation.end - 1) + 1
  let best: {draft: Draft; distance: number} | undefined
  for (let nth = first; nth <= last; nth++) {
    const sentence = sentences[nth]
    if (!sentence) continue
    for (const verb of sentence.tokens) {
      if (verb.start >= quotation.start && verb.end <= quotation.end) continue
      const entry = cueEntry(sentence, verb, words)
      const between = entry ? gap(text, verb, quotation) : undefined
      if (!entry || between === undefined || !joined(text, between, verb, quotation)) continue
      const quoting = entry.takes.includes('quote') || /[,:]\s*$/.test(between)
      if (!quoting || (entry.takes.includes('as') && (!speech || isNaming(verb)))) continue
      const speaker = speakerNear(text, sentence, verb, quotation)
      const distance = between.length + (speaker ? 0 : 60)
      if (distance > 160 || (best && best.distance <= distance)) continue
      const draft: Draft = {
        spans: [quotation],
        cue: cueSpan(sentence, verb, entry),
        speaker: speaker?.span ?? null,
        head: speaker?.head ?? null,
        sentence: nth,
        group: entry.group,
        rule: entry.id,
      }
      best = {draft, distance}
    }
  }
  return best?.draft
}

/** "a book called “Tales of the Reef”": its name, which nobody said. */
function isNaming({xpos, deprel}: Token): boolean {
  return xpos === 'VBN' && deprel === 'acl'
}

function speakerNear(
  text: string,
  sentence: Sentence,
  verb: Token,
  quotation: Quotation,
): Speaking | undefined {
  const beside = speakerBeside(text, sentence, verb, quotation)
  if (beside) return beside
  const teller = verb.end <= quotation.start ? addingTo(sentence, verb) : undefined
  const found = speakerOf(sentence, teller ?? verb)
  if (!found || heldApart(found.span, verb, [quotation])) return nounBefore(sentence, verb)
  return found
}

/** "he said, adding: “…”": the verb whose subject goes on. */
function addingTo(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.xpos !== 'VBG' || sentence.tokens[verb.index - 1]?.form !== ',') return
  const before = sentence.tokens.findLast(
    ({index, xpos, upos}) => index < verb.index && upos === 'VERB' && /^VB[DZP]$/.test(xpos),
  )
  const between = before ? sentence.tokens.slice(before.index, verb.index) : []
  return between.some(({form}) => /^(?:[“”"]|''|``)$/.test(form)) ? undefined : before
}

/** A draft whose speaker the tree put inside a quotation gets the one that stands beside the verb. */
export function withSpeakerBeside(
  text: string,
  sentence: Sentence | undefined,
  draft: Draft,
  quotations: readonly Quotation[],
): Draft {
  const {speaker, cue} = draft
  const held = speaker
    ? heldApart(speaker, cue, quotations)
    : quotations.find(
        (one) =>
          one.end <= cue.start &&
          cue.start - one.end < 120 &&
          draft.spans.some((span) => overlaps(span, one)),
      )
  const verb = held && sentence?.tokens.find(({end}) => end === cue.end)
  if (!held || !sentence || !verb || verb.upos !== 'VERB') return draft
  const beside =
    speakerBeside(text, sentence, verb, held) ?? (speaker ? nounBefore(sentence, verb) : undefined)
  if (!beside) return draft
  const spans = draft.spans.map(({start, end}) =>
    start < held.end && held.end < end && end <= cue.start ? {start, end: held.end} : {start, end},
  )
  return {...draft, spans, speaker: beside.span, head: beside.head}
}

/** No line break and no end of a sentence between the verb and the quotation. */
function joined(text: string, between: string, verb: Token, quotation: Quotation): boolean {
  if (/\n|[;?!]/.test(between)) return false
  const stops = between.replace(/\b(?:[A-Z][a-z]{0,3}|[A-Z])\./g, '').includes('.')
  if (stops) return false
  if (verb.end <= quotation.start) return true
  return (
    /[,?!…—-][\s'’]*$/.test(text.slice(quotation.inner.start, quotation.inner.end)) ||
    /^\s*[,a-z]/.test(between) ||
    between.trim() === ''
  )
}

function gap(text: string, verb: Token, quotation: Quotation): string {
  return verb.end <= quotation.start
    ? text.slice(verb.end, quotation.start)
    : text.slice(quotation.end, verb.start)
}

/** In the same paragraph, or in the next one after speech left open, the last quoted speaker goes on. */
function goesOn({text}: Reader, all: readonly Draft[], quotation: Quotation): number {
  let best = -1
  let end = -1
  all.forEach(({spans, cue}, nth) => {
    const last = Math.max(spans[spans.length - 1].end, cue.end)
    if (last <= quotation.start && last > end && isQuoted(text, spans)) {
      best = nth
      end = last
    }
  })
  if (best < 0) return -1
  const between = text.slice(end, quotation.start)
  const newLines = between.split('\n').length - 1
  if (newLines > 0 && !/^[\s”"]*$/.test(between) && !isParagraph(text, quotation)) return -1
  if (newLines > 0 && all[best].rule.startsWith('reporting.line')) return -1
  if (newLines > 2) return -1
  const alone = /(?:^|[\s.!?”"])\s*$/.test(between)
  return alone && between.length < 200 ? best : -1
}

/** A paragraph that is nothing but a quotation. */
function isParagraph(text: string, {start, end}: Quotation): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end))
}

function isQuoted(text: string, spans: readonly Span[]): boolean {
  return spans.some(({start, end}) => /[“"«„]|''/.test(text.slice(start, end)))
}

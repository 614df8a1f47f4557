// Speakers named at the edge of a line: "Pence: …" in a headline, "WALLACE: …" in a transcript, "“…” — Ann Lee".
import type {Span} from '../../text/index.ts'
import type {Draft} from './draft.ts'
import {noSpeakers, opensPhrase, sources, tellsSaying} from './en.ts'
import {findQuotations} from './quotes.ts'
import {trimmed} from './trim.ts'

/** The line's own speaker and what stands after the colon or before the dash. */
export function lineDrafts(text: string, sentenceAt: (place: number) => number): Draft[] {
  const found: Draft[] = []
  const isTalk = (text.match(labels) ?? []).length > 1
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const draft =
      (start === 0 || isTalk ? colonLine(text, start, end, sentenceAt) : undefined) ??
      dashLine(text, start, end, sentenceAt) ??
      (start === 0 ? (headlineEnd(text, end, sentenceAt) ?? headlineQuote(text, end, sentenceAt)) : undefined)
    if (draft) found.push(draft)
    start = end + 1
  }
  return found
}

const name = "[A-Z][\\p{L}.’'-]*(?:\\s[A-Z(][\\p{L}.,()’'-]*){0,3}"
const headline = new RegExp(`^(${name}):\\s+(?=\\S)`, 'u')
const transcript = /^[“"]?([A-Z][A-Z.’' -]{2,40}(?:\([^)]{1,40}\))?):\s+(?=\S)/

/** Speakers in capitals; one alone is the place that opens a report: "SRINAGAR: Two soldiers …". */
const labels = /^[“"]?[A-Z][A-Z.’' -]{0,40}(?:\([^)]{1,40}\))?:\s+(?=\S)/gm

function colonLine(
  text: string,
  start: number,
  end: number,
  sentenceAt: (place: number) => number,
): Draft | undefined {
  const line = text.slice(start, end)
  const match = transcript.exec(line) ?? (start === 0 && line.length < 200 ? headline.exec(line) : null)
  if (!match || noSpeakers.has(match[1].toLowerCase().replace(/^the /, ''))) return
  const content = trimmed(text, {start: start + match[0].length, end})
  const from = start + match[0].indexOf(match[1])
  const at = from + match[1].length
  if (!content || content.end - content.start < 8) return
  return draft(content, {start: at, end: at + 1}, {start: from, end: at}, sentenceAt(start), 'line.colon')
}

const signature = new RegExp(`[”"’»]\\s*([—―–]|--)\\s*(${name})[\\s.]*$`, 'u')

function dashLine(
  text: string,
  start: number,
  end: number,
  sentenceAt: (place: number) => number,
): Draft | undefined {
  const line = text.slice(start, end)
  const match = signature.exec(line)
  if (!match) return
  const at = start + match.index + match[0].indexOf(match[1])
  const quotation = findQuotations(line).at(-1)
  const content = trimmed(
    text,
    quotation ? {start: start + quotation.start, end: start + match.index + 1} : {start, end: at},
  )
  const from =
    at + match[1].length + match[0].slice(match[0].indexOf(match[1]) + match[1].length).search(/\S/)
  if (!content) return
  return draft(
    content,
    {start: at, end: at + match[1].length},
    {start: from, end: from + match[2].length},
    sentenceAt(start),
    'line.dash',
  )
}

const tail = /\s([—–-])\s((?:[\p{L}.]+\s){0,3}([\p{L}.]+))$/u

/** "Talks to resume in May - minister": a headline that names its source at the end. */
function headlineEnd(text: string, end: number, sentenceAt: (place: number) => number): Draft | undefined {
  const match = end < 200 ? tail.exec(text.slice(0, end)) : null
  if (!match || !isSource(match[3])) return
  const dash = match.index + 1
  const content = trimmed(text, {start: 0, end: match.index})
  const speaker = {start: end - match[2].length, end}
  return content && draft(content, {start: dash, end: dash + 1}, speaker, sentenceAt(0), 'line.headline')
}

const quoteAfter = new RegExp(`^(${name})\\s[^:“"‘']{2,80}:\\s+(?=[“"‘'])`, 'u')
const quoteBefore = new RegExp(
  `^([“"‘'][^“”"‘]{8,160}[”"’'])(?::|,?\\s[–—-])\\s+(${name}|[\\p{L}-]+)\\s`,
  'u',
)

/** "Senator hammers bank: ‘You should be ashamed’", "‘We will not pay’: premier hits out at bank". */
function headlineQuote(text: string, end: number, sentenceAt: (place: number) => number): Draft | undefined {
  const line = text.slice(0, end)
  if (line.length > 200) return
  const after = quoteAfter.exec(line)
  if (after && !tellsSaying.test(after[0]) && !opensPhrase.test(after[1])) {
    const at = after[0].lastIndexOf(':')
    const content = trimmed(text, {start: after[0].length, end})
    const speaker = {start: 0, end: after[1].length}
    return content && draft(content, {start: at, end: at + 1}, speaker, sentenceAt(0), 'line.headline')
  }
  const before = quoteBefore.exec(line)
  if (!before || !(/\s/.test(before[2]) || isSource(before[2]))) return
  const from = before[0].lastIndexOf(before[2])
  const [content, speaker] = [
    {start: 0, end: before[1].length},
    {start: from, end: from + before[2].length},
  ]
  const cue = {start: content.end, end: content.end + 1}
  return draft(content, cue, speaker, sentenceAt(0), 'line.headline')
}

function isSource(word: string): boolean {
  const lower = word.toLowerCase()
  return sources.has(lower) || sources.has(lower.replace(/s$/, '')) || sources.has(lower.replace(/ies$/, 'y'))
}

function draft(content: Span, cue: Span, speaker: Span, sentence: number, rule: string): Draft {
  return {spans: [content], cue, speaker, head: null, sentence, group: 'say', rule: `reporting.${rule}`}
}

// Text to its quotations: from mark to mark, over sentences, and over paragraphs that open with a new mark.
import type {Span} from '../../text/index.ts'

/** A quotation with its marks. `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span
  /** Left open at the end of its paragraph, as speech over several paragraphs is. */
  readonly open: boolean
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '"': '"',
  "''": "''",
  '‟': '”',
  '‘': '’',
}
/** Two straight single marks or backquotes stand for a double mark in some news texts. */
const marks = /[“”«»„"‘’]|''|``/g

export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    paragraph(text, start, end, found)
    start = end + 1
  }
  return found
}

function paragraph(text: string, start: number, end: number, found: Quotation[]): void {
  let opened: {at: number; mark: string} | undefined
  marks.lastIndex = start
  for (let match = marks.exec(text); match && match.index < end; match = marks.exec(text)) {
    const mark = match[0] === '``' ? '“' : match[0]
    const at = match.index
    if (mark === '‘' || mark === '’') {
      if (!opened && mark === '‘' && opensWord(text, at)) opened = {at, mark}
      else if (opened?.mark === '‘' && mark === '’' && closesWord(text, at, end)) {
        found.push(quotation(opened.at, at + 1, 1, 1, false))
        opened = undefined
      }
      continue
    }
    if (opened?.mark === '‘') opened = undefined
    if (opened) {
      if (mark === closers[opened.mark] || mark === '”') {
        found.push(quotation(opened.at, at + match[0].length, opened.mark.length, match[0].length, false))
        opened = undefined
      } else if (mark === '“' && opened.mark === '“') opened = {at, mark}
      continue
    }
    if (mark === '”' ? opensByPlace(text, at) : closers[mark] && !inches(text, at, mark))
      opened = {at, mark: mark === '”' ? '“' : mark}
  }
  if (opened && opened.mark !== '‘' && (end - opened.at > 20 || opened.at === start))
    found.push(quotation(opened.at, end, opened.mark.length, 0, true))
}

/** A single mark before a word, and one after it that is no apostrophe. */
function opensWord(text: string, at: number): boolean {
  return !/\w/.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
}

/** Not the mark of "the parties’ plans", where one behind a stop or comma is still to come. */
function closesWord(text: string, at: number, end: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return false
  return !(/^s’\s\p{Ll}/u.test(text.slice(at - 1, at + 3)) && /^[^‘]*[,.?!]’/.test(text.slice(at + 1, end)))
}

function quotation(start: number, end: number, left: number, right: number, open: boolean): Quotation {
  return {start, end, inner: {start: start + left, end: end - right}, open}
}

/** A closing mark typed where an opening one belongs: at the head of a paragraph or after a space. */
function opensByPlace(text: string, at: number): boolean {
  return (
    /^(?:\s|)$/.test(text[at - 1] ?? '') && (/\w/.test(text[at + 1] ?? '') || (text[at - 1] ?? '\n') === '\n')
  )
}

/** 5'10", 24" guns. */
function inches(text: string, at: number, mark: string): boolean {
  return mark === '"' && /\d/.test(text[at - 1] ?? '')
}

/** The quotation that holds the place, if any. Quotations are in order. */
export function quotationAt(quotations: readonly Quotation[], place: number): Quotation | undefined {
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = quotations[middle]
    if (place < one.start) high = middle - 1
    else if (place >= one.end) low = middle + 1
    else return one
  }
  return undefined
}

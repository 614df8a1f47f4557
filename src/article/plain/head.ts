// Lines above the body -> title, standfirst, byline and stated date.
import {bylineIn, reporterIn} from '../byline.ts'
import {letters} from '../tidy.ts'
import {type WrittenDate, writtenDate} from '../writtenDate.ts'
import type {Stretch} from './body.ts'
import type {Line} from './lines.ts'

export interface Head {
  readonly title: number | null
  readonly standfirst: readonly number[]
  readonly byline: {readonly line: number; readonly name: string} | null
  readonly published: {readonly line: number; readonly edtf: string} | null
  /** The title is the body's own first line. */
  readonly body: Stretch
}

/** How far above the body a title may stand, in lines. */
const REACH = 25
const CANDIDATES = 5

/** Looks upwards from the body. `titleHint` is what the carrier of the page calls it. */
export function headOf(
  lines: readonly Line[],
  furniture: readonly boolean[],
  body: Stretch,
  titleHint?: string,
): Head {
  const candidates = candidatesAbove(lines, furniture, body)
  const known = wordsOf(lines.slice(body.start, body.start + 4).map((line) => line.words))
  let title = bestTitle(lines, candidates, known, titleHint)
  let rest = body
  if (title === null && isTitleLike(lines, body)) {
    title = body.start
    rest = {start: body.start + 1, end: body.end}
  }
  const standfirst = candidates.filter(
    (place) => title !== null && place > title && isStandfirst(lines[place]!, known),
  )
  return {
    title,
    standfirst: standfirst.sort((a, b) => a - b),
    body: rest,
    ...signed(lines, title ?? body.start, body),
  }
}

function candidatesAbove(lines: readonly Line[], furniture: readonly boolean[], body: Stretch): number[] {
  const found: number[] = []
  for (let place = body.start - 1; place >= 0 && body.start - place <= REACH; place--) {
    const line = lines[place]!
    if (furniture[place]) {
      if (found.length > 0 && line.match?.entry.opens && line.match.entry.reason === 'related') break
      continue
    }
    if (line.shape === 'number' || line.shape === 'time' || line.shape === 'link') continue
    if (line.count < 2 || bylineIn(line.text) || isReporterLine(lines, place)) continue
    if (isNumbered(line) || isCaption(lines, place)) continue
    if (found.some((below) => isWindowTitle(line.words, lines[below]!.words))) continue
    found.push(place)
    if (found.length === CANDIDATES) break
  }
  return found
}

/** "Jane Roe in Oslo" with another line above it that may be the title: "Erdogan in Moscow" alone is a title. */
function isReporterLine(lines: readonly Line[], place: number): boolean {
  if (reporterIn(lines[place]!.text) === null) return false
  return [1, 2, 3].some((step) => (lines[place - step]?.count ?? 0) >= 5 && !lines[place - step]!.match)
}

/** "Statement No. 47" numbers what the next line names. */
function isNumbered(line: Line | undefined): boolean {
  return line !== undefined && line.count <= 5 && /(?:\bNo\.?|№)\s*\d/u.test(line.text)
}

/** What a picture shows, in the line over its credit. */
function isCaption(lines: readonly Line[], place: number): boolean {
  const [line, next] = [lines[place]!, lines[place + 1]]
  return next?.match?.entry.reason === 'credit' && line.count <= 12 && shared(line.words, next.words) >= 2
}

function shared(a: string, b: string): number {
  const words = wordsOf([b])
  return [...wordsOf([a])].filter((word) => words.has(word)).length
}

/** "Headline | Outlet" above the headline itself. */
function isWindowTitle(line: string, headline: string): boolean {
  return (
    line.length > headline.length &&
    line.startsWith(headline) &&
    /^\s+[|•·–—-]/u.test(line.slice(headline.length))
  )
}

function bestTitle(
  lines: readonly Line[],
  candidates: readonly number[],
  known: ReadonlySet<string>,
  hint?: string,
): number | null {
  const hinted = hint && candidates.find((place) => letters(lines[place]!.words) === letters(hint))
  if (hinted !== undefined && hinted !== '') return hinted as number
  let best: {place: number; score: number} | null = null
  candidates.forEach((place, above) => {
    const score = titleScore(lines, candidates, above, known)
    if (score > 0 && (!best || score > best.score)) best = {place, score}
  })
  return (best as {place: number} | null)?.place ?? null
}

function titleScore(
  lines: readonly Line[],
  candidates: readonly number[],
  above: number,
  known: ReadonlySet<string>,
): number {
  const line = lines[candidates[above]!]!
  let score = line.count >= 3 && line.count <= 24 ? 3 : line.count < 3 ? 0 : 1
  if (/[.;,:]$/.test(line.text)) score -= 1.5
  if (line.bullet) score -= 2
  if (isNumbered(lines[candidates[above]! - 1])) score += 3
  if (inList(lines, candidates[above]!)) score -= 2.5
  if (above > 0 && candidates.slice(0, above).every((place) => lines[place]!.count >= line.count)) score += 1
  if (above === 1 && line.count >= 4 && countersBetween(lines, candidates[1]!, candidates[0]!)) score += 5
  const told = share(line.words, known)
  const nearest = lines[candidates[0]!]!
  if (
    above === 1 &&
    line.count >= 4 &&
    nearest.count >= 5 &&
    told >= Math.max(0.25, 0.6 * share(nearest.words, known))
  )
    score += 1.6
  return score + 4 * told - 0.7 * above
}

/** Counters stand under a title and over a standfirst. */
function countersBetween(lines: readonly Line[], above: number, below: number): boolean {
  return lines
    .slice(above + 1, below)
    .some(({shape, match}) => shape === 'number' || match?.entry.reason === 'counter')
}

/** Between times and numbers stand headlines of a list, not the title. */
function inList(lines: readonly Line[], place: number): boolean {
  const isStamp = (line?: Line) => line?.shape === 'time'
  const stamps = [-2, -1, 1, 2].filter((step) => isStamp(lines[place + step])).length
  return stamps >= 2
}

function isStandfirst(line: Line, known: ReadonlySet<string>): boolean {
  return line.count >= 5 && (share(line.words, known) >= 0.25 || line.count >= 12)
}

/** No title above, and the first line of the body is short beside the next: it is the title. */
function isTitleLike(lines: readonly Line[], body: Stretch): boolean {
  const [first, second] = [lines[body.start], lines[body.start + 1]]
  if (!first || !second || body.end - body.start < 2) return false
  return first.count <= 24 && !/\.$/.test(first.text) && second.count > first.count && !first.bullet
}

function signed(lines: readonly Line[], title: number, body: Stretch): Pick<Head, 'byline' | 'published'> {
  let byline: Head['byline'] = null
  let published: Head['published'] = null
  const near = [
    ...range(title, body.start),
    ...range(body.end, body.end + 4),
    ...range(title - 1, title - 6),
    ...dayWithin(lines, body),
  ]
  for (const place of near) {
    const line = lines[place]
    if (!line) continue
    const name: string | null = byline
      ? null
      : (bylineIn(line.text) ?? (place < body.start ? reporterIn(line.text) : null))
    if (name) byline = {line: place, name}
    const date: WrittenDate | null =
      published || line.shape === 'prose' || place > body.end + 1 ? null : writtenDate(line.text)
    if (date && (line.shape === 'time' || name || line.match || line.count <= 9)) {
      if (!/©|\(c\)|copyright/i.test(line.text)) published = {line: place, edtf: date.edtf}
    }
  }
  return {byline, published}
}

/** The one line of the body that is nothing but a full date; several head the parts of a chronicle. */
function dayWithin(lines: readonly Line[], body: Stretch): number[] {
  const days = range(body.start, body.end).filter(
    (place) => lines[place].shape === 'time' && writtenDate(lines[place].text),
  )
  return days.length === 1 ? days : []
}

function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1
  return Array.from({length: Math.abs(to - from)}, (_, index) => from + index * step)
}

/** Words by their first letters, so that case endings do not count. */
export function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts
      .flatMap((text) => letters(text).split(' '))
      .filter((word) => word.length > 3)
      .map(stem),
  )
}

/** The share of the line's longer words that stand in `known`. */
export function share(text: string, known: ReadonlySet<string>): number {
  const words = letters(text)
    .split(' ')
    .filter((word) => word.length > 3)
  if (words.length === 0) return 0
  return words.filter((word) => known.has(stem(word))).length / words.length
}

const stem = (word: string) => word.slice(0, 5)

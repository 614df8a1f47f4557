// The text of a page, furniture and all -> what is the article in it, and what the rest is.
import {bylineIn, isName} from '../byline.ts'
import type {Found} from '../found.ts'
import {outletNamed, titleAndOutlet} from '../outlet.ts'
import {letters} from '../tidy.ts'
import type {BoilerplateReason} from '../types.ts'
import {withoutAppeals} from './appeal.ts'
import {bodyOf} from './body.ts'
import {factsOf} from './facts.ts'
import {certainFurniture} from './furniture.ts'
import {type Head, headOf} from './head.ts'
import {reasonsOf} from './label.ts'
import {type Line, linesOf} from './lines.ts'

/** Reads a plain-text page. `titleHint` is what the carrier (feed item, mail header) calls it. */
export function readPlain(text: string, titleHint?: string): Found {
  return readLines(linesOf(text), titleHint)
}

/** The same from lines already looked at. */
export function readLines(lines: readonly Line[], titleHint?: string): Found {
  const furniture = certainFurniture(lines)
  const best = bodyOf(lines, furniture) ?? {start: lines.length, end: lines.length}
  const body = withoutAppeals(lines, best)
  const head = headOf(lines, furniture, body, titleHint)
  const kept = keptLines(lines, furniture, head)
  const reasons = reasonsOf(lines, kept)
  settleHead(lines, head, kept, reasons)
  const named = head.title === null ? null : titleAndOutlet(lines[head.title]!.words, [])
  const outlet = outletNamed(
    lines.filter((_, place) => !kept[place] && place !== head.title).map((line) => line.text),
    titleHint ?? lines[head.title ?? -1]?.words ?? null,
  )
  return {
    title: named?.title ?? titleHint ?? null,
    paragraphs: lines.filter((_, place) => kept[place] && place !== head.title).map((line) => line.text),
    boilerplate: lines.flatMap((line, place) => {
      const reason = reasons[place]
      return reason ? [{text: line.text, reason}] : []
    }),
    byline: head.byline?.name ?? null,
    outlet: outlet?.name ?? null,
    published: head.published
      ? {
          edtf: head.published.edtf,
          how: 'stated',
          reason: `the page says "${lines[head.published.line]!.text.slice(0, 80)}"`,
        }
      : null,
    modified: null,
    address: null,
    lang: null,
    facts: factsOf(lines, reasons, head.title ?? -1),
    foundBy: {
      ...(head.title === null ? {} : {title: 'line above the body'}),
      ...(head.byline ? {byline: 'byline'} : {}),
      ...(outlet ? {outlet: outlet.by} : {}),
      ...(head.published ? {published: 'date line'} : {}),
    },
    warnings: [],
  }
}

function keptLines(lines: readonly Line[], furniture: readonly boolean[], head: Head): boolean[] {
  const kept = lines.map(() => false)
  for (const place of head.standfirst) kept[place] = true
  if (head.title !== null) kept[head.title] = true
  let list = false
  for (let place = head.body.start; place < head.body.end; place++) {
    const line = lines[place]!
    if (furniture[place]) {
      list = line.match?.entry.opens === true && line.match.entry.reason === 'related'
      continue
    }
    const counter = line.shape === 'number' || line.shape === 'time' || line.shape === 'link'
    if (line.shape === 'prose' || line.shape === 'sentence') list = false
    kept[place] = !counter && !list && !bylineIn(line.text)
  }
  return kept
}

/** Byline, date and repetitions of the title have reasons of their own. */
function settleHead(
  lines: readonly Line[],
  head: Head,
  kept: readonly boolean[],
  reasons: (BoilerplateReason | null)[],
): void {
  if (head.byline && !kept[head.byline.line]) reasons[head.byline.line] = 'credit'
  if (head.published && !kept[head.published.line] && head.published.line !== head.byline?.line) {
    reasons[head.published.line] = 'page-facts'
  }
  const title = head.title === null ? null : letters(lines[head.title]!.words)
  const last = kept.lastIndexOf(true)
  lines.forEach((line, place) => {
    if (kept[place] || line.match) return
    if (title && letters(line.words).startsWith(title) && line.count >= 3) reasons[place] = 'page-facts'
    else if (place > last && place <= last + 2 && isName(line.text)) reasons[place] = 'credit'
  })
}

// Labelled furniture -> the page's own facts: views, comments, what "the news mentions", related headlines with times.
import type {BoilerplateReason, PageFacts, RelatedHeadline} from '../types.ts'
import {leadingTime} from '../writtenDate.ts'
import type {Line} from './lines.ts'

const VIEWS = /view|read|hits|просмотр|прочит|прочт|показ/i
const COMMENTS = /comment|коммент|repl|отзыв/i

/** Reads the facts off the furniture lines. `near` is the title's line: bare counters beside it are the page's. */
export function factsOf(
  lines: readonly Line[],
  reasons: readonly (BoilerplateReason | null)[],
  near: number,
): PageFacts {
  const bare = bareCounters(lines, reasons, near)
  return {
    views: named(lines, reasons, VIEWS) ?? bare[0] ?? null,
    comments: named(lines, reasons, COMMENTS) ?? bare[1] ?? null,
    mentions: mentionsOf(lines, reasons),
    related: relatedOf(lines, reasons),
  }
}

function named(
  lines: readonly Line[],
  reasons: readonly (BoilerplateReason | null)[],
  words: RegExp,
): number | null {
  for (const [place, line] of lines.entries()) {
    if (reasons[place] !== 'counter' && reasons[place] !== 'comments') continue
    if (line.count > 6 || !words.test(line.words)) continue
    const value = numberIn(line.words)
    if (value !== null) return value
  }
  return null
}

/** "1452 / 0 / 0" under a title: views come first, comments second on the portals that print them bare. */
function bareCounters(
  lines: readonly Line[],
  reasons: readonly (BoilerplateReason | null)[],
  near: number,
): number[] {
  const found: number[] = []
  for (let place = near + 1; place < Math.min(lines.length, near + 8); place++) {
    if (reasons[place] === 'counter' && lines[place]!.shape === 'number')
      found.push(numberIn(lines[place]!.words) ?? 0)
    else if (found.length > 0) break
  }
  return found
}

/** "1,452", "1 452", "3.4k" -> a number. */
function numberIn(text: string): number | null {
  const match = /(\d+(?:[.,\s\u00a0]\d{3})+|\d+(?:[.,]\d+)?)\s*([kкmм](?![\p{L}]))?/iu.exec(text)
  if (!match) return null
  const [, digits, unit] = match
  if (unit) return Math.round(Number(digits!.replace(',', '.')) * (/[kк]/i.test(unit) ? 1e3 : 1e6))
  return Number(digits!.replace(/[.,\s\u00a0](?=\d{3})/g, '').replace(/[.,].*$/, ''))
}

function mentionsOf(lines: readonly Line[], reasons: readonly (BoilerplateReason | null)[]): string[] {
  const found: string[] = []
  let open = false
  lines.forEach((line, place) => {
    if (reasons[place] !== 'page-facts') {
      open = false
      return
    }
    const heading = line.match?.entry.id.endsWith('mentions') || line.match?.entry.at === 'start'
    if (heading) {
      open = true
      const inline = /^[^:]{3,40}:\s*(\S.*)$/.exec(line.words)
      if (inline && !/\d{1,2}:\d\d|\b(?:19|20)\d\d\b/.test(inline[1]!))
        found.push(...inline[1]!.split(/\s*[,;]\s*/))
      return
    }
    if (
      open &&
      (!line.match || line.match.entry.reason === 'navigation') &&
      line.shape !== 'number' &&
      line.shape !== 'time'
    )
      found.push(...line.words.split(/\s*[,;]\s*/))
  })
  return [...new Set(found.filter(Boolean))]
}

/** Lists come as "time, headline" or as "headline, time"; the first line of each list tells which. */
function relatedOf(
  lines: readonly Line[],
  reasons: readonly (BoilerplateReason | null)[],
): RelatedHeadline[] {
  const found: RelatedHeadline[] = []
  for (const list of listsOf(lines, reasons)) {
    const first = list.findIndex(
      (line) => line.shape === 'time' || line.shape === 'headline' || line.shape === 'prose',
    )
    const timeFirst = list[first]?.shape === 'time'
    found.push(...headlines(timeFirst ? list.slice(first) : list, timeFirst))
  }
  return found
}

function listsOf(lines: readonly Line[], reasons: readonly (BoilerplateReason | null)[]): Line[][] {
  const lists: Line[][] = [[]]
  lines.forEach((line, place) => {
    if (reasons[place] !== 'related' || line.match?.entry.at === 'line') lists.push([])
    else lists.at(-1)!.push(line)
  })
  return lists
}

function headlines(list: readonly Line[], timeFirst: boolean): RelatedHeadline[] {
  const found: {title: string; time: string | null; url: null}[] = []
  let time: string | null = null
  for (const line of list) {
    if (line.shape === 'time') {
      const last = found.at(-1)
      if (timeFirst) time = line.words
      else if (last && last.time === null) last.time = line.words
      continue
    }
    const title = headlineOf(line)
    if (!title) continue
    const leading = leadingTime(title)
    found.push({title: leading?.rest ?? title, time: leading?.time ?? time, url: null})
    time = null
  }
  return found
}

function headlineOf(line: Line): string | null {
  if (line.shape === 'number' || line.shape === 'link' || line.count < 2) return null
  if (!line.match) return line.words
  const rest = line.words.replace(/^[^:|]{2,30}[:|]\s*/, '')
  return line.match.entry.at === 'start' && rest !== line.words && rest ? rest : null
}

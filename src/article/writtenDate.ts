// "10 January 2014, 14:20", "11.02.2022", "10 января 2014 г." -> EDTF; and: is this line nothing but a time?
import * as en from './words/en.ts'
import * as other from './words/other.ts'
import * as ru from './words/ru.ts'

export interface WrittenDate {
  /** "2014-01-10". */
  readonly edtf: string
  readonly start: number
  readonly end: number
}

/** Which number comes first in 03/04/2014. */
export type DayOrder = 'day-first' | 'month-first'

const monthNumbers = new Map<string, number>()
for (const names of [en.months, ru.months, ...other.months]) {
  names.forEach((spellings, place) => {
    for (const name of spellings.split(' ')) if (!monthNumbers.has(name)) monthNumbers.set(name, place + 1)
  })
}
const MONTH = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
const YEAR = '(?<y>(?:19|20)\\d\\d)'
const EDGE = '(?![\\p{L}\\p{N}])'

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])${YEAR}[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)`, 'gu'),
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.\\s,/-]*(?:de |of |den )?(?<M>${MONTH})[.,/-]?\\s*(?:de |del |,|'|-)?\\s*${YEAR}${EDGE}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?<M>${MONTH})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d\\d\\s*(?:[ap]\\.?m\\.?)?,?\\s*)?${YEAR}${EDGE}`,
    'giu',
  ),
  new RegExp(`(?<![\\d.])(?<a>\\d{1,2})[./-](?<b>\\d{1,2})[./-]${YEAR}(?!\\d)`, 'gu'),
  /(?<![\d.:])(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<yy>[0-3]\d)(?![\d.:])/gu,
  /(?<![\d])(?<y>(?:19|20)\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})日/gu,
]

/** The first full date written in the text, or null. */
export function writtenDate(text: string, order: DayOrder = 'day-first'): WrittenDate | null {
  if (!/\d\d/.test(text)) return null
  let best: WrittenDate | null = null
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const edtf = edtfOf(match.groups!, order)
      if (!edtf) continue
      if (!best || match.index < best.start)
        best = {edtf, start: match.index, end: match.index + match[0].length}
      break
    }
  }
  return best
}

function edtfOf(groups: Record<string, string | undefined>, order: DayOrder): string | null {
  const year = Number(groups.y ?? (groups.yy ? `20${groups.yy}` : Number.NaN))
  if (groups.M) return day(year, monthNumbers.get(groups.M.toLowerCase())!, Number(groups.d))
  if (groups.m) return day(year, Number(groups.m), Number(groups.d))
  const [a, b] = [Number(groups.a), Number(groups.b)]
  const [first, second] = order === 'day-first' ? [b, a] : [a, b]
  return day(year, first, second) ?? day(year, second, first)
}

/** The day in EDTF, or null where the calendar has no such day. */
export function day(year: number, month: number, date: number): string | null {
  if (!(month >= 1 && month <= 12 && date >= 1)) return null
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

const timeWords = new Set(
  [en, ru, other]
    .flatMap(({timeWords: words, weekdays}) => [...words, ...weekdays])
    .concat([...monthNumbers.keys()]),
)

/** Is the line nothing but a date, a time of day or "2 hours ago"? */
export function isTimeLine(line: string): boolean {
  if (line.length > 90 || !/\d|ago|сегодня|вчера|yesterday|today/i.test(line)) return false
  const tokens = line.toLowerCase().match(/[\p{L}][\p{L}\p{M}.]*|\d+/gu) ?? []
  const words = tokens.filter((token) => !/^\d/.test(token))
  if (!words.every((word) => timeWords.has(word.replace(/\.$/, '')))) return false
  return (
    words.length > 0 ||
    /^\W*\d{1,4}[.:/-]\d{1,2}([.:/-]\d{1,4})?([\s,|–—-]+\d{1,2}[:.]\d\d(:\d\d)?)?\W*$/.test(line)
  )
}

/** "14:20" at the head or end of a line of a list: the time, and where the rest starts. */
export function leadingTime(line: string): {time: string; rest: string} | null {
  const match = /^((?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?[,\s]+)?\d{1,2}:\d\d)(?:\s*[|–—-])?\s+(?=\S)/u.exec(
    line,
  )
  return match ? {time: match[1]!, rest: line.slice(match[0].length)} : null
}

// The head of a paragraph -> its dateline: "LONDON —", "MOSCOW, February 11. /TASS/.", "КИЕВ, 3 марта (Интерфакс) —".
import {quote} from '../text/index.ts'
import type {Dateline} from './types.ts'
import * as en from './words/en.ts'
import * as ru from './words/ru.ts'

const MONTHS = [...en.months, ...ru.months].flatMap((spellings) => spellings.split(' ')).join('|')
const WEEKDAYS = [...en.weekdays, ...ru.weekdays].join('|')
/** With a capital, since places are told from dates before case is folded. */
const CALENDAR = `${MONTHS}|${WEEKDAYS}`
  .split('|')
  .map((word) => word[0]!.toUpperCase() + word.slice(1))
  .join('|')
const CAPITALS = "(?:ST\\.|(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{Lu}'’]+)"
const NAME = "\\p{Lu}\\p{Ll}['’\\p{L}]*"
const REGION = `(?:,\\s(?!(?:${CALENDAR})(?![\\p{L}]))(?:(?:\\p{Lu}\\.){2,}|${NAME}(?:\\.(?=,))?|${CAPITALS})(?:\\s(?:${NAME}|${CAPITALS}))?(?=[\\s,.:(]))?`
const upperPlace = new RegExp(`${CAPITALS}(?:[ -]${CAPITALS}){0,3}${REGION}(?![\\p{L}\\p{N}])`, 'uy')
const namedPlace = new RegExp(
  `(?!(?:The|A|An|In|On|At|By|For|But|And|В|На|По|С|И)\\s)${NAME}(?:[ -](?:(?:al|el|de|la|on|upon|на)[ -])?${NAME}){0,2}${REGION}(?![\\p{L}\\p{N}])`,
  'uy',
)

const YEAR = '(?:,?\\s+(?:19|20)\\d\\d(?:\\s*г(?:ода|\\.)?)?)?'
const date = new RegExp(
  `(?:(?:${MONTHS})\\.?\\s+\\d{1,2}|\\d{1,2}\\s+(?:${MONTHS}))${YEAR}(?![\\p{L}\\p{N}])`,
  'iuy',
)
const weekday = new RegExp(`(?:${WEEKDAYS})(?![\\p{L}\\p{N}])`, 'iuy')
const AGENCY = [...en.agencies, ...ru.agencies]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
  .join('|')
const agency = new RegExp(`(?:${AGENCY})(?:\\s*/\\s*(?:${AGENCY}))?(?![\\p{L}\\p{N}])`, 'iuy')
const knownAgency = new RegExp(`^(?:${AGENCY})$`, 'iu')
const framed = /[/(\\[]\s*([\p{L}][^/()\\[\]\n]{1,40}?)\s*[/)\]]/uy
const reporter = new RegExp(`[,.]?\\s+(?:corr?\\.?\\s+)?${NAME}\\s+${NAME}(?=\\s*[./])`, 'uy')
const between = /[\s,.:;|]*/uy
const dash = /\s*(?:[—–]|--?)(?=\s)/uy
const stop = /\s*[.:]/uy

interface Parts {
  place: string | null
  upper: boolean
  date: string | null
  weekday: boolean
  agency: string | null
  known: boolean
  dashed: boolean
  stopped: boolean
  end: number
}

/** The dateline at the head of the paragraph [offset, end) of `text`; null where there is none. */
export function datelineAt(text: string, offset: number, end: number): Dateline | null {
  const parts = scan(text.slice(offset, Math.min(end, offset + 160)))
  if (!convincing(parts)) return null
  return {
    place: parts.place,
    date: parts.date,
    agency: parts.agency,
    span: quote(text, {start: offset, end: offset + parts.end}),
  }
}

/** Place first, then date, weekday and agency in any order, then a dash or a stop. */
function scan(head: string): Parts {
  const upper = matchAt(upperPlace, head, 0)
  const agencyFirst = upper && knownAgency.test(upper) ? matchAt(agency, head, 0) : null
  const place = agencyFirst ? null : (upper ?? matchAt(namedPlace, head, 0))
  const parts: Parts = {
    place: place && !matchAt(date, head, 0) ? place : null,
    upper: upper !== null,
    date: null,
    weekday: false,
    agency: null,
    known: false,
    dashed: false,
    stopped: false,
    end: 0,
  }
  parts.end = parts.place?.length ?? 0
  while (takePiece(head, parts)) {}
  takeEnd(head, parts)
  return parts
}

function takePiece(head: string, parts: Parts): boolean {
  let at = parts.end + (matchAt(between, head, parts.end)?.length ?? 0)
  const dashed = parts.end > 0 ? matchAt(dash, head, parts.end) : null
  if (dashed)
    at = parts.end + dashed.length + (matchAt(between, head, parts.end + dashed.length)?.length ?? 0)
  const when = parts.date || dashed ? null : matchAt(date, head, at)
  if (when) return take(parts, at, when, {date: when})
  const dayName = parts.weekday || dashed || parts.date ? null : matchAt(weekday, head, at)
  if (dayName && parts.place) return take(parts, at, dayName, {weekday: true})
  if (parts.agency) return false
  const bare = matchAt(agency, head, at)
  if (bare)
    return take(parts, at, bare + (matchAt(reporter, head, at + bare.length) ?? ''), {
      agency: bare,
      known: true,
    })
  const inFrame = matchAt(framed, head, at)
  if (!inFrame || dashed) return false
  const name = inFrame.slice(1, -1).trim()
  return take(parts, at, inFrame, {agency: name, known: knownAgency.test(name.split(/[,/]/)[0]!.trim())})
}

function take(parts: Parts, at: number, piece: string, found: Partial<Parts>): true {
  Object.assign(parts, found, {end: at + piece.length})
  return true
}

function takeEnd(head: string, parts: Parts): void {
  const stopped = matchAt(stop, head, parts.end)
  if (stopped) Object.assign(parts, {stopped: true, end: parts.end + stopped.length})
  const dashed = matchAt(dash, head, parts.end)
  if (dashed) Object.assign(parts, {dashed: true, end: parts.end + dashed.length})
}

/** A capitalised word alone is no dateline: it takes a dash, a date or an agency with it. */
function convincing(parts: Parts): boolean {
  const closed = parts.dashed || parts.stopped
  if (!closed) return false
  if (!parts.place)
    return parts.known && (parts.date !== null || parts.dashed || parts.stopped) && parts.end > 3
  if (parts.upper && parts.date) return true // "RIGA, May 3. /NOBODY'S WIRE/.": the agency may be one we do not know
  if (parts.date || parts.weekday) return parts.agency === null || parts.known || parts.dashed
  if (parts.agency) return parts.known || parts.dashed
  return parts.upper && parts.dashed && parts.place.length > 2 && !knownAcronym(parts.place)
}

/** "NATO — the alliance": an acronym and a dash are no dateline; cities are longer or are written out. */
function knownAcronym(place: string): boolean {
  return /^(?:NATO|OSCE|UN|EU|USA|UK|CIS|CSTO|IAEA|WTO|IMF|НАТО|ОБСЕ|ООН|США|СНГ|ОДКБ|МАГАТЭ|ВТО|МВФ|РФ|ЕС)$/u.test(
    place,
  )
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

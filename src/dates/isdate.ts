// A match in its surroundings: a time expression, or a count, a name, a word of another sense?
import {doubtful} from './atoms.ts'
import {
  atAbout,
  beforeEvent,
  beforeLength,
  beforeYear,
  countBefore,
  doubtfulSeasons,
  goesInto,
  goesOn,
  inARowAfter,
  measures,
  namedAfterDay,
  nameMonths,
  numbered,
  ofNoYear,
  takesTime,
  thatTime,
  verbsAfterYear,
} from './en.ts'
import type {DateMatch} from './match.ts'
import {wholeOf} from './parsed.ts'

export function isDate(text: string, match: DateMatch): boolean {
  const {atoms, rule, parsed, end} = match
  if (isNewspaper(text, match)) return false
  if (rule === 'year') return isYear(text, match)
  if (
    rule === 'the unit' &&
    /\bof $/.test(before(text, atoms[0].start)) &&
    /^[A-Z]/.test(text.slice(atoms.at(-1)!.start))
  )
    return false
  if (rule === 'units taken') return match.gap !== null || takesTime.test(before(text, match.start))
  if (rule === 'which unit' && isLastDay(match)) return false
  if (rule === 'units of') return isLengthOf(text, match)
  if (wholeOf(parsed).kind === 'decade') return !ofSomebody.test(before(text, match.atoms.at(-1)!.start))
  if (rule === 'days joined') return !isCount(text, match)
  if (rule === 'reference' && beforeEvent.test(text.slice(match.start, end + 8))) return false
  if (rule === 'reference' && /^at the time$/i.test(text.slice(match.start, end)))
    return !thatTime.test(text.slice(end, end + 12))
  if (rule === 'reference' || parsed.kind === 'duration')
    if (/\bas $/.test(before(text, match.start))) return false
  if (rule === 'day of month') return isDayOfMonth(text.slice(end, end + 12))
  if (parsed.kind === 'day' && parsed.year === undefined)
    return !namedAfterDay.test(text.slice(end, end + 16))
  if (rule === 'month') return isMonth(text, match)
  if (rule === 'season' && doubtfulSeasons.has(atoms.at(-1)!.word))
    return !/^\sof\b/.test(text.slice(end, end + 4))
  if (rule === 'weekday' && doubtful(atoms.at(-1)!)) return isShortWeekday(text, match)
  if (parsed.kind === 'duration' || parsed.kind === 'offset')
    return (
      !/^[- ]olds?\b/.test(text.slice(match.end, match.end + 5)) && !aged.test(before(text, atoms[0].start))
    )
  if (rule === 'part of day' || rule === 'at night')
    return match.gap !== null || match.lead !== '' || isAfterTime(text, match)
  if ((parsed.kind === 'half' || parsed.kind === 'quarter') && parsed.year === undefined)
    return parsed.which !== undefined || !ofNoYear.test(text.slice(end, end + 20))
  if (rule === 'nth unit' || rule === 'nth night') return isOneOfSeveral(text, match)
  if (parsed.kind === 'holiday')
    return match.lead !== '' || !/[A-Z][a-z]+\s$/.test(before(text, atoms[0].start))
  return true
}

/** "the third day running", "entered its third day"; not "the third day of the visit". */
function isOneOfSeveral(text: string, {atoms, end}: DateMatch): boolean {
  const right = text.slice(end, end + 16)
  if (inARowAfter.test(right)) return true
  if (/^\sof\b/.test(right) || !(Number(atoms.find(({letter}) => letter === 'o')!.value) > 1)) return false
  return goesInto.test(before(text, atoms[0].start))
}

/** "on the last day" of something, not the day before. */
function isLastDay({parsed, atoms}: DateMatch): boolean {
  return parsed.kind === 'unit' && parsed.unit === 'day' && atoms.some(({word}) => word === 'last')
}

/** "weeks of fighting", not "the last weeks of the war". */
function isLengthOf(text: string, {start, end, gap}: DateMatch): boolean {
  const isOfSome = /^\sof\s(?!(?:the|this|that|these|those|a|an|his|her|its|their)\b)[a-z]/.test(
    text.slice(end, end + 12),
  )
  return isOfSome && (gap !== null || beforeLength.test(before(text, start)))
}

/** "before dawn", not "after night classes". */
function isAfterTime(text: string, {start, end}: DateMatch): boolean {
  const right = text.slice(end, end + 12)
  return besideTime.test(before(text, start)) && (goesOn.test(right) || !/^\s[a-z]/.test(right))
}

const besideTime = /\b(?:before|after|until|till|towards?)\s$/i

/** "aged 20 months", "at the age of eight years", "aged 8-10 years". */
const aged = /\b(?:aged|age of)\s(?:\d+\s?[-–]\s?)?$/

/** "in his late 20s", "a handful of $20s". */
const ofSomebody = /\b(?:his|her|their|my|its|your)\s(?:\w+[- ])?$|[$£€]$/i

/** "on the 18th the shooting began", not "on the 5th floor" or "the 9th Army". */
function isDayOfMonth(right: string): boolean {
  return !/^\s[A-Za-z]/.test(right) || goesOn.test(right)
}

/** "on Sun.", "Sat., 4 May"; not "Sun, and HP" or "told The Sun." */
function isShortWeekday(text: string, {end, lead}: DateMatch): boolean {
  const right = text.slice(end, end + 3)
  return lead === 'n' ? right.startsWith('.') : /^\.(?:,|\s[a-z(])/.test(right)
}

/** "in 1998" and "the 2014 protests", not "2000 people", "$1999", "Su-2000". */
function isYear(text: string, {atoms, lead}: DateMatch): boolean {
  const {start, end, value} = atoms[0]
  const left = before(text, start)
  const right = text.slice(end, end + 24)
  if (/(?:19|20)\d\d\s?[-–—]\s?$/.test(left) || /^\s?[-–—]\s?(?:19|20)\d\d\b/.test(right)) return true
  if (/[-.\w]$|[$£€#]\s?$/.test(left) || /^(?:[.,]\d|-\d|\w)/.test(right)) return false
  const next = /^\s*([A-Za-z%]+)/.exec(right)?.[1] ?? ''
  if (measures.has(next)) return false
  if (afterYear.test(left)) return Number(value) >= 1500
  if (/\b(?:before|after) $/i.test(left) && !/^[a-z]+s$/.test(next)) return Number(value) >= 1500
  if (lead !== '' && 'nisufbw@>'.includes(lead)) return Number(value) >= 1500
  const word = (/([A-Za-z]+)\.?\s*$/.exec(left)?.[1] ?? '').toLowerCase()
  if (numbered.has(word) || numbered.has(word.replace(/s$/, ''))) return false
  if (countBefore.has(word)) return atAbout.test(left) || isAboutYear(left, right, Number(value))
  if (Number(value) < (word === 'of' ? 1500 : 1900)) return false
  if (word === 'of' && Number(value) < 1900) return !/^[a-z]/.test(next) || verbsAfterYear.has(next)
  return beforeYear.has(word) || !/^[a-z]+s$/.test(next) || verbsAfterYear.has(next)
}

/** "made around 2013."; round numbers count. */
function isAboutYear(left: string, right: string, value: number): boolean {
  if (value % 50 === 0 || !/\b(?:around|circa)\s$/.test(left)) return false
  return value >= 1900 && value < 2100 && (/^[.,;)]/.test(right) || goesOn.test(right))
}

/** "between 2010 and 2014", "before 1850", "circa 1850". */
const afterYear = /(?:^|[^\d,.$£€])(?:1[89]|20)\d\d,? (?:and|to|until|till) $|\b(?:circa|ca\.|c\.) $/

/** "October 20 and 21 people": the second number counts. */
function isCount(text: string, {end}: DateMatch): boolean {
  const next = /^\s([a-z]+)/.exec(text.slice(end, end + 24))?.[1] ?? ''
  return measures.has(next) || (/s$/.test(next) && !verbsAfterYear.has(next))
}

/** "in March", "an August attack"; not "march", nor "April Jones". */
function isMonth(text: string, {atoms, lead, gap}: DateMatch): boolean {
  const [{word, end}] = atoms
  const told = (lead !== '' && 'nisufbw>v'.includes(lead)) || (gap !== null && /^[h>&]$/.test(gap))
  if (doubtful(atoms[0])) return told || isBeforeNoun(text, atoms[0])
  return told || !nameMonths.has(word) || !/^\s[A-Z][a-z]/.test(text.slice(end, end + 3))
}

/** "the May vote", not "the March was stopped". */
function isBeforeNoun(text: string, {start, end}: DateMatch['atoms'][number]): boolean {
  const right = text.slice(end, end + 12)
  return /\b(?:the|a)\s$/i.test(before(text, start)) && /^\s[a-z]/.test(right) && !goesOn.test(right)
}

function before(text: string, place: number): string {
  return text.slice(Math.max(0, place - 24), place)
}

/** "The Daily Mail", "The Sunday Times". */
function isNewspaper(text: string, {rule, atoms, end}: DateMatch): boolean {
  if (rule !== 'often' && rule !== 'weekday') return false
  if (!/^\s[A-Z][a-z]/.test(text.slice(end, end + 3))) return false
  const [{start}] = atoms
  return rule === 'often'
    ? /[A-Z]/.test(text[start])
    : /The\s*$/.test(text.slice(start - 4, atoms.at(-1)!.start))
}

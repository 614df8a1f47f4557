// A match in its surroundings: a time expression, or a count, a name, a word of another sense?
import {before, doubtful} from '../words/atoms.ts'
import {
  anyOf,
  beforeEvent,
  beforeLength,
  beforeMonth,
  doubtfulSeasons,
  everyday,
  goesInto,
  goesOn,
  inARowAfter,
  isAway,
  isItself,
  lateNight,
  namedAfterDay,
  nameMonths,
  ofFeast,
  ofKind,
  ofNights,
  ofNoYear,
  ofSomeClause,
  ofSomeEvent,
  quarterSport,
  speedBefore,
  sport,
  takesTime,
  thatTime,
} from '../words/en-around.ts'
import {versioned} from '../words/en-numbers.ts'
import {isNamed, isNewspaper, isQuoted, isTitle} from './isname.ts'
import {isCount, isYear} from './isyear.ts'
import type {DateMatch} from './match.ts'
import {wholeOf} from './parsed.ts'

/** @param next what stands after it in the text */
export function isDate(text: string, match: DateMatch, next: DateMatch | undefined): boolean {
  const {atoms, rule, parsed, end} = match
  if (beforeChrist.test(text.slice(end, end + 8)) && (atoms.at(-1)!.letter === 'U' || parsed.kind === 'year'))
    return false
  if (isNewspaper(text, match) || isPartOfWord(text, match) || isKindOfDay(text, match)) return false
  if (rule === 'short year') return !versioned.test(before(text, atoms[0].start))
  if (rule === 'year') return isYear(text, match)
  if (isNamed(text, match) || (rule === 'day word' && isQuoted(text, match))) return false
  if (rule === 'part of the unit' && isIdiom.test(text.slice(match.start, end + 1))) return false
  if (rule === 'the unit' && parsed.kind === 'unit' && parsed.unit === 'day' && isByDay(text, match))
    return false
  if (rule === 'the unit' && (isTitle(text, match) || isAnyUnit(text, match) || isOfEvent(text, match)))
    return false
  if (rule === 'per unit' || rule === 'duration') if (isSpeed(text, match)) return false
  if (rule === 'units taken')
    return match.gap !== null || takesTime.test(before(text, match.start)) || text.startsWith(' apart', end)
  if (rule === 'which unit' && isLastDay(match)) return false
  if ((rule === 'which unit' || rule === 'unit back') && isEndOf(text, match)) return false
  if (rule === 'over the units')
    return (
      /^(?:over|through|throughout)\b/i.test(text.slice(match.start, end)) ||
      leadingUp.test(text.slice(end, end + 16))
    )
  if (rule === 'units up to') return leadingUp.test(text.slice(end, end + 16))
  if (rule === 'units of') return isLengthOf(text, match)
  if (wholeOf(parsed).kind === 'decade')
    return (
      !ofSomebody.test(before(text, match.atoms.at(-1)!.start)) && !isHeat.test(text.slice(end, end + 10))
    )
  if (rule === 'days joined') return !isCount(text, match)
  if (rule === 'reference' && beforeEvent.test(text.slice(match.start, end + 8))) return false
  if (rule === 'reference' && /^at th(?:e|is|at) time$/i.test(text.slice(match.start, end)))
    return !thatTime.test(text.slice(end, end + 12))
  if (rule === 'reference' && atoms[0].word === 'of late') return !/^\s[A-Z]/.test(text.slice(end, end + 2))
  if (rule === 'reference' && /the past$|^(?!in )\w+ the future$/.test(atoms[0].word)) {
    const right = text.slice(end, end + 12)
    return !/^\s[a-z]/.test(right) || goesOn.test(right)
  }
  if (rule === 'reference' || parsed.kind === 'duration')
    if (/(?<!\b(?:many|much|long|little|few|late|early) )\bas $/.test(before(text, match.start))) return false
  if (rule === 'day of month') return isDayOfMonth(text.slice(end, end + 24))
  if (parsed.kind === 'day' && parsed.year === undefined)
    return !namedAfterDay.test(text.slice(end, end + 16))
  if (rule === 'month') return isMonth(text, match)
  if (rule === 'season' && ofLife.test(text.slice(end, end + 10))) return false
  if (rule === 'season' && doubtfulSeasons.has(atoms.at(-1)!.word))
    return !/^\sof\b/.test(text.slice(end, end + 4))
  if (rule === 'weekday' && isSomeWeekday(text, match)) return false
  if (rule === 'weekday' && doubtful(atoms.at(-1)!)) return isShortWeekday(text, match)
  if (parsed.kind === 'duration' || parsed.kind === 'offset')
    return !isAge.test(text.slice(end, end + 30)) && !aged.test(before(text, atoms[0].start))
  if (rule === 'every' && /\bday$/.test(text.slice(0, end))) return !everyday.test(text.slice(end, end + 12))
  if (rule === 'part of part of day' && match.lead === '' && lateNight.test(text.slice(match.start, end)))
    return !/^\s[a-z]/.test(text.slice(end, end + 2)) || goesOn.test(text.slice(end, end + 12))
  if (isDawnOfSome(text, match, next)) return false
  if (rule === 'part of day' && ofNights.test(text.slice(end, end + 16))) return false
  if (rule === 'part of day' && isCounted.test(before(text, match.atoms[0].start))) return false
  if (rule === 'part of day' || rule === 'at night')
    return match.gap !== null || match.lead !== '' || isAfterTime(text, match) || isBeforeDay(next)
  if ((parsed.kind === 'half' || parsed.kind === 'quarter') && parsed.year === undefined)
    return parsed.which !== undefined || !(ofNoYear.test(text.slice(end, end + 20)) || isOfMatch(text, match))
  if (rule === 'nth unit' || rule === 'nth night') return isOneOfSeveral(text, match)
  if (parsed.kind === 'holiday')
    return (
      !ofFeast.test(text.slice(end, end + 14)) &&
      (match.lead !== '' || !/[A-Z][a-z]+\s$/.test(before(text, atoms[0].start)))
    )
  return true
}

/** "the 3rd century BCE": EDTF has years before Christ, the calendar here has none. */
const beforeChrist = /^\s?B\.?C\.?(?:E\.?)?(?!\w)/

/** "the day-to-day work", "day by day", "soon-to-open", "light years". */
function isPartOfWord(text: string, {rule, atoms, end}: DateMatch): boolean {
  const unit = atoms.findLast(({letter}) => letter === 'U')
  const right = text.slice(end, end + 8)
  if (rule === 'reference') return /^-[a-z]/.test(right)
  if (!unit) return false
  if (['to', 'by', 'after'].some((small) => text.startsWith(` ${small} ${unit.word}`, end))) return true
  return /^-(?:to|by|over|on|in|after)-/.test(right) || /\blight[- ]$/.test(before(text, unit.start))
}

/** "at the dawn of history", "on the night of the vote", not "on the night of Sept. 3": no date stands behind "of". */
function isDawnOfSome(text: string, {atoms, end}: DateMatch, next: DateMatch | undefined): boolean {
  if (!/^\sof\s/.test(text.slice(end, end + 4)) || !dawns.test(atoms.at(-1)!.word)) return false
  return !next || !/^\s(?:of\s(?:the\s)?)?$/.test(text.slice(end, next.start))
}

const dawns = /^(?:dawn|twilight|sunset|dusk|night|nights|morning)$/

/** "At the end of the day, we need peace": after all. */
const isIdiom = /^At the end of the day,$/

/** "the day of the vote", "the day the bridge fell"; not "for the week the index fell". */
function isOfEvent(text: string, {end, lead}: DateMatch): boolean {
  const right = text.slice(end, end + 12)
  return (
    (ofSomeEvent.test(right) && !(lead === 'v' && right.startsWith(' that'))) ||
    (lead !== 'v' && ofSomeClause.test(right))
  )
}

/** "worse by the day", "six months to the day", "back in the day". */
function isByDay(text: string, {lead, start}: DateMatch): boolean {
  return lead === 'b' || lead === '>' || (lead === 'i' && /\bback $/i.test(before(text, start)))
}

/** "90 miles per hour", "90 miles an hour". */
function isSpeed(text: string, {atoms, start}: DateMatch): boolean {
  return (
    /^(?:hour|minute|second)$/.test(String(atoms.at(-1)!.value)) &&
    /^(?:per|an?) /i.test(text.slice(start, start + 4)) &&
    speedBefore.test(before(text, start))
  )
}

/** "at this time of the year": any. */
function isAnyUnit(text: string, {atoms}: DateMatch): boolean {
  return anyOf.test(before(text, atoms[0].start))
}

/** After "a day": what lasts one or is done by day. */
const dayKinds =
  /^\s(?:trips?|trippers?|jobs?|schools?|care|labourers?|laborers?|spas?|pass(?:es)?|tickets?|out)\b/

/** "is a sad day", "is not a day that anyone forgets": says what it is, not how long. */
function isKindOfDay(text: string, {rule, atoms, end}: DateMatch): boolean {
  if (rule !== 'duration' || atoms.length !== 2 || atoms[0].letter !== 'a') return false
  const right = text.slice(end, end + 16)
  if (atoms[1].value === 'day' && dayKinds.test(right)) return true
  if (/\bon $/i.test(before(text, atoms[0].start)) && atoms[1].value === 'day') return ofKind.test(right)
  if (!isItself.test(before(text, atoms[0].start))) return false
  return atoms[1].value === 'day' ? !isAway.test(right) : ofKind.test(right)
}

/** "midday Tuesday", "noon on 3 May". */
function isBeforeDay(next: DateMatch | undefined): boolean {
  return (
    next !== undefined &&
    /^,?n?$/.test(next.gap ?? '-') &&
    (next.parsed.kind === 'weekday' ||
      next.parsed.kind === 'day' ||
      next.parsed.kind === 'dayword' ||
      (next.parsed.kind === 'time' && next.parsed.base !== undefined))
  )
}

/** "the first half" and "the fourth quarter" of a match. */
function isOfMatch(text: string, {parsed, start, end}: DateMatch): boolean {
  const words = parsed.kind === 'half' ? sport : quarterSport
  return words.test(text.slice(Math.max(0, start - 160), end + 160))
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

/** "the last year of his life": counted within something. */
function isEndOf(text: string, {parsed, atoms, end}: DateMatch): boolean {
  const isOf = /^\sof (?:(?:his|her|its|their|my|our|an?)\b|the (?!year|month|week|century|decade))/.test(
    text.slice(end, end + 16),
  )
  return (
    isOf &&
    parsed.kind !== 'ref' &&
    atoms.some(({letter}) => letter === 't') &&
    atoms.some(({word}) => word === 'last')
  )
}

/** After "in the months". */
const leadingUp = /^\s(?:leading up|running up|prior to|ahead of|between|that followed)\b/

/** "weeks of fighting", not "the last weeks of the war". */
function isLengthOf(text: string, {start, end, gap}: DateMatch): boolean {
  const isOfSome = /^\sof\s(?!(?:the|this|that|these|those|a|an|his|her|its|their)\b)[a-z]/.test(
    text.slice(end, end + 12),
  )
  const isWithin = /^within\b/i.test(text.slice(start, end))
  return isWithin || (isOfSome && (gap !== null || beforeLength.test(before(text, start))))
}

/** "before dawn", not "after night classes". */
function isAfterTime(text: string, {start, end}: DateMatch): boolean {
  const right = text.slice(end, end + 12)
  return besideTime.test(before(text, start)) && (goesOn.test(right) || !/^\s[a-z]/.test(right))
}

const besideTime = /\b(?:before|after|until|till|towards?)\s$/i

/** "two years old", "8- to 10-year-olds". */
const isAge = /^(?:(?:\s?[-–]\s?|-?\s(?:to|or|and)\s)[\w-]+[- ]\w+)?(?:\s|\s?-\s?)olds?\b/

/** "aged 20 months", "at the age of eight years", "aged 8-10 years". */
const aged = /\b(?:aged|age of)\s(?:\d+\s?[-–]\s?)?$/i

/** "in his late 20s", "the over-60s", "a handful of $20s". */
const ofSomebody = /\b(?:his|her|their|my|its|your)\s(?:\w+[- ])?$|\b(?:under|over)[- ]$|[$£€]$/i

/** "in the autumn of her life". */
const ofLife = /^\sof (?:his|her|my|our|their|its)\b/

/** "in the 30s °F". */
const isHeat = /^\s?(?:°|degrees\b|[FC]\b|percent\b|%)/

/** "five days and five nights". */
const isCounted = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|few|many) $/i

/** "on the 18th the shooting began", not "on the 5th floor", "the 9th Army" or "from the 15th to the 19th century". */
function isDayOfMonth(right: string): boolean {
  if (/^\sto the \d+(?:st|nd|rd|th)\s[a-z]/.test(right)) return false
  return !/^\s[A-Za-z]/.test(right) || goesOn.test(right)
}

/** "on a Sunday", "one Sunday": any; but "a Sunday deadline" is that of one. */
function isSomeWeekday(text: string, {atoms, end}: DateMatch): boolean {
  const right = text.slice(end, end + 12)
  const left = before(text, atoms[0].start)
  if (/\bon an? $/i.test(left)) return true
  return /\b(?:an?|one) $/i.test(left) && (!/^(?:\s[a-z]|['’-])/.test(right) || goesOn.test(right))
}

/** "on Sun.", "Sat., 4 May"; not "Sun, and HP" or "told The Sun." */
function isShortWeekday(text: string, {end, lead}: DateMatch): boolean {
  const right = text.slice(end, end + 3)
  return lead === 'n' ? right.startsWith('.') : /^\.(?:,|\s[a-z(])/.test(right)
}

/** "in March", "an August attack"; not "march", nor "April Jones". */
function isMonth(text: string, {atoms, lead, gap}: DateMatch): boolean {
  const [{word, end}] = atoms
  const told =
    (lead !== '' && 'nisufbw>v'.includes(lead)) ||
    beforeMonth.test(before(text, atoms[0].start)) ||
    (gap !== null && /^[h>&]$/.test(gap))
  if (doubtful(atoms[0])) return told || isBeforeNoun(text, atoms[0])
  return told || !nameMonths.has(word) || !/^\s[A-Z][a-z]/.test(text.slice(end, end + 3))
}

/** "the May vote", not "the March was stopped". */
function isBeforeNoun(text: string, {start, end}: DateMatch['atoms'][number]): boolean {
  const right = text.slice(end, end + 12)
  return /\b(?:the|a)\s$/i.test(before(text, start)) && /^\s[a-z]/.test(right) && !goesOn.test(right)
}

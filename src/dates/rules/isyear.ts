// Is a number of four digits a year?
import {before} from '../words/atoms.ts'
import {goesOn} from '../words/en-around.ts'
import {
  asThen,
  atAbout,
  beforeRound,
  beforeYear,
  countBefore,
  crowdOf,
  currencyBefore,
  isModelYear,
  measures,
  movedTo,
  numbered,
  ofMany,
  ofOne,
  verbsAfterYear,
  versioned,
} from '../words/en-numbers.ts'
import type {DateMatch} from './match.ts'

/** "in 1998", "below 1990 levels" and "the 2014 protests", not "2000 people", "$1999", "Su-2000". */
export function isYear(text: string, {atoms, lead}: DateMatch): boolean {
  const {start, end, value} = atoms[0]
  const left = before(text, start)
  const right = text.slice(end, end + 24)
  if (/(?:19|20)\d\d\s?[-–—]\s?$/.test(left) || /^\s?[-–—]\s?(?:19|20)\d\d\b/.test(right)) return true
  if (isInBrackets(left, right) || isOldYear(lead, left, right, Number(value))) return true
  if (/\b(?:pre|post)-$/i.test(left)) return Number(value) >= 1500
  if (/[-.\w]$/.test(left) || currencyBefore.test(left) || /^(?:[.,]\d|-\d|\w|\s[A-Z]{1,2}\d)/.test(right))
    return false
  if (versioned.test(left) || isLevel(left, right)) return false
  if (Number(value) >= 1900 && /^\s(?:levels?|prices)\b/.test(right)) return true
  const next = /^\s*([A-Za-z%]+)/.exec(right)?.[1] ?? ''
  if (
    (lead === '' && ofMany.test(right) && !ofOne.test(left)) ||
    (/\b[Uu]p to $/.test(left) && upToMany.test(right)) ||
    isModelYear(left, right)
  )
    return false
  if (measures.has(next))
    return isBeforeSubject(lead, left, Number(value)) || (Number(value) % 50 !== 0 && ofOne.test(left))
  if (Number(value) % 100 === 0 && lead === '' && !afterYear.test(left) && !beforeRound.test(left))
    return false
  if (afterYear.test(left)) return Number(value) >= 1500
  if (/\b(?:before|after) $/i.test(left) && !/^[a-z]+s$/.test(next)) return Number(value) >= 1500
  if (lead !== '' && 'nisufbw@>'.includes(lead)) return Number(value) >= 1500
  const word = (/([A-Za-z]+)\.?\s*$/.exec(left)?.[1] ?? '').toLowerCase()
  if (numbered.has(word) || numbered.has(word.replace(/s$/, ''))) return false
  if (countBefore.has(word)) return atAbout.test(left) || isAboutYear(left, right, Number(value))
  if (Number(value) < (word === 'of' ? 1500 : 1900)) return false
  if (word === 'of' && Number(value) < 1900) return !/^[a-z]/.test(next) || verbsAfterYear.has(next)
  return beforeYear.has(word) || !/^[a-z]+[^sui]s$/.test(next) || verbsAfterYear.has(next)
}

/** "Hydrodynamica (1738)", "(1704 – 1787)", "(born 1635)", "(reigned 1715–1774)". */
function isInBrackets(left: string, right: string): boolean {
  return (
    /\((?:(?:born|died|reigned|c\.|ca\.|b\.|d\.|r\.) )?(?:\d{4}\s?[-–—]\s?)?$/.test(left) &&
    /^\s?(?:[-–—]\s?(?:\d{4}\s?)?)?[),;]/.test(right)
  )
}

/** After "up to 1950": a noun that is counted, or a verb of those. */
const upToMany = /^\s(?!(?:and|or|but|when|while|with|by|in|on|at|for|from|as|the)\b)[a-z]/

/** "begun in 1313 and finished", "an altar of 1432,", "from 1368 to 1644": a year before 1500 stands where nothing is counted. */
function isOldYear(lead: string, left: string, right: string, value: number): boolean {
  if (lead === 'f' && /^\s(?:to|until|till)\s1\d{3}\b(?!\s[a-z]+s\b)/.test(right)) return true
  return (
    (lead === 'i' || (value % 10 !== 0 && ofThing.test(left) && !crowdOf.test(left))) &&
    (/^[,;)]|^\.(?:\s|$)/.test(right) || goesOn.test(right))
  )
}

const ofThing = /[a-z] of $/

/** "In 2014 troops entered the town", "since 2000 shares have doubled"; not "in 2000 homes", "by 1500 soldiers". */
function isBeforeSubject(lead: string, left: string, value: number): boolean {
  if (lead === 's' || lead === 'u') return true
  return lead === 'i' && value >= 1900 && (value % 50 !== 0 || /(?:^|[.\n”"])\s?In\s$/.test(left))
}

/** "fell to 1947", "traded at 1923", but "rose from 1999 to 2008", "at 2008 prices". */
function isLevel(left: string, right: string): boolean {
  return /\bat\s$/.test(left) ? !asThen.test(right) : movedTo.test(left)
}

/** "made around 2013."; round numbers count. */
function isAboutYear(left: string, right: string, value: number): boolean {
  if (value % 50 === 0 || !/\b(?:around|circa)\s$/.test(left)) return false
  return value >= 1900 && value < 2100 && (/^[.,;)]/.test(right) || goesOn.test(right))
}

/** "between 2010 and 2014", "before 1850", "circa 1850". */
const afterYear = /(?:^|[^\d,.$£€])(?:1[89]|20)\d\d,? (?:and|to|until|till) $|\b(?:circa|ca\.|c\.) $/

/** "October 20 and 21 people": the second number counts. */
export function isCount(text: string, {end}: DateMatch): boolean {
  const next = /^\s([a-z]+)/.exec(text.slice(end, end + 24))?.[1] ?? ''
  return measures.has(next) || (/s$/.test(next) && !verbsAfterYear.has(next))
}

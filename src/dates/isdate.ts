// A match in its surroundings: a time expression, or a count, a name, a word of another sense?
import {doubtful} from './atoms.ts'
import {countBefore, measures, nameMonths, verbsAfterYear} from './en.ts'
import type {DateMatch} from './match.ts'

export function isDate(text: string, match: DateMatch): boolean {
  const {atoms, rule, parsed} = match
  if (isNewspaper(text, match)) return false
  if (rule === 'year') return isYear(text, match)
  if (
    rule === 'the unit' &&
    /\bof $/.test(before(text, atoms[0].start)) &&
    /^[A-Z]/.test(text.slice(atoms.at(-1)!.start))
  )
    return false
  if (rule === 'month') return isMonth(text, match)
  if (rule === 'weekday' && doubtful(atoms.at(-1)!)) return /[.,]/.test(text[match.end] ?? '')
  if (parsed.kind === 'duration' || parsed.kind === 'offset')
    return !/^[- ]olds?\b/.test(text.slice(match.end, match.end + 5))
  if (rule === 'part of day' || rule === 'at night') return match.gap !== null || match.lead !== ''
  if (parsed.kind === 'holiday')
    return match.lead !== '' || !/[A-Z][a-z]+\s$/.test(before(text, atoms[0].start))
  return true
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
  if (lead !== '' && 'nisufbw@>'.includes(lead)) return Number(value) >= 1500
  const word = (/([A-Za-z]+)\s*$/.exec(left)?.[1] ?? '').toLowerCase()
  if (Number(value) < 1900 || countBefore.has(word)) return false
  return word === 'the' || !/^[a-z]+s$/.test(next) || verbsAfterYear.has(next)
}

/** "in March", "an August attack"; not "march", nor "April Jones". */
function isMonth(text: string, {atoms, lead}: DateMatch): boolean {
  const [{word, end}] = atoms
  const told = lead !== '' && 'nisufbw>v'.includes(lead)
  if (doubtful(atoms[0])) return told
  return told || !nameMonths.has(word) || !/^\s[A-Z][a-z]/.test(text.slice(end, end + 3))
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

// A word of time as a part of a name: "the Winter Olympics", the "Today" show, "The Sunday Times", "the Player of the Year".
import {before} from '../words/atoms.ts'
import {afterSeason, titleBefore} from '../words/en-around.ts'
import type {DateMatch} from './match.ts'

/** The "Today" show. */
export function isQuoted(text: string, {atoms, end}: DateMatch): boolean {
  return /["“‘']$/.test(before(text, atoms[0].start)) && /^["”’'](?:\s[a-z]|$)/.test(text.slice(end, end + 3))
}

/** "the sequel to Twilight", "the Winter Olympics", "Saturday Morning Cartoons": within a sentence a capital makes it a name. */
export function isNamed(text: string, {rule, atoms, end, gap}: DateMatch): boolean {
  const {letter, start} = atoms.at(-1)!
  if (!/^[A-Z]/.test(text.slice(start, start + 1))) return false
  const isOpening = /(?:^|[.!?:\n“"]\s?)$/.test(before(text, start))
  const right = text.slice(end, end + 20)
  if (letter === 'P') return !isOpening && (gap === null || beforeName.test(right))
  if (letter === 'S')
    return (
      afterSeason.test(right) || (/\b(?!the\b)[a-z]+\s$/.test(before(text, start)) && beforeName.test(right))
    )
  return (
    rule === 'weekday' &&
    !isOpening &&
    /^\s(?:Morning|Night|Evening|Afternoon)\b/.test(right) &&
    beforeName.test(right.replace(/^\s\w+/, ''))
  )
}

/** A name goes on; in a headline, small words do too. */
const beforeName = /^\s(?!(?:In|At|On|By|As|After|Before|For|With|To|And|The|From|Over|Of)\b)[A-Z]/

/** "the Player of the Year", "the Year of the Goat". */
export function isTitle(text: string, {atoms, end}: DateMatch): boolean {
  if (titleBefore.test(before(text, atoms[0].start))) return true
  if (!/^[A-Z]/.test(text.slice(atoms.at(-1)!.start))) return false
  return /\bof $/.test(before(text, atoms[0].start)) || /^\sof the [A-Z]/.test(text.slice(end, end + 10))
}

/** "The Daily Mail", "Entertainment Weekly", "The Sunday Times". */
export function isNewspaper(text: string, {rule, atoms, end}: DateMatch): boolean {
  if (rule !== 'often' && rule !== 'weekday') return false
  if (
    rule === 'often' &&
    /[A-Z]/.test(text[atoms[0].start]) &&
    /[A-Z][\w’']*\s$/.test(before(text, atoms[0].start))
  )
    return true
  if (!/^\s[A-Z][a-z]/.test(text.slice(end, end + 3))) return false
  const [{start}] = atoms
  return rule === 'often'
    ? /[A-Z]/.test(text[start])
    : /The\s*$/.test(text.slice(start - 4, atoms.at(-1)!.start))
}

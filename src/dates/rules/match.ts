// Runs of atoms to matches: which rule fits where, with parts before it ("early in", "the end of").
import type {Unit} from '../value.ts'
import {type Atom, type Run, runsOf} from '../words/atoms.ts'
import {beforeVerb} from '../words/en.ts'
import {standsAlone} from '../words/en-around.ts'
import {dateWords} from '../words/words.ts'
import {absoluteRules} from './absolute.ts'
import {durationRules, partOfUnit} from './duration.ts'
import {otherRules} from './other.ts'
import {type Parsed, type Part, parts} from './parsed.ts'
import {partOfYearRules} from './part-of-year.ts'
import {relativeRules} from './relative.ts'
import {type DateRule, Matched} from './rule.ts'
import {weekdayRules} from './weekday.ts'

export interface DateMatch {
  readonly parsed: Parsed
  readonly rule: string
  readonly atoms: readonly Atom[]
  /** The letter of the preposition before it, "" where there is none. */
  readonly lead: string
  /** From the preposition to the last word. */
  readonly start: number
  readonly end: number
  /** Letters between this match and the one before it in the same run, null for the first of a run. */
  readonly gap: string | null
}

const rules: readonly DateRule[] = [
  ...absoluteRules,
  ...partOfYearRules,
  ...relativeRules,
  ...weekdayRules,
  ...durationRules,
  ...otherRules,
]

/** "early", "the beginning of", "mid-", "late on", "earlier" before a date. */
const partBefore = /t?EO|E[hnib]?|[el]/y
const partable = new Set([
  'day',
  'month',
  'year',
  'decade',
  'century',
  'quarter',
  'half',
  'season',
  'weekday',
  'dayword',
  'unit',
  'time',
])
const leads = 'nibsufvw@>q'

/** All matches in the text, from left to right. The longest match at a place wins, then the earlier rule. */
export function matchDates(text: string, lang: string): DateMatch[] {
  const found: DateMatch[] = []
  if (dateWords(lang).byWord.size === 0) return found
  for (const run of runsOf(text, lang)) {
    let end = 0
    for (let at = 0; at < run.letters.length; ) {
      const best = bestAt(run, at)
      if (!best) {
        at++
        continue
      }
      found.push(...matchesOf(text, run, best, end, at))
      end = best.to
      at = best.to
    }
  }
  return found
}

function matchesOf(text: string, run: Run, best: Best, end: number, at: number): DateMatch[] {
  const {to, rule} = best
  const from = beforeAbout(run, best.from, end)
  const led = from > end && leads.includes(run.letters[from - 1])
  const lead = led ? run.letters[from - 1] : leads.includes(run.letters[at]) ? run.letters[at] : ''
  const match: DateMatch = {
    parsed: best.parsed,
    rule,
    atoms: run.atoms.slice(best.from, to),
    lead,
    start: run.atoms[led ? from - 1 : from].start,
    end: run.atoms[to - 1].end,
    gap: end === 0 ? null : run.letters.slice(end, best.from),
  }
  if (best.parsed.kind === 'range') return halves(match, best.parsed)
  if (isBesideEvent(text, match)) return []
  return [inTime(text, match) ?? lasting(text, match) ?? forTheLast(text, match) ?? withoutEvent(text, match)]
}

/** "in about two weeks": the preposition stands before "about". */
function beforeAbout({letters}: Run, from: number, end: number): number {
  return from - 1 > end && letters[from - 1] === 'q' && leads.includes(letters[from - 2]) ? from - 1 : from
}

/** "Twenty years on, nobody knows." */
const yearsOn = /^ on(?=$|[.,;:)]|\s(?:from (?:that|then)|and|but)\b)/

/** "in two years' time"; "two years on". */
function inTime(text: string, match: DateMatch): DateMatch | undefined {
  const {parsed, lead, end} = match
  if (parsed.kind !== 'duration') return
  const on = parsed.where === undefined && lead === '' ? yearsOn.exec(text.slice(end, end + 14)) : null
  if (on) {
    const {amount, unit} = parsed
    return {
      ...match,
      end: end + on[0].length,
      parsed: {kind: 'offset', amount, unit, sign: 1, anchor: 'narrative'},
    }
  }
  if (lead !== 'i') return
  const time = /^['’]?s?['’]? time\b/.exec(text.slice(end, end + 8))
  if (!time) return
  const {amount, unit} = parsed
  return {
    ...match,
    end: end + time[0].length,
    parsed: {kind: 'offset', amount, unit, sign: 1, anchor: 'page'},
  }
}

/** "profit for the last year" is that of the year before, "over the last year" as long as one. */
function forTheLast(text: string, match: DateMatch): DateMatch | undefined {
  const {parsed, rule, start} = match
  if (rule !== 'unit back' || parsed.kind !== 'duration' || !/^for\b/i.test(text.slice(start, start + 4)))
    return
  return {...match, parsed: {kind: 'unit', unit: parsed.unit, shift: -1, anchor: 'page'}}
}

/** "could last days": a length, where "the last days" are some days past. */
function lasting(text: string, match: DateMatch): DateMatch | undefined {
  const [verb, unit] = match.atoms
  if (match.rule !== 'which unit' || verb.word !== 'last' || match.parsed.kind !== 'ref') return
  if (!beforeVerb.test(text.slice(Math.max(0, match.start - 12), match.start))) return
  return {
    ...match,
    start: unit.start,
    atoms: [unit],
    parsed: {kind: 'duration', amount: null, unit: unit.value as Unit},
  }
}

/** "May 10 to 12" is two expressions, each end its own. */
function halves(match: DateMatch, {from, to}: Extract<Parsed, {kind: 'range'}>): DateMatch[] {
  const at = match.atoms.findIndex(({letter}, place) => place > 0 && 'h>u&|'.includes(letter))
  const [first, second] = [match.atoms.slice(0, at), match.atoms.slice(at + 1)]
  return [
    {...match, parsed: from, atoms: first, end: first.at(-1)!.end},
    {...match, parsed: to, atoms: second, lead: '>', start: second[0].start, gap: '>'},
  ]
}

/** "the year to March", "the week following the vote": as long as it, not the page's. */
const countedOn = /^\s(?:ending|ended|to|through|following|after|before|since|preceding)\b/

const besideRules = new Set(['unit beside', 'previous part', 'weekday beside'])

/** "the day after the vote": counted from what is no date. */
function isBesideEvent(text: string, {rule, atoms, end}: DateMatch): boolean {
  if (!besideRules.has(rule) || !/^(?:before|after)$/.test(atoms.at(-1)!.word)) return false
  const right = text.slice(end, end + 12)
  return /^\s[\w“"‘]/.test(right) && !standsAlone.test(right)
}

/** "two weeks after the vote", "a year later than planned": counted from something that is no date, so a length of time. */
function withoutEvent(text: string, match: DateMatch): DateMatch {
  const {parsed, atoms, end} = match
  if (match.rule === 'the unit' && parsed.kind === 'unit' && countedOn.test(text.slice(end, end + 12)))
    return {...match, parsed: {kind: 'duration', amount: 1, unit: parsed.unit}}
  const last = atoms.at(-1)!
  if (parsed.kind !== 'offset' || !isCountedOn(last.word, text.slice(end, end + 6))) return match
  return {
    ...match,
    parsed: lengthOf(parsed),
    atoms: atoms.slice(0, -1),
    end: atoms.at(-2)!.end,
  }
}

function lengthOf({amount, unit}: Extract<Parsed, {kind: 'offset'}>): Parsed {
  return amount !== null && amount < 1 ? partOfUnit(amount, unit) : {kind: 'duration', amount, unit}
}

function isCountedOn(word: string, right: string): boolean {
  if (word === 'back') return /^\s(?:at|in|on|to|from|with|into|home)\b/.test(right)
  if (word === 'before' || word === 'after') return /^\s[\w"“'‘]/.test(right)
  return /^\sthan\b/.test(right)
}

interface Best {
  readonly parsed: Parsed
  readonly rule: string
  readonly from: number
  readonly to: number
}

function bestAt(run: Run, at: number): Best | undefined {
  const plain = plainAt(run, at)
  partBefore.lastIndex = at
  const before = partBefore.exec(run.letters)
  if (!before) return plain
  const base = plainAt(run, at + before[0].length)
  if (!base || !partable.has(base.parsed.kind) || (plain && plain.to >= base.to)) return plain
  const part = partOf(run.atoms, at, before[0], base.parsed)
  if (!part) return plain
  const told = base.rule === 'same unit'
  const parsed: Parsed = {kind: 'part', part, base: told ? base.parsed : ofPage(base.parsed)}
  return {parsed, rule: `part of ${base.rule}`, from: at, to: base.to}
}

/** "by the end of the year": the page's year, whatever the text told of before. */
function ofPage(base: Parsed): Parsed {
  return base.kind === 'unit' && base.shift === 0 && base.unit !== 'day' ? {...base, anchor: 'page'} : base
}

/** "early 2014", "late on Friday", "the start of May", "end March", but not "start this week" or "after last week". */
function partOf(atoms: readonly Atom[], at: number, letters: string, {kind}: Parsed): Part | undefined {
  if (letters === 'e' || letters === 'l') return parts.find((part) => part === atoms[at].value)
  const part = atoms[at + letters.indexOf('E')].value as Part
  if (/^E[nib]$/.test(letters) && !/^(?:early|mid|late)$/.test(part)) return
  const named = letters.endsWith('O') || letters === 'Eh' || kind === 'month' || kind === 'year'
  return named || /^(?:early|mid|late)$/.test(part) ? part : undefined
}

function plainAt(run: Run, at: number): Best | undefined {
  let best: Best | undefined
  for (const {id, pattern, build} of rules) {
    pattern.lastIndex = at
    const length = pattern.exec(run.letters)?.[0].length ?? 0
    if (length === 0 || (best && at + length <= best.to)) continue
    const parsed = build(new Matched(run.atoms.slice(at, at + length)))
    if (parsed) best = {parsed, rule: id, from: at, to: at + length}
  }
  return best
}

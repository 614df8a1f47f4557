// Runs of atoms to matches: which rule fits where, with parts before it ("early in", "the end of").
import {type Atom, type Run, runsOf} from './atoms.ts'
import type {Parsed, Part} from './parsed.ts'
import {type DateRule, Matched} from './rule.ts'
import {absoluteRules} from './rules-absolute.ts'
import {otherRules} from './rules-other.ts'
import {relativeRules} from './rules-relative.ts'

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

const rules: readonly DateRule[] = [...absoluteRules, ...relativeRules, ...otherRules]

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
  for (const run of runsOf(text, lang)) {
    let end = 0
    let first = true
    for (let at = 0; at < run.letters.length; ) {
      const best = bestAt(run, at)
      if (!best) {
        at++
        continue
      }
      const leadAt = best.from > end && leads.includes(run.letters[best.from - 1]) ? best.from - 1 : best.from
      found.push({
        parsed: best.parsed,
        rule: best.rule,
        atoms: run.atoms.slice(best.from, best.to),
        lead:
          leadAt < best.from ? run.letters[leadAt] : leads.includes(run.letters[at]) ? run.letters[at] : '',
        start: run.atoms[leadAt].start,
        end: run.atoms[best.to - 1].end,
        gap: first ? null : run.letters.slice(end, best.from),
      })
      first = false
      end = best.to
      at = best.to
    }
  }
  return found
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
  const parsed: Parsed = {kind: 'part', part: partOf(run.atoms, at, before[0]), base: base.parsed}
  return {parsed, rule: `part of ${base.rule}`, from: at, to: base.to}
}

function partOf(atoms: readonly Atom[], at: number, letters: string): Part {
  if (letters === 'e') return 'earlier'
  if (letters === 'l') return 'later'
  return atoms[at + letters.indexOf('E')].value as Part
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

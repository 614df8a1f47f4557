// A view of a chronology: which events of an outline are asked for, counted by facet, summed up by year and month.
import {dateOf} from '../record/index.ts'
import type {Outlined} from '../store/index.ts'
import type {TimelineQuery} from './params.ts'

export const facetNames = ['type', 'factuality', 'context', 'entity', 'outlet', 'source'] as const
export type FacetName = (typeof facetNames)[number]

export interface FacetValue {
  readonly value: string
  /** For people; of entities their name. */
  readonly name: string
  /** Events of the view that have it, were only the other facets chosen. */
  readonly count: number
  readonly chosen: boolean
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

export interface Balance {
  /** "2014" or "2014-03". */
  readonly period: string
  /** Sum of the positive and of the negative PLOVER scores of what happened. */
  readonly cooperation: number
  readonly conflict: number
}

const valuesOf: Readonly<Record<FacetName, (event: Outlined) => readonly string[]>> = {
  type: ({type}) => (type ? [type] : []),
  factuality: ({factuality}) => [factuality],
  context: ({contexts}) => contexts,
  entity: ({parties}) => parties.map(({id}) => id),
  outlet: ({outlets}) => outlets,
  source: ({sources}) => sources,
}

type Chosen = Pick<TimelineQuery, FacetName>

/** Does the event have one of the chosen values of every facet, but for the one left out? */
export function matches(event: Outlined, chosen: Chosen, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted: readonly string[] = chosen[name]
    if (name === except || wanted.length === 0) return true
    return valuesOf[name](event).some((value) => wanted.includes(value))
  })
}

const mostValues = 30

/** Values with their counts, the most frequent first; chosen ones always stay. */
export function facetsOf(events: readonly Outlined[], chosen: Chosen): Facets {
  const names = new Map(events.flatMap(({parties}) => parties.map(({id, name}) => [id, name])))
  return Object.fromEntries(
    facetNames.map((facet) => {
      const counts = new Map<string, number>()
      for (const event of events) {
        if (!matches(event, chosen, facet)) continue
        for (const value of new Set(valuesOf[facet](event))) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      const wanted = new Set<string>(chosen[facet])
      for (const value of wanted) if (!counts.has(value)) counts.set(value, 0)
      const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      return [
        facet,
        ranked
          .filter(([value], place) => place < mostValues || wanted.has(value))
          .map(([value, count]) => ({
            value,
            name: (facet === 'entity' && names.get(value)) || value,
            count,
            chosen: wanted.has(value),
          })),
      ]
    }),
  ) as unknown as Facets
}

const mostYears = 60
const mostMonths = 120

/** Balance by year without gaps; at most the last sixty years. */
export function yearsOf(events: readonly Scored[]): Balance[] {
  return sums(events, 4, mostYears, (period) => String(Number(period) + 1))
}

/** Balance by month without gaps; at most the last ten years. */
export function monthsOf(events: readonly Scored[]): Balance[] {
  return sums(events, 7, mostMonths, (period) => {
    const [year, month] = period.split('-').map(Number)
    return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
  })
}

export interface Scored extends Pick<Outlined, 'lo' | 'hi' | 'score'> {
  readonly factuality: string
}

function sums(
  events: readonly Scored[],
  letters: 4 | 7,
  most: number,
  next: (period: string) => string,
): Balance[] {
  const found = new Map<string, {cooperation: number; conflict: number}>()
  for (const {lo, hi, score, factuality} of events) {
    if (lo === null || hi === null || score === null) continue
    if (factuality !== 'happened' && factuality !== 'ongoing') continue
    // A date that is vaguer than the period says nothing of it.
    const period = dateOf(lo).slice(0, letters)
    if (dateOf(hi).slice(0, letters) !== period) continue
    const sum = found.get(period) ?? {cooperation: 0, conflict: 0}
    if (score > 0) sum.cooperation += score
    else sum.conflict += score
    found.set(period, sum)
  }
  const known = [...found.keys()].sort()
  if (known.length === 0) return []
  const all: Balance[] = []
  for (let period = known[0]; period <= known[known.length - 1]; period = next(period)) {
    const {cooperation = 0, conflict = 0} = found.get(period) ?? {}
    all.push({period, cooperation: rounded(cooperation), conflict: rounded(conflict)})
  }
  return all.slice(-most)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

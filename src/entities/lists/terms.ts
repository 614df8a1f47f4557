// Terms of office against days: a coarse date is read generously.
import type {OfficeTerm} from '../types.ts'

/** First and last day, "2014-02-07". */
export interface Range {
  readonly from: string
  readonly to: string
}

/** Is the term one of an office of these kinds? */
export function fits(term: OfficeTerm, kinds: readonly string[] | undefined): boolean {
  return !kinds || kinds.includes(term.office)
}

/** Is the term sure to include, or does it at least touch, the range? Coarse dates are read generously. */
export function covers(term: OfficeTerm, {from, to}: Range): boolean {
  const starts = earliest(term.from)
  const ends = term.until === null ? '9999-12-31' : latest(term.until)
  return starts <= to && from <= ends
}

/** First and last day that an EDTF string may mean. */
export function boundsOf(edtf: string): Range | undefined {
  const dates = edtf.match(/\d{4}(?:-\d{2})?(?:-\d{2})?/g)
  if (!dates) return
  const first = dates[0]
  const last = dates.at(-1)!
  return {from: earliest(first), to: latest(last)}
}

const seasonStart: Readonly<Record<string, string>> = {'21': '03', '22': '06', '23': '09', '24': '12'}

/** The first day that "2014", "2014-21" or "2014-02" may mean. */
export function earliest(date: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return `${year}-01-01`
  return `${year}-${seasonStart[month] ?? month}-${day ?? '01'}`
}

/** The last day that it may mean. */
export function latest(date: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return `${year}-12-31`
  const season = seasonStart[month]
  if (season) return `${year}-${String(Math.min(12, Number(season) + 2)).padStart(2, '0')}-31`
  return `${year}-${month}-${day ?? '31'}`
}

// Events as a chronology: the JSON of a timeline, and each event with the agreement that it is about.
import type {Agreement, RecordEvent} from '../record/index.ts'
import {idsOf, type Relation} from './relation.ts'

export interface Chronology {
  readonly relation: Relation
  readonly events: readonly RecordEvent[]
  /** "2014-02-01" where only what was known by then is shown. */
  readonly asKnownOn?: string
}

/** Tells for each event which agreement any of its claims is about. */
export function withAgreements(
  events: readonly RecordEvent[],
  agreements: readonly Agreement[],
): RecordEvent[] {
  const byClaim = new Map<string, string>()
  for (const agreement of agreements) for (const claim of agreement.events) byClaim.set(claim, agreement.id)
  return events.map((event) => {
    const found = event.claims.map(({id}) => byClaim.get(id)).find((id) => id !== undefined)
    return found ? {...event, agreement: found} : event
  })
}

/** The document of `entente timeline --json`. */
export function timelineJson({relation, events, asKnownOn}: Chronology): object {
  return {relation: idsOf(relation), ...(asKnownOn ? {asKnownOn} : {}), events}
}

/** "2014-21" as "spring 2014", "[2013-02-08..2014-02-07]" as "2013-02-08..2014-02-07", "[..2014-03-18]" as "by 2014-03-18". */
export function drawDate(edtf: string | null | undefined): string {
  if (!edtf) return 'no date'
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf)
  if (season) return `${['spring', 'summer', 'autumn', 'winter'][Number(season[2]) - 21]} ${season[1]}`
  return edtf
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^\.\./, 'by ')
    .replace(/\.\.$/, ' or later')
    .replace('/', ' to ')
}

// Where a relation stands on a day: which agreements hold, the last contact, incidents that nothing followed.
import {
  type Agreement,
  type AgreementStatusEntry,
  type Contact,
  type Incident,
  type Measure,
  rangeOf,
} from '../record/index.ts'

export const standings = ['in force', 'signed', 'in preparation', 'suspended', 'terminated'] as const
export type Standing = (typeof standings)[number]

export interface Holding {
  readonly id: string
  readonly name: string
  readonly standing: Standing
  /** The last step taken by the day. */
  readonly step: AgreementStatusEntry
}

export interface State {
  /** The day asked for; null for all that the record knows. */
  readonly on: string | null
  readonly agreements: readonly Holding[]
  readonly lastContact: Contact | null
  /** Incidents after which no measure is known to have been taken. */
  readonly openIncidents: readonly Incident[]
}

interface Known {
  readonly agreements: readonly Agreement[]
  readonly contacts: readonly Contact[]
  readonly incidents: readonly Incident[]
  readonly measures: readonly Measure[]
}

/** @param day day number; undefined for the latest state known */
export function stateOn(known: Known, on: string | undefined, day: number | undefined): State {
  const {agreements, contacts, incidents, measures} = known
  return {
    on: on ?? null,
    agreements: agreements.flatMap((agreement) => holding(agreement, day)),
    lastContact: contacts.filter((contact) => happened(contact) && by(contact, day)).at(-1) ?? null,
    openIncidents: incidents.filter(
      (incident) => happened(incident) && by(incident, day) && !answered(incident, measures),
    ),
  }
}

function holding({id, name, status, current}: Agreement, day: number | undefined): Holding[] {
  const step =
    day === undefined
      ? current
      : status.filter((entry) => happened(entry) && (rangeOf(entry.date?.edtf)?.hi ?? 0) <= day).at(-1)
  return step ? [{id, name, standing: standingOf(step.status), step}] : []
}

function standingOf(status: AgreementStatusEntry['status']): Standing {
  if (status === 'in force' || status === 'resumed') return 'in force'
  if (status === 'suspended' || status === 'terminated') return status
  return status === 'signed' || status === 'ratified' ? 'signed' : 'in preparation'
}

function happened({factuality}: {readonly factuality: string}): boolean {
  return factuality === 'happened' || factuality === 'ongoing'
}

/** What has no date counts from its first report. */
function by({date, claims}: Contact | Incident, day: number | undefined): boolean {
  if (day === undefined) return true
  const first = rangeOf(date?.edtf)?.lo ?? rangeOf(claims[0]?.published.edtf)?.lo
  return first !== undefined && first <= day
}

function answered({claims}: Incident, measures: readonly Measure[]): boolean {
  const since = rangeOf(claims[0]?.published.edtf)?.lo ?? 0
  return measures.some(
    ({status, claims: told}) =>
      (status === 'happened' || status === 'ongoing') &&
      (rangeOf(told[0]?.published.edtf)?.lo ?? -1) >= since,
  )
}

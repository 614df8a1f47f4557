// What a dossier asks of a record, for the command line and the server alike.
import {type Briefing, type Chronology, keyOf, type Relation, withAgreements} from '../dossier/index.ts'
import {
  type Agreement,
  agreementsOf,
  type Contact,
  contactsOf,
  dateOf,
  type Figure,
  figuresOf,
  type Incident,
  incidentsOf,
  type KnownClaim,
  type Measure,
  measuresOf,
  type RecordEvent,
  topicKeys,
} from '../record/index.ts'
import type {EventQuery} from './events.ts'
import type {RecordStore} from './record.ts'
import type {Topic} from './topics.ts'

export type Filters = Omit<EventQuery, 'key' | 'with'>

/** The events of a party or pair, oldest first, each with the agreement that it is about. */
export async function timelineOf(
  store: RecordStore,
  relation: Relation,
  filters: Filters = {},
): Promise<Chronology> {
  const events = await store.events({...keyOf(relation), ...filters})
  const agreements = await agreementsOfRelation(store, relation, filters.asKnownOn)
  const known = filters.asKnownOn === undefined ? {} : {asKnownOn: dateOf(filters.asKnownOn)}
  return {relation, events: withAgreements(events, agreements), ...known}
}

/** The timeline and the agreements of a party or pair. */
export async function briefingOf(
  store: RecordStore,
  relation: Relation,
  filters: Filters = {},
): Promise<Briefing> {
  const chronology = await timelineOf(store, relation, filters)
  return {...chronology, agreements: await agreementsOfRelation(store, relation, filters.asKnownOn)}
}

/** @param newest only of the claims that became known last, at most so many */
export async function agreementsOfRelation(
  store: RecordStore,
  relation: Relation,
  asKnownOn?: number,
  newest?: number,
): Promise<Agreement[]> {
  const found = agreementsOf(await claimsOf(store, 'agreement', relation, asKnownOn, newest))
  return found.sort((a, b) => firstDay(a).localeCompare(firstDay(b)) || (a.id < b.id ? -1 : 1))
}

/** The event with the agreement that any of its claims is about. */
export async function eventWithAgreement(
  store: RecordStore,
  event: RecordEvent,
  asKnownOn?: number,
): Promise<RecordEvent> {
  for (const {id} of event.claims) {
    const [found] = withAgreements([event], agreementsOf(await store.topicAround('agreement', id, asKnownOn)))
    if (found?.agreement) return found
  }
  return event
}

/** An agreement by its id, by the id of any of its claims, or by words of its name. */
export async function findAgreements(
  store: RecordStore,
  wanted: string,
  asKnownOn?: number,
): Promise<Agreement[]> {
  const claim = wanted.replace(/^agreement-/, '')
  const around = agreementsOf(await store.topicAround('agreement', claim, asKnownOn))
  const byId = around.filter(({status, scope}) =>
    [...status, ...scope].some(({claims}) => claims.some(({id}) => id === claim)),
  )
  if (byId.length > 0) return byId
  const named = around.filter(({id}) => id === wanted)
  return named.length > 0 ? named : agreementsNamed(store, wanted, asKnownOn)
}

async function agreementsNamed(store: RecordStore, words: string, asKnownOn?: number): Promise<Agreement[]> {
  const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (wanted.length === 0) return []
  const all = agreementsOf(await store.allTopic('agreement', asKnownOn))
  return all.filter(({name, names, parties}) => {
    const text = [name, ...names, ...parties.map(({code}) => code)].join(' ').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

/** Contacts of a party or pair, oldest first. */
export async function contactsOfRelation(
  store: RecordStore,
  relation: Relation,
  asKnownOn?: number,
  newest?: number,
): Promise<Contact[]> {
  return contactsOf(await claimsOf(store, 'contact', relation, asKnownOn, newest)).sort(byDate)
}

/** Incidents, oldest first, and measures of a party or pair. */
export async function incidentsOfRelation(
  store: RecordStore,
  relation: Relation,
  asKnownOn?: number,
  newest?: number,
): Promise<{incidents: Incident[]; measures: Measure[]}> {
  return {
    incidents: incidentsOf(await claimsOf(store, 'incident', relation, asKnownOn, newest)).sort(byDate),
    measures: measuresOf(await claimsOf(store, 'measure', relation, asKnownOn, newest)),
  }
}

/** Figures that concern a party or pair. */
export async function figuresOfRelation(
  store: RecordStore,
  relation: Relation,
  asKnownOn?: number,
  newest?: number,
): Promise<Figure[]> {
  return figuresOf(await claimsOf(store, 'figure', relation, asKnownOn, newest))
}

async function claimsOf(
  store: RecordStore,
  topic: Topic,
  relation: Relation,
  asKnownOn?: number,
  newest?: number,
): Promise<KnownClaim[]> {
  const {key, with: other} = keyOf(relation)
  const claims = await store.topic(topic, [key], asKnownOn, newest)
  return other ? claims.filter(({claim}) => topicKeys(claim).includes(other)) : claims
}

function firstDay({status}: Agreement): string {
  return status.find(({date}) => date?.edtf)?.date?.edtf?.replace('[', '') ?? '9999'
}

function byDate(a: Contact | Incident, b: Contact | Incident): number {
  const day = ({date, claims}: Contact | Incident) =>
    (date?.edtf ?? claims[0]?.published.edtf ?? '9999').replace('[', '')
  return day(a).localeCompare(day(b)) || (a.id < b.id ? -1 : 1)
}

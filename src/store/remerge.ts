// Claims that are new, gone or changed in; their events written anew. Only their neighbours are looked at.
import {
  blocksOf,
  clusterReports,
  eventOf,
  type KnownClaim,
  lookupKeys,
  type RecordEvent,
  type Report,
  rangeOf,
  reportOf,
  similarity,
  type Ties,
  topicKeys,
  topicsOf,
} from '../record/index.ts'
import type {Tx} from './dialect.ts'
import {type ClaimRow, chunks, knownClaim} from './rows.ts'
import {always, longestDays, longKey} from './schema.ts'

type Row = Pick<
  ClaimRow,
  'id' | 'json' | 'fixed' | 'known_from' | 'known_until' | 'rejected' | 'event' | 'component' | 'reading'
>

interface Member {
  readonly row: Row
  readonly known: KnownClaim
  readonly report: Report
}

const columns = [
  'id',
  'json',
  'fixed',
  'known_from',
  'known_until',
  'rejected',
  'event',
  'component',
  'reading',
] as const

/** @param changed ids of claims; their components and those they now link to are clustered again */
export async function remerge(tx: Tx, changed: readonly string[]): Promise<void> {
  const rows = await rowsById(tx, changed)
  await forgetKeys(tx, changed)
  const alive = rows.filter(isAlive).map(memberOf)
  await writeTopics(tx, alive)
  const eventful = alive.filter(({known}) => isEventful(known))
  await writeKeys(tx, eventful)
  const touched = new Set(rows.flatMap(({component}) => component ?? []))
  for (const member of eventful) for (const id of await linkedComponents(tx, member)) touched.add(id)
  for (const id of await tiedComponents(tx, changed)) touched.add(id)
  const members = await membersOf(tx, [...touched], eventful)
  const before = new Set([...rows, ...members.map(({row}) => row)].flatMap(({event}) => event ?? []))
  await deleteEvents(tx, [...before])
  await detach(
    tx,
    rows.filter((row) => !isAlive(row)).map(({id}) => id),
  )
  const ties = await tiesOf(
    tx,
    members.map(({row}) => row.id),
  )
  for (const component of clusterReports(
    members.map(({report}) => report),
    ties,
  )) {
    const name = component.reports[0]!.id
    for (const group of component.groups) await writeEvent(tx, group, members, name)
  }
}

/** A claim counts while it was known for at least a day and nobody rejected it. */
function isAlive(row: Row): boolean {
  return row.rejected === 0 && row.known_until > row.known_from
}

function memberOf(row: Row): Member {
  const known = knownClaim(row)
  // Two versions of one article may tell one fact; two claims of one version are two facts.
  return {row, known, report: {...reportOf(known.claim), article: `${known.claim.article}#${row.reading}`}}
}

async function rowsById(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  const found: Row[] = []
  for (const some of chunks(ids))
    found.push(...(await tx.selectFrom('claim').select(columns).where('id', 'in', some).execute()))
  return found
}

async function forgetKeys(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    await tx.deleteFrom('claim_key').where('claim', 'in', some).execute()
    await tx.deleteFrom('topic').where('claim', 'in', some).execute()
  }
}

async function writeKeys(tx: Tx, members: readonly Member[]): Promise<void> {
  const keys = members.flatMap(({row, report}) =>
    [...new Set(blocksOf(report).keys)].map((key) => ({key, claim: row.id})),
  )
  for (const some of chunks(keys)) await tx.insertInto('claim_key').values(some).execute()
}

/** So that agreements, contacts, incidents and figures of a relation are found without looking at all claims. */
async function writeTopics(tx: Tx, members: readonly Member[]): Promise<void> {
  const topics = members.flatMap(({row, known}) =>
    topicsOf(known.claim).flatMap((topic) =>
      topicKeys(known.claim).map((key) => ({topic, key, claim: row.id})),
    ),
  )
  for (const some of chunks(topics)) await tx.insertInto('topic').values(some).execute()
}

/** Components of the claims that the member links to. */
async function linkedComponents(tx: Tx, member: Member): Promise<Set<string>> {
  const found = new Set<string>()
  for (const some of chunks([...new Set(blocksOf(member.report).probes)])) {
    const rows = await tx
      .selectFrom('claim')
      .select(columns)
      .where('id', 'in', (query) => query.selectFrom('claim_key').select('claim').where('key', 'in', some))
      .execute()
    for (const row of rows)
      if (row.component && !found.has(row.component) && similarity(member.report, memberOf(row).report) > 0)
        found.add(row.component)
  }
  return found
}

/** What people tied together or kept apart among these claims. */
export async function tiesOf(tx: Tx, ids: readonly string[]): Promise<Ties> {
  const together: [string, string][] = []
  const apart: [string, string][] = []
  for (const some of chunks(ids))
    for (const row of await tx.selectFrom('tie').selectAll().where('a', 'in', some).execute())
      (row.apart ? apart : together).push([row.a, row.b])
  return {together, apart}
}

/** Components of claims that people tied to these. */
async function tiedComponents(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const some of chunks(ids)) {
    const rows = await tx
      .selectFrom('tie')
      .innerJoin('claim', (join) =>
        join.on((on) => on.or([on('claim.id', '=', on.ref('tie.a')), on('claim.id', '=', on.ref('tie.b'))])),
      )
      .select('claim.component')
      .where((where) => where.or([where('tie.a', 'in', some), where('tie.b', 'in', some)]))
      .execute()
    found.push(...rows.flatMap(({component}) => component ?? []))
  }
  return found
}

/** All living claims of the components, and the new ones. */
async function membersOf(tx: Tx, components: readonly string[], fresh: readonly Member[]): Promise<Member[]> {
  const found = new Map(fresh.map((member) => [member.row.id, member]))
  for (const some of chunks(components))
    for (const row of await tx.selectFrom('claim').select(columns).where('component', 'in', some).execute())
      if (isAlive(row) && !found.has(row.id)) found.set(row.id, memberOf(row))
  return [...found.values()]
}

async function deleteEvents(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    await tx.deleteFrom('event').where('id', 'in', some).execute()
    await tx.deleteFrom('event_key').where('event', 'in', some).execute()
  }
}

async function detach(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids))
    await tx.updateTable('claim').set({event: null, component: null}).where('id', 'in', some).execute()
}

/** Claims that carry details only, agreements' scope or figures, belong to no event. */
function isEventful({claim}: KnownClaim): boolean {
  return claim.about === 'event' || claim.about === 'incident'
}

async function writeEvent(
  tx: Tx,
  group: readonly Report[],
  members: readonly Member[],
  component: string,
): Promise<void> {
  const byId = new Map(members.map((member) => [member.row.id, member]))
  const all = group.map(({id}) => byId.get(id)!)
  const id = all[0]!.row.id
  const current = all.filter(({row}) => row.known_until === always)
  const shown = current.length > 0 ? current : all
  const told = shown.map(({known}) => known)
  await insertEvent(tx, {...eventOf(told), id}, all, current.length > 0)
  for (const some of chunks(all.map(({row}) => row.id)))
    await tx.updateTable('claim').set({event: id, component}).where('id', 'in', some).execute()
}

async function insertEvent(tx: Tx, event: RecordEvent, all: readonly Member[], live: boolean): Promise<void> {
  const {claims: _claims, ...head} = event
  const range = rangeOf(event.date?.edtf)
  const sort = range?.lo ?? all[0]!.report.published
  await tx
    .insertInto('event')
    .values({
      id: event.id,
      about: event.about,
      type: event.event,
      mode: event.mode,
      factuality: event.factuality,
      sort,
      lo: range?.lo ?? null,
      hi: range?.hi ?? null,
      known_first: Math.min(...all.map(({row}) => row.known_from)),
      known_last: Math.max(
        ...all.map(({row}) => (row.known_until === always ? row.known_from : row.known_until)),
      ),
      live: live ? 1 : 0,
      head: JSON.stringify(head),
    })
    .execute()
  const keys = lookupKeys(
    all.flatMap(({known: {claim}}) => [
      ...claim.actor,
      ...claim.recipient,
      ...(claim.incident?.harmed ?? []),
    ]),
  )
  // What may have happened in more than a year is found by a second key, so that a range of days can be looked up.
  const long = range && range.hi - range.lo > longestDays ? keys.map((key) => longKey(key)) : []
  for (const some of chunks([...keys, ...long].map((key) => ({key, sort, event: event.id}))))
    await tx.insertInto('event_key').values(some).execute()
}

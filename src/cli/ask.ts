// What the commands that ask a record share: where it is, who is meant, which day.
import type {Relation, Side} from '../dossier/index.ts'
import type {Party} from '../entities/index.ts'
import type {RecordStore} from '../store/index.ts'
import {type Options, text, UsageError} from './command.ts'
import type {Io} from './io.ts'
import {loadPartyOf} from './rooms.ts'

export function locationOf(options: Options, io: Io): string {
  return text(options, 'record') ?? (io.env.ENTENTE_RECORD || 'entente.db')
}

/** Opens the record, lets `act` use it, closes it whatever happens. */
export async function withRecord<Value>(
  options: Options,
  io: Io,
  readOnly: boolean,
  act: (store: RecordStore) => Promise<Value>,
): Promise<Value> {
  const {openRecord} = await import('../store/index.ts')
  const store = await openRecord(locationOf(options, io), {readOnly})
  try {
    return await act(store)
  } finally {
    await store.close()
  }
}

/** "GBR" and "Russia" as the two sides of a relation. */
export async function relationOf([a, b]: readonly string[]): Promise<Relation> {
  const relation = {a: await sideOf(a!), b: b === undefined ? null : await sideOf(b)}
  if (relation.a.id === relation.b?.id)
    throw new UsageError(`"${a}" and "${b}" are both ${relation.a.name}: name two parties, or one alone`)
  return relation
}

/** @throws UsageError where nobody goes by the name */
export async function sideOf(name: string): Promise<Side> {
  const partyOf = await loadPartyOf()
  const party = partyOf(name) ?? partyOf(name.toUpperCase())
  const {kindsOfParty, topKey} = await import('../record/index.ts')
  if (party) return sideOfParty(party, topKey)
  // no party of their own, but events are coded with them
  if (kindsOfParty.has(name)) return {id: name, name, whole: true}
  if (name.includes('/')) return {id: name, name: name.split('/').at(-1)!, whole: false}
  throw new UsageError(
    `nobody is known as "${name}": give an ISO code (GBR, GB), a name (Britain) or an organisation (NATO, EU)`,
  )
}

type TopKey = typeof import('../record/index.ts')['topKey']

/** A state or an organisation is a side of its own; a person or body is looked up under its own name. */
function sideOfParty(party: Party, topKey: TopKey): Side {
  const {entity, code, name, type} = party
  const top = topKey({text: name, start: 0, end: 0, entity, code, sector: party.sector, name})
  const whole = type === 'state' || type === 'igo' || top === entity
  return {id: whole ? top : entity, name, whole}
}

/** The option as a day number: its last possible day, or its first for "from". */
export async function dayOption(
  options: Options,
  name: string,
  end: 'first' | 'last',
): Promise<number | undefined> {
  const value = text(options, name)
  if (value === undefined) return undefined
  const {rangeOf} = await import('../record/index.ts')
  const range = rangeOf(value)
  if (!range) throw new UsageError(`--${kebab(name)} ${value}: not a date like 2014-02-01, 2014-02 or 2014`)
  return end === 'first' ? range.lo : range.hi
}

/** A turned-round range must not look like an empty history. */
export async function daysOption(
  options: Options,
): Promise<{from: number | undefined; to: number | undefined}> {
  const from = await dayOption(options, 'from', 'first')
  const to = await dayOption(options, 'to', 'last')
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${text(options, 'from')} is after --to ${text(options, 'to')}`)
  return {from, to}
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

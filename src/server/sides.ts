// Who a relation page is about, and its address.
import type {Relation, Side} from '../dossier/index.ts'
import {partyOf} from '../entities/index.ts'
import {hasParty, type RecordStore} from '../store/index.ts'
import {badRequest, notFound} from './problems.ts'

/** "GBR-RUS", "GBR", "IGO/NATO~RUS": one party or two, joined by "-" or "~". @throws Problem where nobody knows them */
export async function relationFrom(store: RecordStore, text: string): Promise<Relation> {
  const [a, b, more] = text.split(/[~]|(?<=^[A-Za-z]{2,3})-|-(?=[A-Za-z]{2,3}$)/)
  if (more !== undefined || !a)
    throw badRequest(`${JSON.stringify(text)} does not name one or two parties, like GBR-RUS`)
  return {a: await sideOf(store, a), b: b ? await sideOf(store, b) : null}
}

async function sideOf(store: RecordStore, name: string): Promise<Side> {
  const party = partyOf(name) ?? partyOf(name.toUpperCase())
  if (party?.type === 'state' && party.code) return {id: party.code, name: party.name, whole: true}
  if (party)
    return {
      id: party.entity,
      name: party.name,
      whole: !party.code || party.type === 'igo' || !party.entity.startsWith(`${party.code}/`),
    }
  if (name.includes('/')) return {id: name, name: name.split('/').at(-1) ?? name, whole: false}
  if (/^[A-Z]{3}$/.test(name) || (await hasParty(store.db, name))) return {id: name, name, whole: true}
  throw notFound('party', name)
}

const code = /^[A-Z]{3}$/

/** The address part of a relation: "GBR-RUS". */
export function relationPath({
  a,
  b,
}: {
  readonly a: {readonly id: string}
  readonly b: {readonly id: string} | null
}): string {
  return b ? pathOf([a.id, b.id]) : encodeURIComponent(a.id)
}

/** The address part of a pair of parties. */
export function pathOf(sides: readonly string[]): string {
  return sides.map(encodeURIComponent).join(sides.every((side) => code.test(side)) ? '-' : '~')
}

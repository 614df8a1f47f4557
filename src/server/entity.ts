// What is known of one entity: its offices in time, what it did, where it is named.
import {type OfficeTerm, partyOf} from '../entities/index.ts'
import type {RecordEvent} from '../record/index.ts'
import type {RecordStore} from '../store/index.ts'
import {nameOf} from './names.ts'
import {notFound} from './problems.ts'

export interface EntityValue {
  readonly entity: string
  readonly name: string
  readonly type: string
  readonly offices: readonly OfficeTerm[]
  readonly events: readonly RecordEvent[]
  readonly total: number
  readonly articles: readonly string[]
}

const newestEvents = 60

/** @throws Problem 404 for an entity that neither record nor gazetteer knows */
export async function entityValue(store: RecordStore, id: string): Promise<EntityValue> {
  const facts = await store.entity(id)
  const party = partyOf(id.split('/').at(-1) ?? id)
  if (!facts && !party) throw notFound('entity', id)
  const events = await store.events({key: id})
  return {
    entity: id,
    name: facts?.name ?? party?.name ?? nameOf(id, 'en'),
    type: facts?.type ?? party?.type ?? 'party',
    offices: party?.offices ?? [],
    events: events.slice(-newestEvents),
    total: events.length,
    articles: facts?.articles.slice(0, 200) ?? [],
  }
}

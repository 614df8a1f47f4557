// What is known of one entity: its offices in time, what it did, what was done or said to it, where it is named.
import {type OfficeTerm, partyOf} from '../entities/index.ts'
import type {RecordEvent} from '../record/index.ts'
import {type ArticleLine, articleLines, type RecordStore} from '../store/index.ts'
import {nameOf} from './names.ts'
import {notFound} from './problems.ts'

export interface EntityValue {
  readonly entity: string
  readonly name: string
  readonly type: string
  /** State that it belongs to. */
  readonly code: string | null
  readonly offices: readonly OfficeTerm[]
  /** Events under its key, and the newest of them by its part in them, newest first. */
  readonly total: number
  readonly did: readonly RecordEvent[]
  readonly received: readonly RecordEvent[]
  /** Told on its word, whoever took part. */
  readonly said: readonly RecordEvent[]
  readonly articles: readonly ArticleLine[]
  readonly articleCount: number
}

const newestEvents = 120
const newestArticles = 30

/** @throws Problem 404 for an entity that neither record nor gazetteer knows */
export async function entityValue(store: RecordStore, id: string): Promise<EntityValue> {
  const facts = await store.entity(id)
  const party = partyOf(id.split('/').at(-1) ?? id)
  if (!facts && !party) throw notFound('entity', id)
  const events = await store.events({key: id, newestFirst: true, limit: newestEvents})
  const is = ({entity, code}: {entity: string | null; code?: string | null}) =>
    entity === id || entity?.startsWith(`${id}/`) === true || code === id
  const articles = facts?.articles.slice(0, newestArticles) ?? []
  return {
    entity: id,
    name: facts?.name && facts.name !== id ? facts.name : (party?.name ?? nameOf(id, 'en')),
    type: facts?.type && facts.type !== 'party' ? facts.type : (party?.type ?? 'party'),
    code: party?.code ?? (/^[A-Z]{3}(\/|$)/.test(id) ? id.slice(0, 3) : null),
    offices: party?.offices ?? [],
    total: facts?.events ?? 0,
    did: events.filter(({actor}) => actor.some(is)),
    received: events.filter(({actor, recipient}) => recipient.some(is) && !actor.some(is)),
    said: events.filter(({claims}) =>
      claims.some(({attribution}) => attribution.some(({speaker}) => is(speaker))),
    ),
    articles:
      articles.length > 0
        ? (await articleLines(store.db, {ids: articles, limit: newestArticles})).articles
        : [],
    articleCount: facts?.articleCount ?? 0,
  }
}

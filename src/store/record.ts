// The record as one object: what is written in transactions, what is asked without.
import type {Article} from '../article/index.ts'
import type {ArticleSource} from '../dossier/index.ts'
import type {Page} from '../page/index.ts'
import type {KnownClaim, RecordEvent} from '../record/index.ts'
import {type Added, addReading, pageHashOf, textHashOf} from './add.ts'
import {
  type ArticleRow,
  type ArticleText,
  articleSources,
  articleText,
  forget,
  hasPage,
  listArticles,
  storedPages,
} from './articles.ts'
import type {Db, Dialect} from './dialect.ts'
import {type Check, checkRecord} from './doctor.ts'
import {allEvents, claimById, type EventQuery, eventById, eventsOf, type FoundClaim} from './events.ts'
import {indexCorrected} from './index-reading.ts'
import {type EntityFacts, type EntityMention, entityFacts, mentionsOf} from './mentions.ts'
import {type Correction, type CorrectionRow, keepCorrection, listCorrections} from './people.ts'
import type {ReadingToKeep} from './reading.ts'
import {type ScoredEvent, scoredEvents} from './relations.ts'
import {remerge} from './remerge.ts'
import {type SearchFilter, type SearchResult, searchRecord} from './search.ts'
import {type Topic, topicClaims, topicClaimsOfClaim} from './topics.ts'

export class RecordStore {
  readonly db: Db
  readonly dialect: Dialect
  readonly location: string
  private readonly end: () => void

  constructor(db: Db, dialect: Dialect, location: string, end: () => void) {
    this.db = db
    this.dialect = dialect
    this.location = location
    this.end = end
  }

  async close(): Promise<void> {
    await this.db.destroy()
    this.end()
  }

  /** Adds what was read from a page, all or nothing. */
  add(reading: ReadingToKeep, page: Page, engine: string, now: string): Promise<Added> {
    return this.dialect.transaction(this.db, (tx) => addReading(tx, this.dialect, reading, page, engine, now))
  }

  /** Was this very page read before, by this engine? */
  hasPage(page: Page, engine: string): Promise<boolean> {
    return hasPage(this.db, pageHashOf(page), engine)
  }

  /** Another article with the same title and text: the same article under another address. */
  sameText(article: Article): Promise<{id: string; address: string | null; source: string} | undefined> {
    return this.db
      .selectFrom('reading')
      .innerJoin('article', 'article.id', 'reading.article')
      .select(['article.id', 'article.address', 'reading.source'])
      .where('reading.text_hash', '=', textHashOf(article))
      .where('reading.article', '!=', article.id)
      .where('article.forgotten', 'is', null)
      .orderBy('reading.id')
      .executeTakeFirst()
  }

  /** Small facts that doors keep beside the record, by keys that open with `prefix`. */
  async notes(prefix: string): Promise<[key: string, value: string][]> {
    const rows = await this.db.selectFrom('meta').selectAll().where('key', 'like', `${prefix}%`).execute()
    return rows.map(({key, value}) => [key, value])
  }

  keepNotes(notes: readonly (readonly [key: string, value: string])[]): Promise<void> {
    return this.dialect.transaction(this.db, async (tx) => {
      for (const [key, value] of notes)
        await tx
          .insertInto('meta')
          .values({key, value})
          .onConflict((on) => on.column('key').doUpdateSet({value}))
          .execute()
    })
  }

  /** What could not be read, and why; a source that fails again is named once. */
  addFailure(source: string, message: string, now: string): Promise<void> {
    return this.dialect.transaction(this.db, async (tx) => {
      await tx.deleteFrom('failure').where('source', '=', source).execute()
      await tx.insertInto('failure').values({source, message, at: now}).execute()
    })
  }

  /** Events of a party or a pair, in the order of their dates. */
  events(query: EventQuery): Promise<RecordEvent[]> {
    return eventsOf(this.db, query)
  }

  /** Every event of the record in a fixed order, some at a time. */
  allEvents(asKnownOn?: number): AsyncGenerator<RecordEvent> {
    return allEvents(this.db, asKnownOn)
  }

  /** By its id, by one that it had before, or by the id of any of its claims. */
  event(id: string, asKnownOn?: number): Promise<RecordEvent | null> {
    return eventById(this.db, id, asKnownOn)
  }

  claim(id: string): Promise<FoundClaim | null> {
    return claimById(this.db, id)
  }

  /** Claims that carry a detail ("agreement", "figure" …) and concern the party or the pair. */
  topic(topic: Topic, keys: readonly string[], asKnownOn?: number, newest?: number): Promise<KnownClaim[]> {
    return topicClaims(this.db, topic, keys, asKnownOn, newest)
  }

  /** The same, for all parties that the claim concerns. */
  topicAround(topic: Topic, claim: string, asKnownOn?: number): Promise<KnownClaim[]> {
    return topicClaimsOfClaim(this.db, topic, claim, asKnownOn)
  }

  /** The same, for the whole record. */
  allTopic(topic: Topic, asKnownOn?: number): Promise<KnownClaim[]> {
    return topicClaims(this.db, topic, null, asKnownOn)
  }

  articles(): Promise<{articles: ArticleRow[]; failures: {source: string; message: string; at: string}[]}> {
    return listArticles(this.db)
  }

  article(id: string): Promise<ArticleText | null> {
    return articleText(this.db, id)
  }

  articleSources(ids: readonly string[]): Promise<Map<string, ArticleSource>> {
    return articleSources(this.db, ids)
  }

  /** Takes an article out, leaving who did it, when and why. @returns false where there is none */
  forget(id: string, trace: {who: string; why: string | null; when: string}): Promise<boolean> {
    return this.dialect.transaction(this.db, (tx) => forget(tx, this.dialect, id, trace))
  }

  correct(correction: Correction, now: string): Promise<number> {
    return this.dialect.transaction(this.db, async (tx) => {
      const {id, changed} = await keepCorrection(tx, correction, now)
      await remerge(tx, changed)
      if (correction.action === 'edit') await indexCorrected(tx, this.dialect, correction.claims)
      return id
    })
  }

  corrections(): Promise<(CorrectionRow & {claims: readonly string[]})[]> {
    return listCorrections(this.db)
  }

  /** The pages of the record as given, latest version of each text, to be read again. */
  pages(): AsyncGenerator<{page: Page; engine: string}> {
    return storedPages(this.db)
  }

  search(words: string, filter: SearchFilter): Promise<SearchResult[]> {
    return searchRecord(this.db, this.dialect, words, filter)
  }

  mentions(
    keys: readonly string[],
    with_: readonly string[] | null,
    asKnownOn?: number,
  ): Promise<EntityMention[]> {
    return mentionsOf(this.db, keys, with_, asKnownOn)
  }

  entity(id: string): Promise<EntityFacts | null> {
    return entityFacts(this.db, id)
  }

  /** Days and scores of a pair's newest events. */
  scored(key: string, limit: number): Promise<ScoredEvent[]> {
    return scoredEvents(this.db, key, limit)
  }

  check(): Promise<Check> {
    return checkRecord(this)
  }

  /** A consistent copy while writing goes on. The record can only be asked afterwards. */
  async backup(file: string): Promise<void> {
    await this.dialect.backup(this.db, file)
  }
}

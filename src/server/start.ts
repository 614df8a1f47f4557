// The relations of the record by how much is known of them, worked out beside the answering of requests.
import {partyOf} from '../entities/index.ts'
import {pairCounts, type RecordStore, recordMark} from '../store/index.ts'
import {nameOf} from './names.ts'
import {pathOf} from './sides.ts'
import {turn} from './turn.ts'
import {type Balance, yearsOf} from './view.ts'

export interface RelationRow {
  /** What stands in its address after /relations/. */
  readonly path: string
  readonly names: readonly string[]
  readonly events: number
  /** By year, of the newest events. */
  readonly balance: readonly Balance[]
}

interface Ranked {
  readonly sides: readonly string[]
  readonly key: string
  readonly events: number
}

interface Curve {
  readonly events: number
  readonly mark: string | null
  readonly balance: readonly Balance[]
}

interface Ranking {
  readonly mark: string | null
  readonly all: readonly Ranked[]
  /** Milliseconds that it took. */
  readonly cost: number
  readonly at: number
}

/** A ranking that took this long is made anew in the background; a quicker one before the answer. */
const longWait = 150
/** Of a record that keeps changing, the ranking is made anew at most once in so many times its cost. */
const rest = 20

/** Keeps the ranking of the relations of one record. */
export class Relations {
  private readonly store: RecordStore
  private ranking: Ranking | null = null
  private making: Promise<Ranking> | null = null
  private readonly curves = new Map<string, Curve>()

  constructor(store: RecordStore) {
    this.store = store
  }

  /** Relations with most events first; a page of them, and how many there are. */
  async page(from: number, limit: number, lang: string): Promise<{total: number; relations: RelationRow[]}> {
    const {all} = await this.ranked()
    const relations: RelationRow[] = []
    for (const one of all.slice(from, from + limit)) relations.push(await this.rowOf(one, lang))
    return {total: all.length, relations}
  }

  /** Starts making the ranking, so that the first reader need not wait for all of it. */
  warm(): void {
    this.drawn().catch(() => undefined)
  }

  /** The longest curves take longest: they are ready before anybody asks. */
  private async drawn(): Promise<void> {
    const {all} = await this.ranked()
    for (const {key, events} of all.slice(0, mostDrawn)) await this.curveOf(key, events)
  }

  private async rowOf({sides, key, events}: Ranked, lang: string): Promise<RelationRow> {
    const balance = await this.curveOf(key, events)
    return {path: pathOf(sides), names: sides.map((side) => nameOf(side, lang)), events, balance}
  }

  /** A curve stays while the record does; of a large record, while the number of its events does. */
  private async curveOf(key: string, events: number): Promise<readonly Balance[]> {
    const known = this.curves.get(key)
    const {mark = null, cost = 0} = this.ranking ?? {}
    if (known?.events === events && (known.mark === mark || cost > longWait)) return known.balance
    const newest = await this.store.scored(key, mostOfCurve)
    const balance = yearsOf(newest.map(({day, last, ...one}) => ({...one, lo: day, hi: last})))
    this.curves.set(key, {events, mark, balance})
    await turn()
    return balance
  }

  private async ranked(): Promise<Ranking> {
    const mark = await recordMark(this.store)
    const {ranking} = this
    if (ranking && mark !== null && ranking.mark === mark) return ranking
    if (ranking && ranking.cost > longWait) {
      if (performance.now() - ranking.at > rest * ranking.cost) this.make(mark).catch(() => undefined)
      return ranking
    }
    return this.make(mark)
  }

  private make(mark: string | null): Promise<Ranking> {
    this.making ??= this.made(mark).finally(() => {
      this.making = null
    })
    return this.making
  }

  private async made(mark: string | null): Promise<Ranking> {
    const started = performance.now()
    const all: Ranked[] = []
    for await (const some of pairCounts(this.store.db)) {
      for (const {key, events} of some) {
        const sides = key.split('+')
        if (sides.every(isSide)) all.push({sides, key, events})
      }
      await turn()
    }
    all.sort((a, b) => b.events - a.events || (a.key < b.key ? -1 : 1))
    this.ranking = {mark, all, cost: performance.now() - started, at: performance.now()}
    return this.ranking
  }
}

const mostOfCurve = 5000
const mostDrawn = 2000

/** A state or an organisation; people, companies and the unknown are found on their own pages. */
function isSide(key: string): boolean {
  if (/^[A-Z]{3}$/.test(key)) return partyOf(key) !== null
  return /^(IGO|EUR|UNO)\//.test(key) || /^[A-Z][A-Z0-9]+$/.test(key)
}

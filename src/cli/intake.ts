// What becomes of pages that were read: into the record, counted, and said where something is worth saying.
import type {Page, PageError} from '../page/index.ts'
import type {Reading} from '../read.ts'
import type {Added, RecordStore} from '../store/index.ts'
import {collector} from './collect.ts'
import type {Io} from './io.ts'
import {keepable} from './keepable.ts'
import {resumption} from './resumed.ts'

/** A page's reading, the error that kept it from being read, or that the record had the page already. */
export type Result = Reading | 'seen' | Error

/** Characters of pages after which garbage is collected: what reading makes of a page is many times its size. */
const GARBAGE = 1_000_000

export class Intake {
  readonly tally = {read: 0, new: 0, updated: 0, unchanged: 0, forgotten: 0, failed: 0}
  /** No room is left for more. */
  full = false
  /** How far the present file is read, for the progress line. */
  share = ''
  private readonly io: Io
  private readonly store: RecordStore | null
  private readonly engine: string
  private readonly resumed: (source: string, seen: boolean) => void
  private readonly collect = collector(GARBAGE)

  /** @param store null keeps nothing and says what would be kept */
  constructor(io: Io, store: RecordStore | null, engine: string) {
    this.io = io
    this.store = store
    this.engine = engine
    this.resumed = resumption(io.note)
  }

  /** Pages with their results, in their order, until there is no room. */
  async takeAll(pages: readonly (Page | PageError)[], results: readonly Result[]): Promise<void> {
    for (const [nth, page] of pages.entries()) {
      if (this.full) return
      this.tally.read++
      const result = results[nth]!
      if (result instanceof Error) await this.fail(page.source, result.message)
      else await this.take(page as Page, result)
    }
  }

  /** An address whose server said that nothing changed. */
  notChanged(address: string): void {
    this.tally.read++
    this.tally.unchanged++
    this.io.note(`${address}: not changed since it was last read`)
  }

  /** Says the count. @returns the exit code */
  finish(): number {
    const {read, updated, forgotten, unchanged, failed} = this.tally
    const more = [updated > 0 ? `updated ${updated}, ` : '', forgotten > 0 ? `, forgotten ${forgotten}` : '']
    this.io.note(
      `read ${read}, new ${this.tally.new}, ${more[0]}unchanged ${unchanged}${more[1]}, failed ${failed}`,
    )
    return failed > 0 ? 1 : 0
  }

  private async take(page: Page, result: Reading | 'seen'): Promise<void> {
    let added: Added
    try {
      added = result === 'seen' ? 'unchanged' : await this.add(page, result)
    } catch (error) {
      await this.fail(page.source, `nothing of it was kept: ${(error as Error).message}`)
      this.full = isFull(error as Error)
      if (this.full)
        this.io.note(
          'there is no room for more: pages kept so far are whole; make room and run the same again',
        )
      return
    }
    this.tally[added]++
    if (added === 'new' && result !== 'seen') await this.tellCopy(page, result)
    this.resumed(page.source, result === 'seen')
    this.collect(page.text.length)
    if (added === 'forgotten') this.io.note(`${page.source}: left out, the article was forgotten`)
    this.io.progress(`read ${this.tally.read}: ${page.source}${this.share}`)
  }

  private async add(page: Page, reading: Reading): Promise<Added> {
    for (const warning of reading.article.warnings) this.io.note(`${page.source}: ${warning}`)
    if (this.store) return this.store.add(keepable(reading), page, this.engine, new Date().toISOString())
    await this.io.write(`${page.source}: ${reading.claims.length} claims\n`)
    return 'new'
  }

  /** One article under two addresses: its words are in the record already. */
  private async tellCopy(page: Page, {article}: Reading): Promise<void> {
    const other = await this.store?.sameText(article)
    if (other)
      this.io.note(
        `${page.source}: the same text as ${other.id} (${other.address ?? other.source}), kept as a copy`,
      )
  }

  private async fail(source: string, message: string): Promise<void> {
    this.tally.failed++
    this.io.note(`${source}: ${message}`)
    // On a full disk this cannot be written down either; it was said.
    await this.store?.addFailure(source, message, new Date().toISOString()).catch(() => undefined)
  }
}

/** Where there is no room for one page there is none for the next: going on would only repeat it. */
function isFull({message}: Error): boolean {
  return /disk is full|ENOSPC|file too large/i.test(message)
}

// entente read: pages into the record.
import type {Page, Progress} from '../../page/index.ts'
import type {Reading} from '../../read.ts'
import type {Added, RecordStore} from '../../store/index.ts'
import {withRecord} from '../ask.ts'
import {collector} from '../collect.ts'
import {
  type Command,
  flag,
  json,
  lexicon,
  type Options,
  record,
  sourceFlags,
  text,
  UsageError,
} from '../command.ts'
import {type Io, writeJson} from '../io.ts'
import {keepable} from '../keepable.ts'
import {startReader} from '../reader.ts'
import {resumption} from '../resumed.ts'
import {loadPages, useLexicons} from '../rooms.ts'
import {sourceOptions} from '../sources.ts'
import {rememberedValidators} from '../validators.ts'
import {engineName} from '../versions.ts'

interface Tally {
  read: number
  new: number
  updated: number
  unchanged: number
  forgotten: number
  failed: number
}

export const read: Command = {
  name: 'read',
  args: '<source...>',
  summary: 'read pages into the record',
  about:
    'Sources are files, folders, web addresses, feeds, WARC or JSONL archives, gzip-compressed or not, or "-" for stdin.\n' +
    'Reading a page again changes nothing. What cannot be read is named on stderr, and the rest is read.',
  options: [
    ...sourceFlags,
    {flags: '--jobs <n>', help: 'pages read at the same time', default: '1'},
    {flags: '--dry-run', help: 'read, show what would be kept, keep nothing'},
    json,
    record,
    lexicon,
  ],
  examples: [
    ['entente read examples', 'every page in a folder'],
    ['entente read --published 2014-01-27 --outlet "Example Gazette" report.txt', 'a page that does not say'],
    ['zcat pages.jsonl.gz | entente read -', 'one JSON page a line, from stdin'],
  ],
  async run(sources, options, io) {
    await useLexicons(options)
    const jobs = jobsOf(options)
    if (flag(options, 'dryRun')) return readAll(sources, options, io, jobs, null)
    return withRecord(options, io, false, (store) => readAll(sources, options, io, jobs, store))
  },
}

function jobsOf(options: Options): number {
  const jobs = Number(text(options, 'jobs') ?? '1')
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError('--jobs takes a number from 1 to 64')
  return jobs
}

/** Characters of pages after which garbage is collected: what reading makes of a page is many times its size. */
const GARBAGE = 1_000_000

async function readAll(
  sources: readonly string[],
  options: Options,
  io: Io,
  jobs: number,
  store: RecordStore | null,
): Promise<number> {
  const {isPageError, readPages} = await loadPages()
  const engine = engineName()
  const tally: Tally = {read: 0, new: 0, updated: 0, unchanged: 0, forgotten: 0, failed: 0}
  const reader = await startReader(jobs, options)
  const waiting: Promise<void>[] = []
  let kept = Promise.resolve()
  let full = false
  const resumed = resumption(io.note)
  const collect = collector(GARBAGE)
  let share = ''
  const onProgress = ({bytes, total}: Progress) => {
    share = total ? ` (${Math.floor((100 * bytes) / total)} % of the file)` : ''
  }
  const validators = await rememberedValidators(store)
  const reading = {
    ...(await sourceOptions(options, io)),
    onProgress,
    validators,
    onUnchanged(address: string) {
      tally.read++
      tally.unchanged++
      io.note(`${address}: not changed since it was last read`)
    },
  }
  try {
    for await (const page of readPages(sources, reading)) {
      if (isPageError(page)) {
        tally.read++
        await fail(page.source, page.message)
        continue
      }
      const reading = readOne(page)
      // Pages are kept in the order in which they came, however many are read at once.
      kept = kept.then(() => reading.then((result) => keep(page, result)))
      waiting.push(kept)
      if (waiting.length >= jobs) await waiting.shift()
      if (full) break
    }
    await kept
    if (tally.failed === 0) await validators.keep()
  } finally {
    await reader.close()
  }
  return finish(tally, options, io)

  async function readOne(page: Page): Promise<Reading | 'seen' | Error> {
    if (store && (await store.hasPage(page, engine))) return 'seen'
    return reader.read(page).catch((error: Error) => error)
  }
  async function keep(page: Page, result: Reading | 'seen' | Error): Promise<void> {
    if (full) return
    tally.read++
    if (result instanceof Error) return fail(page.source, result.message)
    let added: Added
    try {
      added = result === 'seen' ? 'unchanged' : await add(page, result)
    } catch (error) {
      await fail(page.source, `nothing of it was kept: ${(error as Error).message}`)
      full = isFull(error as Error)
      if (full)
        io.note('there is no room for more: pages kept so far are whole; make room and run the same again')
      return
    }
    tally[added]++
    if (added === 'new' && store) await tellCopy(page, result as Reading)
    resumed(page.source, result === 'seen')
    collect(page.text.length)
    if (added === 'forgotten') io.note(`${page.source}: left out, the article was forgotten`)
    io.progress(`read ${tally.read}: ${page.source}${share}`)
  }
  async function add(page: Page, reading: Reading): Promise<Added> {
    for (const warning of reading.article.warnings) io.note(`${page.source}: ${warning}`)
    if (store) return store.add(keepable(reading), page, engine, new Date().toISOString())
    await io.write(`${page.source}: ${reading.claims.length} claims\n`)
    return 'new'
  }
  /** One article under two addresses: its words are in the record already. */
  async function tellCopy(page: Page, {article}: Reading): Promise<void> {
    const other = await store!.sameText(article)
    if (other)
      io.note(
        `${page.source}: the same text as ${other.id} (${other.address ?? other.source}), kept as a copy`,
      )
  }
  async function fail(source: string, message: string): Promise<void> {
    tally.failed++
    io.note(`${source}: ${message}`)
    // On a full disk this cannot be written down either; it was said.
    await store?.addFailure(source, message, new Date().toISOString()).catch(() => undefined)
  }
}

/** Where there is no room for one page there is none for the next: going on would only repeat it. */
function isFull({message}: Error): boolean {
  return /disk is full|ENOSPC|file too large/i.test(message)
}

async function finish(tally: Tally, options: Options, io: Io): Promise<number> {
  const {read: all, updated, forgotten, unchanged, failed} = tally
  const more = [updated > 0 ? `updated ${updated}, ` : '', forgotten > 0 ? `, forgotten ${forgotten}` : '']
  if (flag(options, 'json')) await writeJson(io, tally)
  io.note(`read ${all}, new ${tally.new}, ${more[0]}unchanged ${unchanged}${more[1]}, failed ${failed}`)
  return failed > 0 ? 1 : 0
}

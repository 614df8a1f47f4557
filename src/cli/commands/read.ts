// entente read: pages into the record.
import {batchesOf} from '../../batch.ts'
import type {Page, PageError, Progress} from '../../page/index.ts'
import type {RecordStore} from '../../store/index.ts'
import {withRecord} from '../ask.ts'
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
import {Intake, type Result} from '../intake.ts'
import {type Io, writeJson} from '../io.ts'
import {pageBatch, type Reader, startReader} from '../reader.ts'
import {loadPages, useLexicons} from '../rooms.ts'
import {sourceOptions} from '../sources.ts'
import {rememberedValidators} from '../validators.ts'
import {engineName} from '../versions.ts'

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

async function readAll(
  sources: readonly string[],
  options: Options,
  io: Io,
  jobs: number,
  store: RecordStore | null,
): Promise<number> {
  const {readPages} = await loadPages()
  const engine = engineName()
  const reader = await startReader(jobs, options)
  const intake = new Intake(io, store, engine)
  const validators = await rememberedValidators(store)
  const pages = readPages(sources, {
    ...(await sourceOptions(options, io)),
    onProgress({bytes, total}: Progress) {
      intake.share = total ? ` (${Math.floor((100 * bytes) / total)} % of the file)` : ''
    },
    validators,
    onUnchanged: (address: string) => intake.notChanged(address),
  })
  const waiting: Promise<void>[] = []
  let kept = Promise.resolve()
  try {
    for await (const batch of batchesOf(pages, pageBatch(jobs))) {
      const results = resultsOf(batch, reader, store, engine)
      // Pages are kept in the order in which they came, however many are read at once.
      kept = kept.then(async () => intake.takeAll(batch, await results))
      waiting.push(kept)
      if (waiting.length >= jobs) await waiting.shift()
      if (intake.full) break
    }
    await kept
    if (intake.tally.failed === 0) await validators.keep()
  } finally {
    await reader.close()
  }
  if (flag(options, 'json')) await writeJson(io, intake.tally)
  return intake.finish()
}

/** What reading gives for each page: those that the record has already are not read. */
async function resultsOf(
  batch: readonly (Page | PageError)[],
  reader: Reader,
  store: RecordStore | null,
  engine: string,
): Promise<Result[]> {
  const {isPageError} = await loadPages()
  const found: (Result | null)[] = []
  for (const page of batch) {
    if (isPageError(page)) found.push(new Error(page.message))
    else found.push(store && (await store.hasPage(page, engine)) ? 'seen' : null)
  }
  const fresh = batch.filter((_, nth) => found[nth] === null) as Page[]
  const read = fresh.length > 0 ? await reader.read(fresh) : []
  let next = 0
  return found.map((result) => result ?? read[next++]!)
}

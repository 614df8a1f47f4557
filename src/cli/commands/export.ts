// entente export: all events of the record for other programs, with evidence quotes but not whole articles.
import {once} from 'node:events'
import {createWriteStream, existsSync, renameSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import type {RecordEvent} from '../../record/index.ts'
import type {RecordStore} from '../../store/index.ts'
import {dayOption, withRecord} from '../ask.ts'
import {asKnownOn, type Command, flag, record, text, UsageError} from '../command.ts'

const formats = ['plover', 'csv', 'jsonl', 'jsonld', 'parquet'] as const
type Format = (typeof formats)[number]
type Write = (part: string | Uint8Array) => Promise<void>

export const exportCommand: Command = {
  name: 'export',
  summary: 'all events for other programs',
  about:
    'plover: the fields of the PLOVER manual, one JSON object a line. csv: safe for spreadsheets. jsonl: events as\n' +
    'timeline --json has them. jsonld: schema.org Events with W3C Web Annotation selectors. parquet: the columns of csv.',
  options: [
    {flags: '--format <format>', help: 'how it is written', choices: formats, default: 'jsonl'},
    {
      flags: '-o, --output <file>',
      help: 'into a file, which appears only when it is whole (default: stdout)',
    },
    {
      flags: '--raw',
      help: 'CSV only: leave text as it is, even where a spreadsheet would take it for a formula',
    },
    asKnownOn,
    record,
  ],
  examples: [
    ['entente export --format csv > events.csv', 'one event a row'],
    ['entente export --format parquet -o events.parquet', 'for data frames'],
  ],
  async run(_args, options, io) {
    const format = text(options, 'format') as Format
    const output = text(options, 'output')
    if (format === 'parquet' && !output && io.terminal)
      throw new UsageError('Parquet is no text: name a file with --output')
    const day = await dayOption(options, 'asKnownOn', 'last')
    return withRecord(options, io, true, async (store) => {
      const events = store.allEvents(day)
      const write = (part: string | Uint8Array) => io.write(part)
      const raw = flag(options, 'raw')
      const count = output
        ? await intoFile(output, (part) => writeEvents(store, events, format, raw, part))
        : await writeEvents(store, events, format, raw, write)
      io.note(`exported ${count} events`)
      return 0
    })
  },
}

/** The old file or the whole new one, never a part. */
async function intoFile(file: string, act: (write: Write) => Promise<number>): Promise<number> {
  const part = `${file}.part`
  const folder = dirname(file)
  if (!existsSync(folder)) throw new UsageError(`${file}: there is no folder ${folder} to write it into`)
  const stream = createWriteStream(part)
  const failed = new Promise<never>((_, reject) => stream.on('error', reject))
  try {
    const count = await Promise.race([
      act(async (text) => {
        if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed])
      }),
      failed,
    ])
    stream.end()
    await Promise.race([once(stream, 'close'), failed])
    renameSync(part, file)
    return count
  } catch (error) {
    stream.destroy()
    rmSync(part, {force: true})
    throw new Error((error as Error).message.replaceAll(part, file), {cause: error})
  }
}

async function writeEvents(
  store: RecordStore,
  events: AsyncGenerator<RecordEvent>,
  format: Format,
  raw: boolean,
  write: Write,
): Promise<number> {
  const dossier = await import('../../dossier/index.ts')
  let count = 0
  if (format === 'csv') await write(dossier.csvHeader())
  if (format === 'jsonld') await write(`{"@context": ${JSON.stringify(dossier.context)},\n"@graph": [`)
  const parquet = format === 'parquet' ? new dossier.EventParquet() : null
  for await (const some of batches(events)) {
    if (parquet) await parquet.add(some.map(dossier.eventRow))
    else if (format === 'csv') await write(dossier.csvRows(some.map(dossier.eventRow), {raw}))
    else if (format === 'jsonld') await write(await jsonldPart(store, some, count === 0))
    else
      await write(
        some
          .map((event) => `${JSON.stringify(format === 'plover' ? dossier.ploverJson(event) : event)}\n`)
          .join(''),
      )
    count += some.length
  }
  if (format === 'jsonld') await write('\n]}\n')
  if (parquet) await write(await parquet.finish())
  return count
}

async function jsonldPart(
  store: RecordStore,
  events: readonly RecordEvent[],
  first: boolean,
): Promise<string> {
  const {eventJsonld} = await import('../../dossier/index.ts')
  const ids = [...new Set(events.flatMap(({claims}) => claims.map(({article}) => article)))]
  const articles = await store.articleSources(ids)
  return events
    .map(
      (event, index) => `${first && index === 0 ? '' : ','}\n${JSON.stringify(eventJsonld(event, articles))}`,
    )
    .join('')
}

async function* batches(events: AsyncGenerator<RecordEvent>): AsyncGenerator<RecordEvent[]> {
  let batch: RecordEvent[] = []
  for await (const event of events) {
    batch.push(event)
    if (batch.length < 400) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

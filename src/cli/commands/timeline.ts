// entente timeline: the chronology of a pair, or of one party with everybody.
import {eventTypes, factualities} from '../../lexicon/index.ts'
import {dayOption, daysOption, relationOf, withRecord} from '../ask.ts'
import {
  asKnownOn,
  type Command,
  flag,
  json,
  list,
  ndjson,
  type Options,
  record,
  text,
  UsageError,
} from '../command.ts'
import {type Io, printableDeep, writeJson, writeNdjson} from '../io.ts'

const formats = ['text', 'json', 'ndjson', 'csv', 'md', 'html', 'ics'] as const

export const timeline: Command = {
  name: 'timeline',
  args: '<a> [b]',
  summary: 'chronology of two parties, or of one with everybody',
  about:
    'Parties are ISO codes (GBR or GB), names ("Britain"), organisations (NATO, EU) or people ("Ben Wallace").\n' +
    'What is planned, proposed, possible or denied is marked as such. Every line names whose word it is and how to\n' +
    'open its evidence.',
  options: [
    {flags: '--from <date>', help: 'first day'},
    {flags: '--to <date>', help: 'last day'},
    {flags: '--type <type...>', help: 'only these event types: AGREE, CONSULT, SUPPORT …'},
    {
      flags: '--factuality <value...>',
      help: 'only these: happened, ongoing, planned, proposed, possible, denied …',
    },
    asKnownOn,
    {flags: '--format <format>', help: 'how it is written', choices: formats, default: 'text'},
    {
      flags: '--raw',
      help: 'CSV only: leave text as it is, even where a spreadsheet would take it for a formula',
    },
    {flags: '--fail-empty', help: 'exit 1 where there is no event'},
    json,
    ndjson,
    record,
  ],
  examples: [
    ['entente timeline GBR RUS', 'everything between the two, oldest first'],
    ['entente timeline GBR RUS --as-known-on 2014-02-01', 'what a reader could have known that day'],
    ['entente timeline France --type CONSULT --from 2022', 'whom France met since 2022'],
    ['entente timeline GBR RUS --format html > briefing.html', 'a briefing with footnoted sources'],
  ],
  async run(parties, options, io) {
    const relation = await relationOf(parties)
    const filters = {
      ...(await daysOption(options)),
      types: known(
        list(options, 'type').map((type) => type.toUpperCase()),
        eventTypes,
        '--type',
      ),
      factualities: known(list(options, 'factuality'), factualities, '--factuality'),
      asKnownOn: await dayOption(options, 'asKnownOn', 'last'),
    }
    const {briefingOf, timelineOf} = await import('../../store/index.ts')
    const format = formatOf(options)
    const found = await withRecord(options, io, true, (store) =>
      format === 'md' || format === 'html'
        ? briefingOf(store, relation, filters)
        : timelineOf(store, relation, filters),
    )
    await writers[format](io, found as never, options)
    return flag(options, 'failEmpty') && found.events.length === 0 ? 1 : 0
  },
}

/** A mistyped filter must not look like an empty history. */
function known(values: readonly string[], all: readonly string[], name: string): readonly string[] {
  const wrong = values.find((value) => !all.includes(value))
  if (wrong !== undefined) throw new UsageError(`${name} ${wrong}: give one of ${all.join(', ')}`)
  return values
}

type Format = (typeof formats)[number]

function formatOf(options: Options): Format {
  const asked = text(options, 'format') as Format
  const short = flag(options, 'json') ? 'json' : flag(options, 'ndjson') ? 'ndjson' : null
  if (short && asked !== 'text' && asked !== short)
    throw new UsageError(`--${short} and --format ${asked} exclude each other`)
  return short ?? asked
}

type Dossier = typeof import('../../dossier/index.ts')
type Found = Parameters<Dossier['briefingHtml']>[0]

const dossier = () => import('../../dossier/index.ts')

const writers: Readonly<Record<Format, (io: Io, found: Found, options: Options) => Promise<void>>> = {
  async text(io, found) {
    await io.write(`${(await dossier()).chronologyText(printableDeep(found), io.style, io.width)}\n`)
    if (found.events.length === 0)
      io.note('no such event in the record; entente articles lists what was read')
  },
  json: async (io, found) => writeJson(io, (await dossier()).timelineJson(found)),
  ndjson: (io, found) => writeNdjson(io, found.events),
  async csv(io, found, options) {
    const {csvHeader, csvRows, eventRow} = await dossier()
    await io.write(csvHeader() + csvRows(found.events.map(eventRow), {raw: flag(options, 'raw')}))
  },
  md: async (io, found) => io.write((await dossier()).briefingMarkdown(found)),
  html: async (io, found) => io.write((await dossier()).briefingHtml(found)),
  ics: async (io, found) => io.write((await dossier()).chronologyIcs(found)),
}

// entente serve: the web dossier and the HTTP API over a record, and reading pages from the browser where it is allowed.
import type {ReadingLeave} from '../../server/index.ts'
import {withRecord} from '../ask.ts'
import {type Command, flag, lexicon, list, type Options, record, text, UsageError} from '../command.ts'
import {keepable} from '../keepable.ts'
import {type Reader, startReader} from '../reader.ts'
import {useLexicons} from '../rooms.ts'
import {engineName, versions} from '../versions.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'the web dossier of a record, and its HTTP API',
  about:
    'Pages for people at /, the API at /api/v1/ with its description at /openapi.json. Only this machine can reach it\n' +
    'unless --host says otherwise. The record is only read, unless --allow-read or --allow-fetch lets the browser add\n' +
    'pages to it; whoever reaches the server may then add them.',
  options: [
    {flags: '--port <n>', help: 'port to listen on, 0 for any free one', default: '8765'},
    {flags: '--host <address>', help: 'address to listen on', default: '127.0.0.1'},
    {flags: '--rate-limit <n>', help: 'requests a minute from one address, 0 for no limit', default: '600'},
    {flags: '--allow-read', help: 'let the browser add pasted text and files to the record'},
    {flags: '--allow-fetch', help: 'let the browser have web addresses fetched and read'},
    {
      flags: '--allow-private <address...>',
      help: 'private addresses or networks that may be fetched: 10.0.0.0/8, localhost',
    },
    lexicon,
    record,
  ],
  examples: [
    ['entente serve', 'then open http://127.0.0.1:8765/'],
    ['entente serve --allow-read --allow-fetch', 'with a form that reads text, files and addresses'],
    ['entente serve --record news.db --port 9000', 'another record, another port'],
  ],
  async run(_args, options, io) {
    const port = wholeNumber(text(options, 'port') ?? '8765', '--port', 65_535)
    const perMinute = wholeNumber(text(options, 'rateLimit') ?? '600', '--rate-limit', 1_000_000)
    const host = text(options, 'host') ?? '127.0.0.1'
    const {buildServer} = await import('../../server/index.ts')
    await useLexicons(options)
    const reader = mayRead(options) ? await startReader(1, options, {apart: true}) : null
    // With leave to read an empty record is a beginning, not a mistake.
    if (reader) await withRecord(options, io, false, async () => 0)
    return withRecord(options, io, true, async (store) => {
      const app = await buildServer(store, {
        version: versions().entente,
        rateLimit: perMinute,
        host,
        ...(reader ? {reading: leaveOf(options, store.location, reader)} : {}),
      })
      const address = await app.listen({port, host})
      io.note(`serving ${store.location} at ${address}/ (stop with Ctrl-C)`)
      await stopSignal()
      await app.close()
      await reader?.close()
      return 0
    })
  },
}

function mayRead(options: Options): boolean {
  return flag(options, 'allowRead') || flag(options, 'allowFetch')
}

function leaveOf(options: Options, location: string, reader: Reader): ReadingLeave {
  const allowPrivate = list(options, 'allowPrivate')
  return {
    files: flag(options, 'allowRead'),
    fetch: flag(options, 'allowFetch'),
    ...(allowPrivate.length > 0 ? {allowPrivate} : {}),
    engine: engineName(),
    open: async () => (await import('../../store/index.ts')).openRecord(location),
    async read(page) {
      const [found] = await reader.read([page])
      if (found instanceof Error) throw found
      return keepable(found!)
    },
  }
}

function wholeNumber(value: string, name: string, most: number): number {
  if (!/^\d{1,7}$/.test(value) || Number(value) > most)
    throw new UsageError(`${name} ${value}: not a whole number from 0 to ${most}`)
  return Number(value)
}

function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    process.once('SIGINT', () => stop())
    process.once('SIGTERM', () => stop())
  })
}

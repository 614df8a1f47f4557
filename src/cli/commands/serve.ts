// entente serve: the web dossier and the HTTP API over a record.
import {withRecord} from '../ask.ts'
import {type Command, record, text, UsageError} from '../command.ts'
import {versions} from '../versions.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'the web dossier of a record, and its HTTP API',
  about:
    'Pages for people at /, the API at /api/v1/ with its description at /openapi.json. Only this machine can reach it\n' +
    'unless --host says otherwise. The record is only read; reading pages with entente read goes on beside it.',
  options: [
    {flags: '--port <n>', help: 'port to listen on, 0 for any free one', default: '8765'},
    {flags: '--host <address>', help: 'address to listen on', default: '127.0.0.1'},
    {flags: '--rate-limit <n>', help: 'requests a minute from one address, 0 for no limit', default: '600'},
    record,
  ],
  examples: [
    ['entente serve', 'then open http://127.0.0.1:8765/'],
    ['entente serve --record news.db --port 9000', 'another record, another port'],
  ],
  async run(_args, options, io) {
    const port = wholeNumber(text(options, 'port') ?? '8765', '--port', 65_535)
    const perMinute = wholeNumber(text(options, 'rateLimit') ?? '600', '--rate-limit', 1_000_000)
    const {buildServer} = await import('../../server/index.ts')
    return withRecord(options, io, true, async (store) => {
      const app = await buildServer(store, {version: versions().entente, rateLimit: perMinute})
      const address = await app.listen({port, host: text(options, 'host') ?? '127.0.0.1'})
      io.note(`serving ${store.location} at ${address}/ (stop with Ctrl-C)`)
      await stopSignal()
      await app.close()
      return 0
    })
  },
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

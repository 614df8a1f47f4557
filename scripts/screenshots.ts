// Makes docs/images/*.png, every kind of page from the examples, light and dark: npx tsx scripts/screenshots.ts
import {mkdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import chromium from '@sparticuz/chromium'
import type {FastifyInstance} from 'fastify'
import {chromium as launcher} from 'playwright-core'
import type {Agreement, RecordEvent} from '../src/record/index.ts'
import {buildServer} from '../src/server/index.ts'
import {examples, recordOf} from '../test/server/example-record.ts'

const folder = fileURLToPath(new URL('../docs/images', import.meta.url))
const viewport = {width: 1200, height: 940}

async function main(): Promise<void> {
  mkdirSync(folder, {recursive: true})
  const store = await recordOf([examples])
  const app = await buildServer(store, {version: 'screenshots', rateLimit: 0})
  const base = await app.listen({port: 0, host: '127.0.0.1'})
  const browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  for (const [name, path] of Object.entries(await pages(app))) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({colorScheme, viewport, reducedMotion: 'reduce'})
      await page.goto(base + path)
      await page.waitForTimeout(200)
      await page.screenshot({path: `${folder}/${name}-${colorScheme}.png`})
      await page.close()
    }
  }
  await browser.close()
  await app.close()
  await store.close()
}

/** The pages that show most: the event told most often, the agreement with most items. */
async function pages(app: FastifyInstance): Promise<Record<string, string>> {
  const relation = '/relations/GBR-RUS'
  const {events} = (await app.inject(`/api/v1${relation}/timeline?type=CONSULT`)).json() as {
    events: RecordEvent[]
  }
  const {agreements} = (await app.inject(`/api/v1${relation}/agreements`)).json() as {agreements: Agreement[]}
  const event = [...events].sort((a, b) => b.claims.length - a.claims.length)[0]!
  const agreement = [...agreements].sort((a, b) => b.scope.length - a.scope.length)[0]!
  const claim = agreement.scope.find(({covered}) => !covered)?.claims[0] ?? event.claims[0]!
  return {
    start: '/',
    relation,
    event: `/events/${event.id}`,
    agreement: `/agreements/${agreement.id}?item=missiles&kind=buy`,
    article: `/articles/${claim.article}?claim=${claim.id}`,
    entity: `/entities/${encodeURIComponent('GBR/MIL/Ben Wallace')}`,
    search: '/search?q=treaty',
    briefing: `${relation}/briefing`,
  }
}

await main()

// Makes docs/images/*.png from the example pages, light and dark: npx tsx scripts/screenshots.ts
import {mkdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import chromium from '@sparticuz/chromium'
import {chromium as launcher} from 'playwright-core'
import {buildServer} from '../src/server/index.ts'
import {examples, recordOf} from '../test/server/example-record.ts'

const folder = fileURLToPath(new URL('../docs/images', import.meta.url))

async function main(): Promise<void> {
  mkdirSync(folder, {recursive: true})
  const store = await recordOf([examples])
  const app = await buildServer(store, {version: 'screenshots', rateLimit: 0})
  const base = await app.listen({port: 0, host: '127.0.0.1'})
  const browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
  })
  const {events} = (await app.inject('/api/v1/relations/GBR-RUS/timeline?type=CONSULT')).json()
  const {agreements} = (await app.inject('/api/v1/relations/GBR-RUS/agreements')).json()
  const pages = {
    relation: '/relations/GBR-RUS',
    event: `/events/${events.at(-1).id}`,
    agreement: `/agreements/${agreements[0].id}`,
  }
  for (const [name, path] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({colorScheme, viewport: {width: 1000, height: 900}})
      await page.goto(base + path)
      await page.screenshot({path: `${folder}/${name}-${colorScheme}.png`})
      await page.close()
    }
  }
  await browser.close()
  await app.close()
  await store.close()
}

await main()

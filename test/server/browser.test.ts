// The dossier in a real browser: three clicks to the sentence, by mouse and by keyboard; axe finds nothing.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import chromium from '@sparticuz/chromium'
import type {FastifyInstance} from 'fastify'
import {type Browser, chromium as launcher, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildServer} from '../../src/server/index.ts'
import type {RecordStore} from '../../src/store/index.ts'
import {shared} from '../shared.ts'
import {examples, recordOf} from './example-record.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const seeds = shared('seeds')

let store: RecordStore
let app: FastifyInstance
let browser: Browser
let base: string

beforeAll(async () => {
  store = await recordOf([examples, ...(seeds ? [seeds] : [])])
  app = await buildServer(store, {version: 'test', rateLimit: 0})
  base = await app.listen({port: 0, host: '127.0.0.1'})
  browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  })
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
  await store?.close()
})

const excluded = /missile systems/

test('from the start page to the sentence on missile systems in three clicks', async () => {
  const page = await browser.newPage()
  await page.goto(base)
  await page.getByRole('link', {name: /United Kingdom – Russia/}).click()
  const row = page.getByRole('row').filter({hasText: excluded}).first()
  await row.getByRole('link').click()
  expect(await page.locator('mark.evidence').first().textContent()).toMatch(excluded)
  await page.close()
})

test('the same by keyboard alone', async () => {
  const page = await browser.newPage()
  await page.goto(base)
  await tabTo(page, /United Kingdom – Russia/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/relations/)
  await tabTo(page, /missile systems/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/articles/)
  expect(await page.locator('mark.evidence').first().textContent()).toMatch(excluded)
  await page.close()
})

test('axe finds nothing on any kind of page, in light and dark, narrow and wide', async () => {
  const found: string[] = []
  const paths = await kindsOfPages()
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      const page = await browser.newPage({colorScheme, viewport: {width, height: 900}})
      for (const path of paths) {
        await page.goto(base + path)
        await page.evaluate(axe)
        const violations = (await page.evaluate(
          "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then((answer) => answer.violations.map((one) => one.id + ': ' + one.nodes[0].html.slice(0, 160)))",
        )) as string[]
        found.push(...violations.map((violation) => `${path} ${colorScheme} ${width}: ${violation}`))
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
        if (wide > width) found.push(`${path} ${colorScheme}: ${wide} px wide at ${width}`)
      }
      await page.close()
    }
  }
  expect(found).toEqual([])
})

async function kindsOfPages(): Promise<string[]> {
  const relation = (await app.inject('/api/v1/relations/GBR-RUS')).json()
  const {articles} = await store.articles()
  return [
    '/',
    '/articles',
    '/search?q=treaty',
    '/api',
    '/relations/GBR-RUS',
    '/relations/GBR-RUS?lang=ru',
    '/entities/GBR',
    `/events/${relation.events[0].id}`,
    `/agreements/${relation.agreements[0].id}?item=missiles`,
    `/articles/${articles[0].id}`,
  ]
}

/** Tabs on until a link with these words has the focus. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let press = 0; press < 400; press++) {
    await page.keyboard.press('Tab')
    const text = (await page.evaluate(
      "document.activeElement?.tagName === 'A' ? document.activeElement.textContent : ''",
    )) as string
    if (words.test(text)) return
  }
  throw new Error(`no link with ${words} is reached by Tab`)
}

// The dossier in a real browser: three clicks to the sentence, by mouse, by keyboard, without script; axe finds nothing;
// the slider, the timeline, reading; and that nothing of a hostile page runs.
import {mkdtempSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import chromium from '@sparticuz/chromium'
import type {FastifyInstance} from 'fastify'
import {type Browser, chromium as launcher, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {keepable} from '../../src/cli/keepable.ts'
import {read} from '../../src/read.ts'
import {buildServer} from '../../src/server/index.ts'
import {openRecord, type RecordStore} from '../../src/store/index.ts'
import {shared} from '../shared.ts'
import {examples, hostile, recordOf, textPage} from './example-record.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const seeds = shared('seeds')

let store: RecordStore
let fresh: RecordStore
let app: FastifyInstance
let reading: FastifyInstance
let browser: Browser
let base: string
let readingBase: string

beforeAll(async () => {
  store = await recordOf(
    [examples, ...(seeds ? [seeds] : [])],
    hostile.map((text, place) => textPage(`hostile-${place}.txt`, text)),
  )
  app = await buildServer(store, {version: 'test', rateLimit: 0})
  base = await app.listen({port: 0, host: '127.0.0.1'})
  const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'browser.db')
  fresh = await openRecord(file)
  reading = await buildServer(fresh, {
    version: 'test',
    rateLimit: 0,
    reading: {
      files: true,
      fetch: true,
      engine: 'test',
      open: () => openRecord(file),
      read: async (page) => keepable(read(page)),
    },
  })
  readingBase = await reading.listen({port: 0, host: '127.0.0.1'})
  browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  })
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
  await reading?.close()
  await store?.close()
  await fresh?.close()
})

const excluded = /missile systems/
const relation = '/relations/GBR-RUS'

describe('from the start page to the sentence on missile systems in three clicks', () => {
  test.each([true, false])('by mouse, with script: %s', async (javaScriptEnabled) => {
    const page = await browser.newPage({javaScriptEnabled})
    await page.goto(base)
    await page.getByRole('link', {name: /United Kingdom – Russia/}).click()
    const row = page.getByRole('row').filter({hasText: excluded}).first()
    await row.getByRole('link').click()
    expect(await page.locator('mark.evidence').first().textContent()).toMatch(excluded)
    await page.close()
  })

  test('by keyboard alone', async () => {
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
})

test('axe finds nothing on any kind of page, in light and dark, narrow and wide', async () => {
  const found: string[] = []
  const paths = await kindsOfPages()
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      const page = await browser.newPage({colorScheme, viewport: {width, height: 900}})
      for (const path of paths) {
        await page.goto(path.startsWith('http') ? path : base + path)
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
}, 240_000)

test('the slider shows what was known, by keyboard, and keeps the address', async () => {
  const page = await browser.newPage()
  await page.goto(base + relation)
  const before = await page.locator('.entry').count()
  await page.locator('input[type=range]').focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/asKnownOn=/)
  await expect.poll(() => page.locator('.entry').count(), {timeout: 10_000}).toBeLessThan(before)
  expect(await page.evaluate("document.activeElement?.getAttribute('type')")).toBe('range')
  const early = await page.locator('.entry').count()
  await page.reload()
  expect(await page.locator('.entry').count()).toBe(early)
  await page.locator('input[type=range]').focus()
  await page.keyboard.press('End')
  await expect.poll(() => page.locator('.entry').count(), {timeout: 10_000}).toBe(before)
  expect(page.url()).not.toContain('asKnownOn')
  await page.close()
})

test('the timeline zooms and moves by keys, and its marks open their events', async () => {
  const page = await browser.newPage({viewport: {width: 1200, height: 900}})
  await page.goto(base + relation)
  const box = page.locator('figure.timeline .scroll')
  const seen = () => page.locator('figure.timeline a.mark:not([hidden])').count()
  const all = await seen()
  await box.focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('+')
  await page.keyboard.press('ArrowRight')
  expect(await seen()).toBeLessThan(all)
  await page.keyboard.press('0')
  expect(await seen()).toBe(all)
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await page.waitForURL(/events/)
  await page.close()
})

test('a claim lights its evidence, and evidence its claim', async () => {
  const page = await browser.newPage({viewport: {width: 1200, height: 900}})
  const {articles} = (await app.inject('/api/v1/articles')).json()
  const {id} = articles.find(
    ({claims, source}: {claims: number; source: string}) => claims > 3 && !source.startsWith('hostile'),
  )
  await page.goto(`${base}/articles/${id}`)
  const line = page.locator('li[data-claim]').first()
  const claim = await line.getAttribute('data-claim')
  await line.hover()
  expect(await page.locator(`mark.lit[data-claim~="${claim}"]`).count()).toBeGreaterThan(0)
  await page.mouse.move(0, 0)
  await page.locator(`mark[data-claim~="${claim}"]`).first().focus()
  expect(await page.locator(`li.lit[data-claim="${claim}"]`).count()).toBe(1)
  await page.close()
})

describe('reading from the browser', () => {
  test.each([true, false])('a pasted text, with script: %s', async (javaScriptEnabled) => {
    const page = await browser.newPage({javaScriptEnabled})
    await page.goto(`${readingBase}/read`)
    const text = `Norway and Finland signed a fisheries agreement in Oslo on Monday${javaScriptEnabled ? '' : ', officials said'}.`
    await page.getByLabel(/paste a text/).fill(text)
    await page.getByLabel('Published').fill('2024-05-07')
    await page.getByRole('button', {name: 'Read', exact: true}).click()
    await page.getByRole('heading', {name: /Read: 1/}).waitFor({timeout: 30_000})
    await page.locator('.articles a').first().click()
    expect(await page.locator('.article-text').textContent()).toContain('fisheries agreement')
    await page.close()
  })

  test('a form on a page of another site changes nothing', async () => {
    const page = await browser.newPage()
    const before = (await reading.inject('/api/v1/articles')).json().total
    await page.route('http://elsewhere.test/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${readingBase}/read"><input name="text" value="Chile attacked Peru on Monday."><button>go</button></form>`,
      }),
    )
    await page.goto('http://elsewhere.test/')
    const answer = page.waitForResponse((response) => response.url().endsWith('/read'))
    await page.getByRole('button').click()
    expect((await answer).status()).toBe(403)
    expect((await reading.inject('/api/v1/articles')).json().total).toBe(before)
    await page.close()
  })
})

test('nothing of a hostile page runs, and the policy is never broken', async () => {
  const page = await browser.newPage()
  const ran: string[] = []
  page.on('dialog', async (dialog) => {
    ran.push(dialog.message())
    await dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) ran.push(message.text())
  })
  page.on('pageerror', (error) => ran.push(error.message))
  const {articles} = (await app.inject('/api/v1/articles')).json()
  const bad = articles.filter(({source}: {source: string}) => source.startsWith('hostile'))
  expect(bad).toHaveLength(hostile.length)
  for (const path of [
    ...bad.map(({id}: {id: string}) => `/articles/${id}`),
    '/relations/CHL-PER',
    '/search?q=Peru',
    '/',
    relation,
  ]) {
    await page.goto(base + path)
    await page.waitForTimeout(50)
  }
  expect(ran).toEqual([])
  await page.close()
})

test('a briefing prints with its sources numbered', async () => {
  const page = await browser.newPage()
  await page.goto(`${base}${relation}/briefing`)
  const cited = (await page.evaluate(
    "[...document.querySelectorAll('sup.cite a')].map((one) => Number(one.textContent))",
  )) as number[]
  const sources = await page.locator('.source-list > li').count()
  expect(new Set(cited).size).toBe(sources)
  expect(Math.max(...cited)).toBe(sources)
  const pdf = await page.pdf({preferCSSPageSize: true})
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.close()
})

async function kindsOfPages(): Promise<string[]> {
  const {events, agreements} = (await app.inject('/api/v1/relations/GBR-RUS')).json()
  const disputed = events.find(({contradictions}: {contradictions: string[]}) => contradictions.length > 0)
  const {articles} = (await app.inject('/api/v1/articles')).json()
  const work = await reading.inject({
    method: 'POST',
    url: '/api/v1/reads',
    headers: {host: '127.0.0.1'},
    payload: {address: 'http://127.0.0.1:1/'},
  })
  return [
    '/',
    '/relations',
    '/articles',
    '/search?q=treaty',
    '/api',
    relation,
    `${relation}?lang=ru`,
    `${relation}?asKnownOn=2014-02-01&type=CONSULT&on=2014-01-01`,
    `${relation}/briefing`,
    '/entities/GBR',
    `/entities/${encodeURIComponent('RUS/MIL/Sergei Shoigu')}`,
    `/events/${events[0].id}`,
    ...(disputed ? [`/events/${disputed.id}`] : []),
    `/agreements/${agreements[0].id}?item=missiles`,
    ...articles
      .filter(({source}: {source: string}, place: number) => place < 5 || source.startsWith('hostile'))
      .map(({id}: {id: string}) => `/articles/${id}`),
    `${readingBase}/`,
    `${readingBase}/read`,
    `${readingBase}/reads/${work.json().id}`,
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

// examples/: pages we wrote ourselves. Each says so, none quotes a real person directly, every fact has its line in SOURCES.md.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {filesOf} from '../../src/page/places.ts'

const folder = fileURLToPath(new URL('../../examples', import.meta.url))
const pages = readdirSync(folder).filter((name) => /\.(html|txt)$/.test(name))
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')

/** What a reader sees: no scripts, no tags. */
const visible = (page: string) =>
  page.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<head[\s\S]*?<\/head>|<[^>]*>/g, ' ')

it('are at least fourteen, as HTML and as plain text', () => {
  expect(pages.length).toBeGreaterThanOrEqual(14)
  expect(pages.filter((name) => name.endsWith('.html')).length).toBeGreaterThan(4)
  expect(pages.filter((name) => name.endsWith('.txt')).length).toBeGreaterThan(4)
})

it('are what reading the folder finds, and nothing else', () => {
  expect(filesOf(folder).map((path) => path.slice(folder.length + 1))).toEqual(pages.sort())
})

describe.each(pages)('%s', (name) => {
  const text = visible(textOf(name))

  it('says that it was written for illustration', () => {
    expect(text).toMatch(/written for illustration/i)
  })

  it('quotes nobody directly', () => {
    expect(text).not.toMatch(/["“”«»„]|&quot;|&ldquo;/)
  })

  it('has its facts in SOURCES.md', () => {
    const [, day, outlet] = /^(\d{4}-\d\d-\d\d|undated-\d)-([a-z]+-[a-z]+)/.exec(name) ?? []
    const sources = textOf('SOURCES.md').toLowerCase()
    expect(sources).toContain(day)
    expect(sources).toContain(outlet.replace('-', ' '))
  })
})

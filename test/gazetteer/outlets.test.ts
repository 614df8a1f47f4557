import {expect, test} from 'vitest'
import {readArticle} from '../../src/article/index.ts'
import {entriesOf} from '../../src/lexicon/index.ts'
import type {Page} from '../../src/page/index.ts'

interface Outlets {
  readonly state: string
  readonly outlets: readonly {readonly name: string; readonly sites: readonly string[]}[]
}

const all = entriesOf<Outlets>('gazetteer/outlets').flatMap(({outlets}) => outlets)
const doubles = (words: readonly string[]) => words.filter((word, place) => words.indexOf(word) !== place)

test('a name is of one outlet, a site of one outlet', () => {
  expect(all.length).toBeGreaterThan(700)
  expect(doubles(all.map(({name}) => name))).toEqual([])
  expect(doubles(all.flatMap(({sites}) => sites))).toEqual([])
})

function outletOf(address: string | null, head = ''): string | null {
  const page: Page = {
    source: 'page.html',
    address,
    mediaType: 'text/html',
    text: `<html><head>${head}<title>Talks</title></head><body><article><p>Norway and Peru held talks.</p></article></body></html>`,
    charset: 'utf-8',
    given: {},
    warnings: [],
  }
  return readArticle(page).outlet
}

test.each([
  ['https://www.reuters.com/world/a-1', 'Reuters'],
  ['http://edition.cnn.com/2014/05/01/a.html', 'CNN'],
  ['https://apnews.com:443/article/a?x=1#top', 'Associated Press'],
  ['https://user@www.bbc.co.uk/news/1', 'BBC News'],
  ['https://notreuters.com/a', null],
  ['https://com/a', null],
  [null, null],
])('%s: %s', (address, outlet) => {
  expect(outletOf(address)).toBe(outlet)
})

test('the address tells more than what the page calls itself; a site that no list has goes by its own name', () => {
  const head = '<meta property="og:site_name" content="U.S.">'
  expect(outletOf('https://uk.reuters.com/article/1', head)).toBe('Reuters')
  expect(outletOf('https://example.org/article/1', head)).toBe('U.S.')
})

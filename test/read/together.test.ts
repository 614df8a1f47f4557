// Pages read together give what each gives alone, whatever stands beside them.
import {expect, test} from 'vitest'
import {isPageError, type Page, readPages} from '../../src/page/index.ts'
import {read, readEach} from '../../src/read.ts'

const pages: Page[] = []
for await (const page of readPages(['examples'])) if (!isPageError(page)) pages.push(page)

function plain(text: string, lang?: string): Page {
  return {
    source: 'given',
    address: null,
    mediaType: 'text/plain',
    text,
    charset: 'utf-8',
    given: lang ? {lang} : {},
    warnings: [],
  }
}

test('the examples, together and one by one', () => {
  expect(pages.length).toBeGreaterThan(15)
  expect(readEach(pages)).toEqual(pages.map((page) => read(page)))
})

test('a page that cannot be read leaves the others as they are', () => {
  const [first, bad, last] = readEach([pages[0], plain('Nothing of this is known here.', 'xx'), pages[1]])
  expect(first).toEqual(read(pages[0]))
  expect(bad).toBeInstanceOf(Error)
  expect((bad as Error).message).toContain('no model for language "xx"')
  expect(last).toEqual(read(pages[1]))
})

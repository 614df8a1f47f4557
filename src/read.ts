// Page to claims: the article is got out of its page, then read. Apart from reading.ts, so that plain text needs no HTML parser.
import {readArticle} from './article/index.ts'
import {workedAll} from './batch.ts'
import type {Page} from './page/index.ts'
import {plainly, type Reading, readAllFrom} from './reading.ts'

export {dateArticle, type Reading, readAllFrom, readFrom, type Step, type Through} from './reading.ts'

/**
 * Reads a page: a pure function of the page and of the versions of models and lexicons.
 * @param through what each step goes through, for timing
 */
export function read(page: Page, through = plainly): Reading {
  return readAll([page], through)[0]
}

/** Reads several pages at once, which is faster: for each its reading, or the error that kept it from being read. */
export function readEach(pages: readonly Page[], through = plainly): (Reading | Error)[] {
  return workedAll(pages, (some) => readAll(some, through))
}

function readAll(pages: readonly Page[], through = plainly): Reading[] {
  return readAllFrom(
    through('article', () => pages.map((page) => readArticle(page))),
    through,
  )
}

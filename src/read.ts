// Page to claims: the article is got out of its page, then read. Apart from reading.ts, so that plain text needs no HTML parser.
import {readArticle} from './article/index.ts'
import type {Page} from './page/index.ts'
import {plainly, type Reading, readFrom} from './reading.ts'

export {dateArticle, type Reading, readFrom, type Step, type Through} from './reading.ts'

/**
 * Reads a page: a pure function of the page and of the versions of models and lexicons.
 * @param through what each step goes through, for timing
 */
export function read(page: Page, through = plainly): Reading {
  return readFrom(
    through('article', () => readArticle(page)),
    through,
  )
}

// A record made from pages in a folder of its own, for the tests of the server.
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {keepable} from '../../src/cli/keepable.ts'
import type {Page} from '../../src/page/index.ts'
import {readPages} from '../../src/page/index.ts'
import {read} from '../../src/read.ts'
import {openRecord, type RecordStore} from '../../src/store/index.ts'

export const examples = fileURLToPath(new URL('../../examples', import.meta.url))

/** Texts as hostile pages have them: markup, event handlers, overrides of direction, one endless word. */
export const hostile = [
  '<script>alert(1)</script> Chile and Peru signed a treaty in Lima on Monday, "><img src=x onerror=alert(2)> said.',
  `Chile expelled \u202e two diplomats of Peru \u2066 on Tuesday. ${'x'.repeat(100_000)}`,
  '</style><svg onload=alert(3)> Peru condemned Chile on Monday. javascript:alert(4) <a href="javascript:alert(5)">here</a>',
]

/** Reads the sources into a fresh record. */
export async function recordOf(
  sources: readonly string[],
  pages: readonly Page[] = [],
): Promise<RecordStore> {
  const store = await openRecord(join(mkdtempSync(join(tmpdir(), 'entente-')), 'test.db'))
  for await (const page of readPages(sources)) if (!('message' in page)) await add(store, page)
  for (const page of pages) await add(store, page)
  return store
}

async function add(store: RecordStore, page: Page): Promise<void> {
  await store.add(keepable(read(page)), page, 'test', '2026-01-01T00:00:00Z')
}

/** A plain-text page made in a test. */
export function textPage(source: string, text: string, more: Page['given'] = {}): Page {
  const given = {published: '2024-05-07', outlet: 'Test Outlet', lang: 'en', ...more}
  return {source, address: null, mediaType: 'text/plain', text, charset: 'utf-8', given, warnings: []}
}

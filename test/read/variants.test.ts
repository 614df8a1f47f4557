// Pages of the two first kinds with other countries, offices, verbs, days and furniture: nothing is keyed to two pages.
import {describe, expect, test} from 'vitest'
import {type Page, readPages} from '../../src/page/index.ts'
import {read} from '../../src/read.ts'
import {type Checked, check, folder, variants} from './variants.ts'

/** What must be right on every page: no wrong day, no furniture, nothing shown as done that was not. */
const strict = new Set(['published', 'nothing', 'never'])
/** Share of all other facts that are found; it may only rise. */
const FLOOR = 0.65

const checked = new Map<string, Checked[]>()
for (const {name, facts} of variants()) {
  for await (const page of readPages([`${folder}/${name}.txt`]))
    checked.set(name, check(read(page as Page), facts))
}

test('there are at least 20 variants', () => {
  expect(checked.size).toBeGreaterThanOrEqual(20)
})

describe.each([...checked])('%s', (_, facts) => {
  test('day, furniture and what did not happen', () => {
    expect(facts.filter(({part, found}) => strict.has(part) && !found)).toEqual([])
  })
})

test(`at least ${FLOOR * 100} of 100 other facts are found`, () => {
  const others = [...checked.values()].flat().filter(({part}) => !strict.has(part))
  const found = others.filter((fact) => fact.found).length
  expect(found / others.length).toBeGreaterThanOrEqual(FLOOR)
})

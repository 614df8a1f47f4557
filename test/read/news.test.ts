// Our own news articles in other ways of telling, against facts written before they were read: floors that may only rise.
import {expect, test} from 'vitest'
import {type Page, readPages} from '../../src/page/index.ts'
import {read} from '../../src/read.ts'
import {type Checked, check, type Facts, isLookedAt, news, variants} from './variants.ts'

/** Shares of facts found in the articles looked at, and in those only scored. */
const FLOORS = {seen: 0.85, unseen: 0.72}

const pages = variants(news)
const seen = await checked(pages.filter(isLookedAt))
const unseen = await checked(pages.filter((page) => !isLookedAt(page)))

async function checked(wanted: readonly {name: string; facts: Facts}[]): Promise<Checked[]> {
  const found: Checked[] = []
  for (const {name, facts} of wanted) {
    for await (const page of readPages([`${news}/${name}.txt`]))
      found.push(...check(read(page as Page), facts))
  }
  return found
}

function share(facts: readonly Checked[]): number {
  return facts.filter(({found}) => found).length / facts.length
}

test('there are at least 60 articles', () => {
  expect(pages.length).toBeGreaterThanOrEqual(60)
})

test('nothing that did not happen, and no furniture, where the articles were looked at', () => {
  expect(seen.filter(({part, found}) => (part === 'never' || part === 'nothing') && !found)).toEqual([])
})

test('facts found', () => {
  expect(share(seen)).toBeGreaterThanOrEqual(FLOORS.seen)
  expect(share(unseen)).toBeGreaterThanOrEqual(FLOORS.unseen)
})

import {expect, test} from 'vitest'
import {batchesOf, workedAll} from '../src/batch.ts'

const limits = {items: 3, weight: 10, weigh: (text: string) => text.length, patience: 20}

async function gathered(items: AsyncIterable<string>): Promise<string[][]> {
  const found: string[][] = []
  for await (const batch of batchesOf(items, limits)) found.push(batch)
  return found
}

async function* given(...items: string[]) {
  yield* items
}

test('a batch is full at so many items or so much weight', async () => {
  expect(await gathered(given('a', 'b', 'c', 'd'))).toEqual([['a', 'b', 'c'], ['d']])
  expect(await gathered(given('aaaaaa', 'bbbbb', 'c'))).toEqual([['aaaaaa', 'bbbbb'], ['c']])
  expect(await gathered(given())).toEqual([])
})

test('a batch goes as it is where no further item comes soon, and nothing is lost', async () => {
  async function* slow() {
    yield 'a'
    yield 'b'
    await new Promise((resolve) => setTimeout(resolve, 200))
    yield 'c'
  }
  expect(await gathered(slow())).toEqual([['a', 'b'], ['c']])
})

test('what fails after some items came reaches the reader after them', async () => {
  async function* breaking() {
    yield 'a'
    yield 'b'
    throw new Error('cut')
  }
  const found: string[] = []
  await expect(
    (async () => {
      for await (const batch of batchesOf(breaking(), limits)) found.push(...batch)
    })(),
  ).rejects.toThrow('cut')
  expect(found).toEqual(['a', 'b'])
})

test('whoever stops early closes the source', async () => {
  let closed = false
  async function* endless() {
    try {
      for (;;) yield 'a'
    } finally {
      closed = true
    }
  }
  for await (const _ of batchesOf(endless(), limits)) break
  expect(closed).toBe(true)
})

test('an error falls on its own item', () => {
  const lengths = (texts: readonly string[]) =>
    texts.map((text) => {
      if (text === '') throw new Error('empty')
      return text.length
    })
  expect(workedAll(['a', '', 'ccc'], lengths)).toEqual([1, new Error('empty'), 3])
  expect(workedAll(['a', 'bb'], lengths)).toEqual([1, 2])
  expect(workedAll([], lengths)).toEqual([])
})

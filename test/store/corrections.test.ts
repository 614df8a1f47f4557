import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {Relation} from '../../src/dossier/index.ts'
import {type Correction, openRecord, type RecordStore, timelineOf} from '../../src/store/index.ts'
import {claim, type Said} from '../record/made.ts'
import {story} from '../record/story.ts'

const now = '2026-01-01T00:00:00Z'
const side = (id: string) => ({id, name: id, whole: true})
const gbrRus: Relation = {a: side('GBR'), b: side('RUS')}
let folder: string
let store: RecordStore

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-people-'))
  store = await openRecord(join(folder, 'record.db'))
  for (const {reading, page} of story) await store.add(reading, page, 'engine 1', now)
})

afterEach(async () => {
  await store.close()
  rmSync(folder, {recursive: true})
})

const events = async () => (await timelineOf(store, gbrRus)).events

function correct(
  action: Correction['action'],
  claims: readonly string[],
  more: Partial<Correction> = {},
): Promise<number> {
  return store.correct({action, claims, target: claims[0]!, who: 'a tester', why: 'a test', ...more}, now)
}

/** The whole story read by a newer engine, whose claims say the same with other ids: here, with other contexts. */
async function reread(change: (said: object) => object = () => ({contexts: ['diplomatic']})): Promise<void> {
  for (const {reading, page} of story) {
    const claims = reading.claims.map((old) => {
      const {id: _id, evidence, article: _article, ...rest} = old
      return claim(reading.article, {
        ...rest,
        words: evidence[0]!.exact,
        on: old.date?.edtf ?? undefined,
        ...change(old),
      } as Said)
    })
    await store.add({...reading, claims}, page, 'engine 2', now)
  }
}

test('a rejected claim is out, and stays out when the engine changes', async () => {
  const [, , expelled] = await events()
  await correct('reject', [expelled!.claims[1]!.id])
  expect((await events())[2]!.claims).toHaveLength(1)
  await reread()
  const after = await events()
  expect(after).toHaveLength(5)
  expect(after[2]!.claims).toHaveLength(1)
  expect(after[2]!.contexts).toEqual(['diplomatic'])
})

test('an edited claim stays edited when the engine changes, with who, when and why', async () => {
  const call = (await events())[4]!
  await correct('edit', [call.id], {edit: {factuality: 'planned'}})
  expect((await events())[4]!.factuality).toBe('planned')
  await reread()
  const after = (await events())[4]!
  expect(after.factuality).toBe('planned')
  expect(after.claims[0]!.people).toMatchObject([
    {action: 'edit', who: 'a tester', why: 'a test', before: {factuality: 'happened'}},
  ])
  expect((await store.event(call.id))!.id).toBe(after.id)
  expect((await store.claim(call.id))!.supersededBy).toBe(after.id)
})

test('accepting again takes a rejection back', async () => {
  const call = (await events())[4]!
  await correct('reject', [call.id])
  expect(await events()).toHaveLength(4)
  expect((await store.claim(call.id))!.rejected).toBe(true)
  await correct('accept', [call.id])
  expect(await events()).toHaveLength(5)
})

test('events that people merge are one, and those they split are two, also for a newer engine', async () => {
  const before = await events()
  const ids = (index: number) => before[index]!.claims.map(({id}) => id)
  await correct('merge', ids(3), {others: ids(4)})
  expect((await events())[3]!.claims).toHaveLength(3)
  await correct('split', [ids(2)[0]!], {others: [ids(2)[1]!]})
  const told = async () => (await events()).map(({claims}) => claims.length)
  expect(await told()).toEqual([2, 2, 1, 1, 3])
  await reread()
  expect(await told()).toEqual([2, 2, 1, 1, 3])
})

test('reading again with the same claims keeps every id', async () => {
  const before = (await events()).map(({id}) => id)
  await reread(() => ({}))
  expect((await events()).map(({id}) => id)).toEqual(before)
  expect((await store.check()).problems).toEqual([])
})

test('the last word counts', async () => {
  const [talks] = await events()
  const [first, second] = talks!.claims.map(({id}) => id)
  await correct('split', [first!], {others: [second!]})
  expect(await events()).toHaveLength(6)
  await correct('merge', [second!], {others: [first!]})
  expect(await events()).toHaveLength(5)
  expect(await store.corrections()).toHaveLength(2)
})

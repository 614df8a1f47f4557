import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {entente} from './run.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-article-'))
})

afterAll(() => rmSync(folder, {recursive: true}))

test('an undated page is dated by its text, and says how', async () => {
  const file = join(folder, 'undated.txt')
  writeFileSync(
    file,
    'Ministers meet in Moscow\n\nMOSCOW, February 11. British Defence Secretary Ben Wallace met Russian Defence Minister Sergei Shoigu on Friday.\n',
  )
  const {json, code} = await entente(['article', '--json', file])
  expect(code).toBe(0)
  expect(json.published).toMatchObject({edtf: '2022-02-11', how: 'inferred'})
  expect(json.published.reason).toContain('11 February is a Friday')
})

test('a page in a language without a model is shown undated', async () => {
  const file = join(folder, 'foreign.txt')
  writeFileSync(
    file,
    'Чили и Перу подписали договор\n\nЧили и Перу подписали договор в понедельник в Лиме.\n',
  )
  const {json, code} = await entente(['article', '--json', file])
  expect(code).toBe(0)
  expect(json.lang).toBe('ru')
  expect(json.published.edtf).toBeNull()
})

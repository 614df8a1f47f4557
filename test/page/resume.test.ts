// A reading of an archive that was killed goes on where it was: nothing is read twice into the record, and it says how far it had come.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {archive, killedReading} from './resumed.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-resume-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('kill -9 in the middle of a WARC', {timeout: 240_000}, async () => {
  const file = join(folder, 'small.warc.gz')
  const pages = await archive(file, 400_000, 10_000)
  const {readings, sources, problems, said, code} = await killedReading(file, folder, 1, 8)
  expect(problems).toEqual([])
  expect(code).toBe(0)
  expect([readings, sources]).toEqual([pages, pages])
  const kept = Number(/: (\d+) pages of it are in the record already/.exec(said)?.[1])
  expect(kept).toBeGreaterThanOrEqual(8)
  expect(said).toContain(`goes on at ${file}#${kept + 1}`)
  expect(said).toContain(`read ${pages}, new ${pages - kept}, unchanged ${kept}, failed 0`)
})

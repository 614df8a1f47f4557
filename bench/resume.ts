// kill -9 while `entente read` is in the middle of a web archive, then read again: `npx tsx bench/resume.ts [megabytes] [kills]` (1000 and 3 unless told); about 1,000 pages.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {archive, killedReading} from '../test/page/resumed.ts'

const megabytes = Number(process.argv[2] ?? 1000)
const kills = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'entente-resume-'))
try {
  const file = join(folder, 'big.warc.gz')
  const pages = await archive(file, megabytes * 1e6, megabytes * 1000)
  console.log(`${megabytes} MB unpacked, ${pages} pages`)
  const started = performance.now()
  const report = await killedReading(file, folder, kills, Math.floor(pages / (kills + 1)), (line) =>
    console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`),
  )
  const {readings, sources, problems, peak} = report
  console.log(
    `${readings} readings of ${pages} pages, ${readings - sources} records read twice, ${problems.length} problems, peak ${peak} MB`,
  )
  for (const problem of problems) console.log(problem)
  process.exitCode = readings === pages && sources === pages && problems.length === 0 ? 0 : 1
} finally {
  rmSync(folder, {recursive: true})
}

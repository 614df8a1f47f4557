// kill -9 at 100 random moments of a reading: torn pages, integrity, and the record after reading again.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {killAgainAndAgain} from '../test/store/killed.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
const {kills, during, problems, same} = await killAgainAndAgain(
  folder,
  Number(process.argv[2] ?? 100),
  20261123,
)
rmSync(folder, {recursive: true})
console.log(
  `${kills} kills, ${during} of them while pages were being kept; ${problems.length} problems; record after reading again ${same ? 'the same as' : 'DIFFERENT from'} an undisturbed one`,
)
for (const problem of problems) console.log(problem)
process.exitCode = problems.length > 0 || !same ? 1 : 0

// kill -9 at random moments: of a writer of synthetic pages, and of `entente read examples`. Torn pages, integrity, the record after.
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {openRecord} from '../src/store/index.ts'
import {random} from '../test/record/made.ts'
import {killAgainAndAgain} from '../test/store/killed.ts'

const kills = Number(process.argv[2] ?? 100)
const seed = 20261123
const program = fileURLToPath(new URL('../bin/entente', import.meta.url))
const examples = fileURLToPath(new URL('../examples', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
report('writer', await killAgainAndAgain(folder, kills, seed))
report('entente read', await killReads(join(folder, 'reads'), kills))
rmSync(folder, {recursive: true})

function report(
  name: string,
  {during, problems, same}: {during: number; problems: readonly string[]; same: boolean},
) {
  console.log(
    `${name}: ${kills} kills, ${during} of them while pages were being kept; ${problems.length} problems; record after reading again ${same ? 'the same as' : 'DIFFERENT from'} an undisturbed one`,
  )
  for (const problem of problems) console.log(problem)
  if (problems.length > 0 || !same) process.exitCode = 1
}

/** Reads the examples, killed at a random moment of the reading; a record that is complete is begun anew. */
async function killReads(base: string, count: number) {
  const calm = `${base}-calm.db`
  const started = performance.now()
  readOnce(calm)
  const whole = performance.now() - started
  const expected = await claimsByArticle(calm)
  const next = random(seed)
  const problems: string[] = []
  let [during, round, same] = [0, 0, true]
  for (let kill = 0; kill < count; kill++) {
    const file = `${base}-${round}.db`
    const child = spawn(process.execPath, [program, 'read', examples, '--record', file], {stdio: 'ignore'})
    const ended = once(child, 'exit')
    await new Promise((resolve) => setTimeout(resolve, next() * whole))
    child.kill('SIGKILL')
    await ended
    const found = await claimsByArticle(file)
    problems.push(...differences(found, expected))
    if (found.size > 0 && found.size < expected.size) during++
    if (found.size < expected.size && kill < count - 1) continue
    readOnce(file)
    same &&= exported(file) === exported(calm)
    round++
  }
  return {during, problems, same}
}

function readOnce(file: string): void {
  spawnSync(process.execPath, [program, 'read', examples, '--record', file])
}

function exported(file: string): string {
  return spawnSync(process.execPath, [program, 'export', '--record', file], {encoding: 'utf8'}).stdout
}

/** Ids of the claims of each article; what `doctor` finds wrong stands under "doctor". */
async function claimsByArticle(file: string): Promise<Map<string, string>> {
  const store = await openRecord(file)
  const {problems} = await store.check()
  const {articles} = await store.articles()
  const found = new Map<string, string>(problems.map((problem) => ['doctor', problem]))
  for (const {id} of articles) {
    const text = await store.article(id)
    found.set(id, text!.versions.map(({claims}) => claims.join(' ')).join(' | '))
  }
  await store.close()
  return found
}

function differences(found: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): string[] {
  return [...found]
    .filter(([article, claims]) => expected.get(article) !== claims)
    .map(([article, claims]) => `${article}: ${claims || 'no claims'}`)
}

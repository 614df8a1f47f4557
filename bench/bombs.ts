// Inputs made to break readers, each in a process of its own beside a good page: `npx tsx bench/bombs.ts`.
// Prints what was said of it, the time (on the wall, and of the processor) until the good page was read, and the memory beyond that of reading the good page alone.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readArticle} from '../src/article/index.ts'
import {isPageError, readPages} from '../src/page/index.ts'
import {bombFiles, bombServer} from '../test/page/bombs.ts'

/** What the issue asks: at most so many seconds and megabytes. */
const BAR = {seconds: 2, megabytes: 100}
/** For servers that send nothing at all: what --timeout would say, in milliseconds. */
const TIMEOUT = 1000
const here = fileURLToPath(import.meta.url)

interface Outcome {
  readonly said: string
  readonly good: boolean
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
}

const peak = () => process.resourceUsage().maxRSS / 1000

/** Reads the bomb and then the good page, in this process. */
async function outcomeOf(bomb: string, good: string): Promise<Outcome> {
  const limits = /silent|stalled/.test(bomb) ? {fetchTime: TIMEOUT} : {}
  const options = {allowPrivate: ['127.0.0.1'], delay: 0, limits}
  for await (const item of readPages([good], options)) if (!isPageError(item)) readArticle(item)
  const before = peak()
  const start = performance.now()
  const cpuBefore = process.cpuUsage()
  let said = ''
  let read = false
  for await (const item of readPages([bomb, good], options)) {
    if (item.source === good) read = !isPageError(item) && readArticle(item).text.length > 0
    else if (isPageError(item)) said = `refused: ${item.message}`
    else {
      const {text, warnings} = readArticle(item)
      said = `read, ${text.length} characters${warnings.length > 0 ? `; ${warnings.join('; ')}` : ''}`
    }
  }
  const {user, system} = process.cpuUsage(cpuBefore)
  const seconds = (performance.now() - start) / 1000
  return {said, good: read, seconds, cpu: (user + system) / 1e6, megabytes: peak() - before}
}

/** The bomb in a new process, so that no other's memory counts. */
async function apart(bomb: string, good: string): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', here, '--one', bomb, good], {timeout: 60_000})
  const said = {out: '', err: ''}
  child.stdout.on('data', (data: Buffer) => {
    said.out += data
  })
  child.stderr.on('data', (data: Buffer) => {
    said.err += data
  })
  const [code] = await once(child, 'close')
  if (code === 0) return JSON.parse(said.out)
  const why = said.err.trim().split('\n').at(-1)
  return {said: `the process died: ${why}`, good: false, seconds: 60, cpu: 60, megabytes: 0}
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bombs-'))
  const server = await bombServer()
  try {
    const {'good.html': good, ...bombs} = bombFiles(folder)
    const addresses = Object.fromEntries(
      server.paths.map((path) => [`${path} (http)`, `${server.url}/${path}`]),
    )
    let missed = 0
    for (const [name, bomb] of [...Object.entries(bombs), ...Object.entries(addresses)]) {
      const {said, good: read, seconds, cpu, megabytes} = await apart(bomb, good!)
      // On a busy machine only a body that is waited for is measured by the clock on the wall.
      const waits = /drip|silent|stalled/.test(name)
      const met = read && (waits ? seconds : cpu) <= BAR.seconds && megabytes <= BAR.megabytes
      if (!met) missed++
      console.log(
        `${met ? 'ok    ' : 'MISSED'} ${name.padEnd(24)} ${seconds.toFixed(2)} s (${cpu.toFixed(2)} CPU s) ${megabytes.toFixed(0).padStart(4)} MB  next page ${read ? 'read' : 'LOST'}  ${said.slice(0, 110)}`,
      )
    }
    process.exitCode = missed > 0 ? 1 : 0
  } finally {
    await server.close()
    rmSync(folder, {recursive: true})
  }
}

if (process.argv[2] === '--one')
  console.log(JSON.stringify(await outcomeOf(process.argv[3]!, process.argv[4]!)))
else await main()

// Peak memory of `entente code` at 2,000 and at 20,000 lines, and whether two runs give the same bytes. Linux.
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const program = fileURLToPath(new URL('../bin/entente', import.meta.url))
const few = Number(process.argv[2] ?? 2000)
const many = few * 10
const places = ['Oslo', 'Lima', 'Accra', 'Hanoi', 'Tunis', 'Quito', 'Dublin', 'Muscat']
const peoples = [
  'Norwegian',
  'Peruvian',
  'Ghanaian',
  'Vietnamese',
  'Tunisian',
  'Ecuadorean',
  'Irish',
  'Omani',
]

const first = await run(few)
const again = await run(few)
const long = await run(many)
console.log(
  `peak memory: ${first.megabytes.toFixed(0)} MB at ${few} lines, ${long.megabytes.toFixed(0)} MB at ${many}: ${(long.megabytes / first.megabytes).toFixed(2)} times`,
)
console.log(
  `two runs: ${first.hash === again.hash ? 'the same bytes' : 'DIFFERENT bytes'}; ${(many / long.seconds).toFixed(0)} lines a second`,
)
process.exitCode = first.hash === again.hash && long.megabytes <= 1.2 * first.megabytes ? 0 : 1

function* lines(count: number): Generator<string> {
  for (let i = 0; i < count; i++) {
    const [a, b] = [i % 8, (i * 3 + 1) % 8]
    const text = `The ${peoples[a]} foreign minister met the ${peoples[b]} defence minister in ${places[b]} on Monday. A spokesman said that they had agreed on ${i % 97} joint patrols, but the ${peoples[b]} side has not signed the document yet.`
    yield `${JSON.stringify({id: `${i}`, text, date: '2021-06-09'})}\n`
  }
}

async function run(count: number) {
  const started = performance.now()
  const child = spawn(process.execPath, [program, 'code'], {stdio: ['pipe', 'pipe', 'inherit']})
  const hash = createHash('sha256')
  let kilobytes = 0
  const look = () => {
    try {
      kilobytes = Number(
        /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? kilobytes,
      )
    } catch {
      // It has ended: the last look counts.
    }
  }
  const timer = setInterval(look, 100)
  child.stdout.on('data', (data: Buffer) => hash.update(data))
  const ended = once(child, 'close')
  for (const line of lines(count)) if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  child.stdin.end()
  await ended
  clearInterval(timer)
  return {
    megabytes: kilobytes / 1024,
    hash: hash.digest('hex'),
    seconds: (performance.now() - started) / 1000,
  }
}

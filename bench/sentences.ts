// Prints every figure of the sentences room beside its bar. Usage: npx tsx bench/sentences.ts [TREEBANKS] [--parser linear]
import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {readSentences, type Sentence} from '../src/sentences/index.ts'
import type {Scores} from './conll.ts'
import {developmentSets, goldTokens, type ParserName, rawText, value} from './treebank.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const asked = process.argv.indexOf('--parser')
const parser = asked < 0 ? undefined : (process.argv[asked + 1] as ParserName)
const folder =
  process.argv.slice(2).find((word, nth) => !word.startsWith('--') && nth + 1 !== asked) ??
  `${root}/../shared/treebanks`

console.log(`parser: ${parser ?? 'default'}; ${cpus()[0]?.model}, Node ${process.version}\n`)
const corpora = developmentSets(folder)
if (!corpora) throw new Error(`${folder} has no en_ewt-dev.conllu and en_gum-dev.conllu`)
const both: Scores = {}

title('gold tokens, predicted tags')
for (const [name, documents] of Object.entries(corpora)) {
  const scores = goldTokens(documents, parser, both)
  row(`UPOS ${name} dev`, value(scores, 'UPOS'), name === 'EWT' ? [95.4, 96.5] : [96.4, 97.2])
  row(`XPOS ${name} dev`, value(scores, 'XPOS'))
  row(`FEATS ${name} dev`, value(scores, 'FEATS'))
  row(`lemma ${name} dev`, value(scores, 'lemma'), name === 'EWT' ? [96.8, 97.6] : [98.2, 98.8])
  row(`UAS ${name} dev`, value(scores, 'UAS'))
  row(`LAS ${name} dev`, value(scores, 'LAS'), [83.8, 87.0])
}
const bars = {
  nsubj: [91, 93],
  obj: [88, 91],
  'nsubj:pass': [86, 90],
  ccomp: [76, 80],
  obl: [77, 81],
  conj: [71, 76],
}
for (const [relation, bar] of Object.entries(bars))
  row(`F1 ${relation}, both dev sets`, value(both, `F1 ${relation}`), bar)

title('raw text')
for (const [name, documents] of Object.entries(corpora)) {
  const scores = rawText(documents, parser)
  row(`tokens F1 ${name} dev`, value(scores, 'tokens'), name === 'EWT' ? [98.8, 99.3] : [99.2, 99.6])
  row(`sentences F1 ${name} dev`, value(scores, 'sentences'), name === 'EWT' ? [78, 84] : [85, 92])
  row(`LAS F1 ${name} dev`, value(scores, 'LAS'), name === 'EWT' ? [80, 83] : [80, 84])
}

title('tokens per CPU second, one warm process')
const text = Object.values(corpora)
  .flatMap((documents) => documents.map((document) => document.text))
  .join('\n')
row(
  'raw text to trees',
  tokensPerSecond(() => tokensIn(readSentences(text, {parser}))),
  [12_000, 40_000],
)
row(
  'the same, linear parser',
  tokensPerSecond(() => tokensIn(readSentences(text, {parser: 'linear'}))),
)
const wink = await winkTagging()
if (wink)
  row(
    'wink-nlp, tagging alone',
    tokensPerSecond(() => wink(text)),
  )
else console.log('wink-nlp: not installed (npm ci in bench/)')

title('hostile text to trees: CPU time at twice the length, as a ratio (linear is 2)')
const hostile: Record<string, (length: number) => string> = {
  'letters without a space, 0.5 and 1 MB': (length) => 'a'.repeat(10 * length),
  'brackets, 50,000 and 100,000': (length) => '('.repeat(length),
  'lone surrogates': (length) => '\ud83d'.repeat(length),
  'mixed scripts': (length) => 'aЯ中ש '.repeat(length / 5),
  'bidi controls': (length) => '\u202ea\u202c'.repeat(length / 3),
  emoji: (length) => '😀'.repeat(length / 2),
}
for (const [name, make] of Object.entries(hostile)) {
  const [whole, half] = [100_000, 50_000].map((length) =>
    cpuSeconds(() => readSentences(make(length), {parser})),
  )
  row(name, whole / half)
}

title('size and start')
row('all English models, gzip, MB', gzipSize(`${root}/models/en`), [15, 8], true)
const start = await coldStart()
if (start !== undefined) row('CPU s from start of bin/entente code to first answer', start, [1.5, 0.4], true)
else console.log('bin/entente code: no answer (built?)')

function tokensIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, {tokens}) => sum + tokens.length, 0)
}

/** The best of five runs after two to warm up: other work on the machine only ever slows a run. */
function tokensPerSecond(run: () => number): number {
  run()
  run()
  let best = 0
  for (let nth = 0; nth < 5; nth++) {
    const before = process.cpuUsage()
    const tokens = run()
    const {user, system} = process.cpuUsage(before)
    best = Math.max(best, tokens / ((user + system) / 1e6))
  }
  return Math.round(best)
}

/** The best of three runs. */
function cpuSeconds(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...times)
}

async function winkTagging(): Promise<((text: string) => number) | undefined> {
  const modules = `${root}/bench/node_modules`
  if (!existsSync(`${modules}/wink-nlp`)) return undefined
  const {createRequire} = await import('node:module')
  const require = createRequire(`${root}/bench/package.json`)
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  return (input) => nlp.readDoc(input).tokens().out(nlp.its.pos).length
}

function gzipSize(models: string): number {
  const sizes = readdirSync(models).map(
    (name) => gzipSync(readFileSync(`${models}/${name}`), {level: 9}).length,
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6
}

/** CPU seconds of the whole process (all threads) when its first line of output comes; Linux only. */
async function coldStart(): Promise<number | undefined> {
  const child = spawn(`${root}/bin/entente`, ['code'], {stdio: ['pipe', 'pipe', 'inherit']})
  child.stdin.write(
    `${JSON.stringify({id: '1', text: 'The British minister met her Norwegian counterpart in Oslo.'})}\n`,
  )
  const answer = await new Promise<boolean>((resolve) => {
    child.stdout.once('data', () => resolve(true))
    child.once('exit', () => resolve(false))
  })
  const stat = `/proc/${child.pid}/stat`
  if (!answer || !existsSync(stat)) return undefined
  const fields = readFileSync(stat, 'utf8').split(') ')[1].split(' ')
  child.stdin.end()
  // fields 14 and 15 of proc(5), in ticks of 1/100 s
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function title(words: string): void {
  console.log(`\n${words.padEnd(56)}${'found'.padStart(10)}${'must'.padStart(10)}${'aim'.padStart(10)}`)
}

function row(name: string, found: number, bar?: readonly number[], less = false): void {
  const reaches = (limit: number) => (less ? found <= limit : found >= limit)
  const verdict = !bar ? '' : reaches(bar[1]) ? '  aim' : reaches(bar[0]) ? '  ok' : '  BELOW'
  const shown = (number: number) => (number >= 1000 ? String(Math.round(number)) : number.toFixed(2))
  console.log(
    name.padEnd(56) + [found, ...(bar ?? [])].map((number) => shown(number).padStart(10)).join('') + verdict,
  )
}

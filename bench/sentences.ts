// Prints every figure of the sentences room beside its bar. Usage: npx tsx bench/sentences.ts [TREEBANKS] [--parser linear]
import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {
  type GoldDocument,
  parseConllu,
  parseTagged,
  readSentences,
  type Sentence,
  tagForms,
} from '../src/sentences/index.ts'
import {f1, type Scores, scoreDocument} from './conll.ts'

type ParserName = 'neural' | 'linear'

const root = fileURLToPath(new URL('..', import.meta.url))
const asked = process.argv.indexOf('--parser')
const parser = asked < 0 ? undefined : (process.argv[asked + 1] as ParserName)
const folder =
  process.argv.slice(2).find((word, nth) => !word.startsWith('--') && nth + 1 !== asked) ??
  `${root}/../shared/treebanks`
const relations = ['nsubj', 'obj', 'nsubj:pass', 'ccomp', 'obl', 'conj']

console.log(`parser: ${parser ?? 'default'}; ${cpus()[0]?.model}, Node ${process.version}\n`)
const corpora: Record<string, GoldDocument[]> = {EWT: read('en_ewt-dev'), GUM: read('en_gum-dev')}
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

title('size and start')
row('all English models, gzip, MB', gzipSize(`${root}/models/en`), [15, 8], true)
const start = await coldStart()
if (start !== undefined) row('CPU s from start of bin/entente code to first answer', start, [1.5, 0.4], true)
else console.log('bin/entente code: no answer (built?)')

function read(name: string): GoldDocument[] {
  return parseConllu(readFileSync(`${folder}/${name}.conllu`, 'utf8'))
}

/** Tags and trees over gold tokens; also added to `all`. */
function goldTokens(documents: readonly GoldDocument[], chosen: ParserName | undefined, all: Scores): Scores {
  const scores: Scores = {}
  for (const {sentences} of documents) {
    const tagged = tagForms(
      sentences.map(({tokens}) => tokens.map(({form}) => form)),
      {parser: chosen},
    )
    const trees = parseTagged(tagged, {parser: chosen})
    const found = sentences.map(
      (sentence, nth): Sentence => ({
        ...sentence,
        tokens: sentence.tokens.map((token, at) => ({
          ...token,
          lemma: tagged[nth].lemmas[at],
          upos: tagged[nth].upos[at],
          xpos: tagged[nth].xpos[at],
          feats: tagged[nth].feats[at],
          head: trees[nth].heads[at],
          deprel: trees[nth].deprels[at],
        })),
      }),
    )
    scoreDocument(scores, sentences, found, relations)
    scoreDocument(all, sentences, found, relations)
  }
  return scores
}

function rawText(documents: readonly GoldDocument[], chosen: ParserName | undefined): Scores {
  const scores: Scores = {}
  for (const document of documents)
    scoreDocument(scores, document.sentences, readSentences(document.text, {parser: chosen}))
  return scores
}

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

function value(scores: Scores, name: string): number {
  return scores[name] ? f1(scores[name]) : 0
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

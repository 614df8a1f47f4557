// Every model of a language in numbered steps: `npm run train -- --treebanks DIR`. Finished steps are not done again.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {lemmaFeatures} from '../src/sentences/lemmatise.ts'
import {parseFeatures} from '../src/sentences/parsefeatures.ts'
import {segmentFeatures} from '../src/sentences/segment.ts'
import {tagFeatures} from '../src/sentences/tagfeatures.ts'
import {writeCard} from './card.ts'
import {jackknife} from './jackknife.ts'
import {trainLemmatiser} from './lemmatiser.ts'
import {trainLinear} from './linear.ts'
import {trainSegmenter} from './segment.ts'
import {trainTagger} from './tagger.ts'
import {corporaIn, readPart} from './treebanks.ts'

const {values} = parseArgs({
  options: {
    treebanks: {type: 'string', default: '../shared/treebanks'},
    lang: {type: 'string', default: 'en'},
    out: {type: 'string'},
    seed: {type: 'string', default: '1'},
    /** Leave out the neural parser, which takes hours. */
    linear: {type: 'boolean', default: false},
  },
})
const {treebanks, lang} = values
const seed = Number(values.seed)
const out = values.out ?? `models/${lang}`
const cache = join('training', '.cache', lang)
const tagging = {rounds: 4, seed, cut: 0.8}
const parsing = {rounds: 7, seed, cut: 2}
const folds = 4

mkdirSync(out, {recursive: true})
mkdirSync(cache, {recursive: true})
const data = hashOf(
  corporaIn(treebanks, lang, 'train').map((name) => join(treebanks, `${name}-train.conllu`)),
)
let gold: GoldDocument[] | undefined
const documents = () => {
  gold ??= readPart(treebanks, lang, 'train')
  return gold
}
const tagged = join(cache, 'tagged.json')

step('1 tokens and sentences', segmentFeatures, join(out, 'segment.bin'), () =>
  trainSegmenter(documents(), seed),
)
step('2 tags', [tagFeatures, tagging], join(out, 'tags.bin'), () => trainTagger(documents(), tagging))
step('3 lemmas', lemmaFeatures, join(out, 'lemmas.bin'), () => trainLemmatiser(documents(), seed))
step('4 tags for the parser', [tagFeatures, lemmaFeatures, tagging, folds], tagged, () =>
  JSON.stringify(jackknife(documents(), folds, tagging)),
)
step(
  '5 linear parser',
  [parseFeatures, tagFeatures, lemmaFeatures, tagging, parsing],
  join(out, 'arcs.bin'),
  () => trainLinear(JSON.parse(readFileSync(tagged, 'utf8')), parsing),
)
if (!values.linear) neural()
writeCard(out, 'en', treebanks)

/** Does a step unless its result stands there, made from the same data, features and options. */
function step(name: string, options: unknown, file: string, make: () => Uint8Array | string): void {
  const stamp = join(cache, `${name.replaceAll(' ', '-')}.json`)
  const wanted = JSON.stringify({data, options, seed})
  if (existsSync(stamp) && existsSync(file)) {
    const done = JSON.parse(readFileSync(stamp, 'utf8'))
    if (done.wanted === wanted && done.result === hashOf([file])) {
      console.error(`${name}: done before`)
      return
    }
  }
  console.error(name)
  writeFileSync(file, make())
  writeFileSync(stamp, JSON.stringify({wanted, result: hashOf([file])}))
}

/** The neural parser keeps its own checkpoints after every epoch. */
function neural(): void {
  console.error('6 neural parser')
  const args = [
    '--import',
    'tsx',
    'training/biaffine.ts',
    '--treebanks',
    treebanks,
    '--out',
    out,
    '--seed',
    values.seed,
  ]
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

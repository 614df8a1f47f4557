// Every model of a language in numbered steps: `npm run train -- --treebanks DIR`. Finished steps are not done again.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {lemmaFeatures} from '../src/sentences/lemmas/lemmatise.ts'
import {parseFeatures} from '../src/sentences/linear/parse-features.ts'
import {tagFeatures} from '../src/sentences/linear/tag-features.ts'
import {segmentFeatures} from '../src/sentences/segment/segment.ts'
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
    /** Leave out the neural parser, the longest step. */
    linear: {type: 'boolean', default: false},
  },
})
const {treebanks, lang} = values
const seed = Number(values.seed)
const out = values.out ?? `models/${lang}`
const cache = join('training', '.cache', lang)
/** Of the folds' taggers, and of the shipped one: it drops the weights that were moved only once, and is less than half as large. */
const tagging = {rounds: 4, seed, cut: 0.8}
const shippedTagging = {...tagging, cut: 1}
const parsing = {rounds: 7, seed, cut: 2}
const folds = 4
const secondRound =
  '--rate 0.002 --curve 16:4,10:6,14:7,9 --tail 2 --tail-rate 0.0008 --dropout 0.2,0.15,0.2 --hide 0.1,0.06 --blend 0.5'
const wide = '--curve 24 --hidden 192 --dropout 0.27,0.2,0.27 --hide 0.13,0.08'
const taught =
  '--hidden 192 --rate 0.0015 --curve 8 --dropout 0.2,0.15,0.2 --hide 0.1,0.06 --trust 0.5 --blend 0.5'

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
step('2 tags', [tagFeatures, shippedTagging], join(out, 'tags.bin'), () =>
  trainTagger(documents(), shippedTagging),
)
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

/**
 * Three teachers (a narrow network in two rounds, two wide ones), then the shipped one: the first wide one goes on beside what all three
 * say of the training text. All keep their own checkpoints.
 */
function neural(): void {
  const at = (name: string): string => {
    const folder = join(cache, name)
    mkdirSync(folder, {recursive: true})
    return folder
  }
  const model = (name: string): string => join(cache, name, 'biaffine.bin')
  round('6 narrow network, first round', at('narrow-1'), seed, [])
  round('7 narrow network, second round', at('narrow-2'), seed, [
    ...['--from', model('narrow-1')],
    ...secondRound.split(' '),
  ])
  round('8 wide network', at('wide-1'), seed + 1, wide.split(' '))
  round('9 another wide network', at('wide-2'), seed + 2, wide.split(' '))
  const teachers = ['wide-1', 'wide-2', 'narrow-2'].map(model).join(',')
  const lesson = ['--from', model('wide-1'), '--teachers', teachers]
  round('10 neural parser', out, seed, [...lesson, ...taught.split(' ')])
}

function round(name: string, to: string, withSeed: number, more: readonly string[]): void {
  console.error(name)
  const args = ['--treebanks', treebanks, '--out', to, '--seed', String(withSeed), ...more]
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', 'training/biaffine.ts', ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

// Weights by which room `entities` tells persons, bodies and places among names it does not know: multinomial logistic
// regression that corrects the points of the room's own rules. Trained on the Entity annotation of GUM, without its news.
//   npx tsx training/names.ts --treebanks ../shared/treebanks
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {scenesOf} from '../src/entities/find.ts'
import {gazetteerOf} from '../src/entities/lists/gazetteer.ts'
import {type Bearer, bearersOf, readings} from '../src/entities/unknown/bearers.ts'
import {addShared} from '../src/entities/unknown/classify.ts'
import {featureSet, scoresOf} from '../src/entities/unknown/weights.ts'
import {wordsOfLanguage} from '../src/entities/words/words.ts'
import {type NamedDocument, readNamed} from './name-mentions.ts'
import {randomFrom, shuffle} from './random.ts'

interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly reading: number
  readonly weight: number
}

const lang = 'en'
const rounds = 8
const rate = 0.05
/** How hard each weight is pulled back to the rules' own points. */
const pull = 0.01
/** Features of fewer examples are left out. */
const rare = 3

const folder = process.argv[process.argv.indexOf('--treebanks') + 1] ?? '../shared/treebanks'
const documents = readNamed(readFileSync(join(folder, 'en_gum-train.conllu'), 'utf8')).filter(
  ({document}) => !document.id.startsWith('GUM_news'),
)
const examples = documents.map(examplesOf)
const folds = 5
let [right, byRules, all] = [0, 0, 0]
for (let fold = 0; fold < folds; fold++) {
  const weights = train(examples.filter((_, place) => place % folds !== fold).flat())
  for (const {features, reading, weight} of examples.filter((_, place) => place % folds === fold).flat()) {
    all += weight
    if (best(scoresOf(features, weights)) === reading) right += weight
    if (best(scoresOf(features, new Map())) === reading) byRules += weight
  }
}
const percent = (count: number) => Math.round((1000 * count) / all) / 10
const scores = {'accuracy, 5-fold by document': percent(right), 'rules alone': percent(byRules)}
console.log(`${documents.length} documents, ${Math.round(all)} names`, scores)
write(train(examples.flat()))

function examplesOf({document, names}: NamedDocument): Example[] {
  const scenes = scenesOf(document.sentences, document.text, lang)
  const bearers = bearersOf(scenes, wordsOfLanguage(lang))
  addShared(scenes, bearers, gazetteerOf(lang).surnames)
  return [...bearers.values()].map((bearer) => ({
    features: bearer.features,
    reading: readingIn(bearer, names),
    weight: Math.sqrt(bearer.drafts.length),
  }))
}

/** What the annotation says of most places of the name; "thing" where it has no name there. */
function readingIn({drafts}: Bearer, names: NamedDocument['names']): number {
  const votes = [0, 0, 0, 0]
  for (const {scene, draft} of drafts) {
    const start = scene.pieces[draft.from].start
    const end = scene.pieces[draft.to - 1].end
    const name = names
      .filter((one) => one.start < end && start < one.end)
      .sort((a, b) => b.end - b.start - a.end + a.start)[0]
    votes[name ? readings.indexOf(name.name) : 3]++
  }
  return best(votes)
}

/** Stochastic gradient (Adagrad) on the log loss, seeded; weights start at zero, the rules' points are the prior. */
function train(list: readonly Example[]): Map<string, number[]> {
  const counts = new Map<string, number>()
  for (const {features} of list)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weights = new Map<string, number[]>()
  const slopes = new Map<string, number[]>()
  for (const [feature, count] of counts) {
    if (count < rare) continue
    weights.set(feature, [0, 0, 0, 0])
    slopes.set(feature, [1, 1, 1, 1])
  }
  const random = randomFrom(1)
  const order = [...list]
  for (let round = 0; round < rounds; round++)
    for (const example of shuffle(order, random)) step(example, weights, slopes)
  return weights
}

function step(
  {features, reading, weight}: Example,
  weights: Map<string, number[]>,
  slopes: Map<string, number[]>,
): void {
  const chances = softmax(scoresOf(features, weights))
  for (const [feature, value] of features) {
    const own = weights.get(feature)
    const past = slopes.get(feature)
    if (!own || !past) continue
    for (let place = 0; place < 4; place++) {
      const slope = weight * (chances[place] - (place === reading ? 1 : 0)) * value + pull * own[place]
      past[place] += slope * slope
      own[place] -= (rate * slope) / Math.sqrt(past[place])
    }
  }
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

function best(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores))
}

/** One line a feature, sorted, so that a change can be read. */
function write(weights: ReadonlyMap<string, readonly number[]>): void {
  const lines = [...weights]
    .map(([feature, own]): [string, number[]] => [feature, own.map((value) => Math.round(value * 100) / 100)])
    .filter(([, own]) => own.some((value) => Math.abs(value) >= 0.1))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, own]) => `${JSON.stringify(feature)}:${JSON.stringify(own)}`)
  const text = `{"features":${JSON.stringify(featureSet)},"weights":{\n${lines.join(',\n')}\n}}\n`
  const path = `models/${lang}/names.json`
  writeFileSync(path, text)
  const card = {
    made: 'npx tsx training/names.ts --treebanks DIR',
    // the names that lists know, and so those to learn from, change with every commit
    at: `commit ${execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim()}`,
    features: featureSet,
    data: [
      {
        name: 'UD_English-GUM, train, Entity annotation, without the genre news (github.com/amir-zeldes/gum 72ce5ac)',
        licence:
          'annotations CC BY 4.0; texts CC BY-SA (Wikipedia, Wikivoyage), CC BY or public domain (rest)',
      },
    ],
    scores,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
  writeFileSync(`models/${lang}/names.card.json`, `${JSON.stringify(card, null, 2)}\n`)
  console.log(`${path}: ${lines.length} features, ${text.length} bytes`)
}

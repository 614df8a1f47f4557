// News is what is read in the end, and the dev part holds two documents of it: so each part of GUM's news in turn is left
// out of training and reported on. Tagger, lemmatiser, splitter and linear parser; the neural parser has `--fold` of its own.
import {parseArgs} from 'node:util'
import {f1, type Scores, scoreDocument} from '../bench/conll.ts'
import {readModelBytes} from '../src/model/index.ts'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {linearOf} from '../src/sentences/linear/linear.ts'
import {parseFeatures} from '../src/sentences/linear/parse-features.ts'
import type {Sentence} from '../src/sentences/types.ts'
import {jackknife, taggingBy} from './jackknife.ts'
import {trainLemmatiser} from './lemmatiser.ts'
import {columnsOf, trainLinear} from './linear.ts'
import {trainTagger} from './tagger.ts'
import {readPart} from './treebanks.ts'

const {values} = parseArgs({
  options: {
    treebanks: {type: 'string', default: '../shared/treebanks'},
    mark: {type: 'string', default: 'GUM_news'},
    folds: {type: 'string', default: '4'},
    rounds: {type: 'string', default: '5'},
  },
})
const folds = Number(values.folds)
const options = {rounds: Number(values.rounds), seed: 1, cut: 0.8}
const train = readPart(values.treebanks, 'en', 'train')
const news = [...train, ...readPart(values.treebanks, 'en', 'dev')].filter(({id}) => id.includes(values.mark))
const scores: Scores = {}

for (let fold = 0; fold < folds; fold++) {
  const held = news.filter((_, nth) => nth % folds === fold)
  const rest = train.filter((document) => !held.includes(document))
  const retag = taggingBy(trainTagger(rest, options), trainLemmatiser(rest, 1))
  const parser = linearOf(
    readModelBytes(trainLinear(jackknife(rest, 2, options), {...options, cut: 2}), 'arcs', parseFeatures),
  )
  for (const document of held) scoreDocument(scores, document.sentences, parsed(retag(document)).sentences)
  print(`after fold ${fold + 1} of ${folds}`)

  function parsed(document: GoldDocument): GoldDocument {
    const trees = parser.parse(document.sentences.map(columnsOf))
    const sentences = document.sentences.map((sentence, nth): Sentence => {
      const {heads, deprels} = trees[nth]
      const tokens = sentence.tokens.map((token, at) => ({...token, head: heads[at], deprel: deprels[at]}))
      return {...sentence, tokens}
    })
    return {...document, sentences}
  }
}

function print(title: string): void {
  const shown = ['UPOS', 'XPOS', 'FEATS', 'lemma', 'UAS', 'LAS'].map(
    (name) => `${name} ${f1(scores[name]).toFixed(2)}`,
  )
  console.log(`${title}: ${news.length} documents, ${scores.tokens.gold} tokens so far: ${shown.join(', ')}`)
}

// Training on a small treebank of our own: the same seed gives the same bytes, and what was learned is read back.
import {expect, test} from 'vitest'
import {readModelBytes} from '../../src/model/index.ts'
import {parseConllu} from '../../src/sentences/conllu.ts'
import {lemmaFeatures, lemmatiserOf, readLemmas} from '../../src/sentences/lemmas/lemmatise.ts'
import {linearOf} from '../../src/sentences/linear/linear.ts'
import {parseFeatures} from '../../src/sentences/linear/parse-features.ts'
import {tagFeatures} from '../../src/sentences/linear/tag-features.ts'
import {readTagger, taggerOf} from '../../src/sentences/linear/tagger.ts'
import {segment, segmenterOf, segmentFeatures} from '../../src/sentences/segment/segment.ts'
import {trainLemmatiser} from '../../training/lemmatiser.ts'
import {columnsOf, trainLinear} from '../../training/linear.ts'
import {trainSegmenter} from '../../training/segment.ts'
import {trainTagger} from '../../training/tagger.ts'

const subjects = ['Norway', 'France', 'Chad', 'Kenya']
const verbs = [
  ['signed', 'sign'],
  ['rejected', 'reject'],
  ['delayed', 'delay'],
]
const objects = [
  ['treaties', 'treaty'],
  ['pacts', 'pact'],
]
const documents = parseConllu(
  subjects
    .flatMap((subject) =>
      verbs.flatMap(([verb, verbLemma]) =>
        objects.map(([object, objectLemma]) =>
          [
            `# newdoc id = ${subject}-${verb}-${object}`,
            `# text = ${subject} ${verb} ${object}.`,
            `1\t${subject}\t${subject}\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_`,
            `2\t${verb}\t${verbLemma}\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_`,
            `3\t${object}\t${objectLemma}\tNOUN\tNNS\tNumber=Plur\t2\tobj\t_\t_`,
            '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
          ].join('\n'),
        ),
      ),
    )
    .join('\n\n'),
)
const options = {rounds: 3, seed: 1, cut: 0}
const sentence = documents[0].sentences[0]

test('the same seed gives the same bytes, every model', () => {
  const makers = [
    () => trainSegmenter(documents, 1),
    () => trainTagger(documents, options),
    () => trainLemmatiser(documents, 1),
    () => trainLinear(documents, options),
  ]
  for (const make of makers) expect(Buffer.compare(make(), make())).toBe(0)
})

test('a tagger, lemmatiser and parser of it read a sentence of it', () => {
  const tagger = taggerOf(readTagger(readModelBytes(trainTagger(documents, options), 'tags', tagFeatures)))
  const lemmas = lemmatiserOf(
    readLemmas(readModelBytes(trainLemmatiser(documents, 1), 'lemmas', lemmaFeatures)),
  )
  const parser = linearOf(readModelBytes(trainLinear(documents, options), 'arcs', parseFeatures))
  const [tags] = tagger.tag([['Norway', 'signed', 'treaties', '.']])
  expect(tags.upos).toEqual(['PROPN', 'VERB', 'NOUN', 'PUNCT'])
  expect(lemmas.lemma('treaties', 'NOUN', 'NNS', 'Number=Plur')).toBe('treaty')
  const [tree] = parser.parse([columnsOf(sentence)])
  expect([...Array.from(tree.heads)]).toEqual([1, -1, 1, 1])
  expect(tree.deprels).toEqual(['nsubj', 'root', 'obj', 'punct'])
})

test('a splitter of it finds words and full stops', () => {
  const model = segmenterOf(readModelBytes(trainSegmenter(documents, 1), 'segment', segmentFeatures), 'en')
  const text = 'Chad signed pacts.'
  const [tokens] = segment(text, 0, text.length, model)
  expect(tokens.map(({word}) => word.form)).toEqual(['Chad', 'signed', 'pacts', '.'])
})

test('a model made for other features is refused, and both are named', () => {
  const bytes = trainTagger(documents, options)
  expect(() => readModelBytes(bytes, 'tags', 'tags-0')).toThrow(
    `made for tags features ${tagFeatures}, but this code reads tags features tags-0`,
  )
  expect(() => readModelBytes(new Uint8Array(20), 'tags', tagFeatures)).toThrow('no model file')
})

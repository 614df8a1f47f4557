// Gold documents of the development treebanks in, scores of the installed models out: on gold tokens and on raw text.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  type GoldDocument,
  parseConllu,
  parseTagged,
  readSentences,
  type Sentence,
  tagForms,
} from '../src/sentences/index.ts'
import {f1, type Scores, scoreDocument} from './conll.ts'

export type ParserName = 'neural' | 'linear'

export const watched = ['nsubj', 'obj', 'nsubj:pass', 'ccomp', 'obl', 'conj'] as const

/** The development documents of English by corpus; undefined where the folder lacks them. */
export function developmentSets(folder: string): Record<string, GoldDocument[]> | undefined {
  const paths = {EWT: join(folder, 'en_ewt-dev.conllu'), GUM: join(folder, 'en_gum-dev.conllu')}
  if (!Object.values(paths).every((path) => existsSync(path))) return undefined
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, parseConllu(readFileSync(path, 'utf8'))]),
  )
}

/** Tags and trees over gold tokens; also added to `all`. */
export function goldTokens(
  documents: readonly GoldDocument[],
  chosen: ParserName | undefined,
  all: Scores,
): Scores {
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
    scoreDocument(scores, sentences, found, watched)
    scoreDocument(all, sentences, found, watched)
  }
  return scores
}

/** Everything from the raw text of each document. */
export function rawText(documents: readonly GoldDocument[], chosen: ParserName | undefined): Scores {
  const scores: Scores = {}
  for (const document of documents)
    scoreDocument(scores, document.sentences, readSentences(document.text, {parser: chosen}))
  return scores
}

export function value(scores: Scores, name: string): number {
  return scores[name] ? f1(scores[name]) : 0
}

/** The figures that go into a model card, in per cent; undefined without the development files. */
export function cardScores(folder: string): Record<string, unknown> | undefined {
  const sets = developmentSets(folder)
  if (!sets) return undefined
  const rounded = (scores: Scores, names: readonly string[]): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, Number(value(scores, name).toFixed(2))]))
  const found: Record<string, unknown> = {}
  for (const parser of ['neural', 'linear'] as const) {
    const both: Scores = {}
    for (const [name, documents] of Object.entries(sets)) {
      found[`${parser}, gold tokens, ${name} dev`] = rounded(
        goldTokens(documents, parser, both),
        'UPOS XPOS FEATS lemma UAS LAS'.split(' '),
      )
      found[`${parser}, raw text, ${name} dev`] = rounded(
        rawText(documents, parser),
        'tokens sentences LAS'.split(' '),
      )
    }
    found[`${parser}, F1 of relations, both`] = rounded(
      both,
      watched.map((relation) => `F1 ${relation}`),
    )
  }
  return found
}

// How well sentences are cut, tagged and parsed on the development treebanks, as figures with floors.
import {shared} from '../../test/shared.ts'
import type {Scores} from '../conll.ts'
import {developmentSets, goldTokens, rawText, value} from '../treebank.ts'

/** Each figure between 0 and 1, by name; none without the treebanks. */
export function measure(): Record<string, number> {
  const folder = shared('treebanks')
  const sets = folder && developmentSets(folder)
  if (!sets) return {}
  const both: Scores = {}
  const figures = Object.entries(sets).flatMap(([name, documents]) => {
    const gold = goldTokens(documents, undefined, both)
    const raw = rawText(documents, undefined)
    return [
      ...['UPOS', 'lemma', 'LAS'].map((figure) => [`${name} ${figure}`, value(gold, figure)] as const),
      ...['tokens', 'sentences', 'LAS'].map(
        (figure) => [`${name} raw ${figure}`, value(raw, figure)] as const,
      ),
    ]
  })
  const relations = ['nsubj', 'obj', 'ccomp', 'obl'].map(
    (relation) => [`F1 ${relation}`, value(both, `F1 ${relation}`)] as const,
  )
  return Object.fromEntries([...figures, ...relations].map(([name, share]) => [name, share / 100]))
}

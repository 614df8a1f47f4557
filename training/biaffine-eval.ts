// Gold and predicted analyses in, scores out: tags, attachment with full labels (punctuation counted), F1 of relations.
import type {GoldSentence} from './biaffine-data.ts'

export interface Predicted {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly feats: readonly string[]
  readonly heads: ArrayLike<number>
  readonly deprels: readonly string[]
}

export const watchedRelations = ['nsubj', 'obj', 'nsubj:pass', 'ccomp', 'obl', 'conj'] as const

export interface Scores {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly feats: number
  readonly uas: number
  readonly las: number
  readonly relations: Readonly<Record<string, {gold: number; found: number; right: number}>>
}

/** Counts, so that the scores of several sets can be added up before they are shown. */
export function score(gold: readonly GoldSentence[], predicted: readonly Predicted[]): Scores {
  const sums = {words: 0, upos: 0, xpos: 0, feats: 0, uas: 0, las: 0}
  const relations: Record<string, {gold: number; found: number; right: number}> = {}
  for (const name of watchedRelations) relations[name] = {gold: 0, found: 0, right: 0}
  gold.forEach((g, s) => {
    const p = predicted[s]
    g.forms.forEach((_, i) => {
      const head = g.heads[i] === p.heads[i]
      const both = head && g.deprels[i] === p.deprels[i]
      sums.words++
      sums.upos += Number(g.upos[i] === p.upos[i])
      sums.xpos += Number(g.xpos[i] === p.xpos[i])
      sums.feats += Number(g.bundles[i].slice(g.upos[i].length + 1) === p.feats[i])
      sums.uas += Number(head)
      sums.las += Number(both)
      if (g.deprels[i] in relations) relations[g.deprels[i]].gold++
      if (p.deprels[i] in relations) relations[p.deprels[i]].found++
      if (both && g.deprels[i] in relations) relations[g.deprels[i]].right++
    })
  })
  return {...sums, relations}
}

export function addScores(a: Scores, b: Scores): Scores {
  const relations: Record<string, {gold: number; found: number; right: number}> = {}
  for (const [name, one] of Object.entries(a.relations)) {
    const two = b.relations[name]
    relations[name] = {gold: one.gold + two.gold, found: one.found + two.found, right: one.right + two.right}
  }
  return {
    words: a.words + b.words,
    upos: a.upos + b.upos,
    xpos: a.xpos + b.xpos,
    feats: a.feats + b.feats,
    uas: a.uas + b.uas,
    las: a.las + b.las,
    relations,
  }
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)

/** "UPOS 96.10 XPOS 95.80 FEATS 95.00 UAS 88.00 LAS 85.00" */
export function showScores(s: Scores): string {
  const shares = [
    ['UPOS', s.upos],
    ['XPOS', s.xpos],
    ['FEATS', s.feats],
    ['UAS', s.uas],
    ['LAS', s.las],
  ] as const
  return shares.map(([name, n]) => `${name} ${percent(n, s.words)}`).join(' ')
}

/** "nsubj 92.1 obj 89.0 ..." */
export function showRelations(s: Scores): string {
  return Object.entries(s.relations)
    .map(([name, r]) => `${name} ${((200 * r.right) / Math.max(1, r.gold + r.found)).toFixed(1)}`)
    .join(' ')
}

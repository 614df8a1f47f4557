// How well pages are read, as figures with floors: articles, segments, metadata of ../shared/pages, and our own plain pages.

import {
  articleGold,
  f1,
  mean,
  metadataRight,
  ours,
  type SegmentGold,
  segmentGold,
  segmentScore,
  shingleScore,
} from '../pages.ts'
import {plainScore} from '../pages-plain.ts'

/** Each figure between 0 and 1, by name. */
export function measure(): Record<string, number> {
  return {...articles(), ...segments(), ...plain()}
}

function articles(): Record<string, number> {
  const scores = articleGold().map(({key, url, body}) => shingleScore(ours('articles', key, url).text, body))
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  return {'articles F1': f1(precision, recall)}
}

function segments(): Record<string, number> {
  const total = {tp: 0, fn: 0, fp: 0}
  const right = {date: [0, 0], title: [0, 0], author: [0, 0]}
  for (const gold of segmentGold()) {
    const article = ours('segments', gold.file, gold.url)
    const {tp, fn, fp} = segmentScore(article.text, gold)
    total.tp += tp
    total.fn += fn
    total.fp += fp
    const found = metadataRight(article, gold)
    for (const key of ['date', 'title', 'author'] as const) count(right[key], gold, key, found[key])
  }
  const shares = Object.entries(right).map(([key, [some, all]]) => [`${key} right`, some! / all!])
  return {
    'segments F1': f1(total.tp / (total.tp + total.fp), total.tp / (total.tp + total.fn)),
    ...Object.fromEntries(shares),
  }
}

function count(into: number[], gold: SegmentGold, key: 'date' | 'title' | 'author', right: boolean): void {
  if (!gold[key]) return
  into[1]!++
  if (right) into[0]!++
}

function plain(): Record<string, number> {
  const {f1: lines, reasons} = plainScore('b')
  return {'plain pages F1': lines, 'plain pages reasons': reasons}
}

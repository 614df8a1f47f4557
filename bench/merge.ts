// How well are reports of one occurrence merged? B-cubed and pairs, beside the two simple keys of the field.

import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import * as entities from '../src/entities/index.ts'
import {type CodedMention, mergeReports, reportOfMention} from '../src/record/index.ts'
import {shared} from '../test/shared.ts'

interface Row {
  id: string
  published: string
  article: string
  tense: string
  cameo: string
  source: {actor: string; agent: string}
  target: {actor: string; agent: string}
  cluster: string
}

type PartyOf = Parameters<typeof reportOfMention>[1]
const partyOf = (entities as {partyOf?: PartyOf}).partyOf ?? (() => null)

export function lineOf({id, published, article, tense, cameo, source, target}: Row): CodedMention {
  const list = ({actor, agent}: Row['source']) => (actor || agent ? [{name: actor, agent}] : [])
  return {id, published, article, tense, cameo, actor: list(source), recipient: list(target)}
}

/** B-cubed precision, recall and F1, and pair precision and recall, of a grouping against the gold one. */
export function scores(rows: readonly Row[], groupOf: ReadonlyMap<string, string>) {
  let precision = 0
  let recall = 0
  let [both, found, gold] = [0, 0, 0]
  for (const a of rows) {
    let [same, inGroup, inCluster] = [0, 0, 0]
    for (const b of rows) {
      const g = groupOf.get(a.id) === groupOf.get(b.id)
      const c = a.cluster === b.cluster
      if (g) inGroup++
      if (c) inCluster++
      if (g && c) same++
    }
    precision += same / inGroup
    recall += same / inCluster
    both += same - 1
    found += inGroup - 1
    gold += inCluster - 1
  }
  const [p, r] = [precision / rows.length, recall / rows.length]
  return {p, r, f1: (2 * p * r) / (p + r), pairPrecision: both / found, pairRecall: both / gold}
}

/** Half of the clusters by hash, for tuning; the other half is looked at only to report. */
export function half(rows: readonly Row[], which: 0 | 1): Row[] {
  return rows.filter(
    ({cluster}) => createHash('sha256').update(`merge ${cluster}`).digest()[0]! % 2 === which,
  )
}

export function merged(rows: readonly Row[]): Map<string, string> {
  const groups = mergeReports(rows.map((row) => reportOfMention(lineOf(row), partyOf)))
  return new Map(groups.flatMap((group) => group.map(({id}) => [id, group[0]!.id])))
}

function byKey(rows: readonly Row[], key: (row: Row) => string): Map<string, string> {
  return new Map(rows.map((row) => [row.id, key(row)]))
}

const strict = ({published, source, target, cameo}: Row) =>
  [published, source.actor, source.agent, target.actor, target.agent, cameo].join('|')
const loose = ({published, source, target, cameo}: Row) =>
  [published.slice(0, 7), ...[source.actor, target.actor].sort(), cameo].join('|')

export function readRows(): Row[] | null {
  const file = shared('data/event_groups_dev.jsonl')
  return file === null
    ? null
    : readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
}

if (process.argv[1]?.endsWith('merge.ts')) {
  const rows = readRows()
  if (!rows) process.exit(0)
  const print = (name: string, some: readonly Row[], groups: Map<string, string>) => {
    const {p, r, f1, pairPrecision, pairRecall} = scores(some, groups)
    const figures = [f1, p, r, pairPrecision, pairRecall].map((value) => value.toFixed(3))
    console.log(
      `${name.padEnd(44)} F1 ${figures[0]}  P ${figures[1]}  R ${figures[2]}  pairs P ${figures[3]}  R ${figures[4]}`,
    )
  }
  print('same day, actors, agents, code', rows, byKey(rows, strict))
  print('same month, unordered actors, code', rows, byKey(rows, loose))
  print('entente, all', rows, merged(rows))
  print('entente, tuning half', half(rows, 0), merged(half(rows, 0)))
  print('entente, other half', half(rows, 1), merged(half(rows, 1)))
}

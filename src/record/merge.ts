// All reports at once: compared where they find each other, then grouped. The same merging as the record's, in memory.
import {blocksOf} from './blocks.ts'
import {clusterReports} from './cluster.ts'
import type {Report} from './report.ts'
import {similarity} from './similarity.ts'

/** Groups of reports of one occurrence, each in canonical order. Does not depend on the order of `reports`. */
export function mergeReports(reports: readonly Report[]): (readonly Report[])[] {
  const holders = new Map<string, number[]>()
  const blocks = reports.map(blocksOf)
  blocks.forEach(({keys}, index) => {
    for (const key of keys) {
      const list = holders.get(key)
      if (list) list.push(index)
      else holders.set(key, [index])
    }
  })
  const root = reports.map((_, index) => index)
  blocks.forEach(({probes}, a) => {
    for (const b of new Set(probes.flatMap((probe) => holders.get(probe) ?? [])))
      if (a !== b && similarity(reports[a]!, reports[b]!) > 0) root[find(root, a)] = find(root, b)
  })
  const linked = new Map<number, Report[]>()
  reports.forEach((report, index) => {
    const key = find(root, index)
    const list = linked.get(key)
    if (list) list.push(report)
    else linked.set(key, [report])
  })
  return [...linked.values()].flatMap((group) => clusterReports(group)).flatMap(({groups}) => groups)
}

/** Union-find with path halving. */
function find(root: number[], index: number): number {
  let at = index
  while (root[at] !== at) at = root[at] = root[root[at]!]!
  return at
}

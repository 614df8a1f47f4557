// Reports in, groups of one occurrence out. A function of the set of reports: the order in which they come is nothing.
import {blocksOf} from './blocks.ts'
import type {Report} from './report.ts'
import {similarity} from './similarity.ts'

/** Pairs that people tied together or kept apart, by report id. */
export interface Ties {
  readonly together: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

export const noTies: Ties = {together: [], apart: []}

/** Canonical order: earliest published first, ties by id. The first of a group names the event. */
export function byPublication(
  a: {readonly published: number; readonly id: string},
  b: {readonly published: number; readonly id: string},
): number {
  return a.published - b.published || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Reports that hang together by links above zero, and the occurrences among them. */
export interface Component {
  readonly reports: readonly Report[]
  readonly groups: readonly (readonly Report[])[]
}

/**
 * Average-linkage agglomeration over log-odds, inside each set of reports that hang together by links above zero.
 * A component depends on its own reports alone, so a new report touches only those that it links to.
 * @returns everything in canonical order
 */
export function clusterReports(reports: readonly Report[], ties: Ties = noTies): Component[] {
  const sorted = [...reports].sort(byPublication)
  const matrix = scoreMatrix(sorted, ties)
  const inOrder = (group: number[]) => group.sort((a, b) => a - b).map((index) => sorted[index]!)
  return components(matrix).map((members) => ({
    reports: inOrder([...members]),
    groups: agglomerate(members, matrix)
      .map(inOrder)
      .sort((a, b) => byPublication(a[0]!, b[0]!)),
  }))
}

const tied = 1000
/** One clash of parties outweighs any one agreement, but not the agreement of many. */
const farthest = -5

/** Reports that do not find each other by their blocks are never linked, however they came to be looked at. */
function scoreMatrix(sorted: readonly Report[], ties: Ties): Float64Array[] {
  const place = new Map(sorted.map(({id}, index) => [id, index]))
  const matrix = sorted.map(() => new Float64Array(sorted.length))
  const found = foundPairs(sorted)
  for (let i = 0; i < sorted.length; i++)
    for (let j = 0; j < i; j++) {
      const score = Math.max(farthest, similarity(sorted[i]!, sorted[j]!))
      matrix[i]![j] = matrix[j]![i] = found[i]!.has(j) ? score : Math.min(score, -0.1)
    }
  const tie = (pairs: readonly (readonly [string, string])[], value: number) => {
    for (const [a, b] of pairs) {
      const [i, j] = [place.get(a), place.get(b)]
      if (i !== undefined && j !== undefined && i !== j) matrix[i]![j] = matrix[j]![i] = value
    }
  }
  tie(ties.together, tied)
  tie(ties.apart, -tied * 1000)
  return matrix
}

/** For each report the places of those that it finds or that find it. */
function foundPairs(sorted: readonly Report[]): Set<number>[] {
  const blocks = sorted.map(blocksOf)
  const holders = new Map<string, number[]>()
  blocks.forEach(({keys}, index) => {
    for (const key of keys) {
      const list = holders.get(key)
      if (list) list.push(index)
      else holders.set(key, [index])
    }
  })
  const found = sorted.map(() => new Set<number>())
  blocks.forEach(({probes}, a) => {
    for (const probe of probes)
      for (const b of holders.get(probe) ?? []) {
        found[a]!.add(b)
        found[b]!.add(a)
      }
  })
  return found
}

/** Sets of reports connected by scores above zero. */
function components(matrix: readonly Float64Array[]): number[][] {
  const seen = new Set<number>()
  const found: number[][] = []
  for (let start = 0; start < matrix.length; start++) {
    if (seen.has(start)) continue
    const members = [start]
    seen.add(start)
    for (let next = 0; next < members.length; next++) {
      const row = matrix[members[next]!]!
      for (let other = 0; other < row.length; other++)
        if (row[other]! > 0 && !seen.has(other)) {
          seen.add(other)
          members.push(other)
        }
    }
    found.push(members.sort((a, b) => a - b))
  }
  return found
}

/** Joins the two groups with the highest average score while it is above zero. Ties go to the earlier reports. */
function agglomerate(members: readonly number[], matrix: readonly Float64Array[]): number[][] {
  const groups = members.map((member) => [member])
  const sums = members.map((a) => Float64Array.from(members, (b) => matrix[a]![b]!))
  const alive = members.map(() => true)
  for (;;) {
    const best = bestPair(groups, sums, alive)
    if (!best) break
    const [into, from] = best
    groups[into] = [...groups[into]!, ...groups[from]!]
    alive[from] = false
    for (let other = 0; other < members.length; other++) {
      sums[into]![other]! += sums[from]![other]!
      sums[other]![into] = sums[into]![other]!
    }
  }
  return groups.filter((_, index) => alive[index])
}

function bestPair(
  groups: readonly number[][],
  sums: readonly Float64Array[],
  alive: readonly boolean[],
): [number, number] | null {
  let best: [number, number] | null = null
  let height = 1e-9
  for (let i = 0; i < groups.length; i++) {
    if (!alive[i]) continue
    for (let j = i + 1; j < groups.length; j++) {
      if (!alive[j]) continue
      const average = sums[i]![j]! / (groups[i]!.length * groups[j]!.length)
      if (average > height + 1e-9) {
        height = average
        best = [i, j]
      }
    }
  }
  return best
}

// Scores of all heads of all words in, the best tree with exactly one root out (Chu and Liu 1965, Edmonds 1967).

/**
 * `score(word, head)` for words 1..size-1 and heads 0..size-1, where 0 is the root. `heads[word]` is written; `heads[0]` is -1.
 * The first of equal heads wins, so the answer does not depend on the machine.
 */
export function bestTree(
  scores: Float32Array,
  at: number,
  stride: number,
  size: number,
  heads: Int32Array,
): void {
  heads[0] = -1
  let roots = 0
  for (let word = 1; word < size; word++) {
    heads[word] = bestHead(scores, at + word * stride, word, size)
    if (heads[word] === 0) roots++
  }
  if (roots === 1 && !findCycle(heads, size)) return
  heads.set(maximumTree(singleRooted(scores, at, stride, size)))
}

function bestHead(scores: Float32Array, row: number, word: number, size: number): number {
  let best = word === 0 ? 1 : 0
  for (let head = 0; head < size; head++) {
    if (head !== word && scores[row + head] > scores[row + best]) best = head
  }
  return best
}

/** A copy where an arc from the root costs more than all others can bring, so that the best tree has but one. */
function singleRooted(scores: Float32Array, at: number, stride: number, size: number): Float64Array[] {
  let low = 0
  let high = 0
  for (let word = 1; word < size; word++) {
    for (let head = 0; head < size; head++) {
      low = Math.min(low, scores[at + word * stride + head])
      high = Math.max(high, scores[at + word * stride + head])
    }
  }
  const fine = (high - low + 1) * size
  return Array.from({length: size}, (_, word) =>
    Float64Array.from(
      {length: size},
      (_, head) => scores[at + word * stride + head] - (head === 0 ? fine : 0),
    ),
  )
}

/** Words of a cycle among the heads, if there is one. Nodes whose head is -1 end a walk. */
function findCycle(heads: ArrayLike<number>, size: number): number[] | undefined {
  const seen = new Int32Array(size)
  for (let start = 1; start < size; start++) {
    let node = start
    while (node > 0 && seen[node] === 0) {
      seen[node] = start
      node = heads[node]
    }
    if (node <= 0 || seen[node] !== start) continue
    const cycle = [node]
    for (let next = heads[node]; next !== node; next = heads[next]) cycle.push(next)
    return cycle
  }
  return undefined
}

/** Best head of every word; while these form a cycle, solve the graph in which the cycle is one word. */
function maximumTree(scores: readonly Float64Array[]): Int32Array {
  const size = scores.length
  const heads = Int32Array.from(scores, (row, word) => (word === 0 ? -1 : bestIn(row, word)))
  const cycle = findCycle(heads, size)
  if (!cycle) return heads
  const inCycle = new Uint8Array(size)
  for (const word of cycle) inCycle[word] = 1
  const outside = scores.map((_, word) => word).filter((word) => !inCycle[word])
  const {smaller, leave, enter} = contract(scores, heads, cycle, outside)
  const solved = maximumTree(smaller)
  const whole = outside.length
  outside.forEach((word, i) => {
    if (i > 0) heads[word] = solved[i] === whole ? leave[word] : outside[solved[i]]
  })
  const above = outside[solved[whole]]
  heads[enter[above]] = above
  return heads
}

function bestIn(row: Float64Array, word: number): number {
  let best = word === 0 ? 1 : 0
  for (let head = 0; head < row.length; head++) if (head !== word && row[head] > row[best]) best = head
  return best
}

/** The cycle becomes the last word. `leave[v]`: its word that would head v; `enter[v]`: its word that v would head. */
function contract(
  scores: readonly Float64Array[],
  heads: Int32Array,
  cycle: readonly number[],
  outside: readonly number[],
): {smaller: Float64Array[]; leave: Int32Array; enter: Int32Array} {
  const leave = new Int32Array(scores.length)
  const enter = new Int32Array(scores.length)
  const whole = outside.length
  const smaller = Array.from({length: whole + 1}, () => new Float64Array(whole + 1))
  const gain = (word: number, head: number): number => scores[word][head] - scores[word][heads[word]]
  outside.forEach((v, i) => {
    for (let j = 0; j < whole; j++) smaller[i][j] = scores[v][outside[j]]
    leave[v] = cycle.reduce((best, u) => (scores[v][u] > scores[v][best] ? u : best))
    enter[v] = cycle.reduce((best, u) => (gain(u, v) > gain(best, v) ? u : best))
    smaller[i][whole] = scores[v][leave[v]]
    smaller[whole][i] = gain(enter[v], v)
  })
  return {smaller, leave, enter}
}

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
  heads.set(singleRootedTree(scores, at, stride, size))
}

function bestHead(scores: Float32Array | Float64Array, row: number, word: number, size: number): number {
  let best = word === 0 ? 1 : 0
  for (let head = 0; head < size; head++) {
    if (head !== word && scores[row + head] > scores[row + best]) best = head
  }
  return best
}

/** Each word in turn is taken for the only one below the root, the most promising first, until no other can do better. */
function singleRootedTree(scores: Float32Array, at: number, stride: number, size: number): Int32Array {
  const bounds = boundsByRoot(scores, at, stride, size)
  const order = Array.from({length: size - 1}, (_, i) => i + 1).sort((a, b) => bounds[b] - bounds[a] || a - b)
  let best: Int32Array = new Int32Array(size)
  let most = Number.NEGATIVE_INFINITY
  for (const root of order) {
    if (bounds[root] <= most) break
    const tree = maximumTree(rootedAt(root, scores, at, stride, size), size, size)
    const worth = worthOf(tree, scores, at, stride, size)
    if (worth <= most) continue
    most = worth
    best = tree
  }
  return best
}

/** What a tree can be worth at most if the word is the one below the root: all others with their best head. */
function boundsByRoot(scores: Float32Array, at: number, stride: number, size: number): Float64Array {
  const bounds = new Float64Array(size)
  let sum = 0
  for (let word = 1; word < size; word++) {
    const row = at + word * stride
    let most = Number.NEGATIVE_INFINITY
    for (let head = 1; head < size; head++)
      if (head !== word && scores[row + head] > most) most = scores[row + head]
    bounds[word] = scores[row] - most
    sum += most
  }
  for (let word = 1; word < size; word++) bounds[word] += sum
  return bounds
}

/** A copy in which the root has no arc but the one to a word, and that word no other head. */
function rootedAt(
  root: number,
  scores: Float32Array,
  at: number,
  stride: number,
  size: number,
): Float64Array {
  const copy = new Float64Array(size * size)
  for (let word = 1; word < size; word++) {
    const free = word !== root
    copy[word * size] = free ? Number.NEGATIVE_INFINITY : scores[at + word * stride]
    for (let head = 1; head < size; head++)
      copy[word * size + head] = free ? scores[at + word * stride + head] : Number.NEGATIVE_INFINITY
  }
  return copy
}

function worthOf(heads: Int32Array, scores: Float32Array, at: number, stride: number, size: number): number {
  let sum = 0
  for (let word = 1; word < size; word++) sum += scores[at + word * stride + heads[word]]
  return sum
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

/**
 * Best head of every word; while these form a cycle, solve the graph in which the cycle is one word. `scores` are rows of
 * `stride`, of which `size` count; they are overwritten.
 */
function maximumTree(scores: Float64Array, stride: number, size: number): Int32Array {
  const heads = new Int32Array(size)
  heads[0] = -1
  for (let word = 1; word < size; word++) heads[word] = bestHead(scores, word * stride, word, size)
  const cycle = findCycle(heads, size)
  if (!cycle) return heads
  const outside = wordsOutside(cycle, size)
  const {leave, enter} = contract(scores, stride, heads, cycle, outside)
  const whole = outside.length
  const solved = maximumTree(scores, stride, whole + 1)
  for (let i = 1; i < whole; i++) heads[outside[i]] = solved[i] === whole ? leave[i] : outside[solved[i]]
  const above = solved[whole]
  heads[enter[above]] = outside[above]
  return heads
}

function wordsOutside(cycle: readonly number[], size: number): Int32Array {
  const inCycle = new Uint8Array(size)
  for (const word of cycle) inCycle[word] = 1
  const outside = new Int32Array(size - cycle.length)
  for (let word = 0, count = 0; word < size; word++) if (!inCycle[word]) outside[count++] = word
  return outside
}

/**
 * The cycle becomes the last word, the words outside move up to the front. For the i-th of these, `leave[i]` is the word of the
 * cycle that would head it, `enter[i]` the one that it would head.
 */
function contract(
  scores: Float64Array,
  stride: number,
  heads: Int32Array,
  cycle: readonly number[],
  outside: Int32Array,
): {leave: Int32Array; enter: Int32Array} {
  const whole = outside.length
  const leave = new Int32Array(whole)
  const enter = new Int32Array(whole)
  const fromCycle = new Float64Array(whole)
  const intoCycle = new Float64Array(whole)
  for (let i = 0; i < whole; i++) {
    const word = outside[i]
    const gain = (inside: number): number =>
      scores[inside * stride + word] - scores[inside * stride + heads[inside]]
    let [below, above] = [cycle[0], cycle[0]]
    for (const inside of cycle) {
      if (scores[word * stride + inside] > scores[word * stride + below]) below = inside
      if (gain(inside) > gain(above)) above = inside
    }
    leave[i] = below
    enter[i] = above
    fromCycle[i] = scores[word * stride + below]
    intoCycle[i] = gain(above)
  }
  // a word never moves down or right, so nothing is overwritten before it is read
  for (let i = 0; i < whole; i++) {
    const [to, from] = [i * stride, outside[i] * stride]
    for (let j = 0; j < whole; j++) scores[to + j] = scores[from + outside[j]]
    scores[to + whole] = fromCycle[i]
  }
  for (let j = 0; j < whole; j++) scores[whole * stride + j] = intoCycle[j]
  return {leave, enter}
}

// Gold sentences in, batches laid out in the kernel's memory out: table rows, gold classes and the maps between row orders.
import {affixKeys, firstRare, wordKey} from '../src/sentences/biaffine/features.ts'
import type {Classes, GoldSentence} from './biaffine-data.ts'
import type {Kernel} from './biaffine-kernel.ts'
import type {Packing} from './biaffine-lstm.ts'

/** Where keys find their rows. Word rows: 0 word without a vector, 1 the root, then words seen twice or more. */
export interface Rows {
  readonly vectors: ReadonlyMap<number, number>
  readonly words: ReadonlyMap<number, number>
  readonly affixes: ReadonlyMap<number, number>
  readonly counts: ReadonlyMap<number, number>
}

/** A sentence as numbers, the root first. -1 is none. */
export interface Encoded {
  readonly gold: GoldSentence
  readonly vectors: Int32Array
  readonly words: Int32Array
  readonly affixes: readonly (readonly number[])[]
  /** How many of the token's affix rows only a word seen often has; they come last. */
  readonly rare: Int32Array
  readonly counts: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly bundles: Int32Array
  readonly heads: Int32Array
  readonly deprels: Int32Array
}

export function encode(gold: GoldSentence, rows: Rows, classes: Classes): Encoded {
  const size = gold.forms.length + 1
  const ints = (at: (i: number) => number, root: number): Int32Array =>
    Int32Array.from({length: size}, (_, i) => (i === 0 ? root : at(i - 1)))
  const keys = gold.forms.map(wordKey)
  const affixes = gold.forms.map((form) => affixKeys(form).map((key) => rows.affixes.get(key) ?? -1))
  const index = (list: readonly string[], items: readonly string[]): Int32Array =>
    ints((i) => list.indexOf(items[i]), -1)
  return {
    gold,
    vectors: ints((i) => rows.vectors.get(keys[i]) ?? -1, -1),
    words: ints((i) => rows.words.get(keys[i]) ?? -1, 1),
    affixes: [[], ...affixes.map((list) => list.filter((row) => row >= 0))],
    rare: ints((i) => affixes[i].slice(firstRare).filter((row) => row >= 0).length, 0),
    counts: ints((i) => rows.counts.get(keys[i]) ?? 0, 1e9),
    upos: index(classes.upos, gold.upos),
    xpos: index(classes.xpos, gold.xpos),
    bundles: index(classes.bundles, gold.bundles),
    heads: ints((i) => gold.heads[i] + 1, -1),
    deprels: index(classes.deprels, gold.deprels),
  }
}

/** Ids of table rows, a run a token; `used` lists each row once. */
export interface Lookup {
  readonly ids: number
  readonly starts: number
  readonly scale: number
  readonly used: Int32Array
}

export interface Batch {
  readonly items: readonly Encoded[]
  readonly packing: Packing
  readonly words: number
  readonly vectorRows: Lookup
  readonly wordRows: Lookup
  readonly affixRows: Lookup
  /** Sentence of each packed row, sentence of each row in reading order, packed row of each row in reading order. */
  readonly groupPacked: number
  readonly groupRead: number
  readonly order: number
  readonly upos: number
  readonly xpos: number
  readonly bundles: number
  /** In reading order: gold head as row of the batch (-1 at roots' own rows), as place in the sentence, gold relation. */
  readonly headRows: number
  readonly heads: number
  readonly deprels: number
  /** First row of each sentence in reading order. */
  readonly firsts: readonly number[]
}

/** Chances of hiding a token's parts while training; all zero when reading. */
export interface Hiding {
  readonly random: () => number
  /** Whole word part, whole affix part. */
  readonly part: number
  /** Make a word look unseen: no learned row, no long affixes. Added to by rare words. */
  readonly unseen: number
}

export function layBatch(k: Kernel, sentences: readonly Encoded[], hiding?: Hiding): Batch {
  const items = [...sentences].sort((a, b) => b.heads.length - a.heads.length)
  const counts: number[] = []
  const starts: number[] = []
  let rows = 0
  for (let t = 0; t < items[0].heads.length; t++) {
    let running = items.length
    while (items[running - 1].heads.length <= t) running--
    counts.push(running)
    starts.push(rows)
    rows += running
  }
  const ints = (values: ArrayLike<number>): number => {
    const at = k.take(values.length)
    k.i32.set(values, at >> 2)
    return at
  }
  const packed = (of: (item: Encoded, t: number, s: number) => number): Int32Array => {
    const found = new Int32Array(rows)
    counts.forEach((n, t) => {
      for (let s = 0; s < n; s++) found[starts[t] + s] = of(items[s], t, s)
    })
    return found
  }
  const reading = (of: (item: Encoded, t: number, s: number, first: number) => number): Int32Array => {
    const found = new Int32Array(rows)
    let at = 0
    items.forEach((item, s) => {
      const first = at
      for (let t = 0; t < item.heads.length; t++) found[at++] = of(item, t, s, first)
    })
    return found
  }
  const firsts: number[] = []
  items.reduce((at, item) => {
    firsts.push(at)
    return at + item.heads.length
  }, 0)
  const tokens: [Encoded, number][] = []
  packed((item, t) => tokens.push([item, t]))
  return {
    items,
    packing: {rows, sentences: items.length, counts, starts},
    words: rows - items.length,
    ...lookups(k, tokens, hiding),
    groupPacked: ints(packed((_, __, s) => s)),
    groupRead: ints(reading((_, __, s) => s)),
    order: ints(reading((_, t, s) => starts[t] + s)),
    upos: ints(packed((item, t) => item.upos[t])),
    xpos: ints(packed((item, t) => item.xpos[t])),
    bundles: ints(packed((item, t) => item.bundles[t])),
    headRows: ints(reading((item, t, _, first) => (item.heads[t] < 0 ? -1 : first + item.heads[t]))),
    heads: ints(reading((item, t) => item.heads[t])),
    deprels: ints(reading((item, t) => item.deprels[t])),
    firsts,
  }
}

function lookups(k: Kernel, tokens: readonly [Encoded, number][], hiding: Hiding | undefined) {
  const vectors: number[][] = []
  const words: number[][] = []
  const affixes: number[][] = []
  const wordScale: number[] = []
  const affixScale: number[] = []
  for (const [item, t] of tokens) {
    const chance = hiding?.random ?? (() => 1)
    const {part, unseen} = hiding ?? {part: 0, unseen: 0}
    const hidden = t > 0 && chance() < unseen + (hiding ? 0.4 / (1 + item.counts[t]) : 0)
    const blind = hidden && chance() < 0.3
    const vector = blind ? -1 : item.vectors[t]
    vectors.push(vector < 0 ? [] : [vector])
    const row = hidden ? -1 : item.words[t]
    words.push([...(vector < 0 && t > 0 ? [0] : []), ...(row < 0 ? [] : [row])])
    affixes.push(
      hidden ? item.affixes[t].slice(0, item.affixes[t].length - item.rare[t]) : [...item.affixes[t]],
    )
    const noWord = t > 0 && chance() < part
    const noAffix = t > 0 && chance() < part
    const both = 2 / (2 - Number(noWord) - Number(noAffix))
    wordScale.push(noWord ? 0 : both)
    affixScale.push(noAffix ? 0 : both)
  }
  return {
    vectorRows: lookup(k, vectors, wordScale),
    wordRows: lookup(k, words, wordScale),
    affixRows: lookup(k, affixes, affixScale),
  }
}

function lookup(k: Kernel, lists: readonly (readonly number[])[], scales: readonly number[]): Lookup {
  const flat = lists.flat()
  const starts = [0]
  for (const list of lists) starts.push(starts[starts.length - 1] + list.length)
  const lay = (values: readonly number[], into: Float32Array | Int32Array): number => {
    const at = k.take(values.length)
    into.set(values, at >> 2)
    return at
  }
  return {
    ids: lay(flat, k.i32),
    starts: lay(starts, k.i32),
    scale: lay(scales, k.f32),
    used: Int32Array.from(new Set(flat)).sort(),
  }
}

// The neural parser: batches of sentences (their word forms) in, tags and trees out. A BiLSTM over words with biaffine scores of
// arcs and relations (Dozat and Manning 2017), and tags from the same layers; int8 weights on a WebAssembly SIMD kernel.
import {join} from 'node:path'
import {
  longestSentence,
  type Parser,
  type TaggedSentence,
  type Tagger,
  type Tags,
  type Tree,
} from '../parser.ts'
import {openTrees} from './arcs.ts'
import {openEncoder} from './encode.ts'
import {readBiaffine} from './load.ts'
import {openTags} from './tags.ts'
import {layWork, mostRows} from './work.ts'

export interface Analysis extends Tags, Tree {}

/** Tags and parses in one go: `parse` of sentences whose forms came out of `tag` costs nothing more. */
export interface Biaffine extends Tagger, Parser {
  analyse(batch: readonly (readonly string[])[]): Analysis[]
}

type Sentences = readonly (readonly string[])[]

/**
 * The parser of a language's model folder, "models/en".
 * @throws Error where the file is missing or made for other features, or the engine has no SIMD (ask `hasSimd` first)
 */
export function loadBiaffine(folder: string): Biaffine {
  return openBiaffine(join(folder, 'biaffine.bin'))
}

/** The parser of one model file. */
export function openBiaffine(path: string): Biaffine {
  const read = openReader(path)
  const known = new WeakMap<readonly string[], Analysis>()
  const analyse = (batch: Sentences): Analysis[] => {
    const found: Analysis[] = new Array(batch.length)
    for (const places of batchesOf(batch)) {
      read(places.map((place) => batch[place])).forEach((analysis, i) => {
        found[places[i]] = analysis
      })
    }
    batch.forEach((forms, i) => {
      known.set(forms, found[i])
    })
    return found
  }
  return {
    analyse,
    tag: analyse,
    parse(batch: readonly TaggedSentence[]) {
      analyse(batch.map(({forms}) => forms).filter((forms) => !known.has(forms)))
      return batch.map(({forms}) => known.get(forms)!)
    },
  }
}

/** Places of the sentences that go together, from long to short. */
function batchesOf(batch: Sentences): number[][] {
  for (const {length} of batch) {
    if (length === 0 || length > longestSentence)
      throw new Error(`Got a sentence of ${length} words when expected 1 to ${longestSentence}.`)
  }
  const order = batch.map((_, i) => i).sort((a, b) => batch[b].length - batch[a].length || a - b)
  const batches: number[][] = []
  let rows = mostRows
  for (const place of order) {
    const size = batch[place].length + 1
    if (rows + size > mostRows) {
      batches.push([])
      rows = 0
    }
    batches[batches.length - 1].push(place)
    rows += size
  }
  return batches
}

/** Reads one batch, sentences from long to short. */
function openReader(path: string): (sentences: Sentences) => Analysis[] {
  const model = readBiaffine(path)
  const work = layWork(model)
  const encode = openEncoder(model, work)
  const tagsOf = openTags(model, work)
  const treesOf = openTrees(model, work)
  const feats = model.bundles.map((bundle) => bundle.slice(bundle.indexOf(' ') + 1))
  return (sentences) => {
    const packing = encode(sentences)
    const {upos, xpos, bundles} = tagsOf(packing.rows)
    const {heads, deprels} = treesOf(packing)
    let first = 1
    return sentences.map((forms, s) => {
      const from = first
      first += forms.length + 1
      const row = (t: number): number => packing.starts[t + 1] + s
      return {
        upos: forms.map((_, t) => model.upos[upos[row(t)]]),
        xpos: forms.map((_, t) => model.xpos[xpos[row(t)]]),
        feats: forms.map((_, t) => feats[bundles[row(t)]]),
        heads: Int16Array.from(forms, (_, t) => heads[from + t] - 1),
        deprels: forms.map((_, t) => model.deprels[deprels[from + t]]),
      }
    })
  }
}

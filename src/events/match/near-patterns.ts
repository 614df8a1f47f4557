// The patterns of one head and the words that stand round it in; the patterns that have a chance there out, in the same order.
import type {Pattern} from '../lexicon/pattern.ts'

/** Places in a list of patterns. */
interface Index {
  /** Those that ask for no word but their head. */
  readonly bare: readonly number[]
  /** By each word that their first part may be. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
}

/** Shorter lists are tried as they are. */
const few = 8
const indexes = new WeakMap<readonly Pattern[], Index>()

/** "take" begins hundreds of patterns: those whose first part is none of the names that words near it go by are left out. */
export function nearPatterns(
  patterns: readonly Pattern[],
  names: () => ReadonlySet<string>,
): readonly Pattern[] {
  if (patterns.length < few) return patterns
  const {bare, byWord} = indexOf(patterns)
  const places = new Set(bare)
  for (const name of names()) for (const place of byWord.get(name) ?? []) places.add(place)
  return [...places].sort((a, b) => a - b).map((place) => patterns[place])
}

function indexOf(patterns: readonly Pattern[]): Index {
  const known = indexes.get(patterns)
  if (known) return known
  const bare: number[] = []
  const byWord = new Map<string, number[]>()
  patterns.forEach(({parts}, place) => {
    const phrases = parts.find((part) => part.phrases)?.phrases
    if (!phrases) bare.push(place)
    for (const word of phrases?.keys() ?? []) {
      const places = byWord.get(word)
      if (places) places.push(place)
      else byWord.set(word, [place])
    }
  })
  const index = {bare, byWord}
  indexes.set(patterns, index)
  return index
}

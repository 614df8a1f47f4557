// CoNLL-U files in, sentences and the classes and table rows they need out.
import {readFileSync} from 'node:fs'
import {affixKeys, wordKey} from '../src/sentences/biaffine/features.ts'

export interface GoldSentence {
  readonly document: string
  readonly forms: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** UPOS and FEATS together, "NOUN Number=Sing". */
  readonly bundles: readonly string[]
  /** Head of each word, -1 for the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

/** Words only: lines of contractions ("2-3") and empty words ("2.1") are left out. */
export function readGold(path: string): GoldSentence[] {
  const found: GoldSentence[] = []
  let document = ''
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n')
    for (const line of lines) if (line.startsWith('# newdoc id = ')) document = line.slice(14)
    const rows = lines
      .map((line) => line.split('\t'))
      .filter((row) => /^\d+$/.test(row[0]) && row.length === 10)
    if (rows.length === 0) continue
    found.push({
      document,
      forms: rows.map((row) => row[1]),
      upos: rows.map((row) => row[3]),
      xpos: rows.map((row) => row[4]),
      bundles: rows.map((row) => `${row[3]} ${row[5]}`),
      heads: rows.map((row) => Number(row[6]) - 1),
      deprels: rows.map((row) => row[7]),
    })
  }
  return found
}

/** The classes a model can answer with. */
export interface Classes {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly bundles: readonly string[]
  readonly deprels: readonly string[]
}

export function classesOf(sentences: readonly GoldSentence[]): Classes {
  const sorted = (list: (sentence: GoldSentence) => readonly string[], least: number): string[] => {
    const counts = new Map<string, number>()
    for (const s of sentences) for (const item of list(s)) counts.set(item, (counts.get(item) ?? 0) + 1)
    return [...counts]
      .filter(([, n]) => n >= least)
      .map(([item]) => item)
      .sort()
  }
  return {
    upos: sorted((s) => s.upos, 1),
    xpos: sorted((s) => s.xpos, 1),
    bundles: sorted((s) => s.bundles, 2),
    deprels: sorted((s) => s.deprels, 2),
  }
}

/** How often words are seen in training, by key, and which affixes earn a row: those of `least` word types or more. */
export interface Counts {
  readonly words: ReadonlyMap<number, number>
  readonly affixes: readonly number[]
}

export function countsOf(sentences: readonly GoldSentence[], least = 3): Counts {
  const words = new Map<number, number>()
  const forms = new Map<string, number>()
  for (const sentence of sentences) {
    for (const form of sentence.forms) {
      const key = wordKey(form)
      words.set(key, (words.get(key) ?? 0) + 1)
      forms.set(form, (forms.get(form) ?? 0) + 1)
    }
  }
  const types = new Map<number, number>()
  for (const [form, n] of forms) {
    const keys = affixKeys(form)
    keys.forEach((key, i) => {
      const worth = i === keys.length - 1 ? n : 1
      types.set(key, (types.get(key) ?? 0) + worth)
    })
  }
  return {
    words,
    affixes: [...types]
      .filter(([, n]) => n >= least)
      .map(([key]) => key)
      .sort((a, b) => a - b),
  }
}

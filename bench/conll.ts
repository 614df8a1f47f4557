// Scores of predicted sentences against gold ones, as in the CoNLL 2018 shared task but with full relations (nsubj:pass).
import type {Sentence, Token} from '../src/sentences/index.ts'

export interface Tally {
  gold: number
  system: number
  right: number
}

/** Measures by name: tokens, sentences, UPOS, XPOS, FEATS, lemma, UAS, LAS, and "F1 nsubj" for each relation asked for. */
export type Scores = Record<string, Tally>

export const f1 = ({gold, system, right}: Tally): number =>
  gold + system === 0 ? 0 : (200 * right) / (gold + system)

/** Adds one document to the scores. Words are paired where they stand on the same characters. */
export function scoreDocument(
  scores: Scores,
  gold: readonly Sentence[],
  system: readonly Sentence[],
  relations: readonly string[] = [],
): void {
  const goldWords = wordsOf(gold)
  const systemWords = wordsOf(system)
  count(scores, 'sentences', gold.map(spanOf), system.map(spanOf))
  add(scores, 'tokens', goldWords.size, systemWords.size, 0)
  for (const [place, {token, head}] of goldWords) {
    const found = systemWords.get(place)
    if (!found) continue
    add(scores, 'tokens', 0, 0, 1)
    const sameHead = found.head === head
    const right: Record<string, boolean> = {
      UPOS: found.token.upos === token.upos,
      XPOS: found.token.xpos === token.xpos,
      FEATS: found.token.feats === token.feats,
      lemma: found.token.lemma === token.lemma,
      UAS: sameHead,
      LAS: sameHead && found.token.deprel === token.deprel,
    }
    for (const [name, is] of Object.entries(right)) if (is) add(scores, name, 0, 0, 1)
    if (right.LAS && relations.includes(token.deprel)) add(scores, `F1 ${token.deprel}`, 0, 0, 1)
  }
  for (const name of ['UPOS', 'XPOS', 'FEATS', 'lemma', 'UAS', 'LAS'])
    add(scores, name, goldWords.size, systemWords.size, 0)
  for (const relation of relations) {
    const of = (words: ReadonlyMap<string, Placed>) =>
      [...words.values()].filter(({token}) => token.deprel === relation).length
    add(scores, `F1 ${relation}`, of(goldWords), of(systemWords), 0)
  }
}

interface Placed {
  readonly token: Token
  /** Place of the head, "root" for none. */
  readonly head: string
}

const spanOf = ({tokens}: Sentence) => `${tokens[0].start} ${tokens[tokens.length - 1].end}`

function wordsOf(sentences: readonly Sentence[]): Map<string, Placed> {
  const words = new Map<string, Placed>()
  for (const {tokens} of sentences)
    for (const token of tokens) {
      const head = tokens[token.head]
      words.set(`${token.start} ${token.end}`, {token, head: head ? `${head.start} ${head.end}` : 'root'})
    }
  return words
}

function count(scores: Scores, name: string, gold: readonly string[], system: readonly string[]): void {
  const known = new Set(gold)
  add(scores, name, gold.length, system.length, system.filter((place) => known.has(place)).length)
}

function add(scores: Scores, name: string, gold: number, system: number, right: number): void {
  scores[name] ??= {gold: 0, system: 0, right: 0}
  scores[name].gold += gold
  scores[name].system += system
  scores[name].right += right
}

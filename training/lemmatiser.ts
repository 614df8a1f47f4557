// Step 3: gold documents in, the model of lemmas out: a perceptron over edits, and the forms it would get wrong.
import {hashText, modelBytes, packLinear, packMap, packWords, readModelBytes} from '../src/model/index.ts'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {
  editOf,
  exceptionKey,
  type LemmaModel,
  learnedEdit,
  lemmaFeatures,
  lemmaFeaturesOf,
  readLemmas,
  writeEdit,
} from '../src/sentences/lemmas/lemmatise.ts'
import {bestOf} from '../src/sentences/linear/tagger.ts'
import type {Token} from '../src/sentences/types.ts'
import {wordOf} from '../src/sentences/word.ts'
import {Perceptron} from './perceptron.ts'
import {randomFrom, shuffle} from './random.ts'

/** Trains the lemmatiser; the bytes of `lemmas.bin`. */
export function trainLemmatiser(documents: readonly GoldDocument[], seed: number): Uint8Array {
  const tokens = documents.flatMap(({sentences}) => sentences.flatMap((sentence) => sentence.tokens))
  const forms = new Map<string, Set<string>>()
  for (const {form, lemma} of tokens) {
    const name = writeEdit(editOf(form, lemma))
    const group = forms.get(name) ?? new Set<string>()
    forms.set(name, group.add(form.toLowerCase()))
  }
  const edits = [...forms]
    .sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
  const general = edits.filter((name) => forms.get(name)!.size >= 3).slice(0, 250).length
  const number = new Map(edits.map((name, nth) => [name, nth]))
  const sections = {
    edits: packWords(edits),
    known: knownLemmas(tokens),
    ...packLinear('edits', learn(tokens, number, general, seed).rows(0.02)),
  }
  const header = {kind: 'lemmas', features: lemmaFeatures, facts: {general}}
  // exceptions are to what the finished model answers, rounded weights and all
  const bare = modelBytes(header, {...sections, ...packMap('exceptions', new Map())})
  const model = readLemmas(readModelBytes(bare, 'lemmas', lemmaFeatures))
  return modelBytes(header, {...sections, ...packMap('exceptions', exceptionsTo(model, tokens, number))})
}

/** Hashes of the lemmas of ordinary words, sorted. */
function knownLemmas(tokens: readonly Token[]): Int32Array {
  const lemmas = tokens.filter(({lemma, upos}) => upos !== 'PROPN' && /^\p{Ll}{2,}$/u.test(lemma))
  return Int32Array.from(new Set(lemmas.map(({lemma}) => hashText(lemma)))).sort()
}

const features = new Int32Array(64)
const scores = new Int32Array(256)

function learn(
  tokens: readonly Token[],
  number: ReadonlyMap<string, number>,
  general: number,
  seed: number,
): Perceptron {
  const perceptron = new Perceptron()
  const random = randomFrom(seed)
  const types = new Map<string, Token>()
  for (const token of tokens) types.set(`${token.form} ${token.upos} ${token.xpos} ${token.lemma}`, token)
  const order = [...types.values()]
  for (let round = 1; round <= 8; round++) {
    let wrong = 0
    for (const token of shuffle(order, random)) {
      const gold = number.get(writeEdit(editOf(token.form, token.lemma))) ?? general
      if (gold >= general) continue
      const count = lemmaFeaturesOf(wordOf(token.form), token.upos, token.xpos, features)
      scores.fill(0, 0, general)
      perceptron.score(features, count, scores)
      const best = bestOf(scores, general)
      perceptron.time++
      if (best === gold) continue
      wrong++
      perceptron.update(features, count, gold, 1)
      perceptron.update(features, count, best, -1)
    }
    console.error(`  lemmas, round ${round}: ${wrong} of ${order.length} wrong`)
  }
  return perceptron
}

/** The commonest edit of each form with its tag; from general keys to special ones, only where they say something else. */
function exceptionsTo(
  model: LemmaModel,
  tokens: readonly Token[],
  number: ReadonlyMap<string, number>,
): Map<number, number> {
  const found = new Map<number, number>()
  const levels = [
    ({upos}: Token) => [upos, '', ''] as const,
    ({upos, xpos}: Token) => [upos, xpos, ''] as const,
    ({upos, xpos, feats}: Token) => [upos, xpos, feats] as const,
  ]
  levels.forEach((level, nth) => {
    const groups = new Map<string, Token[]>()
    for (const token of tokens) {
      const name = [token.form, ...level(token)].join(' ')
      groups.get(name)?.push(token) ?? groups.set(name, [token])
    }
    for (const group of groups.values()) {
      const gold = commonestEdit(group, number)
      const word = wordOf(group[0].form)
      const now = answer(model, found, group[0], nth)
      if (now === gold && nth > 0) continue
      // at the first level the learned answer hangs on the XPOS, so it must be right for every one of them
      if (nth === 0 && group.every((token) => answer(model, found, token, 0) === gold)) continue
      const [upos, xpos, feats] = level(group[0])
      found.set(exceptionKey(word, upos, xpos, feats), gold)
    }
  })
  return found
}

function answer(model: LemmaModel, found: ReadonlyMap<number, number>, token: Token, level: number): number {
  const word = wordOf(token.form)
  const {upos, xpos} = token
  const kept =
    (level > 1 ? found.get(exceptionKey(word, upos, xpos, '')) : undefined) ??
    (level > 0 ? found.get(exceptionKey(word, upos, '', '')) : undefined)
  return kept ?? learnedEdit(model, word, upos, xpos)
}

function commonestEdit(group: readonly Token[], number: ReadonlyMap<string, number>): number {
  const counts = new Map<number, number>()
  for (const {form, lemma} of group) {
    const edit = number.get(writeEdit(editOf(form, lemma))) ?? 0
    counts.set(edit, (counts.get(edit) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0]
}

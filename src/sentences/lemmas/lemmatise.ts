// Forms with their tags in, lemmas out: an edit of the word's end, from a list of exceptions or else learned from its letters.
import type {LinearModel, ModelFile, NumberMap, NumberSet} from '../../model/index.ts'
import {
  addScores,
  combine,
  hashText,
  readModelFile,
  unpackLinear,
  unpackMap,
  unpackSet,
  unpackWords,
} from '../../model/index.ts'
import {bestOf} from '../linear/tagger.ts'
import {type Word, wordOf} from '../word.ts'

/** Changes whenever the features below change: a model made for other features is refused. */
export const lemmaFeatures = 'lemmas-2'

/** How a form becomes its lemma: case kept, lowered or raised at the start; `strip` characters off, `add` put on. */
export interface Edit {
  readonly letters: 'keep' | 'lower' | 'title'
  readonly strip: number
  readonly add: string
}

export interface Lemmatiser {
  lemma(form: string, upos: string, xpos: string, feats: string): string
}

export interface LemmaModel {
  readonly edits: readonly Edit[]
  /** How many of the edits the linear model chooses from; the rest are for exceptions. */
  readonly general: number
  /** Hashes of lemmas that are known words. */
  readonly known: NumberSet
  /** Edit of a form with its tag where the learned answer would be wrong, by `exceptionKey`. */
  readonly exceptions: NumberMap
  readonly model: LinearModel
}

export function loadLemmatiser(path: string): Lemmatiser {
  return lemmatiserOf(readLemmas(readModelFile(path, 'lemmas', lemmaFeatures)))
}

export function readLemmas(file: ModelFile): LemmaModel {
  const exceptions = unpackMap(file, 'exceptions')
  const edits = unpackWords(file.sections.edits).map(readEdit)
  const known = unpackSet(file.sections.known)
  return {edits, general: Number(file.facts.general), known, exceptions, model: unpackLinear(file, 'edits')}
}

/** The lemmatiser that a model makes. */
export function lemmatiserOf(model: LemmaModel): Lemmatiser {
  return {
    lemma(form, upos, xpos, feats) {
      const word = wordOf(form)
      const known =
        model.exceptions.get(exceptionKey(word, upos, xpos, feats)) ??
        model.exceptions.get(exceptionKey(word, upos, xpos, '')) ??
        model.exceptions.get(exceptionKey(word, upos, '', ''))
      return apply(model.edits[known ?? learnedEdit(model, word, upos, xpos)], form)
    },
  }
}

const features = new Int32Array(64)
const scores = new Int32Array(256)

/**
 * What the linear model says, without exceptions. Where its answer is no known word ("provok"), the best of the next
 * answers that is one ("provoke") takes its place.
 */
export function learnedEdit(
  {edits, general, known, model}: Pick<LemmaModel, 'edits' | 'general' | 'known' | 'model'>,
  word: Word,
  upos: string,
  xpos: string,
): number {
  scores.fill(0, 0, general)
  const count = lemmaFeaturesOf(word, upos, xpos, features)
  for (let nth = 0; nth < count; nth++) addScores(model, features[nth], scores)
  return knownAnswer(edits, general, known, word, scores)
}

const shortForm = /^\p{Lu}[\p{Lu}\p{Nd}&]{1,4}$/u

/** The best edit, or a close one that makes a known word where the best does not. */
function knownAnswer(
  edits: readonly Edit[],
  general: number,
  known: NumberSet,
  {form}: Word,
  found: Int32Array,
): number {
  const best = bestOf(found, general)
  const {strip, add, letters} = edits[best]
  // "GISB" is no shouted word, so it keeps its capitals
  if (letters === 'lower' && shortForm.test(form) && !known.has(hashText(apply(edits[best], form)))) {
    const keep = edits.findIndex((edit) => edit.letters === 'keep' && edit.strip === 0 && edit.add === '')
    if (keep >= 0) return keep
  }
  if ((strip === 0 && add === '') || known.has(hashText(apply(edits[best], form)))) return best
  let answer = best
  let high = -Infinity
  for (let edit = 0; edit < general; edit++) {
    if (edits[edit].strip + edits[edit].add.length === 0 || edits[edit].letters !== edits[best].letters)
      continue
    if (found[edit] <= high || found[edit] < found[best] / 4) continue
    if (!known.has(hashText(apply(edits[edit], form)))) continue
    answer = edit
    high = found[edit]
  }
  return answer
}

export function exceptionKey(word: Word, upos: string, xpos: string, feats: string): number {
  return combine(combine(word.exact, hashText(upos)), combine(hashText(xpos), hashText(feats)))
}

export function lemmaFeaturesOf(word: Word, upos: string, xpos: string, into: Int32Array): number {
  const {lower, shape} = word
  const wide = hashText(upos)
  const tag = combine(wide, hashText(xpos))
  let count = 0
  into[count++] = combine(1, tag)
  into[count++] = combine(combine(2, tag), shape)
  for (let size = 1; size <= Math.min(6, lower.length); size++) {
    const ending = hashText(lower, lower.length - size, lower.length)
    into[count++] = combine(combine(2 + size, tag), ending)
    // taggers may give a pair of tags never seen together: UPOS alone then tells most
    into[count++] = combine(combine(20 + size, wide), ending)
  }
  into[count++] = combine(combine(10, wide), hashText(lower))
  into[count++] = combine(combine(11, tag), Math.min(lower.length, 6))
  into[count++] = combine(combine(12, wide), word.prefixes[2])
  into[count++] = combine(13, combine(word.suffixes[2], shape))
  into[count++] = combine(combine(14, tag), hashText(skeleton(lower)))
  into[count++] = combine(combine(15, wide), combine(shape, word.suffixes[0]))
  return count
}

/** Vowels and consonants of the last five letters: "stopped" is "vccvc" read from "opped". */
function skeleton(lower: string): string {
  return lower
    .slice(-5)
    .replace(/[aeiou]/g, 'v')
    .replace(/[bcdfghjklmnpqrstwxyz]/g, 'c')
}

/** The shortest edit from form to lemma. */
export function editOf(form: string, lemma: string): Edit {
  let best: Edit | undefined
  for (const letters of ['lower', 'keep', 'title'] as const) {
    const base = cased(form, letters)
    let same = 0
    while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
    const edit = {letters, strip: base.length - same, add: lemma.slice(same)}
    if (!best || edit.strip + edit.add.length < best.strip + best.add.length) best = edit
  }
  return best as Edit
}

export function apply({letters, strip, add}: Edit, form: string): string {
  const base = cased(form, letters)
  const lemma = base.slice(0, Math.max(0, base.length - strip)) + add
  return lemma === '' ? form : lemma
}

export const writeEdit = ({letters, strip, add}: Edit) => `${letters} ${strip} ${add}`

function readEdit(line: string): Edit {
  const [letters, strip, add] = line.split(' ')
  return {letters: letters as Edit['letters'], strip: Number(strip), add}
}

function cased(form: string, letters: Edit['letters']): string {
  if (letters === 'keep') return form
  const lower = form.toLowerCase()
  return letters === 'lower' ? lower : (lower[0]?.toUpperCase() ?? '') + lower.slice(1)
}

// Tokens of one block in, the tokens that begin a sentence out. Learned over words, shapes, brackets and quotes.
import type {LinearModel, NumberMap} from '../../model/index.ts'
import {addScores, combine} from '../../model/index.ts'
import type {RawToken, Word} from '../word.ts'
import type {Abbreviations} from './abbreviations.ts'
import {ruleFor} from './rules.ts'

/** Changes whenever the features below change: a model made for other features is refused. */
export const splitFeatures = 'split-2'

/**
 * How a word is mostly used, by hash of its plain form: its commonest UPOS (1 to 17) plus 32 times how often it is written
 * with a capital inside a sentence (0 hardly ever to 3 nearly always). 0 for a word never seen.
 */
export type Habits = NumberMap

/** Numbers of the UPOS tags in a habit, from 1. */
export const habitTags =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
/** Small words hardly ever written with a capital inside a sentence. */
const smallHabits = new Set(
  ['ADP', 'ADV', 'CCONJ', 'DET', 'PRON', 'SCONJ'].flatMap((tag) => {
    const habit = habitTags.indexOf(tag) + 1
    return [habit, habit + 32]
  }),
)
const verbHabit = habitTags.indexOf('VERB') + 1

/** What stands open at a gap: how far the sentence has come, and what was opened and not closed in it. */
export interface OpenState {
  length: number
  /** Has a word come that is mostly a verb? */
  verb: number
  brackets: number
  quotes: number
}

const opening = '([{'
const closing = ')]}'
const openQuotes = '“«„'
const closeQuotes = '”»'
const stops = '.!?…'
const enders = /^[.!?…]+$/

/** May a sentence end between the tokens `at - 1` and `at`? */
export function mayBreak(tokens: readonly RawToken[], at: number): boolean {
  const left = tokens[at - 1]
  const right = tokens[at]
  const last = left.word.form[left.word.form.length - 1]
  if (left.end === right.start) return enders.test(left.word.form) && right.word.first === 'A'
  return right.word.first !== 'a' || left.word.first !== 'a' || stops.includes(last)
}

export function step(state: OpenState, {word: {form}}: RawToken, habit: number): void {
  state.length++
  if (habit % 32 === verbHabit) state.verb = 1
  if (opening.includes(form)) state.brackets = Math.min(3, state.brackets + 1)
  else if (closing.includes(form)) state.brackets = Math.max(0, state.brackets - 1)
  else if (form === '"' || form === "''" || form === '``') state.quotes ^= 1
  else if (openQuotes.includes(form)) state.quotes = 1
  else if (closeQuotes.includes(form)) state.quotes = 0
}

const nobody: Word = {
  form: '',
  lower: '',
  exact: 7,
  plain: 7,
  shape: 7,
  suffixes: [7, 7, 7, 7, 7],
  prefixes: [7, 7, 7, 7],
  first: '',
}

/** Fills `into` with the features of a sentence end before token `at`; gives their number. */
export function breakFeatures(
  tokens: readonly RawToken[],
  at: number,
  state: OpenState,
  habits: ArrayLike<number>,
  into: Int32Array,
): number {
  let count = 0
  const add = (template: number, part: number) => {
    into[count++] = combine(template, part)
  }
  const word = (offset: number) => tokens[at + offset]?.word ?? nobody
  const [a, b, c, d, e] = [word(-3), word(-2), word(-1), word(0), word(1)]
  const glued = (offset: number) => (tokens[at + offset]?.start === tokens[at + offset - 1]?.end ? 1 : 0)
  const length = Math.min(state.length, 6) + (state.length > 12 ? 1 : 0) + (state.length > 25 ? 1 : 0)
  const open = state.brackets * 2 + state.quotes
  const first = d.first === '' ? 1 : d.first.charCodeAt(0)
  const stop = stops.includes(c.form[c.form.length - 1] ?? ' ') ? c.plain : 3
  add(1, c.plain)
  add(2, d.plain)
  add(3, combine(c.plain, d.plain))
  add(4, combine(c.shape, d.shape))
  add(5, combine(b.plain, c.plain))
  add(6, combine(d.plain, e.plain))
  add(7, combine(combine(b.shape, c.plain), d.shape))
  add(8, combine(combine(c.shape, d.shape), e.shape))
  add(9, combine(combine(c.plain, first), length))
  add(10, combine(combine(c.plain, first), open))
  add(11, combine(stop, d.plain))
  add(12, combine(stop, combine(first, d.suffixes[2])))
  add(13, combine(combine(b.plain, stop), first))
  add(14, combine(combine(a.shape, b.shape), combine(c.shape, d.shape)))
  add(15, combine(combine(c.shape, d.shape), length))
  add(16, combine(combine(stop, first), combine(open, Math.min(state.length, 3))))
  add(17, combine(combine(c.plain, d.exact), glued(0)))
  add(18, combine(stop, combine(d.exact, e.shape)))
  add(19, combine(combine(glued(-1), glued(1)), combine(c.plain, d.shape)))
  add(20, combine(c.suffixes[2], combine(d.exact, stop)))
  add(21, combine(combine(b.suffixes[2], b.shape), combine(c.plain, first)))
  add(22, combine(d.shape, e.plain))
  add(23, combine(combine(stop, d.shape), e.plain))
  add(24, combine(combine(c.shape, c.suffixes[1]), combine(d.shape, e.shape)))
  const [ha, hb, hc, hd, he] = [-3, -2, -1, 0, 1].map((offset) => habits[at + offset] ?? 99)
  const ahead = stopAhead(tokens, at)
  add(30, combine(combine(hc, hd), first))
  add(31, combine(combine(hc, hd), combine(stop, first)))
  add(32, combine(combine(hc, hd), combine(he, first)))
  add(33, combine(combine(hb, hc), combine(hd, first)))
  add(34, combine(combine(hd, he), combine(stop, first)))
  add(35, combine(combine(stop, first), combine(hd, c.shape)))
  add(36, combine(combine(state.verb, hc), combine(hd, first)))
  add(37, combine(combine(state.verb, length), combine(stop, combine(first, hd >> 5))))
  add(38, combine(combine(ahead, first), combine(hc, hd)))
  add(39, combine(combine(ahead, length), combine(stop, combine(first, hd >> 5))))
  add(40, combine(combine(ha, hb), combine(hc, combine(hd, first))))
  add(41, combine(combine(c.plain, first), combine(hd, he)))
  add(42, combine(combine(hc, first), d.plain))
  add(43, combine(combine(hc, stop), combine(d.plain, d.shape)))
  add(44, combine(combine(open, state.verb), combine(c.plain, combine(hd, first))))
  return count
}

/** How far the next stop is: 0 to 4 tokens, 5 up to nine, 6 farther. */
function stopAhead(tokens: readonly RawToken[], at: number): number {
  for (let far = 0; far < 10; far++) {
    const form = tokens[at + far]?.word.form
    if (form === undefined || enders.test(form)) return Math.min(far, 5)
  }
  return 6
}

const features = new Int32Array(64)
const score = new Int32Array(256)

export interface SplitModel {
  readonly split: LinearModel
  readonly habits: Habits
  readonly bias: number
  readonly abbreviations: Abbreviations
  readonly saying: ReadonlySet<string>
}

/** Indices of the tokens that begin a sentence; `dateline` is the first token after the block's dateline, or 0. */
export function splitSentences(
  tokens: readonly RawToken[],
  {split, habits: known, bias, abbreviations, saying}: SplitModel,
  dateline: number,
): number[] {
  if (tokens.length === 0) return []
  const habits = habitsOf(tokens, known)
  const starts = [0]
  const state = freshState()
  for (let at = 1; at < tokens.length; at++) {
    step(state, tokens[at - 1], habits[at - 1])
    if (!mayBreak(tokens, at)) continue
    const from = starts[starts.length - 1]
    const starter = tokens[at].word.first === 'A' && smallHabits.has(habits[at])
    const named = habits[at] >= 96 && habits[at] < 128
    const rule = ruleFor({tokens, at, from, abbreviations, saying, dateline, starter, named})
    if (rule === 'goes on') continue
    if (rule !== 'ends') {
      const more = stopped(tokens, at) ? 0 : bareIn(tokens.length)
      if (more === Number.POSITIVE_INFINITY) continue
      if (scoreOf(split, bias - more, breakFeatures(tokens, at, state, habits, features)) <= 0) continue
    }
    starts.push(at)
    Object.assign(state, freshState())
  }
  return starts
}

/**
 * Where no stop, colon or closing mark stands, the model must be surer by this much: sentences without a stop run together
 * in e-mail and forums, hardly ever in a paragraph or headline of news, which is a short block.
 */
const bareIn = (block: number) => (block > 60 ? 100 : block > 30 ? 600 : Number.POSITIVE_INFINITY)

function stopped(tokens: readonly RawToken[], at: number): boolean {
  const [before, left] = [tokens[at - 2]?.word.form ?? '', tokens[at - 1].word.form]
  if (/^["”’'»]$/.test(left)) return /[.!?…]$/.test(before)
  return /[.!?…:;)\]*_=-]$/.test(left)
}

function scoreOf(split: LinearModel, bias: number, count: number): number {
  score[0] = bias
  for (let nth = 0; nth < count; nth++) addScores(split, features[nth], score)
  return score[0]
}

export const freshState = (): OpenState => ({length: 0, verb: 0, brackets: 0, quotes: 0})

const most = 12_000
const habitsByWord = new WeakMap<Habits, Map<Word, number>>()

/** The habit of each token, remembered by word. */
export function habitsOf(tokens: readonly RawToken[], known: Habits): Uint8Array {
  const kept = habitsByWord.get(known) ?? new Map<Word, number>()
  habitsByWord.set(known, kept)
  if (kept.size > most) kept.clear()
  const habits = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const {word} = tokens[at]
    let habit = kept.get(word)
    if (habit === undefined) {
      habit = known.get(word.plain) ?? 0
      kept.set(word, habit)
    }
    habits[at] = habit
  }
  return habits
}

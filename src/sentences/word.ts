// What the spelling of a word tells, as hashes: worked out once a form, then shared by splitter, tagger, lemmatiser, parser.
import {hashText} from '../model/index.ts'

export interface Word {
  readonly form: string
  readonly lower: string
  /** Hash of the form as it stands. */
  readonly exact: number
  /** Hash of the lower-case form, every digit as 0. */
  readonly plain: number
  /** Hash of the shape: "Xx", "X.X.", "0-0". */
  readonly shape: number
  /** Hashes of the last 1 to 5 and the first 1 to 4 characters of the lower-case form. */
  readonly suffixes: readonly number[]
  readonly prefixes: readonly number[]
  /** "a" lower, "A" capital, "0" digit, otherwise the character itself. */
  readonly first: string
}

/** One token before tagging: the word and its place in the text. */
export interface RawToken {
  readonly word: Word
  readonly start: number
  readonly end: number
}

const most = 12_000
const cache = new Map<string, Word>()

/** The word of a form; forms seen before cost one look-up. */
export function wordOf(form: string): Word {
  let word = cache.get(form)
  if (!word) {
    word = makeWord(form)
    if (cache.size >= most) cache.clear()
    cache.set(form, word)
  }
  return word
}

/** "Xx" for London, "X.X." for U.S., "0-0" for 2-3: runs are shortened to one or two. */
export function shapeOf(form: string): string {
  let shape = ''
  for (let place = 0; place < form.length && place < 24; place++) {
    const kind = kindOf(form[place])
    if (shape.endsWith(kind + kind) || (place > 3 && shape.endsWith(kind))) continue
    shape += kind
  }
  return shape
}

export function firstOf(form: string): string {
  const kind = kindOf(form[0] ?? '')
  return kind === 'X' ? 'A' : kind === 'x' ? 'a' : kind
}

function kindOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x'
  if (char >= 'A' && char <= 'Z') return 'X'
  if (char >= '0' && char <= '9') return '0'
  if (char < '\x80') return char
  if (/\p{Lu}/u.test(char)) return 'X'
  if (/\p{L}/u.test(char)) return 'x'
  return /\p{Nd}/u.test(char) ? '0' : char
}

function makeWord(form: string): Word {
  const lower = form.toLowerCase()
  const plain = lower.replace(/\d/g, '0')
  const length = plain.length
  return {
    form,
    lower,
    exact: hashText(form),
    plain: hashText(plain),
    shape: hashText(shapeOf(form)),
    suffixes: [1, 2, 3, 4, 5].map((size) => hashText(plain, Math.max(0, length - size), length)),
    prefixes: [1, 2, 3, 4].map((size) => hashText(plain, 0, Math.min(size, length))),
    first: firstOf(form),
  }
}

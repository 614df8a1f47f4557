// A stretch of text without white space in, the places where its tokens end out. Learned, but for addresses and tags.
import type {LinearModel} from '../../model/index.ts'
import {addScores, combine, hashText} from '../../model/index.ts'
import type {Abbreviations} from './abbreviations.ts'
import {sureCut} from './surecut.ts'

/** Changes whenever the features below change: a model made for other features is refused. */
export const tokenFeatures = 'tokens-2'

/** Longer chunks are cut here before anything looks at them, so that no chunk costs more than another. */
export const longestChunk = 120

export interface TokenRules {
  readonly model: LinearModel
  /** Letter runs that hold two words, by their lower-case form: "cannot" -> 3. */
  readonly joined: ReadonlyMap<string, number>
  readonly contraction: (run: string) => number
  readonly abbreviations: Abbreviations
}

// characters by class: one letter each, so that a chunk's classes are a string
const letter = /^[\p{L}\p{M}]$/u
const digit = /^\p{Nd}$/u

const known = new Map<number, string>()

/** L letter, D digit, or the character itself for everything else. */
export function classOf(code: number): string {
  let found = known.get(code)
  if (found === undefined) {
    const char = String.fromCharCode(code)
    // surrogates count as letters of one emoji or rare script: never cut between the two halves
    found = letter.test(char) ? 'L' : digit.test(char) ? 'D' : code >= 0xd800 && code < 0xe000 ? 'S' : char
    known.set(code, found)
  }
  return found
}

const address =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”]+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|[#@][\p{L}_][\p{L}\d_]*/iuy
const opening = /[([<{"'“‘«]*/y
const closing = /[.,;:!?)\]}'"’”»*]+$/

/** Ends of what leads up to and with the address, hashtag or handle at the start of a chunk: each bracket, then the address. */
export function addressEnds(chunk: string): number[] {
  opening.lastIndex = 0
  opening.test(chunk)
  const start = opening.lastIndex
  address.lastIndex = start
  const found = address.exec(chunk)?.[0]
  if (!found) return []
  const tail = closing.exec(found)?.[0]
  // "https://a.org/b_(c)" keeps the bracket that it opened itself
  const kept = tail?.includes(')') && found.includes('(') ? 0 : (tail?.length ?? 0)
  return [...Array.from({length: start}, (_, nth) => nth + 1), start + found.length - kept]
}

/** May a token end before `place`? Never inside a run of letters or digits, except in contracted words. */
export function mayCut(chunk: string, place: number): boolean {
  const left = classOf(chunk.charCodeAt(place - 1))
  const right = classOf(chunk.charCodeAt(place))
  return !(left === right && (left === 'L' || left === 'D' || left === 'S'))
}

/** Fills `into` with the features of a cut before `place`; gives their number. */
export function cutFeatures(chunk: string, place: number, next: string, into: Int32Array): number {
  let count = 0
  const add = (template: number, part: number) => {
    into[count++] = combine(template, part)
  }
  const lower = chunk.toLowerCase()
  const at = (offset: number) =>
    place + offset < 0 || place + offset >= chunk.length ? 1 : lower.charCodeAt(place + offset)
  const kind = (offset: number) =>
    place + offset < 0 || place + offset >= chunk.length
      ? 1
      : classOf(chunk.charCodeAt(place + offset)).charCodeAt(0)
  let start = place - 1
  while (start > 0 && !mayCut(chunk, start)) start--
  let end = place + 1
  while (end < chunk.length && !mayCut(chunk, end)) end++
  const left = hashText(lower, start, place)
  const right = hashText(lower, place, end)
  const before = hashText(lower, 0, place)
  const after = hashText(lower, place, chunk.length)
  const near = combine(kind(-1), kind(0))
  const wide = combine(combine(near, kind(-2)), kind(1))
  const wider = combine(combine(wide, kind(-3)), kind(2))
  add(1, near)
  add(2, wide)
  add(3, wider)
  add(4, combine(left, kind(0)))
  add(5, combine(right, kind(-1)))
  add(6, combine(left, right))
  add(7, before)
  add(8, after)
  add(9, combine(combine(left, kind(0)), combine(start, kind(1))))
  add(10, combine(combine(right, kind(-1)), chunk.length - end))
  add(11, combine(hashText(next), combine(before, after)))
  add(12, combine(hashText(next), wide))
  add(
    13,
    combine(
      Math.min(place - start, 4),
      combine(kind(-1), combine(kind(0), Math.min(chunk.length - place, 4))),
    ),
  )
  add(14, combine(at(-1), at(0)))
  add(15, combine(combine(at(-2), at(-1)), combine(at(0), at(1))))
  add(16, combine(wider, combine(Math.min(start, 3), Math.min(chunk.length - end, 3))))
  add(17, combine(kind(0), combine(left, combine(start > 0 ? kind(start - place - 1) : 1, 0))))
  add(18, combine(kind(-1), combine(right, end < chunk.length ? kind(end - place) : 1)))
  return count
}

const features = new Int32Array(32)
const score = new Int32Array(256)

/** Ends of the tokens of one chunk. `next` is the class of what follows: "a", "A", "0", "." or "" at the end. */
export function tokenEnds(chunk: string, next: string, rules: TokenRules): number[] {
  const ends = addressEnds(chunk)
  const start = ends[ends.length - 1] ?? 0
  let before = 0
  for (let place = start + 1; place < chunk.length; place++) {
    if (!mayCut(chunk, place) || keepsStop(chunk, place, ends[ends.length - 1] ?? 0, next, rules)) continue
    const sure = sureCut(chunk, place)
    let cut = sure === undefined ? cutScore(chunk, place, next, rules) : sure ? 1 : -1
    // a hyphen inside a word is a token of its own or none: "pro-Beijing", "get | - | together"
    if (place > start + 1 && innerHyphen(chunk, place - 1)) {
      cut = before + cut > 0 ? 1 : -1
      if (before > 0 !== cut > 0) before > 0 ? ends.pop() : ends.push(place - 1)
    }
    before = cut
    if (cut > 0) ends.push(place)
  }
  if (ends[ends.length - 1] !== chunk.length) ends.push(chunk.length)
  return cutJoined(chunk, ends, rules)
}

function cutScore(chunk: string, place: number, next: string, {model}: TokenRules): number {
  score[0] = 0
  const count = cutFeatures(chunk, place, next, features)
  for (let nth = 0; nth < count; nth++) addScores(model, features[nth], score)
  return score[0]
}

function innerHyphen(chunk: string, place: number): boolean {
  return (
    chunk[place] === '-' && /\p{L}/u.test(chunk[place - 1] ?? '') && /\p{L}/u.test(chunk[place + 1] ?? '')
  )
}

/** Is this the stop of an abbreviation at the chunk's end? Those before numbers are plain words elsewhere. */
function keepsStop(chunk: string, place: number, start: number, next: string, rules: TokenRules): boolean {
  if (place !== chunk.length - 1 || chunk[place] !== '.') return false
  // "J. Halvorsen": one capital letter before a capital is an initial
  if (place === start + 1 && next === 'A' && /\p{Lu}/u.test(chunk[start]) && chunk[start] !== 'I') return true
  const follower = rules.abbreviations.get(chunk.slice(start).replace(/^[^\p{L}]+/u, ''))
  return follower !== undefined && (follower !== 'number' || next === '0')
}

function cutJoined(chunk: string, ends: readonly number[], rules: TokenRules): number[] {
  let start = 0
  return ends.flatMap((end) => {
    const token = chunk.slice(start, end)
    const inside = rules.joined.get(token.toLowerCase()) ?? rules.contraction(token)
    const found = inside > 0 && start + inside < end ? [start + inside, end] : [end]
    start = end
    return found
  })
}

// Is a piece written like part of a name? Capital letter, and not only because a sentence begins there.
import type {Scene} from '../draft/draft.ts'
import type {Piece} from '../lists/pieces.ts'
import {en} from '../words/en.ts'
import type {Words} from '../words/words.ts'

const upper = /^[\p{Lu}]/u
const letter = /^\p{L}/u

/** Marks each piece of the sentence: true where it is written like part of a name. */
export function capitalsOf(scene: Scene, words: Words, seenInside: ReadonlySet<string>): boolean[] {
  const {pieces} = scene
  const marks = pieces.map(
    (piece, place) => upper.test(piece.form) && (!words.never.has(piece.lower) || isNumeral(pieces, place)),
  )
  const titleCase = isTitleCase(scene)
  for (let place = 0; place < pieces.length; place++) {
    if (!marks[place]) continue
    const {form, lower} = pieces[place]
    if (isNumeral(pieces, place)) continue
    if (words.calendar.has(lower) || /^\p{Lu}\.?$/u.test(form))
      marks[place] = /^\p{Lu}\.?$/u.test(form) && form !== 'I' && form !== 'A'
    else if (opens(pieces, place)) marks[place] = startsName(scene, place, words, seenInside)
    else if (titleCase) marks[place] = isProper(scene, place)
  }
  return marks
}

/** "Munich I Regional Court": numbered, between two words of the name. */
function isNumeral(pieces: readonly Piece[], place: number): boolean {
  const [before, {form}, after] = [pieces[place - 1], pieces[place], pieces[place + 1]]
  return /^I{1,3}$/.test(form) && upper.test(before?.form ?? '') && upper.test(after?.form ?? '')
}

/** A sentence begins at the first word, after a colon or after an opening quotation mark. */
export function opens(pieces: readonly Piece[], place: number): boolean {
  if (place === 0) return true
  const before = pieces[place - 1].form
  return /^["“”«‘:;•\-–—([']+$/.test(before) && (place === 1 || before !== '-') && !/^[-–]$/.test(before)
}

function startsName(scene: Scene, place: number, words: Words, seenInside: ReadonlySet<string>): boolean {
  const piece = scene.pieces[place]
  if (seenInside.has(piece.form)) return true
  if (words.common.has(piece.lower)) return false
  if (isProper(scene, place)) return true
  if (/^\p{Lu}{2,}\d*$/u.test(piece.form)) return true
  return words.givenNames.has(piece.form)
}

function isProper(scene: Scene, place: number): boolean {
  const {upos} = scene.sentence.tokens[scene.pieces[place].token]
  return upos === 'PROPN' || upos === 'X'
}

/** Headlines In This Style, or in capitals throughout, say nothing by their capitals; there also the verbs have one. */
export function isTitleCase({pieces, sentence}: Pick<Scene, 'pieces' | 'sentence'>): boolean {
  let capital = 0
  let small = 0
  for (const piece of pieces) {
    if (!letter.test(piece.form) || piece.form.length < 4 || en.never.has(piece.lower)) continue
    if (upper.test(piece.form)) capital++
    else if (sentence.tokens[piece.token].upos === 'VERB') return false
    else small++
  }
  return capital >= 5 && small <= capital / 5
}

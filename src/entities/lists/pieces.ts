// A sentence's tokens in, pieces out: the units that names are matched by ("Israeli-Palestinian" is three of them).
import type {Sentence} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'

export interface Piece extends Span {
  readonly form: string
  readonly lower: string
  /** Index of the token that holds it. */
  readonly token: number
}

const plain = /^[\p{L}\p{N}]+$/u
const parts = /['’]s$|[-–—/]|[^-–—/\s'’]+(?:['’](?!s$)[^-–—/\s'’]*)*|['’]/giu

/** The pieces of a sentence. Hyphens inside words and a final 's stand alone, whatever the tokenizer did. */
export function piecesOf(sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  for (const token of sentence.tokens) {
    if (plain.test(token.form)) pieces.push(piece(token.form, token.start, token.end, token.index))
    else for (const part of token.form.matchAll(parts)) add(part[0], token.start + part.index, token.index)
  }
  return pieces

  function add(form: string, start: number, token: number): void {
    pieces.push(piece(form, start, start + form.length, token))
  }
}

/** The same cut for a name of our lists: "People's Republic" is People + 's + Republic. */
export function wordsOf(name: string): string[] {
  const words: string[] = []
  for (const word of name.split(' ')) {
    for (const bit of word.split(/([,()])/)) {
      if (!bit) continue
      if (plain.test(bit)) words.push(bit)
      else for (const part of bit.matchAll(parts)) words.push(part[0].replace('’', "'"))
    }
  }
  return words
}

function piece(form: string, start: number, end: number, token: number): Piece {
  const straight = form.includes('’') ? form.replace('’', "'") : form
  return {form: straight, lower: straight.toLowerCase(), start, end, token}
}

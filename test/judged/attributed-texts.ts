// attributed.txt and attributed-passages.txt to articles with the spans of their contents and speakers.
import {articlesOf, type Part} from './articles.ts'

type Piece = readonly [start: number, end: number]

export interface AttributedText {
  /** The headline. */
  readonly id: string
  readonly part: Part
  readonly text: string
  readonly quotes: readonly {
    readonly quote: readonly Piece[]
    /** Empty where the text hides the speaker. */
    readonly speaker: readonly Piece[]
    /** A careful reader may leave it out. */
    readonly optional: boolean
  }[]
}

/** Every article of a file, in order. Throws where words of the gold do not stand in their article. */
export function attributedTexts(
  file: 'attributed.txt' | 'attributed-passages.txt' = 'attributed.txt',
): AttributedText[] {
  return articlesOf(file, articleOf)
}

function articleOf(block: string, part: Part): AttributedText {
  const lines = block.split('\n')
  const text = lines.filter((line) => !line.startsWith(' ')).join('\n')
  let [from, end] = [0, -1]
  const quotes = lines.flatMap((line) => {
    if (!line.startsWith(' ')) {
      from = end + 1
      end = from + line.length
      return []
    }
    const [, mark, speaker, content] = /^ +(\? )?(.+?) \| (.+)$/.exec(line) ?? fail(line)
    const quote = piecesOf(text, from, content)
    const [[start]] = quote
    return [
      {
        quote,
        speaker: speaker === '-' ? [] : [speakerOf(text, from, end, speaker, start)],
        optional: Boolean(mark),
      },
    ]
  })
  return {id: lines[0], part, text, quotes}
}

/** The pieces, each after the one before; "a … b" goes from the first words to the last. */
function piecesOf(text: string, from: number, content: string): Piece[] {
  return content.split(' // ').map((words) => {
    const [first, last] = words.split(' … ')
    const start = text.indexOf(first, from)
    const tail = last ? text.indexOf(last, start + first.length) : start
    if (start < 0 || tail < 0) fail(words)
    from = tail + (last ?? first).length
    return [start, from]
  })
}

/** The speaker's words in the line, those nearest to the content; else anywhere in the article. */
function speakerOf(text: string, from: number, end: number, words: string, near: number): Piece {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const places = [...text.matchAll(new RegExp(`(?<!\\w)${escaped}(?!\\w)`, 'g'))].map(({index}) => index)
  const inLine = places.filter((at) => at >= from && at < end)
  const [best] = (inLine.length > 0 ? inLine : places).sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  if (best === undefined) fail(words)
  return [best, best + words.length]
}

function fail(words: string): never {
  throw new Error(`judged attributions: no place for “${words}”`)
}

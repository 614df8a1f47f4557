// Text pulled from a page -> its lines with what can be seen of each: furniture phrase, shape, bullet.
import {furniturePhrase, type PhraseMatch} from '../phrases.ts'
import {countWords, endsSentence, tidyLine} from '../tidy.ts'
import {isTimeLine} from '../writtenDate.ts'

/**
 * prose: a full sentence or a long paragraph; sentence: a short full sentence; headline: several words without a stop;
 * short: a few words; number: a counter; time: a date or a time of day; link: an address.
 */
export type Shape = 'prose' | 'sentence' | 'headline' | 'short' | 'number' | 'time' | 'link'

export interface Line {
  /** As it stands on the page, trimmed. */
  readonly text: string
  /** Without bullet. */
  readonly words: string
  readonly bullet: boolean
  /** Was the line before it empty? */
  readonly gap: boolean
  readonly match: PhraseMatch | null
  readonly shape: Shape
  readonly count: number
}

const BULLET = /^(?:[•▪◦‣●■□♦►▶»›→]|[-–—*+·](?=\s))\s*/u

/** All lines that hold something, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)) {
    const line = tidyLine(raw)
    if (line) lines.push(lineOf(line, gap))
    gap = !line
  }
  return lines
}

/** One tidy line, looked at. */
export function lineOf(text: string, gap = false): Line {
  const words = text.replace(BULLET, '')
  const count = countWords(words)
  return {
    text,
    words,
    bullet: words !== text,
    gap,
    count,
    match: furniturePhrase(text.length > 2000 ? text.slice(0, 2000) : text),
    shape: shapeOf(words || text, count),
  }
}

function shapeOf(text: string, count: number): Shape {
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return 'link'
  if (/^[\s\d.,:;/+()%|·•–—-]*$/.test(text) && !isTimeLine(text)) return 'number'
  if (/^[+-]?\d[\d.,\s]*[kmкм]?$/i.test(text) && !isTimeLine(text)) return 'number'
  if (isTimeLine(text)) return 'time'
  if (count >= 25 || text.length >= 220) return 'prose'
  if (endsSentence(text)) return count >= 8 ? 'prose' : count >= 3 ? 'sentence' : 'short'
  return count >= 4 ? 'headline' : 'short'
}

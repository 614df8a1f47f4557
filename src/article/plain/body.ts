// Lines -> where the body of the article begins and ends: the run of lines with the most prose and the least furniture.
import type {Line} from './lines.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A long paragraph says no more than a middling one that this is the article. */
const ENOUGH_WORDS = 60
/** What stands after a heading "Comments" is worth this much less. */
const COMMENT_DISCOUNT = 0.15
/** So many words of prose before the heading make the prose after it comments. */
const ARTICLE_WORDS = 30

/**
 * The best stretch of lines, [start, end), or null where nothing looks like prose.
 * Maximum-sum segment over line weights (Kadane), comments discounted.
 */
export function bodyOf(lines: readonly Line[], furniture: readonly boolean[]): Stretch | null {
  const weights = weigh(lines, furniture)
  let best: (Stretch & {sum: number}) | null = null
  let start = 0
  let sum = 0
  weights.forEach((weight, place) => {
    if (sum <= 0) {
      sum = 0
      start = place
    }
    sum += weight
    if (weight > 0 && sum > (best?.sum ?? 0)) best = {start, end: place + 1, sum}
  })
  return best
}

function weigh(lines: readonly Line[], furniture: readonly boolean[]): number[] {
  let before = 0
  let comments = false
  return lines.map((line, place) => {
    const opens = line.match?.entry.opens ? line.match.entry.reason : null
    if (opens === 'comments' && before >= ARTICLE_WORDS) comments = true
    if (furniture[place]) return -penalty(line)
    const worth = worthOf(line)
    if (worth > 0) before += worth
    return comments && worth > 0 ? worth * COMMENT_DISCOUNT - 3 : worth
  })
}

function penalty(line: Line): number {
  if (line.shape === 'prose') return 15 + Math.min(line.count, ENOUGH_WORDS)
  return line.match?.entry.opens ? 14 : 7
}

function worthOf(line: Line): number {
  switch (line.shape) {
    case 'prose':
      return Math.min(line.count, ENOUGH_WORDS) * (line.bullet ? 0.6 : 1)
    case 'sentence':
      return line.count
    case 'headline':
      return line.bullet ? -5 : -3
    case 'short':
      return -3
    case 'time':
      return -12
    default:
      return -7
  }
}

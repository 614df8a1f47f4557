// Lines -> which of them are furniture by their words or their neighbours, before anybody knows where the article is.
import {furniturePhrase, opensSentence} from '../phrases.ts'
import type {BoilerplateReason} from '../types.ts'
import {unquoted} from './appeal.ts'
import type {Line} from './lines.ts'

/** Appeals run over several paragraphs, of which one may hold no telling word. */
const RUNNING: ReadonlySet<BoilerplateReason> = new Set([
  'donation',
  'newsletter',
  'cookie',
  'rights',
  'comments',
])
/** A paragraph of prose longer than this is not furniture because of one weak phrase. */
const WEAK_WORDS = 22

/** For every line: is it furniture whatever stands round it? */
export function certainFurniture(lines: readonly Line[]): boolean[] {
  const certain = lines.map(isCertain)
  const doubtful = lines.map(
    (line, place) => !certain[place] && line.match !== null && line.match.entry.weak === true,
  )
  lines.forEach((line, place) => {
    if (doubtful[place] && hasNeighbour(lines, place, certain, doubtful)) certain[place] = true
    else if (!line.match && line.shape === 'prose' && between(lines, place)) certain[place] = true
  })
  return certain
}

function isCertain(line: Line): boolean {
  if (!line.match || opensSentence(line.match, line.words)) return false
  const {at, weak} = line.match.entry
  if (at === 'line') return true
  if (!weak) return line.shape !== 'prose' || line.count <= 40
  return line.count <= WEAK_WORDS && saidByPage(line)
}

/** Not in a quotation, where anybody may speak of supporters and inboxes. */
function saidByPage({words}: Line): boolean {
  const own = unquoted(words)
  return own === words || furniturePhrase(own) !== null
}

/** A weak phrase counts when a line near by speaks of the same thing. */
function hasNeighbour(
  lines: readonly Line[],
  place: number,
  certain: readonly boolean[],
  doubtful: readonly boolean[],
): boolean {
  const reason = lines[place]!.match!.entry.reason
  return [-2, -1, 1, 2].some((step) => {
    const near = lines[place + step]
    return near?.match?.entry.reason === reason && (certain[place + step] || doubtful[place + step])
  })
}

/** A plain paragraph right between two lines of one appeal belongs to it. */
function between(lines: readonly Line[], place: number): boolean {
  const before = lines[place - 1]?.match?.entry.reason
  const after = lines[place + 1]?.match?.entry.reason
  return before !== undefined && before === after && RUNNING.has(before)
}

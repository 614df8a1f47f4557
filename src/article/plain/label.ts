// Lines outside the article -> the reason why each is not part of it, from its own words or from the section it stands in.
import type {BoilerplateReason} from '../types.ts'
import {isAppeal} from './appeal.ts'
import type {Line} from './lines.ts'

/** Headings that stand over lists of headlines on some sites and over readers' comments on others. */
const AMBIGUOUS = /discuss|обсужд/i
/** How many lines after an ambiguous heading are looked at. */
const AHEAD = 14

/** A reason for every line where `kept` is false, null where it is true. */
export function reasonsOf(lines: readonly Line[], kept: readonly boolean[]): (BoilerplateReason | null)[] {
  let section: BoilerplateReason | null = null
  const first = kept.indexOf(true)
  const last = kept.lastIndexOf(true)
  return lines.map((line, place) => {
    if (kept[place]) {
      section = null
      return null
    }
    if (place < first && isCommentCount(line)) return 'counter'
    const opened = sectionOpened(lines, place)
    if (opened) section = opened
    if (line.match)
      return section === 'related' && keepsList(line) ? 'related' : (opened ?? line.match.entry.reason)
    const inside = section && belongs(section, line, place > last)
    return inside ? section! : byShape(lines, line, place, first, last)
  })
}

/** "12 comments" beside the headline counts them; below the article it heads them. */
function isCommentCount({match, words}: Line): boolean {
  return match?.entry.reason === 'comments' && match.entry.at === 'line' && /\d/.test(words)
}

function sectionOpened(lines: readonly Line[], place: number): BoilerplateReason | null {
  const {match, words, shape} = lines[place]!
  if (!match) return null
  const {opens, reason, at} = match.entry
  if (opens && AMBIGUOUS.test(words) && reason !== 'newsletter') return listOrTalk(lines, place)
  if (opens) return reason
  const running =
    reason === 'donation' || reason === 'cookie' || reason === 'comments' || reason === 'newsletter'
  return running && at !== 'line' && shape === 'prose' ? reason : null
}

/** Headlines below: a list of what is discussed. Sentences below: the talk itself. */
function listOrTalk(lines: readonly Line[], place: number): BoilerplateReason {
  const below = lines.slice(place + 1, place + 1 + AHEAD).filter((line) => !line.match)
  const talk = below.filter((line) => line.shape === 'prose' || line.shape === 'sentence').length
  const heads = below.filter((line) => line.shape === 'headline').length
  return heads > talk || (heads === talk && heads > 0) ? 'related' : 'comments'
}

/** "Update", "More" and counters inside a list of headlines are part of it. */
function keepsList(line: Line): boolean {
  return line.match!.entry.reason === 'counter' || line.match!.entry.reason === 'related'
}

function belongs(section: BoilerplateReason, line: Line, after: boolean): boolean {
  if (section === 'comments') return after
  if (section === 'related') return line.shape !== 'prose' || after
  if (section === 'page-facts') return line.shape === 'short' || line.shape === 'headline'
  if (section === 'donation') return after || line.shape !== 'headline'
  return line.shape !== 'number' && line.shape !== 'time'
}

function byShape(
  lines: readonly Line[],
  line: Line,
  place: number,
  first: number,
  last: number,
): BoilerplateReason {
  if (line.shape === 'number') return 'counter'
  if (line.count >= 5 && isAppeal(line.words)) return 'donation'
  if (line.shape === 'time') return inList(lines, place) ? 'related' : 'page-facts'
  if (line.shape === 'link') return 'navigation'
  if (line.shape === 'short') return 'navigation'
  if (line.shape === 'headline' && place < first && line.count < 6 && !line.bullet) return 'navigation'
  return place > last || place < first || line.bullet ? 'related' : 'credit'
}

function inList(lines: readonly Line[], place: number): boolean {
  const near = [-4, -3, -2, -1, 1, 2, 3, 4].filter((step) => lines[place + step]?.shape === 'time')
  return near.length >= 2
}

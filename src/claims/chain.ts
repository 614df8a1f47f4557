// Whose word it is: outlet, agency, the report it cites, the official; outermost first.
import {contains, quote, type Span} from '../text/index.ts'
import {reports} from './attribution/en.ts'
import {type Passage, placeOf} from './passage.ts'
import type {Attribution, AttributionLink} from './types.ts'

/** The chain for what is said at `span`: the outlet, the dateline's agency, then every attribution round the span. */
export function chainFor(passage: Passage, span: Span, sentenceIndex: number): AttributionLink[] {
  const around = attributionsAround(passage, span)
  const links = [...pageLinks(passage), ...around.map((found) => linkOf(passage, found))]
  const carried = around.length === 0 ? continuation(passage, sentenceIndex) : undefined
  return joined(carried ? [...links, {...linkOf(passage, carried), how: 'inferred' as const}] : links)
}

/** Attributions whose content holds the span, the widest first: "the paper reported sources as stating that …". */
export function attributionsAround(passage: Passage, span: Span): Attribution[] {
  return passage.attributions
    .filter(({spans}) => spans.some(([start, end]) => contains({start, end}, span)))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
}

/** The outlet, and the agency of the dateline or byline. They stand on the page, not round the sentence. */
function pageLinks({article, offset}: Passage): AttributionLink[] {
  const links: AttributionLink[] = []
  if (article.outlet) links.push(pageLink(article.outlet, null))
  const agency = article.dateline?.agency
  if (agency && agency.toLowerCase() !== article.outlet?.toLowerCase()) {
    const {start, text} = article.dateline.span
    const at = text.toLowerCase().indexOf(agency.toLowerCase())
    links.push(pageLink(agency, at < 0 ? null : {start: start + at, end: start + at + agency.length}))
  }
  return offset >= 0 ? links : []
}

function pageLink(text: string, at: Span | null): AttributionLink {
  return {
    speaker: {text, start: at?.start ?? null, end: at?.end ?? null, entity: null, named: true},
    cue: null,
    how: 'stated',
  }
}

function linkOf(passage: Passage, {by, speaker, cue}: Attribution): AttributionLink {
  const words = by ?? (speaker ? {...quote(passage.whole, speaker), entity: null, named: true} : null)
  const at = words && placeOf(passage, words)
  const cueAt = cue && placeOf(passage, cue)
  return {
    speaker:
      words && at
        ? {text: words.text, start: at.start, end: at.end, entity: words.entity, named: words.named}
        : nobody,
    cue:
      cue && cueAt
        ? {text: passage.whole.slice(cue.start, cue.end), start: cueAt.start, end: cueAt.end}
        : null,
    how: 'stated',
  }
}

const nobody = {text: '', start: null, end: null, entity: null, named: false}

/**
 * A sentence without a speaker of its own, in a story told from another outlet's report, may still be that report's
 * word. The text does not say so, so the link is `inferred`.
 */
function continuation(passage: Passage, sentenceIndex: number): Attribution | undefined {
  const here = passage.sentences[sentenceIndex]
  if (!here) return undefined
  return passage.attributions.findLast((found) => found.end <= here.start && isReport(passage, found))
}

/** Newspapers, agencies and documents carry on over sentences; a minister who was quoted once does not. */
function isReport(passage: Passage, {by, speaker}: Attribution): boolean {
  const text = by?.text ?? (speaker ? passage.whole.slice(speaker.start, speaker.end) : '')
  if (by?.entity?.includes('/MED/')) return true
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => reports.has(word))
}

/** One speaker named twice in a row ("the paper reported … the newspaper said") is one link. */
function joined(links: readonly AttributionLink[]): AttributionLink[] {
  return links.filter((link, place) => {
    const before = links[place - 1]
    if (!before) return true
    const same = link.speaker.entity !== null && link.speaker.entity === before.speaker.entity
    return (
      !same &&
      (link.speaker.text === '' || link.speaker.text.toLowerCase() !== before.speaker.text.toLowerCase())
    )
  })
}

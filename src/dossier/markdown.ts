// A briefing in Markdown: a chronology with numbered footnotes, each a quote with its source.
import type {Agreement, ClaimView, RecordEvent} from '../record/index.ts'
import {wordOf} from '../record/index.ts'
import {type Chronology, drawDate} from './chronology.ts'
import {titleOf} from './relation.ts'
import {
  counted,
  dateShown,
  factualityMark,
  leadWord,
  placeShown,
  reportsOf,
  sourceOf,
  spanOf,
} from './words.ts'

export interface Briefing extends Chronology {
  readonly agreements: readonly Agreement[]
}

/** Chronology and agreements with footnotes: a claim each, with its sentence and whose word it is. */
export function briefingMarkdown({relation, events, agreements, asKnownOn}: Briefing): string {
  const notes = new Footnotes()
  const span = spanOf(events)
  const head = [
    `# ${escapeMarkdown(titleOf(relation))}`,
    `${counted(events.length, 'event')}${span ? `, ${span}` : ''}${asKnownOn ? `, as known on ${asKnownOn}` : ''}.`,
  ]
  const lines = events.map((event) => `- ${eventLine(event, notes)}`)
  const parts = [...head, '## Chronology', lines.join('\n')]
  if (agreements.length > 0)
    parts.push('## Agreements', agreements.map((one) => agreementPart(one, notes)).join('\n\n'))
  if (notes.list.length > 0) parts.push('## Sources', notes.list.map(noteLine).join('\n'))
  return `${parts.join('\n\n')}\n`
}

/** Each claim once, numbered as first cited. */
export class Footnotes {
  readonly list: ClaimView[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(claim: ClaimView): number {
    const known = this.numbers.get(claim.id)
    if (known) return known
    this.list.push(claim)
    this.numbers.set(claim.id, this.list.length)
    return this.list.length
  }
}

function eventLine(event: RecordEvent, notes: Footnotes): string {
  const mark = factualityMark(event)
  const place = placeShown(event)
  const cited = event.claims.map((claim) => `[^${notes.numberOf(claim)}]`).join('')
  return [
    `**${escapeMarkdown(dateShown(event))}**`,
    mark ? `**${mark}**` : '',
    `${event.event ?? event.about}:`,
    `${escapeMarkdown(event.summary)}`,
    place ? `${escapeMarkdown(place)}.` : '',
    `On the word of ${escapeMarkdown(leadWord(event))}; ${reportsOf(event)}.${cited}`,
  ]
    .filter(Boolean)
    .join(' ')
}

function agreementPart(agreement: Agreement, notes: Footnotes): string {
  const parties = agreement.parties.map(({code, body}) => (body ? `${code} (${body})` : code)).join(', ')
  const cite = (claims: readonly ClaimView[]) => claims.map((claim) => `[^${notes.numberOf(claim)}]`).join('')
  const status = agreement.status.map(
    (entry) =>
      `- ${escapeMarkdown(drawDate(entry.date?.edtf))}: ${factualityMark(entry)} ${entry.status}${cite(entry.claims)}`,
  )
  const scope = agreement.scope.map(
    ({text, covered, hedge, claims}) =>
      `- ${covered ? 'covers' : 'excludes'} ${escapeMarkdown(text)}${hedge ? ` (hedged: ${escapeMarkdown(hedge)})` : ''}${cite(claims)}`,
  )
  return [
    `### ${escapeMarkdown(agreement.name)}`,
    `${escapeMarkdown(agreement.kind)}; ${escapeMarkdown(parties)}`,
    [...status, ...scope].join('\n'),
  ].join('\n\n')
}

function noteLine(claim: ClaimView, index: number): string {
  const quotes = claim.evidence
    .map(({exact}) => `“${escapeMarkdown(exact.replace(/\s+/g, ' '))}”`)
    .join(' … ')
  return `[^${index + 1}]: ${quotes} — ${escapeMarkdown(wordOf(claim))}. ${escapeMarkdown(sourceOf(claim))}. \`${claim.id}\``
}

/** Nothing in a page's words is Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`).replace(/\n/g, ' ')
}

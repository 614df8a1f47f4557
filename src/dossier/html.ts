// A briefing as one HTML file that opens offline and prints well: chronology, agreements, footnoted sources.
import type {Agreement, ClaimView, RecordEvent} from '../record/index.ts'
import {wordOf} from '../record/index.ts'
import {drawDate} from './chronology.ts'
import {type Briefing, Footnotes} from './markdown.ts'
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

/** The whole file; every footnote is a claim with its sentence and whose word it is. */
export function briefingHtml({relation, events, agreements, asKnownOn}: Briefing): string {
  const notes = new Footnotes()
  const span = spanOf(events)
  const title = escapeHtml(titleOf(relation))
  const about = `${counted(events.length, 'event')}${span ? `, ${escapeHtml(span)}` : ''}${asKnownOn ? `, as known on ${asKnownOn}` : ''}.`
  const chronology = events.map((event) => eventItem(event, notes)).join('\n')
  const objects = agreements.map((agreement) => agreementPart(agreement, notes)).join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${about}</p>
<h2 id="chronology">Chronology</h2>
<ol class="chronology">
${chronology}
</ol>
${agreements.length > 0 ? `<h2 id="agreements">Agreements</h2>\n${objects}` : ''}
<h2 id="sources">Sources</h2>
<ol class="sources">
${notes.list.map(noteItem).join('\n')}
</ol>
</main>
</body>
</html>
`
}

const css = `
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:1rem}
main{max-width:46rem;margin:auto}
.chronology{list-style:none;padding:0}
.chronology li{margin:0 0 1rem;padding-left:.75rem;border-left:3px solid}
.chronology li.open{border-left-style:dashed}
.mark{font-weight:bold;text-transform:uppercase}
.word{display:block;font-size:.9rem}
blockquote{margin:.25rem 0}
@media print{body{padding:0;font-size:10pt}li{break-inside:avoid}}`

function eventItem(event: RecordEvent, notes: Footnotes): string {
  const mark = factualityMark(event)
  const place = placeShown(event)
  return `<li id="${escapeHtml(event.id)}"${mark ? ' class="open"' : ''}><strong>${escapeHtml(dateShown(event))}</strong>
${mark ? `<span class="mark">${mark}</span> ` : ''}${escapeHtml(event.event ?? event.about)}: ${escapeHtml(event.summary)}${place ? ` ${escapeHtml(place)}.` : ''}
<span class="word">On the word of ${escapeHtml(leadWord(event))}; ${reportsOf(event)}. ${cite(event.claims, notes)}</span></li>`
}

function cite(claims: readonly ClaimView[], notes: Footnotes): string {
  const numbers = claims.map((claim) => notes.numberOf(claim))
  return numbers.map((number) => `<sup><a href="#source-${number}">${number}</a></sup>`).join(' ')
}

function agreementPart(agreement: Agreement, notes: Footnotes): string {
  const parties = agreement.parties.map(({code, body}) => (body ? `${code} (${body})` : code)).join(', ')
  const status = agreement.status.map(
    (entry) =>
      `<li>${escapeHtml(drawDate(entry.date?.edtf))}: <span class="mark">${factualityMark(entry)}</span> ${escapeHtml(entry.status)} ${cite(entry.claims, notes)}</li>`,
  )
  const scope = agreement.scope.map(
    ({text, covered, hedge, claims}) =>
      `<li>${covered ? 'covers' : 'excludes'} ${escapeHtml(text)}${hedge ? ` (hedged: ${escapeHtml(hedge)})` : ''} ${cite(claims, notes)}</li>`,
  )
  return `<h3 id="${escapeHtml(agreement.id)}">${escapeHtml(agreement.name)}</h3>
<p>${escapeHtml(agreement.kind)}; ${escapeHtml(parties)}</p>
<ul>${[...status, ...scope].join('\n')}</ul>`
}

function noteItem(claim: ClaimView, index: number): string {
  const quotes = claim.evidence.map(({exact}) => `<blockquote>${escapeHtml(exact)}</blockquote>`).join('')
  return `<li id="source-${index + 1}">${quotes}${escapeHtml(wordOf(claim))}. ${escapeHtml(sourceOf(claim))}. <code>${escapeHtml(claim.id)}</code></li>`
}

/** The five characters that end text or an attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

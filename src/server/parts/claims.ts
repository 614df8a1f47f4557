// Claims beside an event or agreement: each with its sentences, its factuality and whose word it is.
import {valueShown} from '../../dossier/index.ts'
import type {ClaimView, CorrectionNote} from '../../record/index.ts'
import type {ClaimDetail} from '../event.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {factualityBadge} from './badges.ts'
import {chainPart} from './chain.ts'
import {type Mark, pieces} from './highlight.ts'

/** One claim: quote with the words next to it, linked to its place in the article, chain, corrections. */
export function claimPart(claim: ClaimView, words: Words): Html {
  return html`<article class="claim" id="${claim.id}">
${headOf(claim, null, words)}
${claim.evidence.map((found) => evidencePart(claim, found))}
${chainPart(claim.attribution, claim.outlet, words)}
${correctionsPart(claim.people, words)}
</article>`
}

/** One claim with its paragraphs from the article's text, the evidence and what names the parties marked. */
export function claimInContext(claim: ClaimDetail, words: Words): Html {
  const {say, date} = words
  const title = claim.evidence.filter((one) => one.in === 'title')
  return html`<article class="claim" id="${claim.id}">
${headOf(claim, claim.title, words)}
${title.map(({exact}) => html`<blockquote class="passage"><p class="soft small">${say('event.inTitle')}</p><p><mark class="evidence">${exact}</mark></p></blockquote>`)}
${claim.context.map(({start, text}) => html`<blockquote class="passage">${passage(claim, start, text)}</blockquote>`)}
${chainPart(claim.attribution, claim.outlet, words)}
<dl class="facts small">
<dt>${say('event.date')}</dt><dd>${claim.date ? html`${date(claim.date.edtf)} <span class="soft">${say(`how.${claim.date.how}`)}: ${claim.date.reason}</span>` : html`<span class="soft">${say('event.noDate')}</span>`}</dd>
${claim.place ? html`<dt>${say('event.place')}</dt><dd>${claim.place.text ?? claim.place.code} <span class="soft">${say(`how.${claim.place.how}`)}: ${claim.place.reason}</span></dd>` : ''}
${claim.hedges.length > 0 ? html`<dt>${say('event.hedges')}</dt><dd>${claim.hedges.join(', ')}</dd>` : ''}
<dt>${say('event.rule')}</dt><dd><code>${claim.entry}</code>${claim.background ? html` <span class="soft">${say('event.background')}</span>` : ''}</dd>
</dl>
${correctionsPart(claim.people, words)}
</article>`
}

function headOf(claim: ClaimView, title: string | null, words: Words): Html {
  const {say, date} = words
  return html`<header><h3>${claim.outlet ?? say('article.notNamed')}${factualityBadge(claim.factuality, words)}</h3><p class="soft">${date(claim.published.edtf)}${title ? html` · ${title}` : ''} · <a href="${articleLink(claim)}">${say('event.openArticle')}</a></p></header>`
}

/** The paragraph with the claim's own spans marked, those that lie in it. */
function passage(claim: ClaimDetail, start: number, text: string): Html {
  const shift = (mark: Mark): Mark => ({...mark, start: mark.start - start, end: mark.end - start})
  const inText = (span: {in?: string}) => span.in !== 'title'
  const marks: Mark[] = [
    ...claim.evidence.filter(inText).map(({start: from, end}) => ({start: from, end, kind: 'evidence'})),
    ...[...claim.actor, ...claim.recipient]
      .filter(inText)
      .map(({start: from, end, name}) => ({start: from, end, kind: 'party', title: name})),
    ...claim.attribution.flatMap(({speaker, cue}) => [
      ...(speaker.start === null || speaker.end === null
        ? []
        : [{start: speaker.start, end: speaker.end, kind: 'speaker', title: speaker.text}]),
      ...(cue ? [{start: cue.start, end: cue.end, kind: 'cue'}] : []),
    ]),
  ].map(shift)
  let at = 0
  const lines = text.split('\n').map((line) => {
    const span = {start: at, end: at + line.length}
    at = span.end + 1
    return html`<p>${pieces(text, span, marks)}</p>`
  })
  return html`${lines}`
}

function evidencePart(
  claim: ClaimView,
  {exact, prefix, suffix, in: where}: ClaimView['evidence'][number],
): Html {
  return html`<blockquote class="passage" cite="${articleLink(claim)}"><p><span class="soft">${where === 'title' || !prefix ? '' : `…${lastWords(prefix)}`}</span><mark class="evidence">${exact}</mark><span class="soft">${where === 'title' || !suffix ? '' : `${firstWords(suffix)}…`}</span></p></blockquote>`
}

/** From a cut word on nothing is shown: the context begins and ends on whole words. */
function lastWords(prefix: string): string {
  return prefix.replace(/^\S*\s/, '')
}

function firstWords(suffix: string): string {
  return suffix.replace(/\s\S*$/, '')
}

/** The article page, opened on the first evidence of the claim. */
export function articleLink({article, id}: Pick<ClaimView, 'article' | 'id'>): string {
  return `/articles/${encodeURIComponent(article)}?claim=${encodeURIComponent(id)}#ev-${id}`
}

/** What people did to the claim, first to last, with what the machine had read before. */
function correctionsPart(people: readonly CorrectionNote[] | undefined, {say}: Words): Html | '' {
  if (!people || people.length === 0) return ''
  return html`<section class="corrections"><h4>${say('event.corrections')}</h4><ol>${people.map(
    ({action, who, when, why, before}) =>
      html`<li><strong>${say(`correction.${action}`)}</strong> ${who}, <time datetime="${when}">${when.slice(0, 10)}</time>${why ? html`: ${why}` : ''}${before ? html`<br><span class="soft">${say('event.before')}: ${Object.entries(before).map(([field, value]) => html`${field} <s>${valueShown(value)}</s> `)}</span>` : ''}</li>`,
  )}</ol></section>`
}

/** The first sentence of the first claim, as it stands, for lists. */
export function shortQuote(claims: readonly ClaimView[]): Html | '' {
  const found = claims[0]?.evidence[0]
  if (!found) return ''
  return html`<q>${found.exact.length > 260 ? `${found.exact.slice(0, 260)}…` : found.exact}</q>`
}

/** "Example Gazette, 19 Mar 2014", linked to the evidence. */
export function sourceLine(claims: readonly ClaimView[], {say, shortDate}: Words): Html | '' {
  const [claim] = claims
  if (!claim) return ''
  return html`<span class="soft">${claim.outlet ?? say('article.notNamed')}, ${shortDate(claim.published.edtf)}${claims.length > 1 ? html` +${claims.length - 1}` : ''}</span>`
}

// Claims beside an event or agreement: each with its sentences, its factuality and whose word it is.
import type {ClaimView} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {factualityBadge} from './badges.ts'
import {chainPart} from './chain.ts'

/** One claim: quote in its context, linked to its place in the article, chain, corrections. */
export function claimPart(claim: ClaimView, words: Words): Html {
  const {say, date} = words
  return html`<article class="panel" id="${claim.id}">
<h3>${claim.outlet ?? say('article.notNamed')}, ${date(claim.published.edtf)}${factualityBadge(claim.factuality, words)}</h3>
${claim.evidence.map((found) => evidencePart(claim, found))}
<p class="soft">${say('event.whoseWord')}:</p>${chainPart(claim.attribution, words)}
<p><a href="${articleLink(claim)}">${say('event.openArticle')}</a></p>
${correctionsPart(claim, words)}
</article>`
}

function evidencePart(
  claim: ClaimView,
  {exact, prefix, suffix, in: where}: ClaimView['evidence'][number],
): Html {
  return html`<blockquote cite="${articleLink(claim)}"><span class="soft">${where === 'title' ? '' : `…${lastWords(prefix)}`}</span><mark class="evidence">${exact}</mark><span class="soft">${where === 'title' ? '' : `${firstWords(suffix)}…`}</span></blockquote>`
}

/** From a cut word on nothing is shown: the context begins and ends on whole words. */
function lastWords(prefix: string): string {
  return prefix.replace(/^\S*\s/, '')
}

function firstWords(suffix: string): string {
  return suffix.replace(/\s\S*$/, '')
}

/** The article page, opened on the first evidence of the claim. */
export function articleLink({article, id}: ClaimView): string {
  return `/articles/${encodeURIComponent(article)}?claim=${encodeURIComponent(id)}#ev-${id}`
}

function correctionsPart({people = []}: ClaimView, {say}: Words): Html | '' {
  if (people.length === 0) return ''
  return html`<h4>${say('event.corrections')}</h4><ul>${people.map(({action, who, when, why}) => html`<li>${when}: ${action}, ${who}${why ? `: ${why}` : ''}</li>`)}</ul>`
}

/** The first sentence of the first claim, as it stands, for lists. */
export function shortQuote(claims: readonly ClaimView[]): Html | '' {
  const found = claims[0]?.evidence[0]
  if (!found) return ''
  return html`<q>${found.exact.length > 260 ? `${found.exact.slice(0, 260)}…` : found.exact}</q>`
}

// Contacts, incidents with measures, and figures as lists, each item linked to its evidence.
import type {Contact, Figure, Incident, Measure} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {factualityBadge} from './badges.ts'
import {articleLink, shortQuote} from './claims.ts'

export function contactList(contacts: readonly Contact[], words: Words): Html {
  if (contacts.length === 0) return none(words)
  return html`<ul class="plain">${contacts.map(
    (
      contact,
    ) => html`<li class="panel"><h3><a href="/events/${encodeURIComponent(contact.id)}">${contact.kind}: ${named(contact.participants)}</a>${factualityBadge(contact.factuality, words)}</h3>
<p class="soft">${words.date(contact.date?.edtf)}${contact.place?.text ? `, ${contact.place.text}` : ''}</p>
${items('agenda', contact.agenda)}${items('understandings', contact.understandings)}${items('proposals', contact.proposals)}</li>`,
  )}</ul>`
}

function items(label: string, list: readonly string[]): Html | '' {
  return list.length > 0 ? html`<p>${label}: ${list.join('; ')}</p>` : ''
}

export function incidentList(incidents: readonly Incident[], words: Words): Html {
  if (incidents.length === 0) return none(words)
  return html`<ul class="plain">${incidents.map(
    ({kind, harmed, by, date, place, claims}) => html`<li class="panel"><h3>${kind}: ${named(harmed)}</h3>
<p class="soft">${words.date(date?.edtf)}${place?.text ? `, ${place.text}` : ''}${by ? ` · ${named(by)}` : ''}</p>${evidence(claims)}</li>`,
  )}</ul>`
}

export function measureList(measures: readonly Measure[], words: Words): Html {
  if (measures.length === 0) return none(words)
  return html`<ul class="plain">${measures.map(({text, status, claims}) => html`<li class="panel"><p>${text}${factualityBadge(status, words)}</p>${evidence(claims)}</li>`)}</ul>`
}

export function figureList(figures: readonly Figure[], words: Words): Html {
  if (figures.length === 0) return none(words)
  return html`<ul class="plain">${figures.map(
    ({
      value,
      unit,
      counts,
      comparison,
      asOf,
      claims,
    }) => html`<li class="panel"><p><strong>${amount(words, value, unit)}</strong> ${counts}${comparison.map((other) => html` · ${amount(words, other.value, other.unit)} ${other.party ?? ''} ${other.counts}`)}
<span class="soft">${asOf?.edtf ? words.date(asOf.edtf) : ''}</span></p>${evidence(claims)}</li>`,
  )}</ul>`
}

function amount({lang}: Words, value: number, unit: string): string {
  const number = new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-GB').format(value)
  return unit === 'count' ? number : `${number} ${unit}`
}

function evidence(claims: Parameters<typeof shortQuote>[0]): Html | '' {
  return claims[0] ? html`<p><a href="${articleLink(claims[0])}">${shortQuote(claims)}</a></p>` : ''
}

function named(parties: readonly {readonly name: string}[]): string {
  return [...new Set(parties.map(({name}) => name))].join(', ')
}

function none({say}: Words): Html {
  return html`<p>${say('relation.none')}</p>`
}

// Contacts, incidents with measures, figures and named parties as lists, each item linked to its evidence.
import {
  type ClaimView,
  type Contact,
  type Figure,
  type Incident,
  kindIn,
  type Measure,
} from '../../record/index.ts'
import type {NamedLine} from '../../store/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {factualityBadge} from './badges.ts'
import {articleLink, shortQuote, sourceLine} from './claims.ts'

type Dated = Contact | Incident

function head({date, place}: Dated, {shortDate, say}: Words): Html {
  return html`<span class="when">${date?.edtf ? html`<time datetime="${date.edtf}">${shortDate(date.edtf)}</time>` : say('date.unknown')}${place?.text ? html`, ${place.text}` : ''}</span>`
}

export function contactList(contacts: readonly Contact[], words: Words): Html {
  if (contacts.length === 0) return none(words)
  const {say} = words
  return html`<ul class="items">${contacts.map(
    (contact) => html`<li>${head(contact, words)}
<p><a href="/events/${encodeURIComponent(contact.id)}">${say(`contact.${contact.kind}` as MessageKey)}: ${named(contact.participants)}</a>${factualityBadge(contact.factuality, words)}</p>
${passages(say('contact.agenda'), contact.agenda)}${passages(say('contact.understandings'), contact.understandings)}${passages(say('contact.proposals'), contact.proposals)}${sourceLine(contact.claims, words)}</li>`,
  )}</ul>`
}

function passages(label: string, list: readonly string[]): Html | '' {
  return list.length > 0
    ? html`<p class="small"><span class="soft">${label}:</span> ${list.join('; ')}</p>`
    : ''
}

export function incidentList(incidents: readonly Incident[], words: Words): Html {
  if (incidents.length === 0) return none(words)
  return html`<ul class="items">${incidents.map(
    (incident) => html`<li>${head(incident, words)}
<p><strong>${kindIn(incident.kind, words.lang)}</strong>: ${named(incident.harmed)}${incident.by ? html` <span class="soft">← ${named(incident.by)}</span>` : ''}${factualityBadge(incident.factuality, words)}</p>${evidence(incident.claims, words)}</li>`,
  )}</ul>`
}

export function measureList(measures: readonly Measure[], words: Words): Html {
  if (measures.length === 0) return none(words)
  return html`<ul class="items">${measures.map(({text, status, claims}) => html`<li><p><strong>${text}</strong>${factualityBadge(status, words)}</p>${evidence(claims, words)}</li>`)}</ul>`
}

export function figureList(figures: readonly Figure[], words: Words): Html {
  if (figures.length === 0) return none(words)
  return html`<ul class="items">${figures.map(
    ({
      value,
      unit,
      counts,
      comparison,
      asOf,
      claims,
    }) => html`<li><p><strong class="amount">${amount(words, value, unit)}</strong> ${counts}${comparison.map((other) => html`<br><span class="soft">${words.say('figure.against')} ${amount(words, other.value, other.unit)} ${other.party ?? ''} ${other.counts}</span>`)}
${asOf?.edtf ? html`<span class="soft">${words.shortDate(asOf.edtf)}</span>` : ''}</p>${evidence(claims, words)}</li>`,
  )}</ul>`
}

/** Companies and persons with the number of articles that name them. */
export function namedList(all: readonly NamedLine[], words: Words): Html {
  if (all.length === 0) return none(words)
  return html`<ul class="named">${all.map(
    ({entity, name, type, articles}) =>
      html`<li><a href="/entities/${encodeURIComponent(entity)}">${name}</a> <span class="soft">${type} · ${articles.length}</span></li>`,
  )}</ul>`
}

function amount({lang}: Words, value: number, unit: string): string {
  const number = new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-GB').format(value)
  return unit === 'count' ? number : `${number} ${unit}`
}

function evidence(claims: readonly ClaimView[], words: Words): Html | '' {
  return claims[0]
    ? html`<p class="small"><a class="evidence-link" href="${articleLink(claims[0])}">${shortQuote(claims)}</a> ${sourceLine(claims, words)}</p>`
    : ''
}

function named(parties: readonly {readonly name: string}[]): string {
  return [...new Set(parties.map(({name}) => name))].join(', ')
}

export function none({say}: Words): Html {
  return html`<p class="none">${say('relation.none')}</p>`
}

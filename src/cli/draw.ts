// Objects of the record drawn for people: each line says whose word it is and how to open its evidence.
import type {Claim} from '../claims/index.ts'
import {counted, drawDate, factualityMark, fieldsShown, sourceOf} from '../dossier/index.ts'
import type {Agreement, ClaimView, Contact, Figure, Incident, Measure, RecordEvent} from '../record/index.ts'
import {namesOf, partsOfSummary, wordOf} from '../record/index.ts'

export function agreementText(agreement: Agreement): string {
  const parties = agreement.parties.map(({code, body}) => (body ? `${code} (${body})` : code)).join(', ')
  const {current} = agreement
  const stands = current
    ? `stands: ${current.status}, ${drawDate(current.date?.edtf)}`
    : 'stands: no step known as taken'
  const dates = agreement.status.map(({date}) => drawDate(date?.edtf))
  const width = Math.max(...dates.map((date) => date.length))
  const status = agreement.status.map(
    ({factuality, status: step, claims}, index) =>
      `    ${dates[index]!.padEnd(width)}  ${marked(factuality, step)}  (${wordOfFirst(claims)})`,
  )
  return [
    agreement.name,
    `  ${agreement.kind}; ${parties}`,
    `  ${stands}`,
    ...section('steps', status),
    ...section('covers', scopeLines(agreement, true)),
    ...section('excludes', scopeLines(agreement, false)),
    opens(agreement.id),
  ].join('\n')
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`  ${name}`, ...lines] : []
}

function scopeLines({scope}: Agreement, covered: boolean): string[] {
  return scope
    .filter((item) => item.covered === covered)
    .map(
      ({text, hedge, claims}) =>
        `    ${text}${hedge ? ` [hedged: ${hedge}]` : ''}  (${wordOfFirst(claims)}${claims.length > 1 ? ` and ${claims.length - 1} more` : ''})`,
    )
}

export function contactText(contact: Contact): string {
  const part = (name: string, texts: readonly string[]) => texts.map((text) => `  ${name}: ${text}`)
  const place = contact.place?.text ?? contact.place?.code
  return [
    `${drawDate(contact.date?.edtf)}  ${marked(contact.factuality, contact.kind)}: ${namesOf(contact.participants)}${place ? `, ${place}` : ''}`,
    ...part('agenda', contact.agenda),
    ...part('understanding', contact.understandings),
    ...part('proposal', contact.proposals),
    `  on the word of ${wordOfFirst(contact.claims)}`,
    opens(contact.id),
  ].join('\n')
}

export function incidentText(incident: Incident): string {
  const place = incident.place?.text ?? incident.place?.code
  const by = incident.by?.length ? `by ${namesOf(incident.by)}` : 'nobody is named as its author'
  return [
    `${drawDate(incident.date?.edtf)}  ${marked(incident.factuality, incident.kind)}: ${namesOf(incident.harmed)}${place ? `, ${place}` : ''}; ${by}`,
    `  on the word of ${wordOfFirst(incident.claims)}`,
    opens(incident.id),
  ].join('\n')
}

export function measureText({id, text, status, claims}: Measure): string {
  return [`measure  ${marked(status, text)}`, `  on the word of ${wordOfFirst(claims)}`, opens(id)].join('\n')
}

export function figureText({id, value, unit, counts, party, comparison, asOf, claims}: Figure): string {
  const line = (figure: {value: number; unit: string; counts: string; party: string | null}) =>
    `${numberText(figure)}${figure.party ? ` (${figure.party})` : ''}`
  const against = comparison.map((other) => `  against ${line(other)}`)
  const date = asOf?.edtf ? ` as of ${drawDate(asOf.edtf)}` : ''
  return [
    `${line({value, unit, counts, party})}${date}`,
    ...against,
    `  on the word of ${wordOfFirst(claims)}`,
    opens(id),
  ].join('\n')
}

/** "600 British companies", "more than 100,000 troops", "2,700,000,000 USD, trade". */
function numberText({value, unit, counts}: {value: number; unit: string; counts: string}): string {
  const number = value.toLocaleString('en', {maximumFractionDigits: 6})
  if (counts.includes(number)) return counts
  return unit === 'count' || !unit ? `${number} ${counts}` : `${number} ${unit}${counts ? `, ${counts}` : ''}`
}

export function eventText(event: RecordEvent): string {
  const facts = [
    [
      'what',
      [
        event.event ?? event.about,
        event.mode,
        event.contexts.join(', '),
        event.cameo && `CAMEO ${event.cameo}`,
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    ['factuality', event.factuality],
    [
      'date',
      event.date ? `${drawDate(event.date.edtf)} (${event.date.how}: ${event.date.reason})` : 'not known',
    ],
    [
      'place',
      event.place
        ? `${event.place.text ?? event.place.code} (${event.place.how}: ${event.place.reason})`
        : '',
    ],
    ['actor', partiesText(event.actor)],
    ['recipient', partiesText(event.recipient)],
    ['agreement', event.agreement ? `entente show ${event.agreement}` : ''],
    ['disputed', event.contradictions.join('; ')],
    [
      'sources',
      `${counted(event.claims.length, 'claim')} in ${counted(event.outlets, 'outlet')}, ${counted(event.sources, 'independent source')}`,
    ],
  ]
  const lines = facts.filter(([, value]) => value).map(([name, value]) => `  ${name!.padEnd(11)}${value}`)
  const {headline} = partsOfSummary(event.summary)
  return [headline, ...lines, '', ...event.claims.map(claimText)].join('\n')
}

/** What a single claim says, one fact a line; claims of details only have no type of event. */
export function claimFactsText(claim: Claim, state: string): string {
  const {agreement, figure, measure, incident, contact} = claim
  const status = agreement?.status
  const scope = agreement?.scope
  const facts = [
    ['what', [claim.event ?? claim.about, claim.mode, claim.cameo && `CAMEO ${claim.cameo}`]],
    ['actor', [partiesText(claim.actor)]],
    ['recipient', [partiesText(claim.recipient)]],
    ['date', [claim.date && `${drawDate(claim.date.edtf)} (${claim.date.how}: ${claim.date.reason})`]],
    ['place', [claim.place && `${claim.place.text ?? claim.place.code} (${claim.place.how})`]],
    ['agreement', [agreement?.name, status && marked(status.factuality, status.status)]],
    [scope?.covered ? 'covers' : 'excludes', [scope?.text, scope?.hedge && `hedged: ${scope.hedge}`]],
    ['contact', [contact?.kind]],
    ['incident', [incident?.kind, incident && namesOf(incident.harmed)]],
    ['measure', [measure && marked(measure.status, measure.text)]],
    ['figure', [figure && numberText(figure)]],
  ] as const
  const lines = facts.map(([name, parts]) => [name, parts.filter(Boolean).join(' · ')] as const)
  const drawn = lines.filter(([, value]) => value).map(([name, value]) => `  ${name.padEnd(11)}${value}`)
  return [`claim, ${state}`, ...drawn, ''].join('\n')
}

function partiesText(parties: RecordEvent['actor']): string {
  return parties.map(({name, text, entity}) => `${name || text}${entity ? ` [${entity}]` : ''}`).join('; ')
}

/** The words of the claim, whose they are, where they stand, and what people did to it. */
export function claimText(claim: ClaimView): string {
  const quotes = claim.evidence.map(
    ({exact, start, end, in: where}) => `    “${exact.replace(/\s+/g, ' ')}”  (${where} ${start}–${end})`,
  )
  const chain = claim.attribution.map(({speaker, cue, how}) => {
    const said = cue ? ` “${cue.text}”` : ''
    return `${speaker.text}${speaker.named ? '' : ' (not named)'}${said}${how === 'inferred' ? ' (inferred)' : ''}`
  })
  const people = (claim.people ?? []).map(
    ({action, who, when, why, before}) =>
      `    by a person: ${action}, ${who}, ${when.slice(0, 10)}${why ? `: ${why}` : ''}${before ? `; the machine read ${fieldsShown(before)}` : ''}`,
  )
  return [
    `  claim ${claim.id}: ${claim.factuality}; ${sourceOf(claim)}; article ${claim.article}`,
    ...quotes,
    `    chain: ${chain.join(' → ') || 'the outlet itself'}`,
    ...people,
  ].join('\n')
}

function marked(factuality: string, text: string): string {
  const mark = factualityMark({factuality})
  return mark ? `${mark} ${text}` : text
}

function wordOfFirst(claims: readonly ClaimView[]): string {
  return claims[0] ? wordOf(claims[0]) : 'nobody'
}

function opens(id: string): string {
  return `  entente show ${id}\n`
}

// An event as JSON-LD: a schema.org Event whose evidence is W3C Web Annotations.
import {type ClaimView, dateOf, type RecordEvent, rangeOf, wordOf} from '../record/index.ts'

/** Text and title of the article that a claim was read in; null where the record no longer has it. */
export interface ArticleSource {
  readonly address: string | null
  readonly title: string | null
  readonly text: string
}

/** Written out, so that nothing has to be fetched to expand it. */
export const context = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  entente: 'urn:entente:',
  hasTarget: {'@id': 'oa:hasTarget'},
  hasSource: {'@id': 'oa:hasSource', '@type': '@id'},
  hasSelector: {'@id': 'oa:hasSelector'},
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  wasQuotedFrom: 'prov:wasQuotedFrom',
  factuality: 'entente:factuality',
  plover: 'entente:plover',
  cameo: 'entente:cameo',
  edtf: 'entente:edtf',
} as const

export function eventJsonld(event: RecordEvent, articles: ReadonlyMap<string, ArticleSource>): object {
  const range = rangeOf(event.date?.edtf)
  const parties = (list: RecordEvent['actor']) =>
    list.map(({entity, name, text}) => ({
      '@type': 'Thing',
      name: name || text,
      ...(entity ? {identifier: entity} : {}),
    }))
  return {
    '@type': 'Event',
    '@id': `urn:entente:event:${encodeURIComponent(event.id)}`,
    name: event.summary,
    ...(range ? {startDate: dateOf(range.lo), endDate: dateOf(range.hi)} : {}),
    ...(event.date?.edtf ? {edtf: event.date.edtf} : {}),
    ...(event.place?.text ? {location: {'@type': 'Place', name: event.place.text}} : {}),
    eventStatus: event.factuality === 'cancelled' ? 'EventCancelled' : 'EventScheduled',
    factuality: event.factuality,
    plover: event.event,
    cameo: event.cameo,
    actor: parties(event.actor),
    attendee: parties(event.recipient),
    subjectOf: event.claims.flatMap((claim) => annotations(claim, articles.get(claim.article))),
  }
}

/** Each passage of the claim as an annotation of its article. */
function annotations(claim: ClaimView, article: ArticleSource | undefined): object[] {
  const source = article?.address ?? `urn:entente:article:${encodeURIComponent(claim.article)}`
  return claim.evidence.map(({in: where, exact, prefix, suffix, start, end}) => {
    const whole = where === 'title' ? article?.title : article?.text
    const position = whole ? [{'@type': 'oa:TextPositionSelector', ...codePointSpan(whole, start, end)}] : []
    return {
      '@type': 'oa:Annotation',
      '@id': `urn:entente:claim:${encodeURIComponent(claim.id)}:${where}:${start}`,
      wasQuotedFrom: wordOf(claim),
      hasTarget: {
        hasSource: source,
        hasSelector: [{'@type': 'oa:TextQuoteSelector', exact, prefix, suffix}, ...position],
      },
    }
  })
}

/** W3C selectors count Unicode code points; our spans count UTF-16 code units. This is the one door between them. */
export function codePointSpan(text: string, start: number, end: number): {start: number; end: number} {
  const from = [...text.slice(0, start)].length
  return {start: from, end: from + [...text.slice(start, end)].length}
}

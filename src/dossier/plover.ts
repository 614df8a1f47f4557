// An event as PLOVER JSON: the field names of the manual's chapter "Data Fields", one event a line.
import {dateOf, type RecordEvent, rangeOf} from '../record/index.ts'

const quads: Readonly<Record<string, number>> = {
  'verbal cooperation': 1,
  'material cooperation': 2,
  'verbal conflict': 3,
  'material conflict': 4,
}

/** The manual's auxiliary modes go into the contexts. */
const auxiliary: Readonly<Record<string, string>> = {
  planned: 'future',
  proposed: 'future',
  possible: 'hypothetical',
  hypothetical: 'hypothetical',
  denied: 'negation',
  cancelled: 'negation',
}

export function ploverJson(event: RecordEvent): object {
  const range = rangeOf(event.date?.edtf) ?? rangeOf(event.claims[0]?.published.edtf)
  const entities = (parties: RecordEvent['actor']) =>
    parties.map(({code, sector, text, entity, name}) => ({
      code,
      sector,
      entity_text: text,
      identifier_id: entity,
      identifier_text: name,
    }))
  const extra = auxiliary[event.factuality]
  return {
    id: event.id,
    has_event: true,
    date: range ? dateOf(range.lo) : null,
    ...(range && range.hi > range.lo ? {enddate: dateOf(range.hi)} : {}),
    actor: entities(event.actor),
    recipient: entities(event.recipient),
    event: event.event ? [event.event] : [],
    mode: event.mode ? [event.mode] : [],
    context: [...event.contexts, ...(extra ? [extra] : [])],
    quad_code: event.quad ? quads[event.quad] : null,
    event_scale: event.score,
    ...(event.place ? {event_loc: {extracted_place: event.place.text, country_code: event.place.code}} : {}),
    event_text: event.claims.flatMap(({evidence}) => evidence.map(({exact}) => exact)),
    cite_info: event.claims.map(({outlet, published, article}) => ({
      citation: article,
      publication: outlet,
      date: published.edtf,
      codebook: 'plover-2.0',
    })),
    ...(event.agreement ? {link: event.agreement} : {}),
    // Beside the manual's fields: what it has no name for.
    cameo: event.cameo,
    factuality: event.factuality,
    edtf: event.date?.edtf ?? null,
    sources: event.sources,
    comment: event.contradictions.join('; ') || (event.date ? '' : 'date of the first report'),
  }
}

// The closed lists that every room, schema and door shares: event types of PLOVER 2.0, and how sure an act is (docs: design, section 2).

/** The sixteen types of the PLOVER 2.0 manual. */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const

export const factualities = [
  'happened',
  'ongoing',
  'planned',
  'proposed',
  'possible',
  'hypothetical',
  'denied',
  'cancelled',
] as const

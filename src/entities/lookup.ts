// A name or code as a user types it in, the party out: "GBR", "gb", "Britain", "NATO".
import {gazetteerOf} from './lists/gazetteer.ts'
import type {Party} from './types.ts'

/** The party of an ISO 3166 code (alpha-2 or alpha-3), a state's name, an intergovernmental organisation, a body or group; null where nobody bears it. */
export function partyOf(nameOrCode: string): Party | null {
  const wanted = nameOrCode
    .trim()
    .replace(/^the\s+/i, '')
    .replaceAll('’', "'")
    .toLowerCase()
  const gazetteer = gazetteerOf('en')
  return gazetteer.bearerOf(wanted)?.party ?? gazetteer.states.get(wanted.toUpperCase()) ?? null
}

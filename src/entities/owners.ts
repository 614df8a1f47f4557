// Whoever owns a title, a body or people in, the states that they are then of out.
import type {Draft} from './draft.ts'
import {makeParty} from './party.ts'
import type {Party} from './types.ts'

/** The states of an owner; a listed body ("State Department") belongs to its own. */
export function statesOf({kind, states, parties, known}: Draft): readonly Party[] {
  if (!['body', 'agent', 'group'].includes(kind)) return parties
  if (states.length > 0) return states
  const listed = known?.length === 1 ? [known[0].party] : parties
  return listed.flatMap(({code}) => (code ? [makeParty(code, null, code, 'state')] : []))
}

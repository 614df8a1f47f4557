// Does somebody act who acts for a state, a body, or people together? What the needs `official` and `officials` of an entry ask.
import type {Candidate} from '../candidate.ts'
import {acrossBorders, areOfStates, isNoPerson} from '../casting/borders.ts'
import type {RoleParties} from '../casting/casting.ts'
import {
  areBargaining,
  areMany,
  championsPerson,
  isArmed,
  isNamed,
  isOfficial,
  isUnknownAgency,
  metByOfficial,
} from '../parties/standing.ts'
import type {PloverType} from '../types.ts'

/** What groups for a cause do in words. */
export const verbal: ReadonlySet<PloverType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN'])
export const conflict: ReadonlySet<PloverType> = new Set([
  'ACCUSE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
const helping: ReadonlySet<PloverType> = new Set(['AID', 'COOPERATE'])

/** An official, or whose word or help counts as much: letters that no list knows, crowds that threaten harm, help across a border, men with arms that move. */
export function isOfficialDeed({type, match, content}: Candidate, roles: RoleParties): boolean {
  const {actor, recipient} = roles
  const letters = actor.length > 0 && actor.every(isUnknownAgency)
  const harm = content !== null && conflict.has(content.entry.plover)
  return (
    actor.some(isOfficial) ||
    (verbal.has(type) && letters && recipient.some(isNamed)) ||
    (type === 'THREATEN' && harm && actor.some(areMany)) ||
    (helping.has(type) && type === match.entry.plover && acrossBorders(roles)) ||
    (type === 'SUPPORT' && championsPerson(actor, recipient)) ||
    (type === 'CONSULT' && areBargaining(actor)) ||
    (type === 'MOBILIZE' && actor.some(isArmed))
  )
}

/** Officials on all sides, or as many as the type asks for. */
export function areOfficials({match, type}: Candidate, {actor, recipient}: RoleParties): boolean {
  if (type === 'REJECT' && type !== match.entry.plover) return actor.some(isOfficial)
  if (!match.entry.mutual) return actor.some(isOfficial) && recipient.some(isOfficial)
  const several = actor.some(isOfficial) || (type === 'COOPERATE' && actor.every(isNoPerson))
  return (
    actor.every(isOfficial) || (type === 'CONSULT' && metByOfficial(actor)) || (several && areOfStates(actor))
  )
}

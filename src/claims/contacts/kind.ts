// The kind of a contact, from the mode of its event and the word that tells it: meeting, call, visit, exercise, talks.
import type {ContactDetail} from '../types.ts'

const kinds: Readonly<Record<string, ContactDetail['kind']>> = {
  visit: 'visit',
  meet: 'meeting',
  phone: 'call',
  call: 'call',
  negotiate: 'talks',
  'third-party': 'talks',
  mediate: 'talks',
}
const callWords = /\b(phone|telephone|call|video|videoconference|rang|ring)/i
const visitWords = /\b(visit|trip|tour|travel|arriv|flew|fly)/i
const talkWords = /\b(talks|negotiat|consultation|round of)/i

/** Kind of contact from the mode of the event and the word that tells it. */
export function contactKind(
  mode: string | null,
  trigger: string,
  cameo: string | null,
): ContactDetail['kind'] {
  if (callWords.test(trigger) || cameo === '041') return 'call'
  if (mode && kinds[mode] && kinds[mode] !== 'meeting') return kinds[mode]
  if (/\b(exercise|drill|manoeuvre|maneuver|war game)/i.test(trigger)) return 'exercise'
  if (visitWords.test(trigger)) return 'visit'
  return talkWords.test(trigger) ? 'talks' : 'meeting'
}

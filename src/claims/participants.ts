// Who took part where the text only counts them: "the two foreign ministers", "commanders of both navies".
import type {Mention} from '../entities/index.ts'
import type {Frame} from '../events/index.ts'
import {contains} from '../text/index.ts'
import {pairInFocus} from './focus.ts'
import {type Passage, placeOf} from './passage.ts'
import type {RoleParty} from './types.ts'

/** Events that both do together. */
const mutual = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT'])
const paired = /\b(?:both|two|sides|parties|neighbours|neighbors)\b/i

/**
 * The actors of an event, where a phrase means both sides of the article and only one or none is known: both sides then.
 * Takes the actors as found; gives them back with the missing sides under the words of that phrase.
 */
export function withBothSides(passage: Passage, frame: Frame, actors: readonly RoleParty[]): RoleParty[] {
  const known = new Set(codesOf(frame))
  if (!mutual.has(frame.event) || known.size > 1) return [...actors]
  const both = frame.actor.find((mention) => meansBoth(passage, mention))
  const sides = pairInFocus(passage)
  if (!both || sides.length < 2 || [...known].some((code) => !sides.some(({entity}) => entity === code)))
    return [...actors]
  const place = placeOf(passage, both)
  const missing = sides.filter(({entity}) => !known.has(entity))
  const added = missing.map(
    ({entity, name}): RoleParty => ({
      text: both.text,
      start: place.start,
      end: place.end,
      ...(place.in === 'title' ? {in: 'title' as const} : {}),
      entity,
      code: entity,
      sector: null,
      name,
    }),
  )
  return [...actors.filter(({code, text}) => code !== null || text !== both.text), ...added]
}

function codesOf({actor, recipient}: Frame): string[] {
  return [...actor, ...recipient].flatMap(({parties}) => parties.flatMap(({code}) => code ?? []))
}

/** "both navies", against "the two Chilean ministers", who are of one side. */
function meansBoth({whole, mentions}: Passage, mention: Mention): boolean {
  if (!paired.test(whole.slice(mention.phrase.start, mention.phrase.end))) return false
  return !mentions.some(
    (other) => other !== mention && contains(mention.phrase, other) && /^\p{Lu}/u.test(other.text),
  )
}

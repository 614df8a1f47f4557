// Who took part where the text only counts or points: "the two foreign ministers", "the sides", "commanders of both navies".
import type {Mention, Party} from '../entities/index.ts'
import type {Frame} from '../events/index.ts'
import {pairInFocus} from './focus.ts'
import {mentionsIn, type Passage, placeOf} from './passage.ts'
import type {RoleParty} from './types.ts'

/** Events that both do together. */
const mutual = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT'])
const paired = /\b(?:both|two|sides|parties|neighbours|neighbors)\b/i
/** "the foreign ministers of both states" */
const ofBoth = /^ (?:of|from) (?:both|the two) /i
const NEXT = 16
const pointing =
  /^the (?:\p{Ll}+ )?(?:ministers|presidents|leaders|premiers|sides|parties|chiefs|diplomats|negotiators|delegations|officials|generals|commanders|allies|neighbours|neighbors)$/iu

/**
 * The actors of an event, where a phrase means both sides of the article and only one or none is known: both sides then.
 * Takes the actors as found; gives them back with the missing sides under the words of that phrase.
 */
export function withBothSides(passage: Passage, frame: Frame, actors: readonly RoleParty[]): RoleParty[] {
  const both = frame.actor.find((mention) => meansBoth(passage, frame, mention))
  const sides = pairInFocus(passage)
  if (!both || sides.length < 2) return [...actors]
  const known = new Set(codesOf(mutual.has(frame.event) ? [...frame.actor, ...frame.recipient] : frame.actor))
  if (known.size > 1 || [...known].some((code) => !sides.some(({entity}) => entity === code)))
    return [...actors]
  const missing = sides.filter(({entity}) => !known.has(entity)).map((side) => partyOf(passage, both, side))
  return [...actors.filter(({code, text}) => code !== null || text !== both.text), ...missing]
}

/** Words from the meeting on to whom it was with, past no agenda and no other clause. */
const towards = /\b(?:with|between|and)\b/i
const elsewhere = /\b(?:on|about|over|of|to|that|which|who|after|before|said|says)\b|[.;:]/i

/**
 * A meeting takes two: of "talks between the Philippine president and his Vietnamese host" the host's state, where one side
 * alone is known. Takes the frame; gives the mentions that tell the other side, none where both are known or nobody is told.
 */
export function otherSide({whole, mentions}: Passage, frame: Frame): Mention[] {
  const known = new Set(codesOf([...frame.actor, ...frame.recipient]))
  if (frame.event !== 'CONSULT' || known.size !== 1) return []
  const told = mentions.find(({start, parties, asPlace, type}) => {
    if (start < frame.trigger.end || start > frame.clause.end || asPlace || type === 'place') return false
    const between = whole.slice(frame.trigger.end, start)
    return (
      parties.some(({code}) => code !== null && !known.has(code)) &&
      towards.test(between) &&
      !elsewhere.test(between.replace(/^.*\b(?:with|between)\b/i, ''))
    )
  })
  return told ? [told] : []
}

function partyOf(passage: Passage, {text, start, end}: Mention, {entity, name}: Party): RoleParty {
  const place = placeOf(passage, {start, end})
  return {
    text,
    start: place.start,
    end: place.end,
    ...(place.in === 'title' ? {in: 'title' as const} : {}),
    entity,
    code: entity,
    sector: null,
    name,
  }
}

function codesOf(mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({parties}) => parties.flatMap(({code}) => code ?? []))
}

/** Who takes part in an event, by code; both sides where its actors mean both. */
export function partakersOf(passage: Passage, frame: Frame): Set<string> {
  const known = new Set(codesOf([...frame.actor, ...frame.recipient]))
  if (known.size > 1 || !frame.actor.some((mention) => meansBoth(passage, frame, mention))) return known
  return new Set([...known, ...pairInFocus(passage).map(({entity}) => entity)])
}

/** "both navies", "the ministers", against "the two Chilean ministers", who are of one side. */
function meansBoth(passage: Passage, {event}: Frame, mention: Mention): boolean {
  const {whole} = passage
  const words = whole.slice(mention.phrase.start, mention.phrase.end)
  const unknown = mention.parties.length === 0
  const after = whole.slice(mention.phrase.end, mention.phrase.end + NEXT)
  const fits =
    ((paired.test(words) || ofBoth.test(after)) && (unknown || mutual.has(event))) ||
    (unknown && pointing.test(words))
  return (
    fits &&
    !mentionsIn(passage, mention.phrase).some((other) => other !== mention && /^\p{Lu}/u.test(other.text))
  )
}

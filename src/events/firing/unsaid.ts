// Acts that nobody is said to have done: "was arrested", "the killing of". A candidate and its parties in, event or not out.
import type {Mention} from '../../entities/index.ts'
import type {Candidate} from '../candidate.ts'
import type {RoleParties} from '../casting/casting.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isAnimate, isPolitical} from '../parties/standing.ts'
import type {PloverType} from '../types.ts'

/** What is decreed over a place, or destroys what is in it, whoever does it. */
const onPlaces: ReadonlySet<string> = new Set([
  'curfew',
  'martial-law',
  'withhold',
  'destroy',
  'explosives',
  'heavy-weapons',
])

/** Types whose event is worth telling though nobody says who did it. */
const harmful: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE'])

/**
 * An act without an actor is an event where its entry says so (`agentless`) and somebody who lives suffers it on purpose, or it is a
 * protest; else only harm done to somebody named who counts or to the people of a state's service, and people of a state set free. Never where a subject was
 * passed over, unless that is a weapon.
 */
export function happensToSomebody(candidate: Candidate, {recipient}: RoleParties): boolean {
  const {type, actors, agentless, match} = candidate
  const silent = agentless && actors.length === 0
  const byWeapon = actors.length > 0 && actors.every(({lemma}) => words.arms.has(lemma.toLowerCase()))
  if (
    ((silent && match.entry.agentless) || (byWeapon && (match.entry.agentless || strikes(actors)))) &&
    type === match.entry.plover &&
    recipient.some(isAnimate)
  )
    return true
  // "a bomb exploded under a bus"
  if ((silent || byWeapon) && match.entry.agentless && onPlaces.has(match.entry.mode ?? ''))
    return recipient.length > 0
  // "bread riots": what describes them is nobody
  if (type === 'PROTEST' && agentless && match.entry.agentless) return true
  // "fighting broke out in Khartoum", which the entry asks for by its verbs
  if (type === 'ASSAULT' && silent && match.entry.agentless && match.entry.under) return recipient.length > 0
  // "guns fell silent in Tripoli"
  if (type === 'RETREAT' && silent && match.entry.agentless && match.entry.under)
    return recipient.some(({parties}) => parties.length > 0)
  // "sanctions were imposed on Belarus"
  if (type === 'SANCTION' && silent && match.entry.agentless)
    return recipient.some(({parties}) => parties.some(({code}) => code !== null))
  // "the ban on the party was lifted"
  if (type === 'CONCEDE' && silent && match.entry.agentless)
    return recipient.some(({parties}) => parties.length > 0)
  if (type === 'RETREAT' && match.entry.mode === 'release')
    return silent && recipient.some(({parties}) => parties.some(({code}) => code !== null))
  if (!harmful.has(type) || !(byWeapon || silent)) return false
  return recipient.some(
    (mention) =>
      isPolitical(mention) &&
      ((mention.name && mention.type === 'person') || (type === 'ASSAULT' && serves(mention))),
  )
}

/** "a car bomb killed", not "a fire killed": what only somebody's hand sets off. */
function strikes(actors: Candidate['actors']): boolean {
  return actors.every(({lemma}) => words.strikes.has(lemma.toLowerCase()))
}

/** "Two Turkish soldiers", "the American embassy", "peacekeepers in Chad": people and bodies of a state that is named, or forces of others in it. */
function serves({type, parties, located}: Mention): boolean {
  if (type === 'armed-force' && located) return true
  return (
    type !== 'state' &&
    type !== 'place' &&
    parties.some(({code, sector}) => code !== null && sector !== null && serving.has(sector))
  )
}
const serving = new Set(['MIL', 'GOV', 'COP', 'LEG', 'JUD', 'SPY', 'UNO', 'IGO'])

// What an act is by who does it: a candidate and its parties in, the candidate with the type and mode of such actors out.
import type {EntityType, Mention} from '../../entities/index.ts'
import type {Candidate} from '../candidate.ts'
import type {RoleParties} from '../casting/casting.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isAnimate, isArmed, isHacker, isMilitia} from '../parties/standing.ts'

/** A government that protests accuses; an army that blocks a road coerces: PROTEST is for civilians. Militias have a mode. */
export function ofActors(candidate: Candidate, {actor}: RoleParties): Candidate {
  if (candidate.type === 'MOBILIZE' && actor.length > 0 && actor.every(isMilitia))
    return {...candidate, mode: 'militia'}
  if (candidate.type === 'PROTEST' && candidate.mode === 'riot' && actor.length > 0 && actor.every(isGunman))
    return {...candidate, type: 'ASSAULT', mode: 'destroy'}
  if (
    candidate.type !== 'PROTEST' ||
    actor.length === 0 ||
    !actor.every(({type, name}) => official.has(type) && (name || type !== 'state'))
  )
    return candidate
  if (candidate.mode === 'demo') return {...candidate, type: 'ACCUSE', mode: 'disapprove'}
  return candidate.mode === 'obstruct' ? {...candidate, type: 'COERCE', mode: 'restrict'} : candidate
}
const official = new Set<EntityType>(['state', 'government', 'igo', 'armed-force'])

/** The same with what only manual 2.0 tells by its actors, for pairs are coded as their data sets are. */
export function ofOutlaws(candidate: Candidate, roles: RoleParties): Candidate {
  return ofCaptors(ofHackers(ofActors(candidate, roles), roles), roles)
}

/** "armed men looted the clinic", "settlers burned cars": no mob, and no soldiers, who may mutiny. */
function isGunman(mention: Mention): boolean {
  const {type, parties, text} = mention
  if (type === 'state' || parties.some(({sector}) => sector === 'MIL')) return false
  return words.raiding.test(text) || (isArmed(mention) && !words.crowds.test(text))
}

/** "Hackers attacked the ministry": attacks on networks are COERCE. */
function ofHackers(candidate: Candidate, {actor}: RoleParties): Candidate {
  const strikes =
    candidate.type === 'ASSAULT' || (candidate.type === 'ACCUSE' && candidate.mode === 'disapprove')
  if (!strikes || actor.length === 0 || !actor.every(isHacker)) return candidate
  return {...candidate, type: 'COERCE', mode: 'cyber'}
}

/** "rebels seized an engineer", "pirates are holding a crew": captives of those with arms and no state are hostages. */
function ofCaptors(candidate: Candidate, {actor, recipient}: RoleParties): Candidate {
  const {type, mode, match} = candidate
  if (type !== 'COERCE' || !custody.has(mode ?? '') || !words.holding.has(match.token.lemma.toLowerCase()))
    return candidate
  const outlaws = actor.length > 0 && actor.every((mention) => isMilitia(mention) || isShooter(mention))
  const people = recipient.length > 0 && recipient.every(isAnimate)
  return outlaws && people ? {...candidate, type: 'ASSAULT', mode: 'abduct'} : candidate
}
const custody = new Set(['arrest', 'seize'])

function isShooter({text}: Mention): boolean {
  return words.shooter.test(text)
}

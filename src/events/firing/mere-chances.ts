// An act that is only conceivable and touches nobody: a frame and its candidate in, whether it is too little to tell out.
import type {Mention} from '../../entities/index.ts'
import type {Candidate} from '../candidate.ts'
import {areSeveral, isAnimate} from '../parties/standing.ts'
import type {Frame, PloverType} from '../types.ts'

/**
 * "the best weapon that the Union could deploy", "whether a candidate complies", "might respect her privacy": nothing was done or said, and nobody
 * is told to whom it might be done. Readiness and promises are acts of their own, an attempt at violence is one too, and "would, if" tells a plan.
 */
export function isMereChance(
  {actor, recipient, factuality, event}: Frame,
  {match: {entry}, content, actors}: Candidate,
): boolean {
  if (!(factuality === 'possible' || factuality === 'hypothetical' || factuality === 'proposed')) return false
  if (entry.factuality !== undefined || ofThemselves.has(event)) return false
  // "if no deal is reached with Chad" leaves out who else would reach it; "if Chad does not sign" says enough
  const isOneSide = factuality === 'possible' || !actors.some(({deprel}) => deprel === 'nsubj')
  if (entry.mutual) return recipient.length === 0 && !areSeveral(actor) && isOneSide
  if (recipient.length === 0) return factuality === 'possible' && actor.length <= 1 && content === null
  return event !== 'REJECT' && recipient.every(isNamelessThing)
}

/** "to respect her privacy", "to quash any talk": what no list knows and nobody is; but a tariff may be refused. */
function isNamelessThing(mention: Mention): boolean {
  return mention.parties.length === 0 && !mention.name && !isAnimate(mention)
}

/** What is told also where nobody is told to whom: "may take to the streets", "tried to set off a bomb". */
const ofThemselves = new Set<PloverType>(['ASSAULT', 'PROTEST'])

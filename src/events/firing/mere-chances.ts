// An act that is only conceivable and touches nobody: a frame and its candidate in, whether it is too little to tell out.
import type {Candidate} from '../candidate.ts'
import {areSeveral} from '../parties/standing.ts'
import type {Frame, PloverType} from '../types.ts'

/**
 * "the best weapon that the Union could deploy", "whether a candidate complies", "did he lower his taxes?": nothing was done or said, and nobody
 * is told to whom it might be done. Readiness and promises are acts of their own, an attempt at violence is one too, and "would, if" tells a plan.
 */
export function isMereChance(
  {actor, recipient, factuality, event}: Frame,
  {match: {entry}, content}: Candidate,
): boolean {
  return (
    factuality === 'possible' &&
    recipient.length === 0 &&
    !(entry.mutual ? areSeveral(actor) : actor.length > 1) &&
    !ofThemselves.has(event) &&
    content === null &&
    entry.factuality === undefined
  )
}

/** What is told also where nobody is told to whom: "may take to the streets", "tried to set off a bomb". */
const ofThemselves = new Set<PloverType>(['ASSAULT', 'PROTEST'])

// "Nine civilians were killed", "the blast killed nine", told amid an attack: harm of which nobody is said to have done it, no accident. A candidate in, yes or no out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import type {RoleParties} from '../casting/casting.ts'
import {isPassive, isVerb, subjectsOf} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from '../parties/cast.ts'
import {isAnimate} from '../parties/standing.ts'
import type {Frame} from '../types.ts'
import {unsaid, whyNot} from './firing.ts'

/** So many sentences back a text may have told of the violence. */
const REACH = 3

/**
 * Were people killed or hurt, or things destroyed, in violence that the clauses beside or the sentences before tell of? Only where
 * nothing but the missing actor speaks against the event.
 * @param frames the events of the text so far
 */
export function isAmidViolence(
  {sentence, index}: Cast,
  candidate: Candidate,
  roles: RoleParties,
  frames: readonly Frame[],
): boolean {
  const {type, match, actors} = candidate
  if (type !== 'ASSAULT' || type !== match.entry.plover) return false
  const byBlast = actors.length > 0 && actors.every(({lemma}) => words.blasts.has(lemma.toLowerCase()))
  if (!byBlast && (actors.length > 0 || !isPassive(sentence, match.token))) return false
  if (whyNot(candidate, roles) !== unsaid) return false
  if (match.entry.mode !== 'destroy' && !roles.recipient.some(isAnimate)) return false
  if (sentence.tokens.some(({lemma}) => words.accidents.has(lemma.toLowerCase()))) return false
  return isBesideAttack(sentence, match.token) || frames.some((frame) => isNear(frame, index))
}

function isNear({event, factuality, sentence}: Frame, index: number): boolean {
  return event === 'ASSAULT' && factuality === 'happened' && index - sentence <= REACH
}

/** "were killed when soldiers opened fire", "were killed, police said, after gunmen attacked": a clause beside whose subject has arms. */
function isBesideAttack(sentence: Sentence, verb: Token): boolean {
  const teller = relationOf(verb) === 'ccomp' ? headOf(sentence, verb) : undefined
  return [verb, ...(teller ? [teller] : [])]
    .flatMap((node) => childrenOf(sentence, node))
    .filter((child) => relationOf(child) === 'advcl' && isVerb(child))
    .flatMap((clause) => subjectsOf(sentence, clause))
    .some(({lemma}) =>
      [words.armed, words.outlaws, words.strikes].some((list) => list.has(lemma.toLowerCase())),
    )
}

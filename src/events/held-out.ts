// Harm that somebody holds out: "stop or face sanctions", "he will be beheaded unless". A candidate in, the threat that it is out.
import {childrenOf, type Sentence, type Token} from '../sentences/index.ts'
import {isPassive} from './arguments.ts'
import type {Candidate} from './candidate.ts'
import type {RoleParties} from './casting.ts'
import type {Match} from './match.ts'
import {hasOrElse, hasUnless, isOnCondition} from './provisos.ts'
import {speakersOf} from './speakers.ts'
import {isAnimate, isArmed, isOfficial, isPolitical} from './standing.ts'
import type {PloverType} from './types.ts'
import {eventWords as words} from './words.ts'

const forceful: ReadonlySet<PloverType> = new Set(['SANCTION', 'COERCE', 'ASSAULT'])

/**
 * The candidate, or the threat that it is: a demand with "or else"; harm by nobody named that its speaker puts under a condition; harm
 * that its own actor says may come; a retreat announced "unless".
 */
export function asThreat(sentence: Sentence, candidate: Candidate): Candidate {
  const {type, match, actors} = candidate
  if (type === 'REQUEST' && isOrdered(match) && hasOrElse(sentence, match.token))
    return threat(candidate, actors, 'or else')
  if (type === 'RETREAT' && candidate.announced && hasUnless(sentence, match.token))
    return threat(candidate, actors, 'retreat unless')
  if (!forceful.has(type) || match.entry.pos === 'noun') return candidate
  if (actors.length > 0)
    return mayDo(sentence, candidate) ? threat(candidate, actors, 'harm that may come') : candidate
  if (!hasModal(sentence, match.token, words.openModals)) return candidate
  if (!isPassive(sentence, match.token) || !isOnCondition(sentence, match.token)) return candidate
  const speakers = speakersOf(sentence, match.token, match.entry)
  return speakers.length > 0 ? threat(candidate, speakers, 'harm on a condition') : candidate
}

/** "told to leave or face arrest", "must pay or be taken"; who "demanded" or "urged" it is said to have made a request. */
function isOrdered({token, entry}: Match): boolean {
  return entry.pos === 'modal' || words.commanding.has(token.lemma.toLowerCase())
}

function threat(candidate: Candidate, actors: readonly Token[], rule: string): Candidate {
  const because = [...candidate.because, {rule: `events/held-out: ${rule}`, value: 'THREATEN'}]
  return {...candidate, type: 'THREATEN', actors, asserted: true, announced: false, because}
}

/** "may recall its envoy, the president said", "said it could expel them": one voice that speaks for who would do it, no sources. */
function mayDo(sentence: Sentence, {match: {token, entry}, actors, ownWord}: Candidate): boolean {
  if (!ownWord || isPassive(sentence, token) || !hasModal(sentence, token, words.mayModals)) return false
  const speakers = speakersOf(sentence, token, entry)
  return (
    speakers.length > 0 &&
    (actors.some(({upos}) => upos === 'PRON') || speakers.every(({form, lemma}) => form === lemma))
  )
}

function hasModal(sentence: Sentence, verb: Token, modals: ReadonlySet<string>): boolean {
  return childrenOf(sentence, verb).some(
    ({deprel, lemma}) => deprel === 'aux' && modals.has(lemma.toLowerCase()),
  )
}

/** "roads will be shut if it snows, the mayor said": harm that the tree has made a threat is by who has power, to somebody or to land. */
export function powersHoldOut(
  {type, match, recipients}: Candidate,
  {actor, recipient}: RoleParties,
): boolean {
  if (type !== 'THREATEN' || !forceful.has(match.entry.plover) || match.entry.pos === 'noun') return true
  return (
    actor.some((mention) => isOfficial(mention) || isArmed(mention)) &&
    (recipient.some((mention) => isPolitical(mention) || isAnimate(mention)) ||
      recipients.some(({upos}) => upos === 'PROPN'))
  )
}

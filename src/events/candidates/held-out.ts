// Harm that somebody holds out: "stop or face sanctions", "he will be beheaded unless". A candidate in, the threat that it is out.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import {statesOf} from '../casting/borders.ts'
import type {RoleParties} from '../casting/casting.ts'
import {isPassive, subjectsOf} from '../clause/arguments.ts'
import {hasOrElse, hasUnless, isOnCondition} from '../clause/provisos.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import type {Cast} from '../parties/cast.ts'
import {isAnimate, isArmed, isMilitia, isOfficial, isPolitical} from '../parties/standing.ts'
import {speakersOf} from '../slots/speakers.ts'
import type {PloverType} from '../types.ts'

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
  const above = relationOf(verb) === 'xcomp' ? headOf(sentence, verb) : undefined
  return (
    childrenOf(sentence, verb).some(
      ({deprel, lemma}) => deprel === 'aux' && modals.has(lemma.toLowerCase()),
    ) ||
    // "may have to occupy"
    (above !== undefined &&
      words.mustVerbs.has(above.lemma.toLowerCase()) &&
      hasModal(sentence, above, modals))
  )
}

/** "said that Russia would attack the port", "warned that the rebels would shell it": what another side will do, nobody threatens. */
export function isActOfAnother(
  {sentence, byToken}: Cast,
  {match, content}: Candidate,
  {actor}: RoleParties,
): boolean {
  // "told Pakistan that it would regret": the subject suffers
  if (match.entry.plover !== 'THREATEN' || match.entry.recipient?.includes('subj')) return false
  const deed = match.entry.actor?.includes('speaker') ? match.token : content?.token
  if (!deed || isPassive(sentence, deed)) return false
  return subjectsOf(sentence, deed).some((subject) => {
    const doer = byToken.get(subject.index)
    const owned = childrenOf(sentence, subject).some(
      ({deprel, upos}) => deprel === 'nmod:poss' && upos === 'PRON',
    )
    return (
      doer !== undefined &&
      !owned &&
      !actor.includes(doer) &&
      (areOfOtherSides([doer], actor) || isRuledBy(actor, doer))
    )
  })
}

/** "The opposition warned that the government would cut": who does not rule announces nothing for those who do. */
function isRuledBy(actor: readonly Mention[], doer: Mention): boolean {
  const rules = ({parties}: Mention) =>
    parties.some(({sector}) => sector === null || sector === 'GOV' || sector === 'MIL' || sector === 'COP')
  return (
    rules(doer) &&
    actor.length > 0 &&
    !actor.some((mention) => rules(mention) || mention.parties.length === 0)
  )
}

/** "warned that banks could fail": what may become of somebody, by no act of whoever warns. */
export function isForecast({sentence}: Cast, {match, content, recipients}: Candidate): boolean {
  if (match.entry.plover !== 'THREATEN' || match.entry.pos === 'noun') return false
  if (content && content.entry.plover !== 'ACCUSE') return false
  const clause = childrenOf(sentence, match.token).find(({deprel}) => deprel === 'ccomp')
  if (!clause || isPassive(sentence, clause) || words.facing.has(clause.lemma.toLowerCase())) return false
  const may = childrenOf(sentence, clause).some(
    ({deprel, lemma}) => deprel === 'aux' && words.mayModals.has(lemma.toLowerCase()),
  )
  return may && recipients.some(({head, deprel}) => head === clause.index && deprel === 'nsubj')
}

/** "warned his supporters of the dangers": nobody threatens those who are on his side. */
export function warnsOwn({sentence}: Cast, {type, recipients}: Candidate): boolean {
  if (type !== 'THREATEN' || recipients.length === 0) return false
  return recipients.every(
    (warned) =>
      words.followers.has(warned.lemma.toLowerCase()) &&
      childrenOf(sentence, warned).some(({deprel, upos}) => deprel === 'nmod:poss' && upos === 'PRON'),
  )
}

/** "Zelensky said Russia would attack": the word of another side announces nothing. */
export function toldByOthers(
  {sentence, byToken}: Cast,
  candidate: Candidate,
  {actor}: RoleParties,
): Candidate {
  if (!candidate.announced) return candidate
  const {token, entry} = candidate.match
  const speakers = speakersOf(sentence, token, entry).flatMap(({index}) => byToken.get(index) ?? [])
  const others = speakers.length > 0 && areOfOtherSides(speakers, actor) && areOfOtherSides(actor, speakers)
  return others ? {...candidate, announced: false, ownWord: false} : candidate
}

/** No state and no sector of arms in common, where both are known. */
function areOfOtherSides(some: readonly Mention[], others: readonly Mention[]): boolean {
  const [states, theirs] = [statesOf(some), statesOf(others)]
  if (states.size > 0 && theirs.size > 0) return ![...states].some((code) => theirs.has(code))
  return some.some(isMilitia) && !others.some(isMilitia)
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

/** "EU leaders warned that the bloc could fall apart": nobody threatens the body that he is a part of. */
export function warnsAnother({type}: Candidate, {actor, recipient}: RoleParties): boolean {
  if (type !== 'THREATEN' || recipient.length === 0) return true
  const own = statesOf(actor)
  return !recipient.every(
    ({type: kind, parties}) =>
      kind === 'igo' && own.size === 1 && parties.every(({code}) => code !== null && own.has(code)),
  )
}

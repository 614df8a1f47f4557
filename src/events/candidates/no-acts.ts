// Matches that are no act of their own: what is denied, wished for oneself, talked of, meant or only blamed. A match in, yes or no out.
import {
  childrenOf,
  has,
  headOf,
  isInfinitive,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import {caseOf, isOpenedBy, isVerb, objectsOf} from '../clause/arguments.ts'
import {isVoted} from '../clause/modality.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import type {PloverType} from '../types.ts'

/** "denied that X had …", "denied the charges": it says of the act that it did not happen, and refuses nothing. */
export function isDenial(sentence: Sentence, {token, entry}: Match): boolean {
  const verb = token.lemma.toLowerCase()
  if (entry.plover !== 'REJECT' || !words.denying.has(verb)) return false
  const children = childrenOf(sentence, token)
  const objects = objectsOf(sentence, token)
  if (objects.some(({lemma}) => words.reported.has(lemma.toLowerCase()))) return true
  if (verb !== 'deny' && verb !== 'rule') return false
  return (
    (objects.length === 0 &&
      verb === 'deny' &&
      children.some((child) => ['ccomp', 'xcomp', 'advcl'].includes(relationOf(child)) && isVerb(child))) ||
    objects.some(({lemma}) => words.charges.has(lemma.toLowerCase()))
  )
}

/** Any act but a request that asks nobody for anything. */
export function asks(sentence: Sentence, match: Match): boolean {
  return match.entry.plover !== 'REQUEST' || !(isAssertion(sentence, match) || isOwnWish(sentence, match))
}

/** "needs to appeal to voters": what the subject itself will do. */
function isOwnWish(sentence: Sentence, {token, used}: Match): boolean {
  const children = childrenOf(sentence, token)
  return (
    used.length === 0 &&
    words.wishing.has(token.lemma.toLowerCase()) &&
    children.some((child) => relationOf(child) === 'xcomp' && isInfinitive(sentence, child)) &&
    !children.some(({deprel}) => deprel === 'obj')
  )
}

/** "insists that the army poses no threat" says so; "insists that the army leave" demands it. */
function isAssertion(sentence: Sentence, {token}: Match): boolean {
  if (!words.asserting.has(token.lemma.toLowerCase())) return false
  const clause = childrenOf(sentence, token).find((child) => relationOf(child) === 'ccomp')
  if (!clause) return false
  const finite = [clause, ...childrenOf(sentence, clause).filter(({upos}) => upos === 'AUX')]
  return finite.some(
    (verb) =>
      has(verb, 'Tense=Past') ||
      (has(verb, 'Tense=Pres') && verb.form.toLowerCase() !== verb.lemma.toLowerCase()) ||
      words.willModals.has(verb.lemma.toLowerCase()),
  )
}

/** "the cost of sending troops", "spoke about bringing sides together": talk about an act, not the act. */
export function isTalkedOf(sentence: Sentence, token: Token): boolean {
  if (!isVerb(token) || !token.form.endsWith('ing')) return false
  const marks = childrenOf(sentence, token).filter(({deprel, upos}) => deprel === 'mark' && upos !== 'PART')
  if (marks.length === 0) return false
  const head = headOf(sentence, token)
  return (
    relationOf(token) === 'acl' ||
    (words.talking.has(head?.lemma.toLowerCase() ?? '') && marks.some(({lemma}) => words.topical.has(lemma)))
  )
}

/** "spoke about the shooting of a fisherman", "spoke on Monday about": of a deed that nobody is said to have done, what is only talked about. */
export function isTopic(sentence: Sentence, {entry, token, others}: Match): boolean {
  if (![{entry}, ...others].some((each) => each.entry.agentless)) return false
  if (isVerb(token) || !words.topical.has(caseOf(sentence, token))) return false
  const over = headOf(sentence, token)
  const head = over && words.times.has(over.lemma.toLowerCase()) ? headOf(sentence, over) : over
  return head !== undefined && isVerb(head) && words.talking.has(head.lemma.toLowerCase())
}

/**
 * "sent doctors to help the victims": the purpose of one coded act is no second one; and what is only meant to be said or given up by
 * some other act, "drafted in officers to stop the vote", is not yet announced.
 */
export function isPurposeOf(sentence: Sentence, match: Match, matches: readonly Match[]): boolean {
  const head = headOf(sentence, match.token)
  if (!head || !['advcl', 'acl'].includes(relationOf(match.token)) || !isInfinitive(sentence, match.token))
    return false
  if (isVoted(sentence, match.token) || words.intending.has(head.lemma.toLowerCase())) return false
  if (relationOf(match.token) === 'advcl' && announced.has(match.entry.plover)) return true
  const protests = match.entry.plover === 'PROTEST'
  return matches.some(
    (other) =>
      other !== match &&
      !(protests && other.entry.plover !== 'PROTEST') &&
      (other.token === head || other.object === head || other.used.includes(head)),
  )
}

const announced: ReadonlySet<PloverType> = new Set(['CONCEDE', 'REQUEST', 'REJECT'])

/** "accused X of ignoring its letters", "suspended the mayors for failing to pay": words or omissions that are only what somebody is blamed for. */
export function isCharge(sentence: Sentence, {token, entry}: Match, matches: readonly Match[]): boolean {
  if (!inWords.has(entry.plover)) return false
  const above = relationOf(token) === 'xcomp' ? headOf(sentence, token) : undefined
  const omission = [token, above].find((verb) => words.omitting.has(verb?.lemma.toLowerCase() ?? ''))
  const deed = omission ?? token
  if (![deed, ...childrenOf(sentence, deed)].some(({form}) => form.endsWith('ing'))) return false
  if (omission && isOpenedBy(sentence, deed, words.asides)) return true
  if (!isOpenedBy(sentence, deed, words.reasons)) return false
  const head = headOf(sentence, deed)
  return (
    omission !== undefined || matches.some((other) => other.token === head && other.entry.plover === 'ACCUSE')
  )
}

const inWords: ReadonlySet<PloverType> = new Set([
  'REJECT',
  'REQUEST',
  'THREATEN',
  'ACCUSE',
  'AGREE',
  'CONCEDE',
])

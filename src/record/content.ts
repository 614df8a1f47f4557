// What an act of words is about, from a claim: the words of its passage that name neither who speaks nor who is spoken to.
import type {Claim} from '../claims/index.ts'
import {partyOf} from '../entities/index.ts'
import {contentWords, isNegated, roleWords} from './words.ts'

export interface Content {
  readonly words: ReadonlySet<string>
  /** Is it told with a negation: "not to buy"? */
  readonly negated: boolean
  /** Only thought possible or proposed: "is ready to consider", beside "promised". */
  readonly open: boolean
}

/** Acts of words: two parties may exchange several on one day, and only what is said tells them apart. */
const spoken: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])
const openFactuality: ReadonlySet<string> = new Set(['possible', 'proposed', 'hypothetical'])
const unfulfilled: ReadonlySet<string> = new Set(['denied', 'cancelled'])

/** @returns null for acts that are no acts of words, and where the passage tells of the parties alone */
export function contentOf(claim: Claim): Content | null {
  if (!claim.event || !spoken.has(claim.event)) return null
  const exact = claim.evidence.map((passage) => passage.exact).join(' ')
  const words = new Set([...contentWords(exact)].filter((word) => !roleWords.has(word)))
  for (const told of toldOfOthers(claim, exact)) for (const word of contentWords(told)) words.delete(word)
  if (words.size === 0) return null
  return {
    words,
    negated: !unfulfilled.has(claim.factuality) && isNegated(exact),
    open: openFactuality.has(claim.factuality),
  }
}

/** Names and words for the parties, for who speaks and for the day, and the word for the act itself. */
function toldOfOthers(claim: Claim, exact: string): string[] {
  const parties = [...claim.actor, ...claim.recipient]
  const codes = new Set(parties.map(({code}) => code))
  const names = (exact.match(/\p{Lu}\p{L}+/gu) ?? []).filter((name) => {
    const code = partyOf(name)?.code
    return code && codes.has(code)
  })
  return [
    claim.trigger,
    claim.date?.text ?? '',
    ...parties.flatMap(({name, text}) => [name, text]),
    ...claim.attribution.flatMap(({speaker, cue}) => [speaker.text, cue?.text ?? '']),
    ...names,
  ]
}

// What people say of a claim, laid over what the machine read. The reading itself is never changed.
import type {Claim} from '../claims/index.ts'
import type {CorrectionNote} from './types.ts'
import {contentWords, overlap} from './words.ts'

/** Fields that people may set. Parties are given as codes or names and resolved before they come here. */
export type ClaimEdit = Partial<
  Pick<
    Claim,
    | 'event'
    | 'mode'
    | 'factuality'
    | 'date'
    | 'place'
    | 'actor'
    | 'recipient'
    | 'agreement'
    | 'quad'
    | 'cameo'
    | 'score'
  >
>

/** Corrections of one claim, ready to apply. */
export interface Fix {
  readonly rejected: boolean
  readonly edit: ClaimEdit
  readonly notes: readonly CorrectionNote[]
}

/** The claim as people left it. */
export function applyFix(claim: Claim, fix: Fix | null): Claim {
  return fix ? {...claim, ...fix.edit} : claim
}

/** The fields of the claim that an edit replaces, for `before` in its note. */
export function fieldsBefore(claim: Claim, edit: ClaimEdit): Record<string, unknown> {
  return Object.fromEntries(Object.keys(edit).map((field) => [field, claim[field as keyof Claim]]))
}

/**
 * Which claim of a newer reading says what the old one said? Same article, same kind of claim, same passage;
 * then the same trigger and type. Null where none does.
 */
export function successorOf(old: Claim, candidates: readonly Claim[]): Claim | null {
  let best: Claim | null = null
  let height = 0.99
  for (const claim of candidates) {
    const value = likeness(old, claim)
    if (value > height) [best, height] = [claim, value]
  }
  return best
}

function likeness(a: Claim, b: Claim): number {
  if (a.about !== b.about) return 0
  const passage = Math.max(...a.evidence.flatMap((x) => b.evidence.map((y) => passageShare(x, y))), 0)
  if (passage < 0.5) return 0
  const parties = overlap(partyWords(a), partyWords(b)) ?? 0.5
  const detail = overlap(contentWords(detailText(a)), contentWords(detailText(b))) ?? 0.5
  return (
    passage +
    (a.event === b.event ? 0.5 : 0) +
    (a.trigger === b.trigger ? 0.5 : 0) +
    0.3 * parties +
    0.5 * detail
  )
}

/** Share of the shorter passage that both have, 0 to 1. */
function passageShare(a: Claim['evidence'][number], b: Claim['evidence'][number]): number {
  if (a.in !== b.in) return a.exact === b.exact ? 1 : 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, shared) / Math.max(1, Math.min(a.end - a.start, b.end - b.start))
}

function partyWords(claim: Claim): ReadonlySet<string> {
  return contentWords(
    [...claim.actor, ...claim.recipient].map(({name, code}) => `${name} ${code ?? ''}`).join(' '),
  )
}

function detailText({agreement, figure, measure, incident}: Claim): string {
  const parts = [
    agreement?.status?.status,
    agreement?.scope?.text,
    figure?.counts,
    figure?.value,
    measure?.text,
  ]
  return [...parts, incident?.kind].filter((part) => part !== undefined).join(' ')
}

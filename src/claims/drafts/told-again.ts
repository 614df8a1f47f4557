// Drafts of one article in; one draft for what is told twice out, with both pieces of evidence.
import type {Evidence} from '../types.ts'
import type {Draft} from './draft.ts'

/** The same status, item, incident or measure told twice is one claim with two pieces of evidence. */
export function merged(drafts: readonly Draft[]): Draft[] {
  const byKey = new Map<string, Draft>()
  for (const draft of drafts) {
    const {agreement, incident, measure, figure} = draft
    const key = JSON.stringify([
      draft.about,
      agreement?.local,
      agreement?.status?.status,
      expectation(draft),
      itemKey(agreement?.scope?.text),
      incident?.kind,
      incident?.harmed.map(({entity, text}) => entity ?? text),
      measure && [draft.trigger, measure.status],
      figure && [figure.value, figure.unit, figure.party],
    ])
    const known = byKey.get(key)
    byKey.set(key, known ? toldAgain(known, draft) : draft)
  }
  return [...byKey.values()]
}

/** The first telling stands; the longest chain says most of whose word it is. */
function toldAgain(known: Draft, draft: Draft): Draft {
  const attribution =
    draft.attribution.length > known.attribution.length ? draft.attribution : known.attribution
  const fuller = telling(draft) > telling(known) ? draft : known
  return {...fuller, attribution, evidence: withoutDoubles([...known.evidence, ...draft.evidence])}
}

/** A figure with what it counts and what it is compared with says more than the bare number of a title. */
function telling({figure}: Draft): number {
  return figure ? figure.comparison.length * 100 + Math.min(99, figure.counts.length) : 0
}

function expectation({agreement, factuality, date}: Draft): unknown {
  return agreement?.status
    ? [factuality, date?.how === 'inferred' ? null : date?.edtf]
    : factuality === 'denied'
}

function itemKey(text: string | undefined): string | undefined {
  return text?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}

export function withoutDoubles(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(
    ({in: where, start}) => !seen.has(`${where} ${start}`) && seen.add(`${where} ${start}`),
  )
}

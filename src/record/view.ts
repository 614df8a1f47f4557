// A claim as it is shown beside an event, and whose word it is, in words.
import type {AttributionLink, Claim} from '../claims/index.ts'
import {rangeOf} from './days.ts'
import {plainName} from './report.ts'
import type {ClaimView, KnownClaim} from './types.ts'

export function viewOf({claim, people}: KnownClaim): ClaimView {
  const {id, article, outlet, published, factuality, attribution, evidence} = claim
  return {id, article, outlet, published, factuality, attribution, evidence, ...(people ? {people} : {})}
}

/** Earliest published first, ties by id: the first claim names the event. */
export function inOrder(claims: readonly KnownClaim[]): KnownClaim[] {
  return [...claims].sort(
    (a, b) => publishedOf(a.claim) - publishedOf(b.claim) || (a.claim.id < b.claim.id ? -1 : 1),
  )
}

/** Latest possible day of publication. */
export function publishedOf(claim: Claim): number {
  return rangeOf(claim.published.edtf)?.hi ?? 0
}

/**
 * Who the claim goes back to: the last link of the chain. Ten papers that quote one agency have one root.
 * Speakers whom the text hides are told apart by who quotes them.
 */
export function rootOf({attribution, outlet, article}: Claim | ClaimView): string {
  const own = outlet ? `outlet:${plainName(outlet)}` : `article:${article}`
  let root = own
  for (const {speaker} of attribution) {
    if (speaker.start === null) {
      root = own
      continue
    }
    const name = speaker.entity ?? plainName(speaker.text)
    root = speaker.named ? name : `${root}>${name}`
  }
  return root
}

/** "Sergei Shoigu, by the Russian Ministry of Defence, by TASS": innermost first, inferred links said so. */
export function wordOf({attribution, outlet}: Claim | ClaimView): string {
  const links = attribution.filter(({speaker}) => speaker.start !== null).map(speakerOf)
  return [...links.reverse(), outlet ?? 'an outlet that is not named'].join(', by ')
}

/** "Ministry of Defence (“the ministry”, inferred)": who is meant goes before words that only point to somebody. */
function speakerOf({speaker: {text, entity}, how}: AttributionLink): string {
  const meant = fullName(text, entity)
  const notes = [
    ...(meant && !meant.toLowerCase().includes(text.toLowerCase()) ? [`“${text}”`] : []),
    ...(how === 'inferred' ? ['inferred'] : []),
  ]
  const shown = meant ?? text
  return notes.length > 0 ? `${shown} (${notes.join(', ')})` : shown
}

/** The name of the person or body, "RUS/GOV/NAME", where the words hold none or half of one: no capital behind the first letter. */
function fullName(text: string, entity: string | null): string | undefined {
  const name = entity?.split('/').slice(2).join('/')
  return name && !/\p{Lu}/u.test(text.slice(1)) ? name : undefined
}

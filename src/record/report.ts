// What merging compares: one report of one occurrence, whether a claim of ours or a line of another coder.
import type {Claim, RoleParty} from '../claims/index.ts'
import {type Content, contentOf} from './content.ts'
import {type DayRange, isDay, rangeOf} from './days.ts'
import {contentWords} from './words.ts'

export interface ReportParty {
  /** PLOVER country code, or null. */
  readonly code: string | null
  /** Sector or agent in lower case, "mil", "protester"; empty for the state itself. */
  readonly role: string
  /** Name in lower case without accents and articles. */
  readonly name: string
  /** Does the name stand for the state itself ("Russia", "Moscow"), not for a person or body of it? */
  readonly state: boolean
  /** Named by a common noun alone, of no known state: "pirates", "two men". Many parties are called so. */
  readonly generic?: boolean
}

export interface Report {
  readonly id: string
  readonly article: string | null
  /** PLOVER type, "incident", or another coder's code where it has no PLOVER type. */
  readonly kind: string
  readonly cameo: string | null
  readonly mode: string | null
  readonly actor: readonly ReportParty[]
  readonly recipient: readonly ReportParty[]
  /** When it may have happened. */
  readonly when: DayRange
  /** Is `when` said by the text, or only what the publication date allows? */
  readonly dated: boolean
  /** Told as past history: the publication date says little. */
  readonly historical: boolean
  /** Latest possible day of publication. */
  readonly published: number
  readonly place: {readonly code: string | null; readonly text: string | null} | null
  readonly words: ReadonlySet<string>
  /** What an act of words is about; null for other acts and for lines of another coder. */
  readonly content: Content | null
  /** Read in the headline alone, which tells a fact of the text once more. */
  readonly title: boolean
  /** One article's claims are already one for each fact; another coder's lines of one article are not. */
  readonly mention: boolean
}

/** Days before publication in which an undated, current report may have happened. */
export const newsDays = 3

/** The claim as a report. Claims of one article are distinct facts by construction. */
export function reportOf(claim: Claim): Report {
  const published = rangeOf(claim.published.edtf)?.hi ?? 0
  const said = toldRange(claim)
  const exact = claim.evidence.map((passage) => passage.exact).join(' ')
  return {
    id: claim.id,
    article: claim.article,
    kind: kindOf(claim),
    cameo: claim.cameo,
    mode: claim.mode,
    actor: claim.actor.map(partyOfRole),
    recipient: claim.recipient.map(partyOfRole),
    when: said ?? {lo: published - newsDays, hi: published},
    dated: said !== null && (isDay(said) || said.hi - said.lo < 400),
    historical: claim.background,
    published,
    place: claim.place && {code: claim.place.code, text: claim.place.text?.toLowerCase() ?? null},
    words: contentWords(`${claim.trigger} ${exact}`),
    content: contentOf(claim),
    title: claim.evidence.every((passage) => passage.in === 'title'),
    mention: false,
  }
}

/** The range of the date that the text tells; the day of the report, taken where none is told, says no more than that. */
function toldRange({date}: Claim): DayRange | null {
  const range = rangeOf(date?.edtf)
  return date?.how === 'inferred' && isDay(range) ? null : range
}

/** Claims of different kinds are never one event. */
function kindOf(claim: Claim): string {
  if (claim.event) return claim.event
  return claim.incident ? `${claim.about}:${claim.incident.kind}` : claim.about
}

function partyOfRole({code, sector, name, entity, text}: RoleParty): ReportParty {
  const person = (entity?.split('/').length ?? 0) > 2
  return {
    code,
    role: (sector ?? '').toLowerCase(),
    name: plainName(name || text),
    state: code !== null && !person && !sector,
    generic: code === null && !/\p{Lu}/u.test(name || text),
  }
}

/** "the Défense Ministry" and "Defense ministry" are one name. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(the|a|an) /, '')
    .trim()
}

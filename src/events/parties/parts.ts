// "Greek and Maltese envoys" into "Greek" and "Maltese envoys": one mention for each party of a compound phrase.
import type {Mention} from '../../entities/index.ts'
import {contains, type Span} from '../../text/index.ts'
import type {Cast} from './cast.ts'
import {isOfPeople} from './standing.ts'

/** Each mention once; officials and forces of several states, each named in the phrase, as a mention for each of them. */
export function partByPart(cast: Cast, mentions: readonly Mention[]): Mention[] {
  const once = mentions.filter(
    (mention, at) => !mentions.slice(0, at).some((other) => isSameSpan(other, mention)),
  )
  return once.flatMap((mention) => partsOf(cast, mention))
}

/** Are these the same words of the text? */
export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

function partsOf(cast: Cast, mention: Mention): Mention[] {
  const {parties, name, phrase} = mention
  if (
    name ||
    isOfPeople(mention) ||
    parties.length < 2 ||
    new Set(parties.map(({code}) => code)).size < parties.length
  )
    return [mention]
  const inside = [...new Set(cast.byToken.values())].filter(
    (other) => other !== mention && contains(phrase, other) && other.end <= mention.end,
  )
  const owners = parties.map(({code}) =>
    inside.find((other) => other.parties.every((one) => one.code === code)),
  )
  if (owners.some((owner) => owner === undefined)) return [mention]
  const last = Math.max(...owners.map((owner) => owner!.start))
  return owners.map((owner, place) => {
    const {start} = owner!
    const end = start === last ? mention.end : owner!.end
    const span = {start, end}
    return {...mention, ...span, phrase: span, text: cast.text.slice(start, end), parties: [parties[place]]}
  })
}

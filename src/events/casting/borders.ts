// Which states the parties of an event are of: mentions in, yes or no out.
import type {Mention} from '../../entities/index.ts'
import type {RoleParties} from './casting.ts'

/** "Turkish aid workers in Libya", "Georgian growers sold wine to Russia": no private person, and parties of two states. */
export function acrossBorders(roles: RoleParties): boolean {
  const {actor, recipient} = roles
  return actor.every(isNoPerson) && (recipient.length > 0 ? crossesBorder(roles) : areOfStates(actor))
}

/** A body, a force, people: anybody but a single person. */
export function isNoPerson({type}: Mention): boolean {
  return type !== 'person'
}
/** Parties of two states: a Somali pirate and a Danish crew. */
export function crossesBorder({actor, recipient}: RoleParties): boolean {
  const states = ([mention]: readonly Mention[]) => mention?.parties.find(({code}) => code !== null)?.code
  const [from, to] = [states(actor), states(recipient)]
  return from !== undefined && to !== undefined && from !== to
}

/** The codes of the states that they are of. */
export function statesOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({parties}) => parties.flatMap(({code}) => code ?? [])))
}

/** Each of a state or organisation, and not all of one: an agency's head and a minister, whatever the head is called. */
export function areOfStates(mentions: readonly Mention[]): boolean {
  const codes = mentions.map(({parties}) => parties.find(({code}) => code !== null)?.code)
  return !codes.includes(undefined) && new Set(codes).size > 1
}

/** A visit is paid to another state or to a body, by somebody who has a state. */
export function goesAbroad({actor, recipient}: RoleParties): boolean {
  const codes = (mentions: readonly Mention[]) =>
    mentions.flatMap(({parties}) => parties.map(({code}) => code))
  const from = new Set(codes(actor))
  return recipient.some(
    ({asPlace, parties}) =>
      parties.some(({code}) => code !== null && !from.has(code)) ||
      (!asPlace && parties.some(({code}) => code === null) && from.size > 0),
  )
}

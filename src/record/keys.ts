// Under which parties an event is looked up: "GBR", "GBR/MIL", "GBR/MIL/Ben Wallace", and pairs "GBR+RUS".
import type {Claim, RoleParty} from '../claims/index.ts'
import {plainName} from './report.ts'

/** Codes of PLOVER that stand for a kind of party, not for one: there the entity tells who. */
export const kindsOfParty: ReadonlySet<string> = new Set([
  'IGO',
  'IMG',
  'NGO',
  'MNC',
  'NGM',
  'AFR',
  'ASA',
  'INT',
  'UIS',
])

/** The party as one side of a relation: its state, or the organisation itself, also for whoever acts for it. */
export function topKey({code, entity, name, text}: RoleParty): string {
  if (code && !kindsOfParty.has(code)) return code
  if (!entity) return `~${plainName(name || text)}`
  return /^IGO\/[^/]+(?=\/[A-Z]{3}(?:\/|$))/.exec(entity)?.[0] ?? entity
}

/** Everything the party can be asked for by, widest first. */
export function partyKeys(party: RoleParty): string[] {
  const steps = party.entity?.split('/') ?? []
  const entities = steps.map((_, index) => steps.slice(0, index + 1).join('/'))
  return [...new Set([topKey(party), ...entities])]
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a}+${b}` : `${b}+${a}`
}

const mostParties = 12

/** Keys of all parties and of all pairs of sides. */
export function lookupKeys(parties: readonly RoleParty[]): string[] {
  const some = parties.slice(0, mostParties)
  const tops = [...new Set(some.map(topKey))].sort()
  const pairs = tops.flatMap((a, index) => tops.slice(index + 1).map((b) => pairKey(a, b)))
  return [...new Set([...some.flatMap(partyKeys), ...pairs])]
}

/** Keys of whatever the claim's details are about: parties of an agreement, the harmed, who a figure counts. */
export function topicKeys(claim: Claim): string[] {
  const roles = [
    ...claim.actor,
    ...claim.recipient,
    ...(claim.incident?.harmed ?? []),
    ...(claim.incident?.by ?? []),
  ]
  const tops = new Set(roles.map(topKey))
  for (const {code} of [...(claim.agreement?.parties ?? []), ...(claim.concerns ?? [])]) tops.add(code)
  for (const party of [claim.figure?.party, ...(claim.figure?.comparison ?? []).map(({party}) => party)])
    if (party) tops.add(party)
  const sorted = [...tops].sort().slice(0, mostParties)
  const pairs = sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => pairKey(a, b)))
  return [...new Set([...sorted, ...roles.flatMap(partyKeys), ...pairs])]
}

/** Which kinds of detail the claim carries. */
export function topicsOf(claim: Claim): string[] {
  const topics = ['agreement', 'contact', 'incident', 'measure', 'figure'] as const
  return topics.filter((topic) => claim[topic] !== undefined)
}

// Code, sector and name in, a Party with its id out: "GBR/MIL/Ben Wallace".
import type {EntityType, OfficeTerm, Party} from './types.ts'

export function makeParty(
  code: string | null,
  sector: string | null,
  name: string,
  type: EntityType,
  offices?: readonly OfficeTerm[],
): Party {
  const isItself = type === 'state' && sector === null
  const entity = [code, sector, isItself ? null : name].filter((part) => part).join('/')
  return offices ? {entity, code, sector, name, type, offices} : {entity, code, sector, name, type}
}

/** The same party in another sector: a person who changed office. */
export function inSector(party: Party, sector: string): Party {
  return party.sector === sector
    ? party
    : makeParty(party.code, sector, party.name, party.type, party.offices)
}

/** Parties without repeats, in order. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>()
  return parties.filter(({entity}) => !seen.has(entity) && seen.add(entity))
}

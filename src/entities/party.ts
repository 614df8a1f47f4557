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

/** The same person in one of the offices held: its state or organisation, its sector. */
export function inTerm(party: Party, term: OfficeTerm): Party {
  return party.sector === term.sector && party.code === term.state
    ? party
    : makeParty(term.state, term.sector, party.name, party.type, party.offices)
}

/** Parties without repeats, in order. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>()
  return parties.filter(({entity}) => !seen.has(entity) && seen.add(entity))
}

/** A party known by its role only: "GBR/MIL" for British troops, with the words of the text as its name. */
export function unnamed(state: Party | null, sector: string | null, words: string, type: EntityType): Party {
  const party = makeParty(state?.code ?? null, sector, '', type)
  return {...party, name: state ? `${words} (${state.code})` : words}
}

// Code, sector and name in, a Party with its id out: "GBR/MIL/Ben Wallace", "IGO/NATO/GOV/Jens Stoltenberg".
import type {EntityType, OfficeTerm, Party} from '../types.ts'

export function makeParty(
  code: string | null,
  sector: string | null,
  name: string,
  type: EntityType,
  offices?: readonly OfficeTerm[],
  organisation: string | null = null,
): Party {
  const isItself = type === 'state' && sector === null
  let entity = code ?? ''
  for (const part of [organisation, sector, isItself ? null : name])
    if (part) entity = entity ? `${entity}/${part}` : part
  return offices ? {entity, code, sector, name, type, offices} : {entity, code, sector, name, type}
}

/** The same person in one of the offices held: its state or organisation, its sector. */
export function inTerm(party: Party, term: OfficeTerm): Party {
  return party.sector === term.sector && party.code === term.state
    ? party
    : makeParty(term.state, term.sector, party.name, party.type, party.offices, term.organisation)
}

/** The same person with another sector, or without one. */
export function inSector(party: Party, sector: string | null): Party {
  return party.sector === sector
    ? party
    : makeParty(party.code, sector, party.name, party.type, party.offices, organisationIn(party))
}

/** Organisations share the code IGO, so the entity of one of their people holds its name. */
function organisationIn({code, sector, name, entity}: Party): string | null {
  if (code !== 'IGO') return null
  const end = [sector, name].filter(Boolean).join('/')
  return entity.slice('IGO/'.length, -end.length - 1) || null
}

/** The organisation that people and bodies of this party belong to: organisations share the code IGO, so the entity names it. */
export function organisationOf(owner: Party | null | undefined): string | null {
  return owner?.type === 'igo' && owner.code === 'IGO' ? owner.name : null
}

/** What a capital that acts stands for. */
export function governmentOf({code, name}: Party): Party {
  const party = makeParty(code, 'GOV', '', 'government')
  return party.entity === '' ? party : {...party, name: `government of ${name}`}
}

/** Parties without repeats, in order. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>()
  return parties.filter(({entity}) => !seen.has(entity) && seen.add(entity))
}

/** A party known by its role only: "GBR/MIL" for British troops, with the words of the text as its name. */
export function unnamed(state: Party | null, sector: string | null, words: string, type: EntityType): Party {
  const organisation = organisationOf(state)
  const party = makeParty(state?.code ?? null, sector, '', type, undefined, organisation)
  return {...party, name: state ? `${words} (${organisation ?? state.code})` : words}
}

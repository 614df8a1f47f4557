// States and titles in, the offices of the gazetteer and whoever held them out.
import type {OfficeTerm, Party} from '../types.ts'
import {gazetteerOf} from './gazetteer.ts'
import type {OfficeEntry} from './knowledge.ts'
import {makeParty} from './party.ts'
import {termOf} from './people.ts'

const byOffice = new Map<string, readonly OfficeTerm[]>()

/** All terms of the offices of these kinds in one state, oldest first. Kinds are those of gazetteer/offices: "defence minister". */
export function termsOf(state: string, kinds: readonly string[]): readonly OfficeTerm[] {
  const key = `${state} ${kinds.join(',')}`
  let terms = byOffice.get(key)
  if (!terms) {
    terms = gazetteerOf('en')
      .offices.filter((entry) => entry.state === state && kinds.includes(entry.office))
      .flatMap((entry) => entry.terms.map((term) => termOf(entry, term)))
    byOffice.set(key, terms)
  }
  return terms
}

/**
 * The offices of a party that a title names: those that bear this very title, else those of the kinds it stands for.
 * @param bearing offices of all states that bear the title word for word
 */
export function officesNamed(
  party: Party,
  bearing: readonly OfficeEntry[],
  kinds: readonly string[],
): readonly OfficeEntry[] {
  const own = bearing.filter((entry) => belongsTo(entry, party))
  if (own.length > 0) return own
  return gazetteerOf('en').offices.filter((entry) => kinds.includes(entry.office) && belongsTo(entry, party))
}

function belongsTo(entry: OfficeEntry, party: Party): boolean {
  if (entry.state !== party.code) return false
  if (entry.body === undefined || party.type !== 'igo') return true
  return gazetteerOf('en').bearerOf(entry.body.toLowerCase())?.party.entity === party.entity
}

/** Everybody who held one of these offices. */
export function holdersOfOffices(offices: readonly OfficeEntry[]): Party[] {
  return holdersOf(offices.flatMap((entry) => entry.terms.map((term) => termOf(entry, term))))
}

/** Everybody who held one of the offices, as candidates for a title. */
export function holdersOf(terms: readonly OfficeTerm[]): Party[] {
  const holders = new Map<string, OfficeTerm[]>()
  for (const term of terms) {
    const key = `${term.state}/${term.holder}`
    holders.set(key, [...(holders.get(key) ?? []), term])
  }
  return [...holders.values()].map((held) =>
    makeParty(held[0].state, held[0].sector, held[0].holder, 'person', held, held[0].organisation),
  )
}

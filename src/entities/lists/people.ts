// Offices and lists of people in, everybody the gazetteer knows out: holders of offices, and others who count in politics.
import {entriesOf} from '../../lexicon/index.ts'
import type {Known, OfficeTerm} from '../types.ts'
import type {IgoEntry, OfficeEntry, PeopleEntry} from './knowledge.ts'
import {makeParty} from './party.ts'

/** Somebody known, under all spellings of the name. */
export interface Person {
  readonly known: Known
  readonly forms: readonly string[]
  /** The family name alone means this person. */
  readonly alone: boolean
}

/** Holders of offices, then those of gazetteer/people who held none. */
export function personsOf(offices: readonly OfficeEntry[], lists: readonly PeopleEntry[]): Person[] {
  const persons = holdersIn(offices)
  const taken = new Set(persons.map(({known: {party}}) => `${party.code}/${party.name}`))
  for (const list of lists) addListed(persons, list, taken)
  return persons
}

/** Those who may be named by their family name alone, by it: "Navalny", "Assad" of "al-Assad". */
export function surnamesOf(
  persons: readonly Person[],
  familyFirst: ReadonlySet<string>,
): ReadonlyMap<string, readonly Known[]> {
  const surnames = new Map<string, Known[]>()
  for (const {known, forms, alone} of persons) {
    if (!alone) continue
    for (const form of forms) {
      const surname = familyFirst.has(known.party.code ?? '')
        ? form.slice(0, `${form} `.indexOf(' '))
        : form.slice(form.lastIndexOf(' ') + 1)
      for (const key of [surname, surname.replace(/^(?:al|el|Al|El)-/, '')]) {
        const same = surnames.get(key) ?? []
        if (!same.includes(known)) surnames.set(key, [...same, known])
      }
    }
  }
  return surnames
}

function holdersIn(offices: readonly OfficeEntry[]): Person[] {
  const persons = new Map<string, {terms: OfficeTerm[]; forms: Set<string>; rule: string}>()
  const abroad = new Set(
    offices.filter((entry) => entry.body).flatMap(({terms}) => terms.map(({holder}) => holder)),
  )
  for (const entry of offices) {
    for (const term of entry.terms) {
      const key = abroad.has(term.holder) ? term.holder : `${entry.state}/${term.holder}`
      const person = persons.get(key) ?? {terms: [], forms: new Set<string>(), rule: entry.id}
      persons.set(key, person)
      person.terms.push(termOf(entry, term))
      for (const form of [term.holder, ...(term.aliases ?? [])]) person.forms.add(form)
    }
  }
  return [...persons.values()].map(({terms, forms, rule}) => {
    const last = terms.reduce((a, b) => (b.from > a.from ? b : a))
    const party = makeParty(last.state, last.sector, last.holder, 'person', terms, last.organisation)
    return {known: {kind: 'person', party, rule}, forms: [...forms], alone: true}
  })
}

/** @param taken "GBR/Ben Wallace" of those who are known already */
function addListed(
  persons: Person[],
  {id, state, body, people}: PeopleEntry,
  taken: ReadonlySet<string>,
): void {
  const organisation = body && state === 'IGO' ? organisationNamed(body) : null
  for (const {name, names, sector, alone = false} of people) {
    if (taken.has(`${state}/${name}`)) continue
    const party = makeParty(state, sector, name, 'person', undefined, organisation)
    persons.push({
      known: {kind: 'person', party, rule: id},
      forms: names ? [name, ...names] : [name],
      alone,
    })
  }
}

/** The name that gazetteer/igos gives first: "International Atomic Energy Agency" for "IAEA". */
function organisationNamed(body: string): string {
  if (organisations.size === 0)
    for (const {name, names = []} of entriesOf<IgoEntry>('gazetteer/igos'))
      for (const other of [name, ...names]) if (!organisations.has(other)) organisations.set(other, name)
  return organisations.get(body) ?? body
}
const organisations = new Map<string, string>()

/** One term of an office with what holds for all of them: its state, organisation and sector. */
export function termOf(entry: OfficeEntry, term: OfficeEntry['terms'][number]): OfficeTerm {
  return {
    office: entry.office,
    state: entry.state,
    ...(entry.state === 'IGO' && entry.body ? {organisation: organisationNamed(entry.body)} : {}),
    holder: term.holder,
    sector: entry.sector,
    from: String(term.from),
    until: term.until == null ? null : String(term.until),
  }
}

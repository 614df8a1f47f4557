// The lists in, tries of names and generic words out. Built once, on first use.
import {entriesOf} from '../../lexicon/index.ts'
import type {Known, OfficeTerm, Party} from '../types.ts'
import type {
  BodyEntry,
  CityEntry,
  FormEntry,
  GenericEntry,
  GroupEntry,
  IgoEntry,
  OfficeEntry,
  PeopleEntry,
  RegionEntry,
  StateEntry,
  WordsEntry,
} from './knowledge.ts'
import {makeParty} from './party.ts'
import {type Person, personsOf, surnamesOf} from './people.ts'
import {Names} from './trie.ts'

export interface Generic {
  readonly entry: GenericEntry
  /** Offices of single states that bear this very title: "Defence Secretary". */
  readonly offices: OfficeEntry[]
}

/** A region that bears the name of a state, and towns that only the region has. */
export interface Namesake {
  readonly name: string
  readonly party: Party
  readonly cities: ReadonlySet<string>
  readonly rule: string
}

export interface Gazetteer {
  readonly names: Names<Known>
  readonly generics: Names<Generic>
  readonly states: ReadonlyMap<string, Party>
  readonly offices: readonly OfficeEntry[]
  /** Persons by their last word, for "Wallace" alone. */
  readonly surnames: ReadonlyMap<string, readonly Known[]>
  readonly words: (id: string) => ReadonlySet<string>
  /** Who or what bears a name, given in lower case; before a place whatever else does. */
  readonly bearerOf: (name: string) => Known | undefined
  readonly igos: ReadonlyMap<string, IgoEntry>
  /** Regions that bear the name of a state, by it: Georgia. */
  readonly namesakes: ReadonlyMap<string, Namesake>
  /** Organisations by the capital that speaks for them: Brussels. */
  readonly hosts: ReadonlyMap<string, Known>
  /** States that are no more, by the capital that is another's now: Moscow. */
  readonly formerCapitals: ReadonlyMap<string, FormerCapital>
}

export interface FormerCapital {
  readonly party: Party
  readonly from: string
  readonly until: string
}

const built = new Map<string, Gazetteer>()

export function gazetteerOf(lang: string): Gazetteer {
  const known = built.get(lang)
  if (known) return known
  const made = build(lang)
  built.set(lang, made)
  return made
}

function build(lang: string): Gazetteer {
  const names = new Names<Known>()
  const byName = new Map<string, Known>()
  // persons are many and seldom asked for by their full names: made when one is
  let personsByName: ReadonlyMap<string, Known> | undefined
  const states = new Map<string, Party>()
  const igos = new Map<string, IgoEntry>()
  const namesakes = new Map<string, Namesake>()
  const hosts = new Map<string, Known>()
  const formerCapitals = new Map<string, FormerCapital>()
  for (const entry of entriesOf<StateEntry>('gazetteer/states')) addState(entry)
  for (const entry of entriesOf<CityEntry>('gazetteer/cities')) addCities(entry)
  for (const {id, names: all} of entriesOf<RegionEntry>('gazetteer/regions'))
    for (const name of all) add(name, {kind: 'place', party: makeParty(null, null, name, 'place'), rule: id})
  for (const entry of entriesOf<BodyEntry>('gazetteer/bodies')) {
    const party = makeParty(entry.state, entry.sector, entry.name, entry.type)
    addAll(entry, {kind: entry.seat ? 'seat' : 'body', party, rule: entry.id})
  }
  for (const entry of entriesOf<IgoEntry>('gazetteer/igos')) {
    const party = makeParty(entry.code, entry.sector ?? null, entry.name, 'igo')
    igos.set(party.entity, entry)
    const known: Known = {kind: 'igo', party, rule: entry.id}
    addAll(entry, known)
    if (entry.code !== 'IGO' && !byName.has(entry.code.toLowerCase()))
      byName.set(entry.code.toLowerCase(), known)
    for (const city of entry.speaks ?? []) hosts.set(city, known)
  }
  for (const entry of entriesOf<GroupEntry>('gazetteer/groups')) {
    const party = makeParty(entry.code, entry.sector, entry.name, entry.type, governedBy(entry))
    addAll(entry, {kind: 'group', party, rule: entry.id})
  }
  const offices = entriesOf<OfficeEntry>('gazetteer/offices')
  const persons = personsOf(offices, entriesOf<PeopleEntry>('gazetteer/people'))
  for (const {forms, known} of persons)
    for (const form of forms) if (form.includes(' ')) names.add(form, known)
  const surnames = surnamesOf(persons, wordSet(lang, 'words.family-name-first'))
  return {
    names,
    generics: genericsOf(lang, offices),
    states,
    offices,
    surnames,
    words,
    bearerOf,
    igos,
    namesakes,
    hosts,
    formerCapitals,
  }

  function addState(entry: StateEntry): void {
    const code = entry.party ?? entry.code
    const folded = entry.party !== undefined || entry.sector !== undefined
    const party = folded
      ? makeParty(code, entry.sector ?? null, entry.name, 'place')
      : makeParty(code, null, entry.name, 'state')
    states.set(entry.code, party)
    addAll(entry, {kind: 'state', party, rule: entry.id})
    for (const code of [entry.code, entry.iso2])
      if (code) byName.set(code.toLowerCase(), byName.get(entry.name.toLowerCase())!)
    const demonym: Known = {kind: 'demonym', party, rule: `${entry.id}#adjective`}
    for (const form of [...(entry.adjectives ?? []), ...(entry.people ?? [])]) add(form, demonym)
    const capital: Known = {kind: folded ? 'place' : 'capital', party, rule: `${entry.id}#capital`}
    for (const form of entry.capitals ?? []) add(form, capital)
    for (const {name, from, until} of entry.formerCapitals ?? [])
      formerCapitals.set(name, {party, from: String(from), until: String(until)})
  }

  function addCities(entry: CityEntry): void {
    const party = states.get(entry.state)
    if (!party) return
    const placeOf = (name: string) => ({
      ...makeParty(party.code, null, name, 'place'),
      entity: party.code ?? name,
    })
    for (const city of entry.cities) add(city, {kind: 'place', party: placeOf(city), rule: entry.id})
    for (const region of entry.regions ?? [])
      add(region, {kind: 'place', party: placeOf(region), rule: `${entry.id}#region`})
    for (const form of entry.adjectives ?? [])
      add(form, {kind: 'demonym', party, rule: `${entry.id}#adjective`})
    for (const form of entry.people ?? [])
      add(form, {
        kind: 'group',
        party: makeParty(party.code, 'CVL', form, 'group'),
        rule: `${entry.id}#people`,
      })
    for (const {name, cities} of entry.namesakes ?? [])
      namesakes.set(name, {name, party: placeOf(name), cities: new Set(cities), rule: `${entry.id}#region`})
  }

  function addAll(entry: {name: string; names?: readonly string[]}, known: Known): void {
    for (const name of [entry.name, ...(entry.names ?? [])]) add(name, known)
  }

  function add(name: string, known: Known): void {
    names.add(name, known)
    const key = name.toLowerCase()
    const before = byName.get(key)
    if (!before || (before.kind === 'place' && known.kind !== 'place')) byName.set(key, known)
  }

  function words(id: string): ReadonlySet<string> {
    return wordSet(lang, id)
  }

  function bearerOf(name: string): Known | undefined {
    const known = byName.get(name)
    if (known && known.kind !== 'place') return known
    personsByName ??= byFullName(persons)
    return personsByName.get(name) ?? known
  }
}

/** The times in which a group was its state's government, as terms of an office. */
function governedBy({code, name, governed}: GroupEntry): readonly OfficeTerm[] | undefined {
  if (!code) return undefined
  return governed?.map(({from, until}) => ({
    office: 'government',
    state: code,
    holder: name,
    sector: 'GOV',
    from: String(from),
    until: until == null ? null : String(until),
  }))
}

function byFullName(persons: readonly Person[]): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>()
  for (const {forms, known} of persons) {
    for (const form of forms) {
      const name = form.toLowerCase()
      if (form.includes(' ') && !found.has(name)) found.set(name, known)
    }
  }
  return found
}

const wordSets = new Map<string, ReadonlySet<string>>()

function wordSet(lang: string, id: string): ReadonlySet<string> {
  const key = `${lang} ${id}`
  let set = wordSets.get(key)
  if (!set) {
    const entries = entriesOf<GenericEntry | WordsEntry>('lexicons/entities', lang)
    set = new Set(
      entries
        .filter((entry) => entry.id === id || entry.id.startsWith(`${id}.`))
        .flatMap((entry) => entry.words.map(String)),
    )
    wordSets.set(key, set)
  }
  return set
}

/** "french president" is "president", where that is a title by itself: the state is read from the words before it. */
function withoutState(
  title: string,
  titles: ReadonlyMap<string, Generic>,
  adjectives: ReadonlySet<string> | undefined,
): string {
  const rest = title.slice(title.indexOf(' ') + 1)
  const adjective = title.slice(0, title.length - rest.length).trim()
  return adjectives?.has(adjective) && titles.get(rest)?.entry.kind === 'title' ? rest : title
}

function adjectivesByState(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    entriesOf<StateEntry>('gazetteer/states').map(({code, adjectives, names, name}) => [
      code,
      new Set([...(adjectives ?? []), ...(names ?? []), name].map((word) => word.toLowerCase())),
    ]),
  )
}

function genericsOf(lang: string, offices: readonly OfficeEntry[]): Names<Generic> {
  const trie = new Names<Generic>()
  const made = new Map<string, Generic>()
  for (const entry of entriesOf<GenericEntry | FormEntry | WordsEntry>('lexicons/entities', lang)) {
    if (entry.kind === 'words' || entry.kind === 'form') continue
    for (const word of entry.words) {
      const generic: Generic = {entry, offices: []}
      made.set(word, generic)
      trie.add(word, generic)
    }
  }
  const adjectives = adjectivesByState()
  for (const office of offices) {
    for (const title of office.titles ?? []) {
      const key = withoutState(title.toLowerCase(), made, adjectives.get(office.state))
      let generic = made.get(key)
      if (!generic) {
        const entry: GenericEntry = {
          id: office.id,
          kind: 'title',
          words: [key],
          sector: office.sector,
          office: [office.office],
        }
        generic = {entry, offices: []}
        made.set(key, generic)
        trie.add(key, generic)
      }
      generic.offices.push(office)
    }
  }
  return trie
}

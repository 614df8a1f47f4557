// Titles and days in, holders of offices out: "the president" of 2014 is not that of 2022.
import type {Mention, OfficeTerm, Party} from '../types.ts'
import {gazetteerOf} from './gazetteer.ts'
import type {OfficeEntry} from './knowledge.ts'
import {inTerm, makeParty} from './party.ts'
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

/** For every mention of an office or its holder: the terms it may mean. Room `dates` bounds the page's date with them. */
export function officeTermsOf(mention: Mention): readonly OfficeTerm[] {
  const parties = mention.candidates?.length ? mention.candidates : mention.parties
  const terms = parties.flatMap((party) => party.offices ?? [])
  const kinds = mention.offices
  const fitting = kinds ? terms.filter((term) => kinds.includes(term.office)) : terms
  return fitting.length > 0 ? fitting : terms
}

/**
 * Settles who is meant at a date: titles get their holder, persons the sector of the office they held.
 * @param day EDTF: a day, month or year, an interval or one of a set
 */
export function settleOffices(mentions: readonly Mention[], day: string): Mention[] {
  const range = boundsOf(day)
  if (!range) return [...mentions]
  const settled = mentions.map((mention) => settle(mention, range))
  const meant = new Map<string, Party>()
  mentions.forEach(({candidates, name, parties: [before]}, place) => {
    const [after] = settled[place].parties
    if (name && candidates?.length && before && after?.offices && !meant.has(before.entity))
      meant.set(before.entity, after)
  })
  const strangers = outOfTime(settled, range)
  return settled.map((mention) => asBefore(unknownAgain(mention, strangers), meant))
}

/** A surname alone is taken for a leader's who left, or came into office, within so many years of the text. */
const yearsKnown = 5

/** Leaders known by a surname alone, never named in full or by title, of whose office the text is too far in time. */
function outOfTime(mentions: readonly Mention[], {from, to}: Range): Set<string> {
  const told = new Set<string>()
  const far = new Set<string>()
  for (const {text, type, parties, offices, titleRule, candidates} of mentions) {
    const [party] = parties
    if (type !== 'person' || parties.length !== 1 || !party.offices) continue
    if (text.includes(' ') || offices || titleRule || candidates?.length) told.add(party.entity)
    else if (
      !party.offices.some((term) => covers(term, {from: moved(from, -yearsKnown), to: moved(to, yearsKnown)}))
    )
      far.add(party.entity)
  }
  return new Set([...far].filter((entity) => !told.has(entity)))
}

function moved(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}

/** The person of that surname is somebody whom the lists do not have. */
function unknownAgain(mention: Mention, strangers: ReadonlySet<string>): Mention {
  const [party] = mention.parties
  if (mention.parties.length !== 1 || !strangers.has(party.entity)) return mention
  const name = party.name.split(' ').at(-1)!
  return {
    ...mention,
    parties: [makeParty(null, null, name, 'person')],
    rule: 'surname of nobody of that time',
  }
}

/** "Bush", "he" after "President Bush": whoever the title and the date told there; a full name tells who it is. */
function asBefore(mention: Mention, meant: ReadonlyMap<string, Party>): Mention {
  const {type, parties, candidates, name, text} = mention
  const party = parties.length === 1 ? meant.get(parties[0].entity) : undefined
  if (!party || party.entity === parties[0].entity || type !== 'person' || candidates?.length) return mention
  return name && text.includes(' ') ? mention : {...mention, parties: [party]}
}

interface Range {
  readonly from: string
  readonly to: string
}

function settle(mention: Mention, range: Range): Mention {
  if (!mention.candidates?.length) {
    const incumbent = mention.name ? undefined : incumbentBefore(mention, range)
    if (incumbent) return {...mention, parties: [atDate(incumbent, range, mention.offices)]}
    const parties = mention.parties.map((party) => atDate(party, range, mention.offices))
    return parties.every((party, place) => party === mention.parties[place]) ? mention : {...mention, parties}
  }
  const holding = mention.candidates.filter((party) =>
    (party.offices ?? []).some((term) => covers(term, range) && fits(term, mention.offices)),
  )
  if (holding.length === 0) return mention
  const incoming = holding.filter((party) => !leaves(party, range))
  if (holding.length > 1 && incoming.length === 1)
    return {...mention, parties: [atDate(incoming[0], range, mention.offices)], candidates: incoming}
  if (holding.length > 1) return {...mention, candidates: holding}
  return {...mention, parties: [atDate(holding[0], range, mention.offices)], candidates: holding}
}

/** "the president" of somebody who was to become it only later: whoever held the office then. */
function incumbentBefore({parties: [party], offices}: Mention, range: Range): Party | undefined {
  const terms = party?.offices?.filter((term) => offices && fits(term, offices)) ?? []
  if (terms.length === 0 || terms.some(({from}) => earliest(from) <= range.to)) return undefined
  const holding = termsOf(terms[0].state, offices!).filter((term) => covers(term, range))
  const holders = holdersOf(holding)
  return holders.length === 1 ? holders[0] : undefined
}

/** On the day of a handover the one who comes in counts. */
function leaves(party: Party, {from, to}: Range): boolean {
  const held = (party.offices ?? []).filter((term) => covers(term, {from, to}))
  return from === to && held.every(({until}) => until === from)
}

/** The person in the office held then; the offices all stay. */
function atDate(party: Party, range: Range, kinds: readonly string[] | undefined): Party {
  const touching = party.offices?.filter((term) => covers(term, range)) ?? []
  const lasting = touching.filter(({until}) => range.from !== range.to || until !== range.from)
  const held = lasting.length > 0 ? lasting : touching
  if (held.length === 0) return party
  const term = held.find((one) => fits(one, kinds)) ?? held[0]
  return inTerm(party, term)
}

function fits(term: OfficeTerm, kinds: readonly string[] | undefined): boolean {
  return !kinds || kinds.includes(term.office)
}

/** Is the term sure to include, or does it at least touch, the range? Coarse dates are read generously. */
export function covers(term: OfficeTerm, {from, to}: Range): boolean {
  const starts = earliest(term.from)
  const ends = term.until === null ? '9999-12-31' : latest(term.until)
  return starts <= to && from <= ends
}

/** First and last day that an EDTF string may mean. */
export function boundsOf(edtf: string): Range | undefined {
  const dates = edtf.match(/\d{4}(?:-\d{2})?(?:-\d{2})?/g)
  if (!dates) return
  const first = dates[0]
  const last = dates.at(-1)!
  return {from: earliest(first), to: latest(last)}
}

const seasonStart: Readonly<Record<string, string>> = {'21': '03', '22': '06', '23': '09', '24': '12'}

function earliest(date: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return `${year}-01-01`
  return `${year}-${seasonStart[month] ?? month}-${day ?? '01'}`
}

function latest(date: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return `${year}-12-31`
  const season = seasonStart[month]
  if (season) return `${year}-${String(Math.min(12, Number(season) + 2)).padStart(2, '0')}-31`
  return `${year}-${month}-${day ?? '31'}`
}

// Mentions and the day of the article in, who is meant at that day out: "the president" of 2014 is not that of 2022.
import {gazetteerOf} from '../lists/gazetteer.ts'
import {holdersOf, termsOf} from '../lists/offices.ts'
import {governmentOf, inTerm, makeParty} from '../lists/party.ts'
import {boundsOf, covers, earliest, fits, type Range} from '../lists/terms.ts'
import type {Mention, Party} from '../types.ts'
import {withoutOffice} from './out-of-office.ts'

/**
 * Settles who is meant at a date: titles get their holder, persons the sector of the office they held.
 * @param day EDTF: a day, month or year, an interval or one of a set
 */
export function settleOffices(mentions: readonly Mention[], day: string): Mention[] {
  const range = boundsOf(day)
  if (!range) return [...mentions]
  const settled = withoutOffice(
    mentions.map((mention) => settle(ofFormerState(mention, range), range)),
    range,
  )
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

/** "Moscow" of 1983: the capital of a state that is no more. */
function ofFormerState(mention: Mention, {from, to}: Range): Mention {
  if (!mention.rule.endsWith('#capital')) return mention
  const former = gazetteerOf('en').formerCapitals.get(mention.text)
  if (!former || from < former.from || to >= former.until) return mention
  return {...mention, parties: [mention.asPlace ? former.party : governmentOf(former.party)]}
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

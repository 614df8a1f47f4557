// A name of a person in; the person named before, the holder of an office, or somebody new out.
import type {Case} from '../draft/case.ts'
import {type Draft, wordsIn} from '../draft/draft.ts'
import {inSector, inTerm, makeParty, organisationOf} from '../lists/party.ts'
import {genderOfName, genderOfTitle} from '../names/gender.ts'
import {officeKindsOf, ranked, sectorOfTitle} from '../names/titles.ts'
import type {Party} from '../types.ts'
import {countryOf, stateAround} from './whereabouts.ts'

export function resolvePerson(one: Case): boolean {
  const {draft, scene} = one
  const [known] = draft.parties
  const kinds = officeKindsOf(draft.title)
  if (known?.offices) {
    const chosen =
      draft.candidates?.find((other) => draft.states.some(({code}) => code === other.code)) ?? known
    const told = sectorTold(one)
    const held = chosen.offices?.filter(({state}) => draft.states.every(({code}) => code === state)) ?? []
    const named = held.find(({office}) => kinds?.includes(office))
    const term = named ?? (draft.states.length > 0 && !told ? held.at(-1) : undefined)
    const party = term ? inTerm(chosen, term) : chosen
    draft.parties = [told && (!named || told === 'ELI') ? inSector(party, told) : party]
    draft.sectorTold = told !== undefined || named !== undefined
    return true
  }
  const name = known?.name ?? wordsIn(scene, draft)
  const again = personAgain(one, name)
  const person = again ? undefined : listed(one)
  const holder = again || person ? undefined : holderNamed(one, name, kinds)
  if (again) draft.rule = 'person named before'
  if (holder) draft.rule = holder.offices ? 'holder of an office' : 'person known by the family name'
  draft.parties = [again ?? person ?? holder ?? newPerson(one, name)]
  return true
}

/** The sector that the title in the text tells: "General", "opposition leader", "former president". */
function sectorTold({draft: {title}, scene}: Case): string | undefined {
  const sector = title && (ranked(scene, title) ?? sectorOfTitle(title))
  return sector && telling.has(sector) ? sector : undefined
}
const telling = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP', 'ELI', 'OPP', 'PTY', 'REB'])

/** Somebody of gazetteer/people under the full name, unless the text tells another state; a title tells more than the list. */
function listed(one: Case): Party | undefined {
  const {draft} = one
  const [party] = draft.parties
  if (!party?.code || party.type !== 'person' || draft.states.some(({code}) => code !== party.code))
    return undefined
  const told = sectorTold(one)
  return told && party.code !== 'IGO' ? inSector(party, told) : party
}

/** "Roe" or "Jane" after "Jane Roe"; of several Roes the one that fits "Mrs", then the one named most. */
function personAgain({memory, scene, draft, gazetteer}: Case, name: string): Party | undefined {
  const words = name.split(' ')
  const gender = genderOfTitle(scene, draft)
  const counts = new Map<Party, number>()
  const byEntity = new Map<string, Party>()
  for (const {party} of memory.persons) {
    if (!isSamePerson(party.name, name, words)) continue
    const told = gender && genderOfName(party.name, gazetteer.words)
    if (told && told !== gender) continue
    const one = byEntity.get(party.entity) ?? party
    byEntity.set(party.entity, one)
    counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  let best: Party | undefined
  for (const [party, count] of counts)
    if (
      !best ||
      (!isFuller(best, party, name) && (isFuller(party, best, name) || count >= counts.get(best)!))
    )
      best = party
  return best
}

/** A full name is worth more than the same bare surname, however often that stands. */
function isFuller(party: Party, than: Party, name: string): boolean {
  return than.name === name && party.name !== name
}

function isSamePerson(known: string, name: string, words: readonly string[]): boolean {
  if (known === name) return true
  const parts = known.split(' ')
  if (words.length === 1) return parts.at(-1) === name || parts[0] === name
  if (known.endsWith(` ${name}`)) return true // "Suu Kyi" after "Aung San Suu Kyi"
  return parts.length > 1 && parts[0] === words[0] && parts.at(-1) === words.at(-1)
}

/** A holder of an office by surname, where title, state or first name agree. */
function holderNamed(
  {gazetteer, draft, memory, scene}: Case,
  name: string,
  kinds: readonly string[] | undefined,
): Party | undefined {
  const words = name.split(' ')
  const gender = genderOfTitle(scene, draft)
  const holders = gazetteer.surnames.get(words.at(-1)!) ?? []
  const fitting = holders.filter(({party}) => {
    if (gender && (genderOfName(party.name, gazetteer.words) ?? gender) !== gender) return false
    const family = party.name.endsWith(` ${name}`)
    if (words.length > 1 && !family && !sharesFirst(party.name, name, words)) return false
    if (kinds && !party.offices?.some((term) => kinds.includes(term.office))) return false
    if (draft.states.length > 0) return draft.states.some(({code}) => code === party.code)
    if (words.length > 1 || kinds !== undefined) return true
    const common = gazetteer.words('words.surnames').has(name)
    if (!party.offices) return !common
    if (memory.states.some((seen) => seen.party.code === party.code)) return !common || leads(party)
    return !common && leads(party) && gazetteer.words('words.widely-known').has(party.code ?? '')
  })
  if (fitting.length === 0) return
  if (fitting.length > 1) {
    const near = fitting.filter(({party}) => memory.states.some((seen) => seen.party.code === party.code))
    if (near.length !== 1) {
      draft.candidates = (near.length > 0 ? near : fitting).map(({party}) => party)
      return
    }
    return near[0].party
  }
  return fitting[0].party
}

/** "S. Lavrov", "Sergey Lavrov": the first name agrees as far as it is told. */
function sharesFirst(known: string, name: string, words: readonly string[]): boolean {
  const [first] = known.split(' ')
  return known[0] === name[0] && (words.length <= 2 || first === words[0]) && sameFirst(first, words[0])
}

/** Those who are named by their surname alone: heads of state, government and organisations, foreign ministers. */
function leads(party: Party): boolean {
  return party.offices?.some(({office}) => leading.has(office)) ?? false
}

const leading = new Set([
  'head of state',
  'head of government',
  'foreign minister',
  'secretary general',
  'president',
  'supreme leader',
  'regional leader',
  'group leader',
])

/** "Sergey" and "Sergei" are one name: the first three letters decide. */
function sameFirst(a: string, b: string): boolean {
  return a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase()
}

function newPerson(one: Case, name: string): Party {
  const {draft, memory, scene} = one
  const title = draft.title
  const past = title && ranked(scene, title)
  const sector =
    past ??
    (title?.generic?.refers ? memory.persons.at(-1)?.party.sector : title && sectorOfTitle(title)) ??
    null
  const said = draft.states[0] ?? stateOfTitle(one, title)
  const known = sharedCode(draft.candidates ?? []) ?? onlyState(one, title)
  const state = said ?? (title && !known ? (stateAround(one, sector) ?? countryOf(title)) : undefined)
  const code = state?.code ?? known
  const office = sector ?? (!state ? (draft.candidates?.[0]?.sector ?? null) : null)
  return makeParty(code, office, name, 'person', undefined, organisationOf(state))
}

/** "Ambassador Huang" after "China's ambassador": the state that the title was last said to be of. Not of titles that all states have. */
function stateOfTitle({memory, scene, gazetteer}: Case, title: Draft | undefined): Party | undefined {
  const word = title && wordsIn(scene, title).toLowerCase().split(' ').at(-1)
  if (!word || !gazetteer.words('words.representing').has(word)) return undefined
  const seen = memory.last(
    memory.titles,
    ({words, draft}) => words.at(-1) === word && draft.states.length === 1,
  )
  return seen?.draft.states[0]
}

/** "Kremlin spokesman", "Taoiseach": titles that one state alone has, and of which history knows no other. */
function onlyState({scene, gazetteer, memory}: Case, title: Draft | undefined): string | null {
  const states = new Set(title?.offices?.map(({state}) => state))
  const [state, other] = states
  if (!title || !state || other) return null
  const shared = gazetteer.words('words.thrones').has(wordsIn(scene, title).toLowerCase())
  return shared && !memory.knows(state) ? null : state
}

/** The state that all of them belong to, or null. */
function sharedCode(parties: readonly Party[]): string | null {
  const codes = new Set(parties.map(({code}) => code))
  return codes.size === 1 ? parties[0].code : null
}

// The drafts of an article in, in order; who each of them means, out. One function a kind of draft.

import {relationOf} from '../sentences/index.ts'
import type {Draft, Scene} from './draft.ts'
import {wordsIn} from './draft.ts'
import {en} from './en.ts'
import {headToken} from './evidence.ts'
import {type Gazetteer, gazetteerOf} from './gazetteer.ts'
import type {OfficeEntry} from './knowledge.ts'
import {Memory, type Seen} from './memory.ts'
import {holdersOfOffices, officesNamed} from './offices.ts'
import {distinct, inTerm, makeParty} from './party.ts'
import {isPlace} from './place.ts'
import {pointedAt} from './pointing.ts'
import type {EntityType, Party} from './types.ts'

export interface Case {
  readonly scene: Scene
  readonly draft: Draft
  readonly memory: Memory
  readonly gazetteer: Gazetteer
}

/** Fills parties and candidates of every draft; takes out pointing words that point to nothing. */
export function resolveAll(scenes: readonly Scene[], gazetteer: Gazetteer): void {
  const memory = new Memory()
  for (const scene of scenes) {
    const kept: Draft[] = []
    for (const draft of scene.drafts) {
      const one: Case = {scene, draft, memory, gazetteer}
      if (resolve(one)) {
        kept.push(draft)
        remember(one)
      }
    }
    scene.drafts = kept
  }
  for (const scene of scenes) for (const draft of scene.drafts) lookAhead(draft, memory)
}

/** "The Defence Ministry" of a title, said in full only later in the text. */
function lookAhead(draft: Draft, memory: Memory): void {
  if (draft.kind !== 'body' || draft.states.length > 0 || !draft.parties.every(({code}) => code === null))
    return
  const later = memory.bodies.find(({role, party}) => role === draft.rule && party.code !== null)
  if (later) draft.parties = later.draft.parties
}

function resolve(one: Case): boolean {
  switch (one.draft.kind) {
    case 'person':
      return resolvePerson(one)
    case 'title':
      return resolveTitle(one)
    case 'body':
    case 'agent':
      return resolveBody(one)
    case 'pointing':
      return resolvePointing(one)
    default:
      return true
  }
}

/** The kinds of office that the draft's title speaks of, in the state it belongs to. */
export function officeKindsOf(title: Draft | undefined, state?: Party): readonly string[] | undefined {
  if (!title) return
  const [owner] = state ? [state] : title.states
  const own = owner && title.offices?.filter((entry) => entry.state === owner.code)
  if (own?.length) return [...new Set(own.map(({office}) => office))]
  return (
    title.generic?.office ??
    (title.offices?.length ? [...new Set(title.offices.map(({office}) => office))] : undefined)
  )
}

function resolvePerson(one: Case): boolean {
  const {draft, scene} = one
  const [party] = draft.parties
  const kinds = officeKindsOf(draft.title)
  if (party?.offices) {
    const chosen =
      draft.candidates?.find((other) => draft.states.some(({code}) => code === other.code)) ?? party
    const held = chosen.offices?.filter(({state}) => draft.states.every(({code}) => code === state)) ?? []
    const term =
      held.find(({office}) => kinds?.includes(office)) ?? (draft.states.length > 0 ? held.at(-1) : undefined)
    draft.parties = [term ? inTerm(chosen, term) : chosen]
    return true
  }
  const name = party?.name ?? wordsIn(scene, draft)
  const again = personAgain(one, name)
  const holder = again ? undefined : holderNamed(one, name, kinds)
  draft.rule = again ? 'person named before' : holder ? 'holder of an office' : draft.rule
  draft.parties = [again ?? holder ?? newPerson(one, name)]
  return true
}

/** "Roe" or "Jane" after "Jane Roe". */
function personAgain({memory}: Case, name: string): Party | undefined {
  const words = name.split(' ')
  const seen = memory.last(memory.persons, ({party}) => {
    const known = party.name.split(' ')
    if (words.length === 1) return known.at(-1) === name || known[0] === name
    return party.name === name || (known.length > 1 && known[0] === words[0] && known.at(-1) === words.at(-1))
  })
  return seen?.party
}

/** A holder of an office by surname, where title, state or first name agree. */
function holderNamed(
  {gazetteer, draft, memory}: Case,
  name: string,
  kinds: readonly string[] | undefined,
): Party | undefined {
  const words = name.split(' ')
  const holders = gazetteer.surnames.get(words.at(-1)!) ?? []
  const fitting = holders.filter(({party}) => {
    if (words.length > 1 && party.name[0] !== name[0]) return false
    if (words.length > 2 && party.name.split(' ')[0] !== words[0]) return false
    if (words.length > 1 && !sameFirst(party.name.split(' ')[0], words[0])) return false
    if (kinds && !party.offices?.some((term) => kinds.includes(term.office))) return false
    if (draft.states.length > 0) return draft.states.some(({code}) => code === party.code)
    if (words.length > 1 || kinds !== undefined) return true
    if (memory.states.some((seen) => seen.party.code === party.code)) return true
    return (
      holders.every(({party: {code}}) => code === party.code) && !gazetteer.words('words.surnames').has(name)
    )
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

/** "Sergey" and "Sergei" are one name: the first three letters decide. */
function sameFirst(a: string, b: string): boolean {
  return a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase()
}

function newPerson({draft, memory, scene}: Case, name: string): Party {
  const title = draft.title
  const past = title && ranked(scene, title)
  const sector =
    past ??
    title?.offices?.[0]?.sector ??
    (title?.generic?.refers ? memory.persons.at(-1)?.party.sector : title?.generic?.sector) ??
    null
  const [state] = draft.states
  const code = state?.code ?? sharedCode(draft.candidates ?? [])
  return makeParty(code, sector ?? (code && !state ? draft.candidates![0].sector : null), name, 'person')
}

/** The state that all of them belong to, or null. */
function sharedCode(parties: readonly Party[]): string | null {
  const codes = new Set(parties.map(({code}) => code))
  return codes.size === 1 ? parties[0].code : null
}

function resolveTitle(one: Case): boolean {
  const {draft, scene} = one
  const before = scene.pieces[draft.from - 1]?.lower ?? ''
  if (draft.title?.kind === 'person') {
    draft.parties = draft.title.parties
    return true
  }
  if (draft.generic?.before) return false
  if (draft.generic?.refers === 'counterpart') return counterpart(one)
  const states = draft.states.length > 0 || draft.plural ? draft.states : statesOfTitle(one)
  const past = ranked(scene, draft)
  const offices = past || states.length !== 1 ? [] : officesOf(draft, states[0])
  const sector = past ?? offices[0]?.sector ?? draft.offices?.[0]?.sector ?? draft.generic?.sector ?? null
  draft.parties = states.map((state) => unnamed(state, sector, wordsIn(scene, draft), 'person'))
  if (draft.parties.length === 0) draft.parties = [unnamed(null, sector, wordsIn(scene, draft), 'person')]
  if (draft.plural || before === 'a' || before === 'an') {
    const bearers = draft.plural && states.length === 0 && en.definite.has(before) ? bearersAgain(one) : []
    draft.named = bearers.length > 0
    if (draft.named) draft.parties = bearers
    return true
  }
  const again = past
    ? undefined
    : bearerAgain(
        one,
        offices.map(({office}) => office),
      )
  if (again) {
    draft.parties = [again]
    return true
  }
  const holders = holdersOfOffices(offices)
  if (holders.length > 0) draft.candidates = holders
  if (holders.length === 1) draft.parties = holders
  draft.named = holders.length > 0 || officeTitles.has(draft.rule)
  return true
}

/** Titles of which there is one holder, so that the title tells who it is. */
const officeTitles: ReadonlySet<string> = new Set(
  'president head-of-state leader prime-minister chancellor foreign-minister defence-minister interior-minister finance-minister minister vice-president igo-head former'
    .split(' ')
    .map((name) => `title.${name}`),
)

/** The offices of a party that the title names. */
function officesOf(title: Draft, party: Party): readonly OfficeEntry[] {
  const bearing = title.offices ?? []
  if (title.rule !== 'title.leader') return officesNamed(party, bearing, title.generic?.office ?? [])
  const led = gazetteerOf('en')
    .words('words.led-by-government')
    .has(party.code ?? '')
  return officesNamed(party, bearing, [led ? 'head of government' : 'head of state'])
}

/** The sector of somebody who no longer holds, or does not quite hold, the office: "former", "deputy", "shadow". */
function ranked(scene: Scene, draft: Draft): string | undefined {
  for (let place = draft.from - 1; place >= Math.max(0, draft.phraseFrom - 1); place--) {
    const {lower} = scene.pieces[place]
    if (en.former.has(lower)) return 'ELI'
    if (en.below.has(lower)) return draft.generic?.sector ?? 'GOV'
  }
  return
}

/** The state of a title that names none: the only one with such an office, else the one in focus. */
function statesOfTitle({draft, memory, gazetteer}: Case): readonly Party[] {
  const own = [...new Set(draft.offices?.map(({state}) => state))]
  if (own.length === 1) {
    const body = draft.offices?.[0]?.body?.toLowerCase()
    const party = gazetteer.states.get(own[0]) ?? (body ? gazetteer.byName.get(body)?.party : undefined)
    if (party) return [party]
  }
  for (let place = memory.states.length - 1; place >= 0; place--) {
    const {party} = memory.states[place]
    if (draft.offices?.some(({state}) => state === party.code)) return [party]
  }
  return []
}

/** "the ministers" after two persons with that title. */
function bearersAgain({draft, memory}: Case): readonly Party[] {
  const bearers = memory.persons.filter(({role}) => role === draft.rule || role === 'title.counterpart')
  const parties = distinct(bearers.map(({party}) => party)).slice(-2)
  return parties.length === 2 ? parties : []
}

/** Somebody who bore the title before: "the minister" after "Defence Minister Jane Roe". */
function bearerAgain({draft, memory, scene}: Case, kinds: readonly string[]): Party | undefined {
  const words = wordsIn(scene, draft).toLowerCase().split(' ')
  const seen = memory.last(memory.persons, ({party, role, words: spoken}) => {
    if (draft.states.length > 0 && !draft.states.some(({code}) => code === party.code)) return false
    if (party.offices?.some((term) => kinds.includes(term.office)) && (role === null || role === draft.rule))
      return true
    if (role === draft.rule && draft.rule !== 'title.minister') return true
    return spoken.length > 0 && spoken.at(-1) === words.at(-1)
  })
  return seen?.party
}

/** "his British counterpart": the same office in the other state. */
function counterpart(one: Case): boolean {
  const {draft, memory, scene} = one
  const owner = memory.last(memory.persons, ({role}) => role !== null) ?? memory.persons.at(-1)
  const states = draft.states.length > 0 ? draft.states : []
  if (!owner && states.length === 0) return false
  const sector = owner?.party.sector ?? 'GOV'
  draft.parties = states.map((state) => unnamed(state, sector, wordsIn(scene, draft), 'person'))
  if (states.length === 1 && !draft.plural) {
    const holders = holdersOfOffices(officesNamed(states[0], [], kindsOfPerson(owner)))
    const again = memory.last(
      memory.persons,
      ({party}) => party.code === states[0].code && holders.some(({name}) => name === party.name),
    )
    if (again) draft.parties = [again.party]
    else if (holders.length > 0) draft.candidates = holders
  }
  return draft.parties.length > 0
}

/** The kinds of office of a person: what the title says, else all that the person held. */
function kindsOfPerson(seen: Seen | undefined): readonly string[] {
  if (!seen) return []
  const {title} = seen.draft
  const named = title && seen.party.code ? officesOf(title, seen.party).map(({office}) => office) : []
  return named.length > 0 ? named : (seen.party.offices?.map(({office}) => office) ?? [])
}

/** Bodies and kinds of people: their sector in their state. */
function resolveBody(one: Case): boolean {
  const {draft, memory, scene} = one
  if (draft.apposed) {
    draft.parties = draft.apposed.parties
    draft.named = true
    return true
  }
  const generic = draft.generic
  if (!generic) return true
  if (draft.belongs?.kind === 'pointing')
    draft.states = pointedAt({...one, draft: draft.belongs}).filter(({code}) => code !== null)
  const owner = draft.belongs
  if (draft.kind === 'agent' && (owner?.kind === 'igo' || owner?.kind === 'group')) {
    draft.parties = owner.parties
    draft.named = draft.type !== 'person'
    return true
  }
  if (owner?.kind === 'person') {
    const state = gazetteerOf('en').states.get(owner.parties[0]?.code ?? '')
    if (state) draft.states = [state]
  }
  if (generic.owned && draft.states.length === 0) return false
  const ofBody =
    draft.kind === 'agent' && draft.type === 'person' ? draft.belongs?.generic?.sector : undefined
  const sector = ofBody ?? generic.sector ?? null
  const before = scene.pieces[draft.phraseFrom]?.lower ?? ''
  const definite = draft.phraseFrom < draft.from ? en.definite.has(before) : draft.kind === 'body'
  const own = draft.known?.length === 1
  if (draft.states.length === 0 && definite && !own) {
    const again = memory.last(
      memory.bodies,
      ({role, draft: other}) =>
        role === draft.rule && other.plural === draft.plural && other.states.length > 0,
    )
    if (again) draft.states = again.draft.states
  }
  if (draft.states.length === 0 && !own && (draft.kind === 'body' || definite)) {
    const focus = memory.focus()
    if (
      focus &&
      !/^peacekeep/.test(wordsIn(scene, draft)) &&
      (sector === 'GOV' ||
        sector === 'MIL' ||
        sector === 'COP' ||
        sector === 'LEG' ||
        sector === 'JUD' ||
        sector === 'SPY' ||
        sector === 'OPP')
    )
      draft.states = [focus]
  }
  const name = nameOf(one)
  if (draft.known && draft.states.length === 0 && draft.known.length === 1) {
    draft.parties = draft.known.map(({party}) => party)
    draft.rule = draft.known[0].rule
    return true
  }
  const made = (state: Party | null) =>
    draft.known?.find(({party}) => party.code === state?.code)?.party ??
    (name
      ? makeParty(state?.code ?? null, sector, name, draft.type)
      : unnamed(state, sector, wordsIn(scene, draft), draft.type))
  draft.parties = draft.states.length > 0 ? distinct(draft.states.map(made)) : [made(null)]
  if (draft.kind === 'agent' && draft.type === 'person') draft.named = false
  return true
}

/** Bodies that every state has once bear their name in the entity: "GBR/MIL/Ministry of Defence"; troops are "GBR/MIL". */
function nameOf({draft, scene}: Case): string | null {
  const {generic} = draft
  if (!generic?.name || draft.kind !== 'body') return draft.name ? wordsIn(scene, draft) : null
  if (/^[a-z]/.test(generic.name))
    return draft.name || /ministry|department|court|agency|bank/.test(wordsIn(scene, draft))
      ? capitalised(wordsIn(scene, draft))
      : null
  return /^(?:Armed Forces|Parliament|Police|government)$/.test(generic.name) ? null : generic.name
}

function capitalised(name: string): string {
  return name.replace(/(^|\s)\p{Ll}(?!f\s|nd\s|he\s|or\s)/gu, (letter) => letter.toUpperCase())
}

/** A party known by its role only: "GBR/MIL" for British troops, with the words of the text as its name. */
function unnamed(state: Party | null, sector: string | null, words: string, type: EntityType): Party {
  const party = makeParty(state?.code ?? null, sector, '', type)
  return {...party, name: state ? `${words} (${state.code})` : words}
}

function resolvePointing(one: Case): boolean {
  const {draft} = one
  const parties = pointedAt(one)
  if (parties.length === 0) {
    if (!draft.otherwise) return false
    draft.kind = draft.otherwise.kind
    draft.generic = draft.otherwise
    draft.type = draft.otherwise.type ?? 'person'
    draft.rule = draft.otherwise.id
    return resolve(one)
  }
  draft.parties = parties
  draft.type = parties[0].type
  draft.name = false
  draft.named = true
  return true
}

function remember({scene, draft, memory, gazetteer}: Case): void {
  if (draft.hidden) return
  const subject = relationOf(headToken(scene, draft)) === 'nsubj'
  for (const party of draft.parties) {
    const title = draft.kind === 'person' ? draft.title : draft
    const seen: Seen = {
      party,
      draft,
      sentence: scene.index,
      role: title && title.kind !== 'person' ? title.rule : null,
      words: title && title.kind !== 'person' ? wordsIn(scene, title).toLowerCase().split(' ') : [],
      subject,
    }
    if (draft.kind === 'person') memory.keep(memory.persons, seen)
    else if (draft.kind === 'body' || draft.kind === 'seat') memory.keep(memory.bodies, seen)
    else if (draft.kind === 'group' || draft.kind === 'igo') memory.keep(memory.organisations, seen)
    if (!['state', 'capital', 'demonym', 'place', 'seat'].includes(draft.kind) || !party.code) continue
    memory.locate(
      gazetteer.states.get(party.code) ?? party,
      draft.kind !== 'demonym' && isPlace(scene, draft),
    )
    if (draft.kind !== 'place' && (draft.kind === 'state' || !isPlace(scene, draft)))
      memory.keep(memory.states, seen)
  }
}

// The drafts of an article in, in order; who each of them means, out. One function a kind of draft.

import {relationOf} from '../sentences/index.ts'
import type {Draft, Scene} from './draft.ts'
import {wordsIn} from './draft.ts'
import {en} from './en.ts'
import {headToken} from './evidence.ts'
import type {Gazetteer} from './gazetteer.ts'
import {Memory, type Seen} from './memory.ts'
import {holdersOf, termsOf} from './offices.ts'
import {distinct, inSector, makeParty} from './party.ts'
import {pointedAt} from './pointing.ts'
import type {Party} from './types.ts'

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

/** The offices that the draft's title speaks of. */
export function officeKindsOf(title: Draft | undefined): readonly string[] | undefined {
  if (!title) return
  const own = title.offices?.length ? [...new Set(title.offices.map(({office}) => office))] : undefined
  return own ?? title.generic?.office
}

function resolvePerson(one: Case): boolean {
  const {draft, scene} = one
  const [party] = draft.parties
  const kinds = officeKindsOf(draft.title)
  if (party?.offices) {
    const chosen =
      draft.candidates?.find((other) => draft.states.some(({code}) => code === other.code)) ?? party
    const term = kinds && chosen.offices?.find((one) => kinds.includes(one.office))
    draft.parties = [term ? inSector(chosen, term.sector) : chosen]
    return true
  }
  const name = party?.name ?? wordsIn(scene, draft)
  draft.parties = [personAgain(one, name) ?? holderNamed(one, name, kinds) ?? newPerson(one, name)]
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
    return (
      words.length > 1 || kinds !== undefined || memory.states.some((seen) => seen.party.code === party.code)
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

function newPerson({draft, memory}: Case, name: string): Party {
  const title = draft.title
  const sector =
    title?.offices?.[0]?.sector ??
    (title?.generic?.refers ? memory.persons.at(-1)?.party.sector : title?.generic?.sector) ??
    null
  const [state] = draft.states
  return makeParty(state?.code ?? null, sector ?? null, name, 'person')
}

function resolveTitle(one: Case): boolean {
  const {draft, memory, scene} = one
  const before = scene.pieces[draft.from - 1]?.lower ?? ''
  if (draft.title?.kind === 'person') {
    draft.parties = draft.title.parties
    return true
  }
  if (draft.generic?.before) return false
  if (draft.generic?.refers === 'counterpart') return counterpart(one)
  const kinds = officeKindsOf(draft)
  const states = draft.states.length > 0 || draft.plural ? draft.states : statesOfTitle(one)
  const sector = draft.offices?.[0]?.sector ?? draft.generic?.sector ?? null
  draft.parties = states.map(({code}) =>
    makeParty(code, sector, named(wordsIn(scene, draft), code), 'person'),
  )
  if (draft.plural || before === 'a' || before === 'an') {
    draft.named = false
    if (draft.parties.length === 0) draft.parties = [makeParty(null, sector, wordsIn(scene, draft), 'person')]
    return true
  }
  const again = bearerAgain(one, kinds)
  if (again) {
    draft.parties = [again]
    return true
  }
  if (kinds && states.length === 1) {
    const holders = holdersOf(termsOf(states[0].code ?? '', kinds))
    if (holders.length > 0) draft.candidates = holders
    if (holders.length === 1) draft.parties = holders
  }
  if (draft.parties.length === 0) draft.parties = [makeParty(null, sector, wordsIn(scene, draft), 'person')]
  draft.named = Boolean(draft.candidates) || draft.phraseFrom === draft.from
  void memory
  return true
}

function named(title: string, code: string | null): string {
  return code ? `${title} (${code})` : title
}

/** The state of a title that names none: the only one with such an office, else the one in focus. */
function statesOfTitle({draft, memory, gazetteer}: Case): readonly Party[] {
  const own = [...new Set(draft.offices?.map(({state}) => state))]
  if (own.length === 1) {
    const party = gazetteer.states.get(own[0])
    if (party) return [party]
  }
  const focus = memory.focus()
  return focus && draft.generic?.office ? [focus] : []
}

/** Somebody who bore the title before: "the minister" after "Defence Minister Jane Roe". */
function bearerAgain({draft, memory, scene}: Case, kinds: readonly string[] | undefined): Party | undefined {
  const words = wordsIn(scene, draft).toLowerCase().split(' ')
  const seen = memory.last(memory.persons, ({party, role, words: spoken}) => {
    if (draft.states.length > 0 && !draft.states.some(({code}) => code === party.code)) return false
    if (
      kinds &&
      party.offices?.some((term) => kinds.includes(term.office)) &&
      (role === null || role === draft.rule)
    )
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
  const kinds = owner?.draft.title
    ? officeKindsOf(owner.draft.title)
    : owner?.party.offices?.map(({office}) => office)
  draft.parties = states.map(({code}) =>
    makeParty(code, sector, named(wordsIn(scene, draft), code), 'person'),
  )
  if (kinds && states.length === 1 && !draft.plural) {
    const holders = holdersOf(termsOf(states[0].code ?? '', kinds))
    const again = memory.last(
      memory.persons,
      ({party}) => party.code === states[0].code && holders.some(({name}) => name === party.name),
    )
    if (again) draft.parties = [again.party]
    else if (holders.length > 0) draft.candidates = holders
  }
  return draft.parties.length > 0
}

/** Bodies and kinds of people: their sector in their state. */
function resolveBody(one: Case): boolean {
  const {draft, memory, scene, gazetteer} = one
  const generic = draft.generic
  if (!generic) return true
  const sector = generic.sector ?? null
  const before = scene.pieces[draft.phraseFrom]?.lower ?? ''
  const definite = draft.phraseFrom < draft.from ? en.definite.has(before) : draft.kind === 'body'
  if (draft.states.length === 0 && definite) {
    const again = memory.last(
      memory.bodies,
      ({role, draft: other}) =>
        role === draft.rule && (draft.name || wordsIn(scene, draft) !== '') && other.states.length > 0,
    )
    if (again) draft.states = again.draft.states
  }
  if (draft.states.length === 0 && (draft.kind === 'body' || definite)) {
    const focus = memory.focus()
    if (
      focus &&
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
  const made = (state: Party | null) =>
    name
      ? makeParty(state?.code ?? null, sector, name, draft.type)
      : withoutName(state, sector, wordsIn(scene, draft), draft, gazetteer)
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

function withoutName(
  state: Party | null,
  sector: string | null,
  words: string,
  draft: Draft,
  gazetteer: Gazetteer,
): Party {
  const code = state?.code ?? null
  const party = makeParty(code, sector, '', draft.type)
  void gazetteer
  return {...party, name: code ? `${words} (${code})` : words}
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
  return true
}

function remember({scene, draft, memory}: Case): void {
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
    if (draft.kind === 'person') memory.persons.push(seen)
    else if (draft.kind === 'body' || draft.kind === 'seat') memory.bodies.push(seen)
    else if (draft.kind === 'group' || draft.kind === 'igo') memory.organisations.push(seen)
    if (['state', 'capital', 'demonym', 'place', 'seat'].includes(draft.kind) && party.code)
      memory.states.push(seen)
  }
}

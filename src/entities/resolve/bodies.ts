// A body or kind of people in, its party in its state out: "the ministry of defence", "British troops", "officials".
import type {Case} from '../draft/case.ts'
import {type Draft, headToken, wordsIn} from '../draft/draft.ts'
import type {Seen} from '../draft/memory.ts'
import {gazetteerOf} from '../lists/gazetteer.ts'
import {distinct, makeParty, organisationOf, unnamed} from '../lists/party.ts'
import {isFromAnywhere} from '../names/from-anywhere.ts'
import {stateOfIts} from '../names/owners.ts'
import type {Party} from '../types.ts'
import {en} from '../words/en.ts'
import {pairAt, pointedAt} from './pointing.ts'
import {doerBeside} from './pronouns.ts'
import {isLocal, livesThere, stateAround} from './whereabouts.ts'

/** Fills the parties of a body or kind of people; false where it means no party here. */
export function resolveBody(one: Case): boolean {
  const {draft} = one
  const {apposed, belongs, generic} = draft
  if (!generic) return true
  const same =
    apposed ??
    rebelsBefore(one) ??
    (draft.kind === 'agent' && /^(?:igo|group)$/.test(belongs?.kind ?? '') ? belongs : undefined)
  if (same) {
    draft.parties = same.parties
    draft.named = same === apposed || draft.type !== 'person'
    return true
  }
  const ofBody =
    draft.kind === 'agent' && (draft.type === 'person' || generic.bearing)
      ? (belongs?.generic?.sector ?? belongs?.parties[0]?.sector)
      : undefined
  const sector = ofBody ?? (isPoliceOfficer(one) ? 'COP' : (generic.sector ?? null))
  findOwner(one, sector)
  if (generic.owned && draft.states.length === 0) return false
  if (draft.states.length === 0 && draft.known?.length === 1) draft.rule = draft.known[0].rule
  draft.parties =
    draft.states.length > 0
      ? distinct(draft.states.map((state) => partyIn(one, state, sector)))
      : [partyIn(one, null, sector)]
  if (draft.kind === 'agent' && draft.type === 'person') draft.named = false
  return true
}

/** "the militant group", "the rebel group" after the name of one. */
function rebelsBefore({draft, memory, scene}: Case): Draft | undefined {
  if (draft.kind !== 'agent' || draft.plural || draft.generic?.sector !== 'REB' || draft.states.length > 0)
    return
  if (!/group$/.test(wordsIn(scene, draft)) || scene.pieces[draft.from - 1]?.lower !== 'the') return
  return memory.last(memory.organisations, ({party}) => party.sector === 'REB')?.draft
}

/** "The police department fired four officers": no soldiers. */
function isPoliceOfficer({draft, scene}: Case): boolean {
  if (draft.rule !== 'agent.officers') return false
  return scene.drafts.some(({generic, parties}) => generic?.sector === 'COP' || parties[0]?.sector === 'COP')
}

/** Sectors of which an article on one state means that state's when it says "the police". */
const ofStates = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY', 'OPP'])

/** Whose it is, where the phrase does not say so: of the two countries ("both armies"), of a person's state, the body named before, the state in focus. */
function findOwner(one: Case, sector: string | null): void {
  const {draft, memory, scene} = one
  const {belongs} = draft
  if (belongs?.kind === 'pointing')
    draft.states = pointedAt({...one, draft: belongs}).filter(({code}) => code !== null)
  const state = belongs?.kind === 'person' && stateLed(one, belongs)
  if (state) draft.states = [state]
  if (draft.states.length > 0 || draft.known?.length === 1 || draft.generic?.owned) return
  if (draft.plural && en.pairing.has(scene.pieces[draft.from - 1]?.lower ?? '')) {
    draft.states = pairAt(memory, scene.index)
    if (draft.states.length > 0) return
  }
  const own = stateOfIts(one)
  if (own) {
    draft.states = [own]
    return
  }
  const before = scene.pieces[draft.phraseFrom]?.lower ?? ''
  const definite = draft.phraseFrom < draft.from ? en.definite.has(before) : draft.kind === 'body'
  const again = definite && memory.last(memory.bodies, (seen) => isSame(seen, draft))
  const {home} = draft.generic ?? {}
  const focus = (home && memory.knows(home) && gazetteerOf('en').states.get(home)) || focusAt(one)
  const around = stateAround(one, sector)
  if (again) draft.states = again.draft.states
  else if (around && isLocal(sector)) draft.states = [around]
  else if (
    focus &&
    (draft.kind === 'body' || definite) &&
    ofStates.has(sector ?? '') &&
    !isFromAnywhere(scene, draft)
  )
    draft.states = [focus]
  else if (around && !actsOnIt(one, around)) {
    draft.states = [around]
    draft.located = livesThere(sector)
  }
}

/** The state of whoever heads the government: known from the text, or by the surname alone. */
function stateLed({gazetteer, scene}: Case, person: Draft): Party | undefined {
  const known = gazetteer.states.get(person.parties[0]?.code ?? '')
  if (known) return known
  const leaders = (gazetteer.surnames.get(wordsIn(scene, person)) ?? []).filter(({party}) =>
    party.offices?.some(({office}) => office === 'head of state' || office === 'head of government'),
  )
  const codes = new Set(leaders.map(({party}) => party.code))
  return codes.size === 1 ? gazetteer.states.get(leaders[0].party.code ?? '') : undefined
}

/** "France lent the junta two planes": the government to which a state does something is not its own. */
function actsOnIt({scene, draft}: Case, {code}: Party): boolean {
  if (draft.generic?.name !== 'government') return false
  const doer = doerBeside(scene.sentence, headToken(scene, draft))
  const acting = doer && scene.drafts.find((other) => headToken(scene, other) === doer)
  return acting?.kind === 'state' && acting.parties[0]?.code === code
}

/** The state that the text is about; in a sentence about others ("Mali thanked Niger … which the government blamed on"), its first. */
function focusAt({memory, scene}: Case): Party | undefined {
  const focus = memory.focus()
  const here = memory.statesIn(scene.index)
  return here.length === 0 || here.some(({code}) => code === focus?.code) ? focus : here[0]
}

function isSame({role, draft: other}: Seen, draft: Draft): boolean {
  return role === draft.rule && other.plural === draft.plural && other.states.length > 0
}

/** The party in one state: the listed body of that name, the body that every state has, or the role alone. */
function partyIn(one: Case, state: Party | null, sector: string | null): Party {
  const {draft, scene} = one
  const listed = state
    ? draft.known?.find(({party}) => party.code === state.code)
    : draft.known?.length === 1
      ? draft.known[0]
      : undefined
  if (listed) return listed.party
  const name = nameOf(one)
  return name
    ? makeParty(state?.code ?? null, sector, name, draft.type, undefined, organisationOf(state))
    : unnamed(state, sector, wordsIn(scene, draft), draft.type)
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

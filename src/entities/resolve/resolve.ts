// The drafts of an article in, in order; who each of them means, out. One file a kind of draft.
import {relationOf} from '../../sentences/index.ts'
import type {Case} from '../draft/case.ts'
import {type Draft, headToken, kindBefore, type Scene, wordsIn} from '../draft/draft.ts'
import {Memory, type Seen} from '../draft/memory.ts'
import type {Gazetteer} from '../lists/gazetteer.ts'
import {makeParty, organisationOf} from '../lists/party.ts'
import type {Party} from '../types.ts'
import {longerName} from './acronyms.ts'
import {resolveTitle} from './bearers-of-titles.ts'
import {resolveBody} from './bodies.ts'
import {resolvePerson} from './persons.ts'
import {isPlace} from './place.ts'
import {pointedAt} from './pointing.ts'
import {stateAround} from './whereabouts.ts'

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
    case 'group':
      return resolveGroup(one)
    case 'pointing':
      return resolvePointing(one)
    default:
      return true
  }
}

/** A name that no list has: letters that stand for a longer name, a body whose state the phrase tells. */
function resolveGroup(one: Case): boolean {
  const {draft, memory, scene} = one
  const [party] = draft.parties
  if (!party || party.code !== null) return true
  const longer = longerName(scene, draft, memory)
  const state = draft.states.at(0) ?? stateOfForm(one)
  if (longer) draft.parties = [longer]
  else if (state)
    draft.parties = [
      makeParty(state.code, party.sector, party.name, party.type, undefined, organisationOf(state)),
    ]
  draft.type = draft.parties[0].type
  return true
}

/** "the Lower Marsh Town Council": its name says that it serves a state. */
function stateOfForm(one: Case): Party | undefined {
  const [party] = one.draft.parties
  return ['government', 'agency', 'armed-force'].includes(party?.type ?? '')
    ? stateAround(one, party.sector)
    : undefined
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
      kind: title && title.kind !== 'person' ? kindBefore(scene, title) : null,
      subject,
    }
    if (draft.kind === 'person') memory.keep(memory.persons, seen)
    else if (draft.kind === 'title') memory.keep(memory.titles, seen)
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

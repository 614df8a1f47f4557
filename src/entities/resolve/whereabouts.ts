// Somebody whose state the words do not tell in, the state that the sentence speaks of or is set in out: "Police in Izmir … the governor".
import type {Case} from '../draft/case.ts'
import type {Draft, Scene} from '../draft/draft.ts'
import {gazetteerOf} from '../lists/gazetteer.ts'
import {isFromAnywhere} from '../names/from-anywhere.ts'
import type {Party} from '../types.ts'
import {isDateline, isPlace} from './place.ts'

/** They serve the state that the sentence is about. */
const serving = new Set(['GOV', 'MIL', 'LEG', 'SPY', 'OPP', 'PTY'])
/** They act where it happens. */
const local = new Set(['COP', 'JUD'])
/** They live where it happens. */
const living = new Set(['CVL', 'AGR', 'LAB', 'EDU', 'MED', 'REL'])

/**
 * The one state of the sentence that somebody of this sector belongs to: of its places, else of the parties named before. Undefined
 * where there is none, or several: who speaks of the Syrian regime need not be Syrian.
 */
export function stateAround(one: Case, sector: string | null): Party | undefined {
  const {draft, scene, gazetteer} = one
  if (sector === null || isFromAnywhere(scene, draft)) return
  const place = isLocal(sector) || livesThere(sector) ? only(placesIn(scene)) : undefined
  const code = place ?? (serving.has(sector) || isLocal(sector) ? onlyState(scene, draft) : undefined)
  return code === undefined ? undefined : gazetteer.states.get(code)
}

/** The code of all places of the sentence and of the parties before. */
function onlyState(scene: Scene, draft: Draft): string | undefined {
  const named = scene.drafts.filter((other) => isNamed(other))
  const code = only(named.flatMap(codesOfDraft(scene)))
  const told = named.filter((other) => other.to <= draft.from || isPlace(scene, other))
  return told.flatMap(codesOfDraft(scene)).some((other) => other === code) ? code : undefined
}

/** "county executive": the state that its word alone tells. */
export function countryOf({generic}: Draft): Party | undefined {
  return gazetteerOf('en').states.get(generic?.country ?? '')
}

/** Does somebody of this sector only live there, so that no state stands behind what they do? */
export function livesThere(sector: string | null): boolean {
  return sector !== null && living.has(sector)
}

/** Is it of the place where it acts, whatever states the sentence speaks of? */
export function isLocal(sector: string | null): boolean {
  return sector !== null && local.has(sector)
}

/** Codes of the places where it happens. */
function placesIn(scene: Scene): string[] {
  return scene.drafts
    .filter((draft) => isLocated(draft) && isPlace(scene, draft))
    .flatMap(codesOfDraft(scene))
}

function codesOfDraft(scene: Scene): (draft: Draft) => string[] {
  return (draft) => (isDateline(scene, draft) ? [] : draft.parties.flatMap(({code}) => code ?? []))
}

function isLocated({kind}: Draft): boolean {
  return kind === 'state' || kind === 'capital' || kind === 'place'
}

function isNamed(draft: Draft): boolean {
  return isLocated(draft) || ['demonym', 'seat', 'igo', 'group', 'person'].includes(draft.kind)
}

function only(codes: readonly string[]): string | undefined {
  return new Set(codes).size === 1 ? codes[0] : undefined
}

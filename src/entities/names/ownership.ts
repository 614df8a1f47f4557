// A title, body or kind of people in; the states and the body whose it is, from what stands before and behind it, out.
import type {Draft, Scene} from '../draft/draft.ts'
import {distinct} from '../lists/party.ts'
import {en} from '../words/en.ts'
import {isFromAnywhere} from './from-anywhere.ts'
import {statesOf} from './owners.ts'

/** "the Obama administration": bodies that bear the name of who heads them. */
const governing = new Set(['body.government', 'body.administration'])
const stateKinds = new Set(['state', 'demonym', 'capital', 'seat', 'igo', 'place'])

/** "British", "Russia's", "the British and Russian": whose it is, said before it. */
export function ownerBefore(scene: Scene, draft: Draft): void {
  let place = draft.from - 1
  for (let steps = 0; place >= 0 && steps < 5; steps++) {
    const owner = scene.drafts.find((other) => other.to === place + 1 && other !== draft)
    if (owner?.kind === 'person' && governing.has(draft.generic?.id ?? '')) {
      draft.belongs = owner
      draft.phraseFrom = Math.min(draft.phraseFrom, owner.phraseFrom)
      return
    }
    if (
      owner &&
      (stateKinds.has(owner.kind) ||
        owner.kind === 'body' ||
        (owner.kind === 'group' && owner.parties[0]?.code))
    ) {
      take(scene, draft, owner)
      return
    }
    if (owner && isServant(scene, draft, owner)) {
      draft.belongs = owner
      return
    }
    if (owner?.kind === 'agent' && owner.states.length > 0 && place === draft.from - 1) {
      draft.states = owner.states
      draft.phraseFrom = Math.min(draft.phraseFrom, owner.phraseFrom)
      return
    }
    if (owner && owner.kind !== 'title' && owner.kind !== 'agent') return
    if (owner) return
    const piece = scene.pieces[place]
    const {upos} = scene.sentence.tokens[piece.token]
    if (piece.form === 'War') return
    const led = draft.kind === 'body' && en.leading.has(piece.lower)
    const hyphened = (led || en.origins.has(piece.lower)) && scene.pieces[place - 1]?.form === '-'
    if (piece.form === "'s" || piece.form === "'" || piece.form === '-' || hyphened) place--
    else if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || en.rank.has(piece.lower)) place--
    else return
  }
}

/** "the president's envoy", "Putin's spokesman": of the state of whom they serve. */
function isServant({pieces}: Scene, {kind, from, generic}: Draft, owner: Draft): boolean {
  return (
    kind === 'title' &&
    serving.has(generic?.id ?? '') &&
    (owner.kind === 'title' || owner.kind === 'person') &&
    pieces.slice(owner.to, from).some(({form}) => form === "'s" || form === "'")
  )
}

const serving = new Set(['title.executive', 'title.spokesman'])

function take(scene: Scene, draft: Draft, owner: Draft): void {
  const owners = [...coordinatedBefore(scene, owner, draft).reverse(), owner]
  draft.states = distinct(owners.flatMap(statesOf))
  draft.phraseFrom = Math.min(draft.phraseFrom, ...owners.map((one) => one.phraseFrom))
  const alone = owners.length === 1
  if (alone && (owner.kind === 'body' || owner.kind === 'igo' || owner.kind === 'group'))
    draft.belongs = owner
}

/** "US and Afghan intelligence", "UK and US forces": a word for forces may be of several without a plural. */
function areForces({kind, type}: Draft): boolean {
  return kind === 'body' && (type === 'armed-force' || type === 'agency')
}

/** "British and Russian", "the US, UK and Australian", "the British and the Russian": all that share the noun. */
function coordinatedBefore(scene: Scene, owner: Draft, noun: Draft, inChain = false): Draft[] {
  if (!attributive.has(owner.kind)) return []
  const place = placeOfSign(scene, owner)
  const sign = scene.pieces[place]?.lower ?? ''
  if (!joining.has(sign)) return []
  const oxford = sign === 'and' && scene.pieces[place - 1]?.form === ','
  const other = scene.drafts.find((one) => one.to === (oxford ? place - 1 : place))
  if (!other || !attributive.has(other.kind)) return []
  if (other.kind !== 'demonym' || owner.kind !== 'demonym') {
    const adjective = other.kind === 'demonym' && !other.plural
    const forces = areForces(noun) && place === owner.from - 1
    const tied = sign === '-' || ((noun.plural || adjective || forces) && (sign === 'and' || inChain))
    const alike = noun.plural && other.kind === 'state' && owner.kind === 'state'
    if (!tied || !(alike || isShort(scene, other))) return []
  }
  return [other, ...coordinatedBefore(scene, other, noun, inChain || sign === 'and')]
}
const attributive = new Set(['demonym', 'state', 'igo'])
const joining = new Set(['and', '-', ',', '/'])

/** The piece before the owner and its article. */
function placeOfSign(scene: Scene, owner: Draft): number {
  const before = owner.from - 1
  return en.definite.has(scene.pieces[before]?.lower ?? '') ? before - 1 : before
}

/** "UK", "U.S.", "New Zealand": names that stand before a noun as they are, where "Russia" gives way to "Russian". */
function isShort(scene: Scene, draft: Draft): boolean {
  const words = scene.pieces.slice(draft.from, draft.to).map(({form}) => form)
  return words.length > 1 || words[0] === words[0]?.toUpperCase() || draft.kind === 'demonym'
}

/** "president of France", "the Ministry of Defence of the Russian Federation". */
export function ownerAfter(scene: Scene, draft: Draft): void {
  const link = scene.pieces[draft.to]?.lower
  const served = isOfBody(draft) ? bodyServed(scene, draft) : undefined
  if (served) serve(scene, draft, served)
  if (served || draft.generic?.bearing) return
  if (link !== 'of' && link !== 'for' && link !== 'in' && link !== 'from') return
  if (link !== 'of' && draft.kind === 'title' && !draft.generic?.office) return
  if (link === 'in' && draft.type === 'armed-force' && isFromAnywhere(scene, draft)) {
    draft.located = true
    return
  }
  let place = draft.to + 1
  while (en.definite.has(scene.pieces[place]?.lower ?? '')) place++
  const owner = scene.drafts.find((other) => other.from === place)
  if (!owner) return
  if (owner.kind === 'pointing' && link === 'of') {
    draft.belongs = owner
    draft.phraseTo = Math.max(draft.phraseTo, owner.to)
    return
  }
  const usable = stateKinds.has(owner.kind) || owner.kind === 'body'
  if (!usable || (owner.kind === 'demonym' && !owner.plural && !ownsBody(scene, owner))) return
  if (owner.kind === 'capital' && link === 'in' && draft.kind === 'title' && !draft.plural) return
  const owners = [owner, ...coordinatedAfter(scene, owner)]
  draft.states = distinct(owners.flatMap(statesOf))
  if (link === 'of') draft.phraseTo = Math.max(draft.phraseTo, ...owners.map((one) => one.to))
}

const bearing = new Set(['title.spokesman', 'title.leader'])

/** Titles and people that a body may stand behind: "chief of the police", "a spokesman for the rebels", "diplomats at the embassy". */
function isOfBody({kind, type, generic}: Draft): boolean {
  return (
    generic?.bearing === true || bearing.has(generic?.id ?? '') || (kind === 'agent' && type === 'person')
  )
}

/** The body or group behind "of", "at" or "for", past its state and adjectives. */
function bodyServed({drafts, pieces, sentence}: Scene, {to}: Draft): Draft | undefined {
  if (!['of', 'at', 'for'].includes(pieces[to]?.lower ?? '')) return
  for (let place = to + 1; place < pieces.length && place < to + 7; place++) {
    const found = drafts.find(({from}) => from === place)
    if (found && ['body', 'group', 'igo', 'agent', 'seat'].includes(found.kind)) return found
    if (found && !['demonym', 'state', 'capital', 'place'].includes(found.kind)) return
    const {upos} = sentence.tokens[pieces[place].token]
    if (!found && !['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM'].includes(upos)) return
    if (found) place = found.to - 1
  }
  return
}

/** The title or people are of the state and the body served. */
function serve(scene: Scene, draft: Draft, body: Draft): void {
  if (body.states.length === 0 && (body.kind === 'body' || body.kind === 'agent')) {
    ownerBefore(scene, body)
    if (body.states.length === 0) ownerAfter(scene, body)
  }
  draft.belongs = body
  draft.states = statesOf(body)
  draft.phraseTo = Math.max(draft.phraseTo, body.to)
}

/** "a source in the Russian defence ministry". */
function ownsBody({drafts}: Scene, demonym: Draft): boolean {
  return drafts.some(({kind, from}) => (kind === 'body' || kind === 'agent') && from === demonym.to)
}

function coordinatedAfter(scene: Scene, owner: Draft): Draft[] {
  if (scene.pieces[owner.to]?.lower !== 'and' && scene.pieces[owner.to]?.form !== ',') return []
  const place = owner.to + 1
  const between = scene.pieces[place]?.lower ?? ''
  const next = between === 'the' || between === 'and' ? place + 1 : place
  // "the president of Peru, Mexico's envoy": the second owns something else
  const other = scene.drafts.find(
    (one) => one.from === next && one.kind === owner.kind && scene.pieces[one.to]?.form !== "'s",
  )
  return other && (owner.kind === 'state' || owner.kind === 'capital')
    ? [other, ...coordinatedAfter(scene, other)]
    : []
}

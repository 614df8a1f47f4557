// A sentence in, its atoms out: names of the lists, titles, bodies and kinds of people, and capitalised words nobody knows.
import {type Draft, newDraft, type Scene} from '../draft/draft.ts'
import type {Gazetteer, Generic} from '../lists/gazetteer.ts'
import type {GenericEntry} from '../lists/knowledge.ts'
import type {Piece} from '../lists/pieces.ts'
import type {Match} from '../lists/trie.ts'
import type {EntityType, Known} from '../types.ts'
import {en} from '../words/en.ts'
import {opens} from './capitals.ts'

const capitalsOnly = /^\p{Lu}{4,}$/u
const upper = /^\p{Lu}/u
/** Bodies that are no name by themselves even with a capital: "the Government". */
const common = new Set([
  'body.government',
  'body.administration',
  'body.police',
  'body.court',
  'body.armed-forces',
  'body.agency',
])

/** Fills scene.drafts from left to right; the longest name wins, a listed name before a common word. */
export function findAtoms(scene: Scene, gazetteer: Gazetteer, capitals: readonly boolean[]): void {
  const {pieces} = scene
  const end = pieces.length
  const exact = (place: number): readonly [string, string | null] => [
    pieces[place].form,
    capitalsOnly.test(pieces[place].form) ? titled(pieces[place].form) : null,
  ]
  const lower = (place: number): readonly [string, string | null] => [
    pieces[place].lower,
    singular(pieces[place].lower),
  ]
  for (let place = 0; place < end; ) {
    const listed = gazetteer.names.longestAt(place, end, exact)
    const known = listed && !(pieces[place].form === 'The' && capitals[listed.to]) ? listed : undefined
    const generic = gazetteer.generics.longestAt(place, end, lower)
    let draft: Draft | undefined
    const both = known && generic && known.to === generic.to && generic.values[0].entry.kind === 'body'
    if (both && known.values[0].kind === 'body') {
      draft = ofGeneric(generic, place, scene, capitals)
      if (draft) draft.known = known.values
    } else if (known && (!generic || known.to >= generic.to)) draft = ofKnown(known, place, scene)
    else if (generic)
      draft = ofGeneric(generic, place, scene, capitals) ?? (known && ofKnown(known, place, scene))
    if (!draft && capitals[place] && isLeader(pieces, place, gazetteer)) {
      draft = newDraft('person', 'person', place, place + 1, {})
    }
    if (!draft && capitals[place] && !(pieces[place].form.length === 1 && !capitals[place + 1]))
      draft = newDraft('unknown', 'group', place, place + 1, {})
    if (draft) scene.drafts.push(draft)
    place = draft ? draft.to : place + 1
  }
}

/** "the Thatcher Government": the surname of somebody who held an office, and what he headed. */
function isLeader(pieces: readonly Piece[], place: number, {generics, surnames}: Gazetteer): boolean {
  if (place + 1 >= pieces.length) return false
  const next = generics.longestAt(place + 1, pieces.length, (at) => [pieces[at].lower, null])
  return (
    next !== undefined &&
    next.to === place + 2 &&
    next.values.some(({entry}) => entry.name === 'government') &&
    surnames.has(pieces[place].form)
  )
}

const kindType: Readonly<Record<Known['kind'], EntityType>> = {
  state: 'state',
  demonym: 'state',
  capital: 'place',
  place: 'place',
  body: 'government',
  seat: 'government',
  igo: 'igo',
  group: 'group',
  person: 'person',
}

function ofKnown({to, values}: Match<Known>, from: number, scene: Scene): Draft | undefined {
  const [first] = values
  const kind = first.kind
  if (kind === 'demonym' && !upper.test(scene.pieces[from].form)) return
  const type =
    kind === 'body' || kind === 'seat' || kind === 'group' || kind === 'state'
      ? first.party.type
      : kindType[kind]
  const persons = values.filter((value) => value.kind === 'person')
  return newDraft(kind, type, from, to, {
    name: kind !== 'demonym' && !first.rule.endsWith('#people'),
    parties: [first.party],
    ...(persons.length > 1 ? {candidates: persons.map(({party}) => party)} : {}),
    rule: first.rule,
    plural: kind === 'demonym' && /s$/.test(scene.pieces[to - 1].form),
  })
}

function ofGeneric(
  {to, values}: Match<Generic>,
  from: number,
  scene: Scene,
  capitals: readonly boolean[],
): Draft | undefined {
  const {pieces} = scene
  const before = pieces[from - 1]?.lower
  const pointing = values.find(({entry}) => entry.kind === 'pointing')
  const plain = plainAt(values, scene, to, capitals)
  const points = pointing && (namesStates(pointing.entry) || pointsBack(scene, from, to))
  const chosen = points ? pointing : plain
  if (!chosen) return
  const {entry, offices} = chosen
  if (entry.before && !capitals[to]) return
  if (entry.bearing && !en.ofBody.has(pieces[to]?.lower ?? '')) return
  if (pieces[to - 1].lower === 'general' && en.afterGeneral.has(pieces[to]?.lower ?? '')) return
  if (afterPrefix(pieces, from)) return
  if (en.sourcesOf.has(pieces[to - 1].lower) && pieces[to]?.lower === 'of') return
  if (entry.kind === 'title' && isSurname(scene, from, to, capitals)) return
  if (entry.kind !== 'title' && to === from + 1 && modifier(scene, from)) return
  if (entry.kind !== 'title' && verbal(scene, to - 1)) return
  if (entry.kind === 'title' && verbal(scene, to - 1) && !capitals[to]) return
  if (
    entry.not?.some((phrase) =>
      scene.text
        .slice(pieces[Math.max(0, from - 3)].start, pieces[to - 1].end)
        .toLowerCase()
        .includes(phrase),
    )
  )
    return
  const written = pieces.slice(from, to).filter((piece) => upper.test(piece.form)).length
  const capital = written > 1 || (written === 1 && to === from + 1 && !opens(pieces, from))
  if ((entry.kind === 'agent' || points) && written > 0 && partOfName(pieces, capitals, from, to)) return
  const plural = /s$/.test(pieces[to - 1].lower) && !/(ss|forces|services)$/.test(pieces[to - 1].lower)
  const named =
    entry.kind === 'body' ||
    (entry.kind === 'agent' && entry.type !== 'person') ||
    (entry.kind === 'title' && before !== 'a' && before !== 'an' && !plural)
  return newDraft(entry.kind, entry.type ?? 'person', from, to, {
    ...(points && plain ? {otherwise: plain.entry} : {}),
    name: entry.kind === 'body' && capital && (written > 1 || !common.has(entry.id)),
    named,
    rule: entry.id,
    generic: entry,
    offices,
    plural,
  })
}

/** What the words may be here, besides pointing words: a title that asks for a name or a body behind it only with one. */
function plainAt(
  values: readonly Generic[],
  {pieces}: Scene,
  to: number,
  capitals: readonly boolean[],
): Generic | undefined {
  const plain = values.filter(({entry}) => entry.kind !== 'pointing')
  const behind = en.ofBody.has(pieces[to]?.lower ?? '')
  return plain.find(({entry}) => !(entry.before && !capitals[to]) && !(entry.bearing && !behind)) ?? plain[0]
}

/** "anti-government", "pro-army": the word is not the party itself. */
function afterPrefix(pieces: readonly Piece[], from: number): boolean {
  const dash = pieces[from - 1]
  return (
    dash?.form === '-' && dash.end === pieces[from].start && en.prefixes.has(pieces[from - 2]?.lower ?? '')
  )
}

/** "Dayton King said", "Mr. King": a title's word as the last of a name. */
function isSurname({pieces, drafts}: Scene, from: number, to: number, capitals: readonly boolean[]): boolean {
  if (to > from + 1 || capitals[to] || !en.surnameTitles.has(pieces[from].form)) return false
  const last = drafts.at(-1)
  if (!last || last.to !== from) return false
  return last.kind === 'unknown' || last.kind === 'place' || last.rule === 'title.honorific'
}

/** "University of Leeds", "Jane Roe School": a common word written as part of a name. */
function partOfName(
  pieces: readonly Piece[],
  capitals: readonly boolean[],
  from: number,
  to: number,
): boolean {
  if (!capitals[from] || to > from + 1) return false
  if (opens(pieces, from) && !en.nameOpeners.has(pieces[from].form)) return false
  if (capitals[to] || (capitals[from - 1] && !opens(pieces, from))) return true
  const link = pieces[to]?.lower
  return (
    (link === 'of' || link === 'for') &&
    (capitals[to + 1] || (pieces[to + 1]?.lower === 'the' && capitals[to + 2]))
  )
}

/** "Gulf states": the entry itself says which states are meant. */
function namesStates({refers}: GenericEntry): boolean {
  return /^[A-Z]{3}(?: \+ [A-Z]{3})+$/.test(refers ?? '')
}

/** "the ministry", "both sides": definite, and not said whose. */
function pointsBack({pieces}: Scene, from: number, to: number): boolean {
  const before = pieces[from - 1]?.lower ?? ''
  const after = pieces[to]?.lower ?? ''
  if (after === 'of' || after === 'for') return false
  return en.pointing.has(before) || /^(?:both|each)$/.test(pieces[from].lower)
}

/** "military talks": the word only modifies another. */
function modifier(scene: Scene, place: number): boolean {
  const token = scene.sentence.tokens[scene.pieces[place].token]
  return token.upos === 'ADJ' && token.deprel === 'amod' && token.head > token.index
}

/** Read as a verb by the tree: "the plan forces banks to close". */
function verbal(scene: Scene, place: number): boolean {
  const token = scene.sentence.tokens[scene.pieces[place].token]
  return token.upos === 'VERB' || token.upos === 'AUX'
}

function titled(word: string): string {
  return word[0] + word.slice(1).toLowerCase()
}

/** "ministries" for "ministry", "presidents" for "president": the lists give one of them. */
function singular(word: string): string | null {
  if (!word.endsWith('s') || word.length < 5) return null
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

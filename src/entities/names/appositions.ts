// A name in its sentence in; the title, the noun or the body that stands beside it and tells who it is, out.
import type {Draft, Scene} from '../draft/draft.ts'
import type {Party} from '../types.ts'
import {en} from '../words/en.ts'
import {statesOf} from './owners.ts'

/** The noun of "Acme, a Danish company,". */
export function nounAfter(scene: Scene, group: Draft): Draft | undefined {
  const noun = scene.drafts.find(
    (other) => isNoun(other) && other.from > group.to && other.from <= group.to + 5,
  )
  if (!noun || scene.pieces[group.to]?.form !== ',') return
  const first = scene.pieces[group.to + 1]?.lower
  if (first !== 'a' && first !== 'an' && first !== 'the') return
  const between = scene.pieces.slice(group.to + 1, noun.from)
  return between.some(({form}) => form === ',' || form === 'of') ? undefined : noun
}

/** A word for one body or company: "company", "rights group". */
export function isNoun({kind, plural}: Draft): boolean {
  return kind === 'agent' && !plural
}

/** "Jane Roe, who chairs the electoral commission,": no title, but the body that it would name. */
export function headed(scene: Scene, person: Draft): Draft | undefined {
  const [comma, who, verb] = scene.pieces.slice(person.to, person.to + 3)
  const does = verb?.lower.replace(/s$/, '')
  if (comma?.form !== ',' || who?.lower !== 'who' || !does || !en.heading.has(does)) return
  const body = scene.drafts.find(
    (other) => other.from > person.to + 2 && other.from <= person.to + 8 && isHeaded(other),
  )
  if (!body) return
  return {...body, kind: 'title', states: statesOf(body), belongs: body, hidden: true}
}

function isHeaded({kind}: Draft): boolean {
  return kind === 'body' || kind === 'group' || kind === 'igo'
}

/** "a top American commander", "a senior US diplomat" */
const describing = new Set(['demonym', 'state'])

/** "Jane Roe, the top American commander," and "the Turkish philanthropist Jane Roe": of the state that describes the noun. */
export function describedStates(scene: Scene, person: Draft): readonly Party[] {
  const {drafts, pieces, sentence} = scene
  const article = pieces[person.to]?.form === ',' && /^(?:the|an?)$/.test(pieces[person.to + 1]?.lower ?? '')
  const isNoun = (place: number) => sentence.tokens[pieces[place].token].upos === 'NOUN'
  if (article) {
    const after = drafts.find(
      ({kind, from}) => describing.has(kind) && from > person.to && from <= person.to + 4,
    )
    const between = after && pieces.slice(person.to + 1, after.from)
    if (after && between!.every(({form}) => form !== ',') && after.to < pieces.length && isNoun(after.to))
      return after.parties
  }
  let place = person.from - 1
  while (place >= 0 && place > person.from - 4 && /^\p{Ll}/u.test(pieces[place].form) && isNoun(place))
    place--
  const before =
    place < person.from - 1 && drafts.find(({kind, to}) => kind === 'demonym' && to === place + 1)
  return before ? before.parties : []
}

/** The title of "Ben Wallace, the British defence secretary,". */
export function appositionAfter(scene: Scene, person: Draft): Draft | undefined {
  if (scene.pieces[person.to]?.form !== ',') return
  const title = scene.drafts.find(
    (other) =>
      other.kind === 'title' &&
      other.from > person.to &&
      other.from <= person.to + 6 &&
      !(other.generic?.bearing && !other.belongs),
  )
  if (!title) return
  const between = scene.pieces.slice(person.to + 1, title.from)
  const blocked = between.some(
    ({form, token}) => form === ',' || form === 'and' || scene.sentence.tokens[token].upos === 'VERB',
  )
  return blocked ? undefined : title
}

// What the steps of this room hand each other before it is a Mention: one atom of a sentence.
import type {Sentence, Token} from '../../sentences/index.ts'
import type {GenericEntry, OfficeEntry} from '../lists/knowledge.ts'
import type {Piece} from '../lists/pieces.ts'
import type {EntityType, Known, Party} from '../types.ts'

export type Kind =
  | 'state'
  | 'demonym'
  | 'capital'
  | 'place'
  | 'body'
  | 'seat'
  | 'igo'
  | 'group'
  | 'person'
  | 'title'
  | 'agent'
  | 'unknown'
  | 'pointing'
  | 'pronoun'

export interface Draft {
  kind: Kind
  type: EntityType
  /** Pieces of the name or word itself, [from, to). */
  from: number
  to: number
  /** Pieces of the whole phrase, [phraseFrom, phraseTo). */
  phraseFrom: number
  phraseTo: number
  name: boolean
  named: boolean
  parties: readonly Party[]
  candidates?: readonly Party[]
  rule: string
  /** Codes of the states it is said to belong to: "Russian", "of France". */
  states: readonly Party[]
  generic?: GenericEntry
  /** The plain noun to fall back on where a pointing word points to nothing. */
  otherwise?: GenericEntry
  offices?: readonly OfficeEntry[]
  /** The draft that names the bearer of this title, or the title of this person. */
  title?: Draft
  /** The body or pointing word it belongs to: "Defence Ministry sources", "departments of the two countries". */
  belongs?: Draft
  /** The listed names inside of a longer one: "Berlin" of "Berlin Film Festival". */
  parts?: readonly Draft[]
  /** Listed bodies that bear this common name: "Defense Department". */
  known?: readonly Known[]
  /** The name that it is said of: "Acme, a Danish company". */
  apposed?: Draft
  /** Is its state only where it lives, not said of it: "protesters in Yangon"? */
  located?: boolean
  /** Does its title tell the sector of a person whom the lists have? */
  sectorTold?: boolean
  /** Is it in the plural: "foreign ministers"? */
  plural: boolean
  /** Part of another mention; kept for the steps, not shown. */
  hidden: boolean
}

/** One sentence with all that was found in it so far. */
export interface Scene {
  readonly index: number
  readonly sentence: Sentence
  readonly text: string
  readonly pieces: readonly Piece[]
  drafts: Draft[]
}

export function newDraft(
  kind: Kind,
  type: EntityType,
  from: number,
  to: number,
  rest: Partial<Draft>,
): Draft {
  return {
    kind,
    type,
    from,
    to,
    phraseFrom: from,
    phraseTo: to,
    name: true,
    named: true,
    parties: [],
    rule: kind,
    states: [],
    plural: false,
    hidden: false,
    ...rest,
  }
}

/** The words of a draft, as they stand in the text. */
export function wordsIn(scene: Scene, draft: {from: number; to: number}): string {
  const first = scene.pieces[draft.from]
  const last = scene.pieces[draft.to - 1]
  return scene.text.slice(first.start, last.end)
}

/** The name that tells which one a title means: "Republican" of "the Republican presidential nominee". */
export function kindBefore({pieces, sentence}: Scene, title: Draft): string | null {
  for (let place = title.from - 1; place >= 0; place--) {
    const {form, lower, token} = pieces[place]
    const {upos} = sentence.tokens[token]
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN') return null
    if (/^\p{Lu}/u.test(form)) return lower
  }
  return null
}

/** The token of the draft whose head lies outside of it. */
export function headToken(scene: Scene, {from, to}: {from: number; to: number}): Token {
  const {tokens} = scene.sentence
  const first = scene.pieces[from].token
  const last = scene.pieces[to - 1].token
  for (let place = last; place >= first; place--) {
    const {head} = tokens[place]
    if (head < first || head > last) return tokens[place]
  }
  return tokens[last]
}

// Sentences in, mentions out: the steps of this room in order.
import type {Sentence} from '../sentences/index.ts'
import type {Span} from '../text/index.ts'
import {type Draft, headToken, type Scene} from './draft/draft.ts'
import {gazetteerOf} from './lists/gazetteer.ts'
import {governmentOf} from './lists/party.ts'
import {piecesOf} from './lists/pieces.ts'
import {findAtoms} from './names/atoms.ts'
import {capitalsOf, isTitleCase, opens} from './names/capitals.ts'
import {composePhrases} from './names/compose.ts'
import {joinNames} from './names/join.ts'
import {officeKindsOf} from './names/titles.ts'
import {tellHosts} from './resolve/hosts.ts'
import {tellNamesakes} from './resolve/namesakes.ts'
import {isPlace} from './resolve/place.ts'
import {findPronouns} from './resolve/pronouns.ts'
import {resolveAll} from './resolve/resolve.ts'
import {tellSurnames} from './resolve/surnames.ts'
import type {EntityType, Mention} from './types.ts'
import {classifyUnknown} from './unknown/classify.ts'
import {weightsOf} from './unknown/weights.ts'
import {wordsOfLanguage} from './words/words.ts'

export interface MentionOptions {
  readonly lang: string
  /** Where the article's title stands in the text, if it does. */
  readonly title?: Span
}

/**
 * All mentions of a text, in order: names, titles, demonyms, pointing words, pronouns, unnamed sources.
 * @param sentences trees of `text`, their offsets in it
 */
export function findMentions(
  sentences: readonly Sentence[],
  text: string,
  options: MentionOptions,
): Mention[] {
  const gazetteer = gazetteerOf(options.lang)
  const words = wordsOfLanguage(options.lang)
  const scenes = scenesOf(sentences, text, options.lang)
  classifyUnknown(scenes, words, gazetteer.surnames, weightsOf(options.lang), options.lang)
  tellSurnames(scenes)
  tellNamesakes(scenes, gazetteer)
  tellHosts(scenes, gazetteer)
  for (const scene of scenes) composePhrases(scene)
  resolveAll(scenes, gazetteer)
  findPronouns(scenes, gazetteer.words)
  return scenes.flatMap((scene) =>
    scene.drafts.filter((draft) => !draft.hidden).map((draft) => mentionOf(scene, draft)),
  )
}

/** The sentences with their atoms, names joined, before anybody asks who is meant. */
export function scenesOf(sentences: readonly Sentence[], text: string, lang: string): Scene[] {
  const gazetteer = gazetteerOf(lang)
  const words = wordsOfLanguage(lang)
  const scenes = sentences.map(
    (sentence, index): Scene => ({index, sentence, text, pieces: piecesOf(sentence), drafts: []}),
  )
  const inside = seenInside(scenes)
  for (const scene of scenes) {
    const capitals = capitalsOf(scene, words, inside)
    findAtoms(scene, gazetteer, capitals)
    joinNames(scene, words, capitals)
  }
  return scenes
}

/** Proper nouns that stand with a capital inside some sentence, and nowhere without one: they are names where they open one, too. */
function seenInside(scenes: readonly Scene[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const common = new Set<string>()
  for (const {sentence, pieces} of scenes) {
    const headline = isTitleCase({sentence, pieces})
    pieces.forEach((piece, place) => {
      if (/^\p{Ll}/u.test(piece.form)) common.add(piece.form)
      else if (/^\p{Lu}/u.test(piece.form) && !opens(pieces, place)) {
        if (!headline || sentence.tokens[piece.token].upos === 'PROPN') seen.add(piece.form)
      }
    })
  }
  for (const form of seen) if (common.has(form.toLowerCase())) seen.delete(form)
  return seen
}

function mentionOf(scene: Scene, draft: Draft): Mention {
  const {pieces, text, index} = scene
  const start = pieces[draft.from].start
  const end = pieces[draft.to - 1].end
  const asPlace = isPlace(scene, draft)
  const title = draft.kind === 'person' ? draft.title : draft.kind === 'title' ? draft : undefined
  const offices = officeKindsOf(title, draft.parties[0])
  return {
    start,
    end,
    text: text.slice(start, end),
    phrase: {start: pieces[draft.phraseFrom].start, end: pieces[draft.phraseTo - 1].end},
    sentence: index,
    head: headToken(scene, {from: draft.phraseFrom, to: draft.phraseTo}).index,
    type: typeOf(draft, asPlace),
    name: draft.name && draft.kind !== 'title' && draft.kind !== 'pointing' && draft.kind !== 'demonym',
    parties: draft.kind === 'capital' && !asPlace ? draft.parties.map(governmentOf) : draft.parties,
    ...(draft.candidates ? {candidates: draft.candidates} : {}),
    asPlace,
    ...(draft.located ? {located: true} : {}),
    named: draft.named,
    ...(offices ? {offices} : {}),
    ...(draft.kind === 'person' && draft.title ? {titleRule: draft.title.rule} : {}),
    ...(draft.sectorTold ? {sectorTold: true} : {}),
    rule: draft.rule,
  }
}

function typeOf(draft: Draft, asPlace: boolean): EntityType {
  if (draft.kind === 'capital') return asPlace ? 'place' : 'state'
  return draft.type
}

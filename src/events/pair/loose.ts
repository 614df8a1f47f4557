// The lexicon without the tree: entries whose words all stand near each other, for sentences that the parser got wrong.
import {type Sentence, singulars, type Token} from '../../sentences/index.ts'
import {refusable} from '../candidates/retype.ts'
import type {EventEntry, Kind} from '../lexicon/entry.ts'
import type {EventLexicon} from '../lexicon/lexicon.ts'
import type {Part, Pattern, Phrase} from '../lexicon/pattern.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {PloverType} from '../types.ts'
import {gapTo, type Pair, type Reading} from './pair.ts'
import {suits} from './suits.ts'

interface LooseMatch {
  readonly entry: EventEntry
  readonly token: Token
  readonly weight: number
}

/** What an entry loses here that needs both parties in its roles. */
const WEAK = 3

/** How many words apart the parts of a pattern may stand. */
const WINDOW = 8

/** The entry whose words stand nearest to both parties, tree or no tree; null in a sentence that has neither. */
export function nearestLoose({sentence, actor, recipient}: Pair, lexicon: EventLexicon): Reading | null {
  if (actor.size + recipient.size === 0) return null
  let best: Reading | null = null
  for (const match of looseMatchesIn(sentence, lexicon)) {
    const {entry, token, weight} = match
    if (actor.has(token) || recipient.has(token) || !suits(entry, actor, [])) continue
    const score = 1 + weight * 0.3 - gapTo(actor, token, 20) * 0.08 - gapTo(recipient, token, 20) * 0.04
    if (!best || score > best.score) best = {entry, token, score, type: refusedType(match, sentence)}
  }
  return best
}

/** "will not end the strike" is a refusal, tree or no tree. */
function refusedType({entry, token}: LooseMatch, sentence: Sentence): PloverType {
  const before = sentence.tokens.slice(Math.max(0, token.index - 3), token.index)
  if (!before.some(({lemma}) => words.negations.has(lemma.toLowerCase()))) return entry.plover
  return entry.negated ?? (refusable.has(entry.plover) ? 'REJECT' : entry.plover)
}

/** The heaviest entry at each word, whatever the tags say. */
function looseMatchesIn(sentence: Sentence, lexicon: EventLexicon): LooseMatch[] {
  return sentence.tokens.flatMap((token) => {
    let best: LooseMatch | null = null
    for (const kind of kindsOf(token, lexicon)) {
      for (const word of namesOf(token, lexicon)) {
        for (const pattern of lexicon(kind, word)) {
          const weight = pattern.weight - (pattern.entry.weak ? WEAK : 0)
          if (best && weight <= best.weight) continue
          if (standsNear(sentence, token, pattern, word)) best = {entry: pattern.entry, token, weight}
        }
        const bare: Pattern | undefined =
          kind === 'noun' && !best ? lexicon(kind, word).find((each) => isBare(each, word)) : undefined
        if (bare) best = {entry: bare.entry, token, weight: 0}
      }
    }
    return best ? [best] : []
  })
}

function isBare({head}: Pattern, word: string): boolean {
  return head.get(word)?.some((phrase) => phrase.modifiers.length === 0) ?? false
}

/** What the tag says; and since headlines fool the tagger, "Oslo Lifts Ban", a verb wherever the form is one of the lexicon's. */
function kindsOf({upos, form}: Token, lexicon: EventLexicon): readonly Kind[] {
  if (upos === 'VERB' || upos === 'AUX') return ['verb']
  if (upos === 'ADJ') return ['adj']
  if (upos !== 'NOUN' && upos !== 'PROPN') return []
  return lexicon.verbsOf(form.toLowerCase()).length > 0 ? ['noun', 'verb'] : ['noun']
}

function namesOf(token: Token, lexicon: EventLexicon): Set<string> {
  const form = token.form.toLowerCase()
  return new Set([token.lemma.toLowerCase(), form, ...lexicon.verbsOf(form), ...singulars(form)])
}

function standsNear(sentence: Sentence, token: Token, pattern: Pattern, word: string): boolean {
  const around = sentence.tokens.slice(Math.max(0, token.index - WINDOW), token.index + WINDOW + 1)
  const near = new Set(
    around.flatMap((each) => [
      each.lemma.toLowerCase(),
      each.form.toLowerCase(),
      ...singulars(each.form.toLowerCase()),
    ]),
  )
  if (
    pattern.parts.length === 0 &&
    pattern.entry.needs?.some((need) => need === 'clause' || need === 'infinitive')
  )
    return false
  if (pattern.entry.needs?.some((need) => need === 'never' || need === 'announced')) return false
  if (pattern.entry.not?.some((forbidden) => near.has(forbidden))) return false
  const head = pattern.head.get(word)?.some(({modifiers}) => modifiers.every((each) => near.has(each)))
  const after = new Set(
    sentence.tokens.slice(token.index + 1, token.index + 4).map(({form}) => form.toLowerCase()),
  )
  return head === true && pattern.parts.every((part) => hasPart(near, after, part))
}

function hasPart(
  near: ReadonlySet<string>,
  after: ReadonlySet<string>,
  {prepositions, phrases}: Part,
): boolean {
  if (prepositions && ![...prepositions].some((word) => (phrases ? near : after).has(word))) return false
  const stands = ({modifiers}: Phrase) => modifiers.every((word) => near.has(word))
  return !phrases || [...near].some((word) => phrases.get(word)?.some(stands))
}

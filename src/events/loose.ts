// The lexicon without the tree: entries whose words all stand near each other, for sentences that the parser got wrong.
import type {Sentence, Token} from '../sentences/index.ts'
import {singulars} from './en-forms.ts'
import type {EventEntry, EventLexicon, Kind} from './lexicon.ts'
import type {Part, Pattern} from './pattern.ts'

export interface LooseMatch {
  readonly entry: EventEntry
  readonly token: Token
  readonly weight: number
}

/** How many words apart the parts of a pattern may stand. */
const WINDOW = 8

/** The heaviest entry at each word, whatever the tags say. */
export function looseMatchesIn(sentence: Sentence, lexicon: EventLexicon): LooseMatch[] {
  return sentence.tokens.flatMap((token) => {
    let best: LooseMatch | null = null
    const kind = kindOf(token)
    if (!kind) return []
    for (const word of namesOf(token, lexicon)) {
      for (const pattern of lexicon(kind, word)) {
        if (best && pattern.weight <= best.weight) break
        if (standsNear(sentence, token, pattern, word))
          best = {entry: pattern.entry, token, weight: pattern.weight}
      }
      const bare: Pattern | undefined =
        kind === 'noun' && !best ? lexicon(kind, word).find((each) => isBare(each, word)) : undefined
      if (bare) best = {entry: bare.entry, token, weight: 0}
    }
    return best ? [best] : []
  })
}

function isBare({head}: Pattern, word: string): boolean {
  return head.some((phrase) => phrase.head === word && phrase.modifiers.length === 0)
}

function kindOf({upos}: Token): Kind | null {
  if (upos === 'VERB' || upos === 'AUX') return 'verb'
  return upos === 'NOUN' || upos === 'PROPN' ? 'noun' : upos === 'ADJ' ? 'adj' : null
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
  const head = pattern.head.some(
    (phrase) => phrase.head === word && phrase.modifiers.every((each) => near.has(each)),
  )
  const after = new Set(
    sentence.tokens.slice(token.index + 1, token.index + 4).map(({form}) => form.toLowerCase()),
  )
  return head && pattern.parts.every((part) => hasPart(near, after, part))
}

function hasPart(
  near: ReadonlySet<string>,
  after: ReadonlySet<string>,
  {prepositions, phrases}: Part,
): boolean {
  if (prepositions && ![...prepositions].some((word) => (phrases ? near : after).has(word))) return false
  return (
    !phrases ||
    phrases.some((phrase) => near.has(phrase.head) && phrase.modifiers.every((word) => near.has(word)))
  )
}

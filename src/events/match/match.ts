// Lays the lexicon over a sentence: every word that an entry takes for an event, with the words that belong to it.
import {childrenOf, type Sentence, singulars, type Token} from '../../sentences/index.ts'
import {caseOf, isNoun, isPersonNoun, isVerb} from '../clause/arguments.ts'
import {hyphenLemma} from '../clause/hyphens.ts'
import {isPredicate} from '../clause/predicates.ts'
import {hasObject} from '../clause/token-kinds.ts'
import type {EventEntry} from '../lexicon/entry.ts'
import type {EventLexicon} from '../lexicon/lexicon.ts'
import type {Pattern} from '../lexicon/pattern.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {nearPatterns} from './near-patterns.ts'
import {partOf, standsAs} from './parts.ts'
import {namesNear} from './reach.ts'
import {hasShape} from './shape.ts'

export interface Match {
  readonly entry: EventEntry
  readonly token: Token
  /** The noun that a light verb brings in: "talks" of "held talks". */
  readonly object: Token | null
  /** Tokens that the pattern has used up; no event of their own. */
  readonly used: readonly Token[]
  readonly weight: number
  /** What else the word may be, should no party fill the roles of this entry. */
  readonly others: readonly Match[]
}

/** The best entry for each word of the sentence, left to right. Words used up by a longer pattern only stand in for it. */
export function matchesIn(sentence: Sentence, lexicon: EventLexicon): Match[] {
  const found: Match[] = []
  for (const token of sentence.tokens) {
    const match = matchAt(sentence, token, lexicon)
    if (match) found.push(match)
  }
  const usedBy = new Map<Token, Match>()
  for (const match of found) for (const token of match.used) usedBy.set(token, match)
  const stands = (match: Match) => {
    const by = usedBy.get(match.token)
    if (!by) return true
    if (answers.has(by.entry.plover) && isAsked(sentence, match)) return true
    if (by.entry.plover === 'REJECT' && isMade(sentence, match)) return true
    if (verdicts.has(by.entry.plover) && isDeed(sentence, match)) return true
    return by.weight < match.weight && by.entry.pos !== 'verb' && by.entry.pos !== undefined
  }
  return found.filter(stands).map((match) => ({
    ...match,
    others: [
      ...match.others,
      ...found
        .filter((other) => usedBy.get(other.token) === match && !stands(other))
        .flatMap((other) => [other, ...other.others]),
    ],
  }))
}

/** "a request from Argentina was turned down": two events, for the request says who made it. */
function isAsked(sentence: Sentence, {entry, token}: Match): boolean {
  return (
    entry.plover === 'REQUEST' &&
    isNoun(token) &&
    childrenOf(sentence, token).some((child) => ['from', 'by'].includes(caseOf(sentence, child)))
  )
}
const answers: ReadonlySet<string> = new Set(['REJECT', 'CONCEDE', 'AGREE'])

/** "rejected Minsk's offer of an exchange": two events, for somebody made it. */
function isMade(sentence: Sentence, {entry, token}: Match): boolean {
  return made.has(entry.plover) && isNoun(token) && hasDoer(sentence, token)
}
const made: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE'])

/** "Minsk's offer", "an offer by Minsk", not "its offer". */
export function hasDoer(sentence: Sentence, noun: Token): boolean {
  return childrenOf(sentence, noun).some(
    (child) => (child.deprel === 'nmod:poss' && child.upos !== 'PRON') || caseOf(sentence, child) === 'by',
  )
}

/** "condemned Russia's arrest of a reporter": two events, for the arrest says who made it. */
function isDeed(sentence: Sentence, {entry, token}: Match): boolean {
  return (
    deeds.has(entry.plover) &&
    isNoun(token) &&
    childrenOf(sentence, token).some(
      (child) => (child.deprel === 'nmod:poss' && child.upos !== 'PRON') || caseOf(sentence, child) === 'by',
    )
  )
}
const verdicts: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'CONCEDE'])
const deeds: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'AID', 'MOBILIZE', 'SANCTION'])

function matchAt(sentence: Sentence, token: Token, lexicon: EventLexicon): Match | null {
  const joined = hyphenLemma(sentence, token)
  const pos = kindOf(token) ?? (joined ? 'noun' : isSaid(sentence, token) ? 'adj' : null)
  if (!pos) return null
  const lemma = token.lemma.toLowerCase()
  const form = token.form.toLowerCase()
  const found: Match[] = []
  const wanted = isDescribing(sentence, token, joined) ? [] : lookups(pos, lemma, form, lexicon)
  if (joined) wanted.push([pos, joined])
  for (const [kind, word] of wanted) {
    for (const pattern of nearPatterns(lexicon(kind, word), () => namesNear(sentence, token))) {
      if (found.some(({entry}) => entry === pattern.entry)) continue
      const match = laidOver(sentence, token, pattern, word)
      if (match) found.push(match)
    }
  }
  if (found.length === 0) return null
  found.sort((a, b) => b.weight - a.weight)
  const [best, ...others] = found
  return {...best, others}
}

/** "media-starved", "crisis-hit": a thing before the hyphen tells a quality; "rebel-held" and "US-backed" tell whose deed it is. */
function isDescribing({tokens}: Sentence, {index, form}: Token, joined: string | null): boolean {
  const first = tokens[index - 2]
  if (!joined || !/(?:ed|en)$/.test(form) || first?.upos !== 'NOUN') return false
  const lemma = first.lemma.toLowerCase()
  return (
    ![words.political, words.armed, words.bodies, words.agents].some((list) => list.has(lemma)) &&
    !isPersonNoun(lemma)
  )
}

/** "are back at the table": an adverb that a copula says of somebody. */
function isSaid(sentence: Sentence, token: Token): boolean {
  return token.upos === 'ADV' && isPredicate(sentence, token)
}

function kindOf(token: Token): 'verb' | 'noun' | 'adj' | null {
  return isVerb(token) ? 'verb' : isNoun(token) ? 'noun' : token.upos === 'ADJ' ? 'adj' : null
}

/** A participle may be tagged as an adjective, a verbal noun as a verb; plurals that are words of their own ("arms"). */
function lookups(
  pos: 'verb' | 'noun' | 'adj',
  lemma: string,
  form: string,
  lexicon: EventLexicon,
): ['verb' | 'noun' | 'adj', string][] {
  const found: ['verb' | 'noun' | 'adj', string][] = [[pos, lemma]]
  if (form !== lemma) {
    if (pos === 'noun') for (const word of [form, ...singulars(form)]) found.push([pos, word])
    if (pos === 'verb' && form.endsWith('ing')) found.push(['noun', form])
    if (pos === 'adj') found.push([pos, form])
  }
  if (pos === 'verb' && form.endsWith('ed')) found.push(['adj', form])
  if (pos === 'verb' && form !== lemma) found.push([pos, form])
  if (pos === 'verb') for (const verb of lexicon.verbsOf(form)) if (verb !== lemma) found.push([pos, verb])
  return found
}

function laidOver(sentence: Sentence, token: Token, pattern: Pattern, word: string): Match | null {
  if (pattern.entry.pos === 'adj' && isActive(sentence, token)) return null
  if (pattern.entry.pos === 'noun' && isVerb(token) && hasObject(sentence, token)) return null
  if (!standsAs(sentence, token, pattern.head.get(word))) return null
  const used: Token[] = []
  let object: Token | null = null
  for (const part of pattern.parts) {
    const hit = partOf(sentence, token, object, used.at(-1) ?? null, part)
    if (!hit) return null
    if (hit !== true) {
      used.push(hit)
      object ??= hit
    }
  }
  if (!hasShape({sentence, token, object, entry: pattern.entry, own: particlesOf(pattern)})) return null
  return {entry: pattern.entry, token, object, used, weight: pattern.weight, others: []}
}

/** "set up hospital in": up, in. */
function particlesOf({parts}: Pattern): ReadonlySet<string> {
  return new Set(parts.flatMap(({prepositions}) => [...(prepositions ?? [])]))
}

/** "committed suicide" is no commitment, and who "prepared to leave" is not prepared to. */
function isActive(sentence: Sentence, token: Token): boolean {
  if (!isVerb(token)) return false
  const relations = new Set(childrenOf(sentence, token).map(({deprel}) => deprel))
  return (
    relations.has('obj') || (relations.has('nsubj') && !relations.has('aux:pass') && !relations.has('cop'))
  )
}

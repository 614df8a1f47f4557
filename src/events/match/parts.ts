// Finds the words that fill the parts of a pattern, "hold MEETING with": objects, phrases, particles round its trigger.
import {childBy, childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {caseOf, isMeasure, isNoun, isVerb, objectsOf} from '../clause/arguments.ts'
import {hyphenLemma} from '../clause/hyphens.ts'
import type {Part, Phrase} from '../lexicon/pattern.ts'
import {type Candidate, isReciprocal, reachOf} from './reach.ts'

/** The token that fills the part; true for a preposition alone. `last` is the word that filled the part before. */
export function partOf(
  sentence: Sentence,
  token: Token,
  object: Token | null,
  last: Token | null,
  part: Part,
): Token | true | null {
  const {candidates, beside, particles, prepositions} = reachOf(sentence, token, object)
  if (!part.phrases)
    return meets(prepositions, part.prepositions!) || leadsOn(sentence, last, part.prepositions!)
      ? true
      : null
  for (const candidate of candidates) {
    if (!fits(sentence, candidate, part)) continue
    const found = candidate.token
    const placed = part.prepositions
      ? isBroughtIn(sentence, found, part.prepositions) ||
        (meets(particles, part.prepositions) &&
          (isCountedThing(sentence, found) || bare(sentence, firstOf(sentence, found))))
      : isDescribed(sentence, found, token) || isBare(sentence, found)
    if (placed) return found
  }
  return beside && !part.prepositions && fits(sentence, beside, part) ? beside.token : null
}

/** "in front of the ministry", "in the hands of rebels": the preposition goes on from the word before. */
function leadsOn(sentence: Sentence, last: Token | null, prepositions: ReadonlySet<string>): boolean {
  return (
    last !== null &&
    isNoun(last) &&
    childrenOf(sentence, last).some(
      (child) => relationOf(child) === 'nmod' && prepositions.has(caseOf(sentence, child)),
    )
  )
}

/** Sets name things and people: a verb, or the adjective of "official notes", is none. */
function isNoThing(token: Token): boolean {
  return isVerb(token) || (token.upos === 'ADJ' && relationOf(token) === 'amod')
}

function meets(there: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of wanted) if (there.has(word)) return true
  return false
}

/** "in talks", "for dozens of statues": one of the prepositions stands before it, or before the count of it. */
function isBroughtIn(sentence: Sentence, candidate: Token, prepositions: ReadonlySet<string>): boolean {
  return (
    prepositions.has(introducerOf(sentence, candidate)) ||
    (isCounted(sentence, candidate) && prepositions.has(introducerOf(sentence, headOf(sentence, candidate)!)))
  )
}

/** "after talks brokered by X", "under a deal that they signed": what stands before the noun says nothing of the clause behind it. */
function isDescribed(sentence: Sentence, noun: Token, verb: Token): boolean {
  return (
    /^acl/.test(verb.deprel) && headOf(sentence, verb) === noun && objectsOf(sentence, verb).includes(noun)
  )
}

/** No preposition stands before it but the "of" of a count. */
function isBare(sentence: Sentence, candidate: Token): boolean {
  if (isVerb(candidate)) return relationOf(candidate) === 'xcomp'
  return isCountedThing(sentence, candidate) || bare(sentence, firstOf(sentence, candidate))
}

/** "carried out dozens of raids" */
function isCountedThing(sentence: Sentence, candidate: Token): boolean {
  return (
    relationOf(candidate) === 'nmod' && caseOf(sentence, candidate) === 'of' && isCounted(sentence, candidate)
  )
}

function isCounted(sentence: Sentence, candidate: Token): boolean {
  const head = headOf(sentence, candidate)
  return head !== undefined && isMeasure(head)
}

/** The preposition of a phrase, the "to" of a clause, the "as" of "described it as reckless". */
function introducerOf(sentence: Sentence, candidate: Token): string {
  const found = caseOf(sentence, candidate)
  if (found) return found
  if (candidate.upos === 'ADJ') return childBy(sentence, candidate, 'advmod')?.lemma.toLowerCase() ?? ''
  if (!isVerb(candidate)) return ''
  return childBy(sentence, candidate, 'mark')?.lemma.toLowerCase() ?? ''
}

/** "talks and drills": a conjunct stands where the first of them stands. */
export function firstOf(sentence: Sentence, candidate: Token): Token {
  return relationOf(candidate) === 'conj' ? (headOf(sentence, candidate) ?? candidate) : candidate
}

function bare(sentence: Sentence, candidate: Token): boolean {
  const relation = relationOf(candidate)
  return relation !== 'obl' && relation !== 'nmod' ? true : caseOf(sentence, candidate) === ''
}

function fits(sentence: Sentence, {token, names}: Candidate, {phrases, explicit}: Part): boolean {
  if (!explicit && isNoThing(token)) return false
  for (const name of names) if (standsAs(sentence, token, phrases?.get(name))) return true
  return false
}

/** Is the token one of the phrases with its head: are the words there that it wants before it? */
export function standsAs(sentence: Sentence, token: Token, phrases: readonly Phrase[] | undefined): boolean {
  if (phrases) for (const phrase of phrases) if (hasModifiers(sentence, token, phrase)) return true
  return false
}

/** "joint exercise", "cease fire", "border closed": the words that the phrase wants before its head. */
function hasModifiers(sentence: Sentence, token: Token, {modifiers}: Phrase): boolean {
  if (modifiers.length === 0) return true
  const before = [...partsBefore(sentence, token), ...saidOfBefore(sentence, token)]
  return modifiers.every((word) =>
    before.some(
      (part) =>
        part.lemma.toLowerCase() === word ||
        part.form.toLowerCase() === word ||
        (word.includes('-') && hyphenLemma(sentence, part) === word),
    ),
  )
}

/** What describes the word, and what describes that: "live-fire exercise", "chemical weapon attack"; "each" of "each other". */
function partsBefore(sentence: Sentence, token: Token): Token[] {
  const own = childrenOf(sentence, token)
  const inner = own
    .filter((child) => ['amod', 'compound'].includes(relationOf(child)))
    .flatMap((child) => childrenOf(sentence, child))
  return [...own, ...inner, ...(isReciprocal(sentence, token) ? [token] : [])]
}

/** "kept the border closed", "let the crew go": the object of which the predicate says something. */
function saidOfBefore(sentence: Sentence, token: Token): Token[] {
  const verb =
    relationOf(token) === 'xcomp' || token.deprel === 'advmod' ? headOf(sentence, token) : undefined
  return verb && isVerb(verb) ? objectsOf(sentence, verb).filter(({index}) => index < token.index) : []
}

// Finds the words that fill the parts of a pattern, "hold MEETING with": objects, phrases, particles round its trigger.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import {caseOf, isNoun, isVerb, objectsOf} from './arguments.ts'
import {singulars} from './en-forms.ts'
import {hyphenLemma} from './hyphens.ts'
import type {Part, Phrase, Phrases} from './pattern.ts'
import {eventWords as words} from './words.ts'

/** The token that fills the part; true for a preposition alone. */
export function partOf(
  sentence: Sentence,
  token: Token,
  object: Token | null,
  part: Part,
): Token | true | null {
  if (!part.phrases) return hasPreposition(sentence, token, object, part.prepositions!) ? true : null
  for (const candidate of reachOf(sentence, token, object)) {
    if (!fits(sentence, candidate, part.phrases) || (isVerb(candidate) && !part.explicit)) continue
    if (!part.prepositions) {
      if (isVerb(candidate) && relationOf(candidate) === 'xcomp') return candidate
      const counted =
        relationOf(candidate) === 'nmod' &&
        caseOf(sentence, candidate) === 'of' &&
        isCounted(sentence, candidate)
      if (!isVerb(candidate) && (counted || bare(sentence, firstOf(sentence, candidate)))) return candidate
    } else if (
      part.prepositions.has(introducerOf(sentence, candidate)) ||
      (isCounted(sentence, candidate) &&
        part.prepositions.has(introducerOf(sentence, headOf(sentence, candidate)!))) ||
      (hasParticle(sentence, token, part.prepositions) && bare(sentence, firstOf(sentence, candidate)))
    ) {
      return candidate
    }
  }
  return besideVerb(sentence, token, part)
}

/** The words round one token that may fill a part, kept while patterns are laid over it one after another. */
let reach:
  | {readonly token: Token; readonly object: Token | null; readonly words: readonly Token[]}
  | undefined

function reachOf(sentence: Sentence, token: Token, object: Token | null): readonly Token[] {
  if (reach?.token !== token || reach.object !== object) {
    const nodes = [...(object ? [object] : []), ...(isVerb(token) ? objectsOf(sentence, token) : [])]
    const below = nodes.flatMap((node) =>
      childrenOf(sentence, node).filter(
        (child) =>
          node === object ||
          child.upos === 'ADJ' ||
          words.homeward.has(node.lemma) ||
          (relationOf(child) === 'nmod' && caseOf(sentence, child) !== ''),
      ),
    )
    reach = {token, object, words: throughQuantities(sentence, [...dependents(sentence, token), ...below])}
  }
  return reach.words
}

function isCounted(sentence: Sentence, candidate: Token): boolean {
  const head = headOf(sentence, candidate)
  return (
    head !== undefined &&
    (words.quantities.has(head.lemma.toLowerCase()) || head.upos === 'NUM' || head.upos === 'SYM')
  )
}

/** "let free the captives", however the tree hangs it. */
function besideVerb(sentence: Sentence, token: Token, part: Part): Token | null {
  const next = sentence.tokens[token.index + 1]
  if (!next || part.prepositions || !isVerb(token) || isVerb(next)) return null
  return fits(sentence, next, part.phrases!) ? next : null
}

/** "dozens of statues", "some of the curbs": what is counted stands for the count. */
function throughQuantities(sentence: Sentence, candidates: readonly Token[]): Token[] {
  return candidates.flatMap((candidate) => [
    candidate,
    ...(words.quantities.has(candidate.lemma.toLowerCase()) || ['NUM', 'SYM'].includes(candidate.upos)
      ? childrenOf(sentence, candidate).filter((child) => relationOf(child) === 'nmod')
      : []),
  ])
}

/** The preposition of a phrase or the "to" of a clause. */
function introducerOf(sentence: Sentence, candidate: Token): string {
  const found = caseOf(sentence, candidate)
  if (found || !isVerb(candidate)) return found
  return (
    childrenOf(sentence, candidate)
      .find(({deprel}) => deprel === 'mark')
      ?.lemma.toLowerCase() ?? ''
  )
}

/** "talks and drills": a conjunct stands where the first of them stands. */
export function firstOf(sentence: Sentence, candidate: Token): Token {
  return relationOf(candidate) === 'conj' ? (headOf(sentence, candidate) ?? candidate) : candidate
}

function bare(sentence: Sentence, candidate: Token): boolean {
  const relation = relationOf(candidate)
  return relation !== 'obl' && relation !== 'nmod' ? true : caseOf(sentence, candidate) === ''
}

/** Objects, phrases, predicates of a verb; and the noun that it describes as a participle or relative clause. */
function dependents(sentence: Sentence, token: Token): Token[] {
  const found: Token[] = []
  for (const child of childrenOf(sentence, token)) {
    if (!argument.has(relationOf(child)) || (child.deprel === 'nsubj' && isVerb(token))) continue
    found.push(child)
    for (const next of childrenOf(sentence, child)) if (relationOf(next) === 'conj') found.push(next)
  }
  if (isVerb(token))
    for (const object of objectsOf(sentence, token)) if (!found.includes(object)) found.push(object)
  return found
}
const argument = new Set([
  'obj',
  'iobj',
  'nsubj',
  'obl',
  'xcomp',
  'nmod',
  'compound',
  'acl',
  'advcl',
  'ccomp',
])

function fits(sentence: Sentence, token: Token, phrases: Phrases): boolean {
  const stands = (word: string) =>
    phrases.get(word)?.some((phrase) => hasModifiers(sentence, token, phrase)) ?? false
  const form = token.form.toLowerCase()
  const joined = hyphenLemma(sentence, token)
  return (
    stands(token.lemma.toLowerCase()) ||
    stands(form) ||
    (joined !== null && stands(joined)) ||
    singulars(form).some(stands)
  )
}

/** "joint exercise", "cease fire": the words that the phrase wants before its head. */
export function hasModifiers(sentence: Sentence, token: Token, {modifiers}: Phrase): boolean {
  return modifiers.every((word) =>
    childrenOf(sentence, token).some(
      (child) => child.lemma.toLowerCase() === word || child.form.toLowerCase() === word,
    ),
  )
}

/** "called off", "sent home eleven envoys" where the tree took "home" for a part of the object. */
function hasParticle(sentence: Sentence, token: Token, wanted: ReadonlySet<string>): boolean {
  const own = childrenOf(sentence, token)
  const astray = own.filter(({deprel, upos}) => deprel === 'obj' && upos === 'NOUN')
  return (
    own.some((child) => particle.has(child.deprel) && wanted.has(child.lemma.toLowerCase())) ||
    astray.some(
      (object) =>
        (words.homeward.has(object.lemma) && wanted.has(object.lemma)) ||
        childrenOf(sentence, object).some(({upos, lemma}) => upos === 'ADV' && wanted.has(lemma)),
    )
  )
}
const particle = new Set(['compound:prt', 'advmod'])

function hasPreposition(
  sentence: Sentence,
  token: Token,
  object: Token | null,
  wanted: ReadonlySet<string>,
): boolean {
  if (hasParticle(sentence, token, wanted)) return true
  const near = [token, ...(object ? [object] : []), ...(isVerb(token) ? objectsOf(sentence, token) : [])]
  if (isNoun(token)) {
    const verb = headOf(sentence, token)
    if (verb && isVerb(verb) && ['obj', 'nsubj'].includes(relationOf(token))) near.push(verb)
  }
  return near.some((node) =>
    childrenOf(sentence, node).some((child) => {
      const relation = relationOf(child)
      // "consented to talks", "came to blows": the tree may take such a noun for an object or a clause
      if (!['obl', 'obj', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp'].includes(relation)) return false
      const clause = node === token && isVerb(token) && (relation === 'xcomp' || relation === 'advcl')
      return childrenOf(sentence, child).some(
        (mark) =>
          (mark.deprel === 'case' ||
            (mark.deprel === 'mark' &&
              (mark.lemma !== 'to' ||
                isNoun(token) ||
                isNoun(child) ||
                (clause && child.form.endsWith('ing'))))) &&
          wanted.has(mark.lemma.toLowerCase()),
      )
    }),
  )
}

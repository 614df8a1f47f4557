// Two parties of a text, as they stand in one of its sentences: their words, and the way between them through the tree.
import {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {isVerb, subjectsOf} from '../clause/arguments.ts'
import type {EventEntry} from '../lexicon/entry.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {PloverType} from '../types.ts'

export interface Pair {
  readonly sentence: Sentence
  readonly actor: ReadonlySet<Token>
  readonly recipient: ReadonlySet<Token>
  /**
   * From one to the other through their lowest common head, less a verb that only lends its subject to the one that relates them;
   * with one of them missing, from the other to the root.
   */
  readonly path: ReadonlySet<Token>
}

/** One way to read how the two are related. */
export interface Reading {
  readonly type: PloverType
  readonly entry: EventEntry
  readonly token: Token
  readonly score: number
}

/** The pair in a sentence, by the spans of both in the text; a party that does not stand in it has no words. */
export function pairIn(
  sentence: Sentence,
  actorSpans: readonly Span[],
  recipientSpans: readonly Span[],
): Pair {
  const [actor, recipient] = [wordsIn(sentence, actorSpans), wordsIn(sentence, recipientSpans)]
  const path = pathBetween(sentence, topOf(sentence, actor), topOf(sentence, recipient))
  for (const verb of path) if (lendsSubject(sentence, verb, path)) path.delete(verb)
  return {sentence, actor, recipient, path}
}

/** 3 where the party is the head of a role, 2 where it stands inside the role's phrase, 0 where it does not fill it. */
export function fill(sentence: Sentence, heads: readonly Token[], party: ReadonlySet<Token>): number {
  let best = 0
  for (const head of heads) {
    if (party.has(head)) return 3
    if (head.upos === 'PRON') best = Math.max(best, fillByPronoun(sentence, head, party))
    const phrase = subtreeOf(sentence, head, (child) => child.deprel === 'acl:relcl')
    if (meet(party, phrase)) best = Math.max(best, 2)
  }
  return best
}

/** Do the tokens share one with the others? */
export function meet(tokens: ReadonlySet<Token>, others: Iterable<Token>): boolean {
  for (const token of others) if (tokens.has(token)) return true
  return false
}

/** How many words lie between the token and the nearest word of the party; `most` where the party has none. */
export function gapTo(party: Iterable<Token>, token: Token, most: number): number {
  return Math.min(...[...party].map((each) => Math.abs(each.index - token.index)), most)
}

function wordsIn(sentence: Sentence, spans: readonly Span[]): Set<Token> {
  return new Set(
    sentence.tokens.filter((token) => spans.some((span) => token.start < span.end && span.start < token.end)),
  )
}

/** "X said they will not …", "wrote to Y, asking him": whoever speaks or was named before may be who is meant. */
function fillByPronoun(sentence: Sentence, pronoun: Token, party: ReadonlySet<Token>): number {
  if (meet(party, speakersAbove(sentence, pronoun))) return 2.5
  const named = party.size > 0 && [...party].every(({index}) => index < pronoun.index)
  return named && relationOf(pronoun) !== 'nsubj' && words.pronouns.has(pronoun.form.toLowerCase()) ? 1.5 : 0
}

/** Of whoever speaks. */
function speakersAbove(sentence: Sentence, pronoun: Token): Token[] {
  for (let node: Token | undefined = pronoun; node; node = headOf(sentence, node)) {
    const head = headOf(sentence, node)
    if (head && (node.deprel === 'ccomp' || node.deprel === 'parataxis')) return subjectsOf(sentence, head)
  }
  return []
}

/** The first token whose head lies outside the set. */
function topOf(sentence: Sentence, tokens: ReadonlySet<Token>): Token | null {
  for (const token of tokens) {
    const head = headOf(sentence, token)
    if (!head || !tokens.has(head)) return token
  }
  return null
}

function pathBetween(sentence: Sentence, from: Token | null, to: Token | null): Set<Token> {
  const [left, right] = [chainAbove(sentence, from), chainAbove(sentence, to)]
  const common = left.find((token) => right.includes(token))
  if (!common) return new Set([...left, ...right])
  return new Set([...left.slice(0, left.indexOf(common) + 1), ...right.slice(0, right.indexOf(common))])
}

/** "X thanked Y and attacked Z", "attacking Z, X thanked Y": of X and Z "thanked" says nothing; the path takes its subject and leaves by the other verb. */
function lendsSubject(sentence: Sentence, verb: Token, path: ReadonlySet<Token>): boolean {
  const below = childrenOf(sentence, verb).filter((child) => path.has(child))
  return (
    below.some((child) => relationOf(child) === 'nsubj') &&
    below.some((child) => sharesSubject(sentence, child))
  )
}

/** A further verb without a subject of its own that is no aim of the one above. */
export function sharesSubject(sentence: Sentence, verb: Token): boolean {
  if (!isVerb(verb) || childrenOf(sentence, verb).some((child) => relationOf(child) === 'nsubj')) return false
  const mark = childBy(sentence, verb, 'mark')
  const aside = !mark || words.subordinating.has(mark.lemma.toLowerCase())
  return relationOf(verb) === 'conj' || (relationOf(verb) === 'advcl' && aside)
}

/** The token and all above it, up to the root. */
function chainAbove(sentence: Sentence, token: Token | null): Token[] {
  const found: Token[] = []
  for (let node = token ?? undefined; node; node = headOf(sentence, node)) found.push(node)
  return found
}

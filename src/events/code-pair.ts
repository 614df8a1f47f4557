// One text and two parties in it: the one PLOVER type that relates them. There is always an answer.
import {headOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import type {Span} from '../text/index.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {factualityOf} from './factuality.ts'
import {eventLexicon} from './lexicon.ts'
import {quadOf} from './ontology.ts'
import {settle} from './tense.ts'
import type {PairCode, PloverType} from './types.ts'

/** Where nothing in the text is known: the type that news has most of. */
const FALLBACK: PloverType = 'CONSULT'

interface Pair {
  readonly sentence: Sentence
  readonly actor: ReadonlySet<Token>
  readonly recipient: ReadonlySet<Token>
  readonly path: ReadonlySet<Token>
}

/**
 * The type that relates actor and recipient: the candidate whose roles they fill, else the one nearest to the path
 * between them in the tree, else the nearest in the text.
 * @param actor spans of the actor in `text`; a party may stand in several places
 */
export function codePair(
  sentences: readonly Sentence[],
  text: string,
  actor: readonly Span[],
  recipient: readonly Span[],
  {lang}: {lang: string},
): PairCode {
  let best: {candidate: Candidate; score: number; sentence: Sentence} | null = null
  for (const sentence of sentences) {
    const pair = pairIn(sentence, actor, recipient)
    for (const candidate of candidatesIn(sentence, eventLexicon(lang))) {
      const score = scoreFor(candidate, pair)
      if (!best || score > best.score) best = {candidate, score, sentence}
    }
  }
  if (!best) return {event: FALLBACK, quad: quadOf(FALLBACK), confidence: 0, entry: null, trigger: null}
  const {candidate, sentence, score} = best
  const {token, entry} = candidate.match
  const {type} = settle(candidate, factualityOf(sentence, token.index, text, lang))
  return {
    event: type,
    quad: quadOf(type),
    confidence: Math.round(Math.max(0.05, Math.min(0.99, 0.1 + score / 12)) * 100) / 100,
    entry: entry.id,
    trigger: {start: token.start, end: token.end},
  }
}

function pairIn(sentence: Sentence, actor: readonly Span[], recipient: readonly Span[]): Pair {
  const inside = (spans: readonly Span[]) =>
    new Set(
      sentence.tokens.filter((token) =>
        spans.some((span) => token.start < span.end && span.start < token.end),
      ),
    )
  const [a, r] = [inside(actor), inside(recipient)]
  return {
    sentence,
    actor: a,
    recipient: r,
    path: pathBetween(sentence, topOf(sentence, a), topOf(sentence, r)),
  }
}

/** How well the candidate's roles fit the two parties, and how near it stands to them. */
function scoreFor({match, actors, recipients}: Candidate, {sentence, actor, recipient, path}: Pair): number {
  const straight = fill(sentence, actors, actor) + fill(sentence, recipients, recipient)
  const turned = fill(sentence, actors, recipient) + fill(sentence, recipients, actor)
  const mutual = match.entry.mutual ? fill(sentence, actors, actor) + fill(sentence, actors, recipient) : 0
  const roles = Math.max(straight, mutual, turned * 0.5)
  const below = new Set(subtreeOf(sentence, match.token))
  const near =
    (path.has(match.token) ? 2 : 0) + (some(recipient, below) ? 1 : 0) + (some(actor, below) ? 0.5 : 0)
  const inParty = actor.has(match.token) || recipient.has(match.token) ? -2 : 0
  const distance = Math.min(
    ...[...actor, ...recipient].map((token) => Math.abs(token.index - match.token.index)),
    40,
  )
  return roles + near + inParty + match.weight * 0.2 - distance * 0.03 - depthOf(sentence, match.token) * 0.3
}

function depthOf(sentence: Sentence, token: Token): number {
  let depth = 0
  for (let node = headOf(sentence, token); node; node = headOf(sentence, node)) depth++
  return depth
}

/** 3 where the party is the head of a role, 2 where it stands inside the role's phrase. */
function fill(sentence: Sentence, heads: readonly Token[], party: ReadonlySet<Token>): number {
  let best = 0
  for (const head of heads) {
    if (party.has(head)) return 3
    if (some(party, new Set(subtreeOf(sentence, head, (child) => child.deprel === 'acl:relcl')))) best = 2
  }
  return best
}

function some(tokens: ReadonlySet<Token>, among: ReadonlySet<Token>): boolean {
  for (const token of tokens) if (among.has(token)) return true
  return false
}

/** The first token whose head lies outside the set. */
function topOf(sentence: Sentence, tokens: ReadonlySet<Token>): Token | null {
  for (const token of tokens) {
    const head = headOf(sentence, token)
    if (!head || !tokens.has(head)) return token
  }
  return null
}

/** All tokens from one to the other through their lowest common head. */
function pathBetween(sentence: Sentence, from: Token | null, to: Token | null): Set<Token> {
  const up = (token: Token | null) => {
    const found: Token[] = []
    for (let node = token ?? undefined; node; node = headOf(sentence, node)) found.push(node)
    return found
  }
  const [left, right] = [up(from), up(to)]
  const common = left.find((token) => right.includes(token))
  if (!common) return new Set([...left, ...right])
  return new Set([...left.slice(0, left.indexOf(common) + 1), ...right.slice(0, right.indexOf(common))])
}

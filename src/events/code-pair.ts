// One text and two parties in it: the one PLOVER type that relates them. There is always an answer.
import {childrenOf, headOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import type {Span} from '../text/index.ts'
import {objectsOf, phrasesBy, subjectsOf} from './arguments.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {eventWords as words} from './en.ts'
import {factualityOf} from './factuality.ts'
import {eventLexicon} from './lexicon.ts'
import {type LooseMatch, looseMatchesIn} from './loose.ts'
import {quadOf} from './ontology.ts'
import {refusable} from './retype.ts'
import {settle} from './tense.ts'
import type {PairCode, PloverType} from './types.ts'

/** Where nothing in the text is known: the type that news has most of. */
const FALLBACK: PloverType = 'CONSULT'
/** The same where its words speak of violence or crime. */
const HARM: PloverType = 'ASSAULT'

/** How much surer "X entered Y" is than "X told Y": its words are those of an advance. */
const COMING = 4

/** Below this score the tree has hardly helped. */
const SURE = 2

const FALLBACK_ANSWER: PairCode = {
  event: FALLBACK,
  quad: 'verbal cooperation',
  confidence: 0,
  entry: null,
  trigger: null,
}

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
  const told = tellingScore(sentences, actor, recipient)
  if (told > (best?.score ?? 0)) return {...FALLBACK_ANSWER, confidence: 0.3}
  if (!best || best.score < SURE) {
    const loose = nearestLoose(sentences, actor, recipient, lang)
    if (loose && (!best || loose.score > best.score)) return answer(loose.type, loose.match, loose.score)
  }
  if (!best) return fallback(sentences)
  const {candidate, sentence, score} = best
  const {type} = settle(candidate, factualityOf(sentence, candidate.match.token.index, text, lang))
  return answer(type, candidate.match, score)
}

/**
 * "X told Y that …", "X interviewed Y", "X entered Y": parties that talk or come, where no coded act relates them better.
 * 0 where they do not.
 */
function tellingScore(
  sentences: readonly Sentence[],
  actor: readonly Span[],
  recipient: readonly Span[],
): number {
  let best = 0
  for (const sentence of sentences) {
    const pair = pairIn(sentence, actor, recipient)
    for (const verb of sentence.tokens) {
      const lemma = verb.lemma.toLowerCase()
      const comes = words.coming.has(lemma)
      if (verb.upos !== 'VERB' || !(comes || words.telling.has(lemma) || givesInterview(sentence, verb)))
        continue
      const told = [
        ...objectsOf(sentence, verb),
        ...iobjectsOf(sentence, verb),
        ...['to', ...(comes ? ['into', 'in', 'at'] : [])].flatMap((slot) => phrasesBy(sentence, verb, slot)),
      ]
      const tellers = [
        ...subjectsOf(sentence, verb),
        ...childrenOf(sentence, verb).filter(({deprel}) => deprel === 'nsubj'),
      ].filter((teller) => !comes || !isArmedWord(teller))
      const straight = product(fill(sentence, tellers, pair.actor), fill(sentence, told, pair.recipient))
      const turned = product(fill(sentence, tellers, pair.recipient), fill(sentence, told, pair.actor))
      const both = Math.max(straight, turned)
      best = Math.max(best, both > 0 && comes && words.crossing.has(lemma) ? both + COMING : both)
    }
  }
  return best
}

/** "gave an interview to the paper" */
function givesInterview(sentence: Sentence, verb: Token): boolean {
  return objectsOf(sentence, verb).some(({lemma}) => words.interviews.has(lemma.toLowerCase()))
}

/** Soldiers who cross into a country do not just come. */
function isArmedWord({lemma, form}: Token): boolean {
  return words.fighting.test(lemma) || words.fighting.test(form)
}

/** Both roles or nothing. */
function product(left: number, right: number): number {
  return left > 0 && right > 0 ? left + right + 1 : 0
}

function iobjectsOf(sentence: Sentence, verb: Token): Token[] {
  return childrenOf(sentence, verb).filter(({deprel}) => deprel === 'iobj')
}

function fallback(sentences: readonly Sentence[]): PairCode {
  const harm = sentences.some(({tokens}) => tokens.some(({lemma}) => words.harm.has(lemma.toLowerCase())))
  const event = harm ? HARM : FALLBACK
  return {event, quad: quadOf(event), confidence: 0, entry: null, trigger: null}
}

function answer(
  event: PloverType,
  {entry, token}: Pick<LooseMatch, 'entry' | 'token'>,
  score: number,
): PairCode {
  return {
    event,
    quad: quadOf(event),
    confidence: Math.round(Math.max(0.05, Math.min(0.99, 0.1 + score / 12)) * 100) / 100,
    entry: entry.id,
    trigger: {start: token.start, end: token.end},
  }
}

/** The entry whose words stand nearest to both parties, tree or no tree. */
function nearestLoose(
  sentences: readonly Sentence[],
  actor: readonly Span[],
  recipient: readonly Span[],
  lang: string,
): {match: LooseMatch; type: PloverType; score: number} | null {
  let best: {match: LooseMatch; type: PloverType; score: number} | null = null
  for (const sentence of sentences) {
    const pair = pairIn(sentence, actor, recipient)
    if (pair.actor.size + pair.recipient.size === 0) continue
    for (const match of looseMatchesIn(sentence, eventLexicon(lang))) {
      if (pair.actor.has(match.token) || pair.recipient.has(match.token)) continue
      const score =
        1 +
        match.weight * 0.3 -
        gapTo(pair.actor, match.token) * 0.08 -
        gapTo(pair.recipient, match.token) * 0.04
      if (!best || score > best.score) best = {match, type: refusedType(match, sentence), score}
    }
  }
  return best
}

/** "will not end the strike" is a refusal, tree or no tree. */
function refusedType({entry, token}: LooseMatch, sentence: Sentence): PloverType {
  const before = sentence.tokens.slice(Math.max(0, token.index - 3), token.index)
  const negated = before.some(({lemma}) => words.negations.has(lemma.toLowerCase()))
  return negated ? (entry.negated ?? (refusable.has(entry.plover) ? 'REJECT' : entry.plover)) : entry.plover
}

function gapTo(party: ReadonlySet<Token>, token: Token): number {
  return Math.min(...[...party].map((each) => Math.abs(each.index - token.index)), 20)
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

/** "X said they will not …": whoever speaks may be who "they" are. */
function speakersAbove(sentence: Sentence, pronoun: Token): Token[] {
  for (let node: Token | undefined = pronoun; node; node = headOf(sentence, node)) {
    const head = headOf(sentence, node)
    if (head && (node.deprel === 'ccomp' || node.deprel === 'parataxis')) return subjectsOf(sentence, head)
  }
  return []
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
    if (head.upos === 'PRON' && some(party, new Set(speakersAbove(sentence, head)))) best = 2.5
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

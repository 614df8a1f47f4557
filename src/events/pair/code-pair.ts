// One text and two parties in it: the one PLOVER type that relates them. There is always an answer.
import {findMentions} from '../../entities/index.ts'
import type {Sentence} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import type {Candidate} from '../candidate.ts'
import {candidatesIn} from '../candidates/candidates.ts'
import {castRoles} from '../casting/casting.ts'
import {factualityOf} from '../factuality/factuality.ts'
import {mayFire} from '../firing/firing.ts'
import {ofActors} from '../firing/of-actors.ts'
import {type EventLexicon, pairLexicon} from '../lexicon/lexicon.ts'
import {pairQuadOf} from '../ontology.ts'
import {type Cast, castOf} from '../parties/cast.ts'
import type {PairCode, PloverType} from '../types.ts'
import {isPeaceful, speaksOfHarm} from './link.ts'
import {nearestLoose} from './loose.ts'
import {fill, type Pair, pairIn, type Reading} from './pair.ts'
import {scoreFor} from './score.ts'
import {suits} from './suits.ts'
import {pairType} from './type.ts'

/** Where nothing in the text is known: the type that news has most of. */
const FALLBACK: PloverType = 'CONSULT'
/** The same where its words speak of violence or crime. */
const HARM: PloverType = 'ASSAULT'

/** Below this score the tree has hardly helped. */
const SURE = 2

/** What speaks for a candidate that coding would take for an event with the parties of the sentence. */
const FIRING = 1.5

/** What an entry loses that is not the likeliest of its word. */
const SECOND = 1

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
  const lexicon = pairLexicon(lang)
  const mentions = findMentions(sentences, text, {lang})
  const pairs = sentences.map((sentence) => pairIn(sentence, actor, recipient))
  const coded = best(
    pairs.map((pair, at) => bestCandidate(pair, castOf(pair.sentence, at, mentions, text), lexicon, lang)),
  )
  if (coded && coded.score >= SURE) return answer(coded)
  const found = best([coded, ...pairs.map((pair) => nearestLoose(pair, lexicon))])
  return found && isLikely(found, sentences, pairs) ? answer(found) : fallback(sentences, pairs)
}

/** The candidate whose roles and place suit the pair best; with each of them what else its trigger may be. */
function bestCandidate(pair: Pair, cast: Cast, lexicon: EventLexicon, lang: string): Reading | null {
  const {sentence, text} = cast
  let found: {candidate: Candidate; score: number} | null = null
  for (const candidate of candidatesIn(sentence, lexicon)) {
    for (const each of waysToRead(pair, candidate)) {
      const own = scoreFor(each, pair)
      if (own === null) continue
      const roles = castRoles(cast, each)
      if (!suits(each.match.entry, pair.actor, roles.actor)) continue
      const score = own + (mayFire(each, roles) ? FIRING : 0) - (each === candidate ? 0 : SECOND)
      if (!found || score > found.score)
        found = {candidate: roles.actor.length > 0 ? ofActors(each, roles) : each, score}
    }
  }
  if (!found) return null
  const {entry, token} = found.candidate.match
  const type = pairType(pair, found.candidate, factualityOf(sentence, token.index, text, lang))
  return {type, entry, token, score: found.score}
}

/** The candidate, what else its trigger may be, and the act that the actor is asked or told to do: "ordered X to shell Y". */
function waysToRead({sentence, actor}: Pair, candidate: Candidate): Candidate[] {
  const {match, actors, recipients} = candidate
  const seconds = candidate.others().filter((other) => other.match.token === match.token)
  const asked = fill(sentence, recipients, actor) > 0 && fill(sentence, actors, actor) === 0
  return [candidate, ...seconds, ...(asked ? candidate.inside() : [])]
}

/** The reading with the highest score, of equals the first. */
function best(readings: readonly (Reading | null)[]): Reading | null {
  return readings.reduce((found, each) => (each && (!found || each.score > found.score) ? each : found), null)
}

function answer({type, entry, token, score}: Reading): PairCode {
  return {
    event: type,
    quad: pairQuadOf(type),
    confidence: Math.round(Math.max(0.05, Math.min(0.99, 0.1 + score / 12)) * 100) / 100,
    entry: entry.id,
    trigger: {start: token.start, end: token.end},
  }
}

/**
 * A text of violence tells of no cooperation that hardly anything speaks for, unless it is help to the victims; nor of
 * conflict between two whom a harmless verb joins, by an act that stands apart from them.
 */
function isLikely(
  {type, token, score}: Reading,
  sentences: readonly Sentence[],
  pairs: readonly Pair[],
): boolean {
  if (score >= SURE || (pairs.some(({path}) => path.has(token)) && type === 'AID')) return true
  if (pairQuadOf(type).endsWith('cooperation')) return !tellsOfHarm(sentences)
  return !pairs.some((pair) => isPeaceful(pair) && !pair.path.has(token))
}

function fallback(sentences: readonly Sentence[], pairs: readonly Pair[]): PairCode {
  const event = tellsOfHarm(sentences) && !pairs.some(isPeaceful) ? HARM : FALLBACK
  return {event, quad: pairQuadOf(event), confidence: 0, entry: null, trigger: null}
}

function tellsOfHarm(sentences: readonly Sentence[]): boolean {
  return sentences.some(({tokens}) => tokens.some(speaksOfHarm))
}

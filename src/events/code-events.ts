// Sentences and mentions in, frames out: PLOVER events with roles, factuality, date, place and the entry that found each.
import {type DateExpression, daysOf} from '../dates/index.ts'
import {type Mention, mentionsBySentence} from '../entities/index.ts'
import {childrenOf, hullOf, relationOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import {quote} from '../text/index.ts'
import type {Candidate} from './candidate.ts'
import {candidatesIn} from './candidates/candidates.ts'
import {isActOfAnother, isForecast, toldByOthers, warnsAnother, warnsOwn} from './candidates/held-out.ts'
import {castRoles, type RoleParties} from './casting/casting.ts'
import {isVerb} from './clause/arguments.ts'
import {isHabit} from './clause/habits.ts'
import {type FactualityFinding, factualityOf} from './factuality/factuality.ts'
import {isAmidViolence} from './firing/amid-violence.ts'
import {withAntecedent} from './firing/antecedents.ts'
import {contextsOf} from './firing/contexts.ts'
import {mayFire} from './firing/firing.ts'
import {isMereChance} from './firing/mere-chances.ts'
import {isMerePurpose} from './firing/mere-purposes.ts'
import {ofOutlaws} from './firing/of-actors.ts'
import {isOfMatch, tellsOfSport} from './firing/sport.ts'
import {settle} from './firing/tense.ts'
import {withVerdict} from './firing/verdicts.ts'
import {eventLexicon} from './lexicon/lexicon.ts'
import {ploverToCameo, quadOf, scoreOf} from './ontology.ts'
import {type Cast, castOf} from './parties/cast.ts'
import {areSeveral, isStateless} from './parties/standing.ts'
import {actOf, dateOf, placeMention, placeOf} from './setting/setting.ts'
import type {Factuality, Frame, PloverType} from './types.ts'

export interface CodeOptions {
  readonly lang: string
  readonly dates?: readonly DateExpression[]
  /** The page's own date, EDTF: what has happened was not later. */
  readonly published?: string | null
}

/**
 * Every event of the text, sentence by sentence. Negated and possible ones are kept, marked by their factuality.
 * @param text the article's text, which all spans refer to
 */
export function codeEvents(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  text: string,
  options: CodeOptions,
): Frame[] {
  const told: Told = {...options, frames: [], past: notLater(options)}
  const bySentence = mentionsBySentence(mentions)
  sentences.forEach((sentence, index) => {
    codeSentence(sentence, index, bySentence.get(index) ?? [], text, told)
  })
  return told.frames
}

/** What was asked for, and the events of the text so far. */
interface Told extends CodeOptions {
  readonly frames: Frame[]
  /** The dates that are not later than the page. */
  readonly past: readonly DateExpression[]
}

/** Adds the events of one sentence to those of the text. */
function codeSentence(
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  text: string,
  told: Told,
): void {
  const candidates = candidatesIn(sentence, eventLexicon(told.lang))
  if (candidates.length === 0) return
  const cast = castOf(sentence, index, mentions, text)
  const {frames} = told
  const match = tellsOfSport(sentence)
  for (const candidate of candidates) {
    if (match && (candidate.type !== 'PROTEST' || isOfMatch(candidate))) continue
    if (isInName(cast, candidate) || isHabit(sentence, candidate.match.token)) continue
    for (const frame of framesOf(cast, candidate, told)) {
      if (isTakenBy(candidates, candidate, frame)) continue
      if (isTopicOfProtest(sentence, frame, frames)) continue
      if (!frames.some((other) => other.sentence === index && sameEvent(other, frame))) frames.push(frame)
    }
  }
}

/** "Save the Children", "the Orange Order": the verb or noun of a name is no act. */
function isInName({byToken}: Cast, {match: {token}}: Candidate): boolean {
  const mention = byToken.get(token.index)
  const inside = mention?.name === true && mention.end - mention.start > token.form.length
  return inside && (token.upos === 'VERB' || token.upos === 'PROPN')
}

/** An act found inside a candidate that is the trigger of another: "'Release them,' he told the king" is a demand and no release. */
function isTakenBy(candidates: readonly Candidate[], by: Candidate, {trigger}: Frame): boolean {
  return (
    trigger.token !== by.match.token.index &&
    candidates.some(({match}) => match.token.index === trigger.token)
  )
}

/**
 * The candidate's frame; where it is no event, those of the acts inside: "is expected to meet", "was asked to leave". An act that is
 * only promised, threatened or refused is told by the promise, threat or refusal, also where that alone would be none.
 */
function framesOf(cast: Cast, candidate: Candidate, told: Told): Frame[] {
  const frame = firstFrame(cast, candidate, told)
  if (frame && (isMereChance(frame, candidate) || isMerePurpose(cast.sentence, frame))) return []
  if (frame) return withVerdict(cast.sentence, frame)
  const acts = candidate.inside()
  const inside = acts
    .filter((act) => isOwnAct(candidate, act) && !acts.some((other) => isInside(act, other)))
    .flatMap((act) => framesOf(cast, act, told))
  const roles = inside.length > 0 && heldOut.has(candidate.type) ? castRoles(cast, candidate) : null
  return roles && roles.actor.length > 0 && warnsAnother(candidate, roles)
    ? [frameOf(cast, candidate, roles, told)]
    : inside
}

/** "said it promised to lend ships": the loan is the content of the promise already. */
function isInside(act: Candidate, other: Candidate): boolean {
  return other !== act && other.inside().some(({match}) => match === act.match)
}

const heldOut: ReadonlySet<PloverType> = new Set(['AGREE', 'THREATEN', 'REJECT'])

/** "wants to send", "is expected to meet"; not what somebody is urged to do, which only who urges says, be he told or not: "efforts to urge X to". */
function isOwnAct(candidate: Candidate, act: Candidate): boolean {
  if (asksSomebody(candidate) && act.actors.some((actor) => candidate.recipients.includes(actor)))
    return false
  if (candidate.actors.length === 0 || act.actors.some((actor) => candidate.actors.includes(actor)))
    return true
  // "claims they have captured": who alleges it of himself accuses nobody
  return (
    candidate.type === 'ACCUSE' &&
    act.match.token.head === candidate.match.token.index &&
    act.actors.length > 0 &&
    act.actors.every(({upos}) => upos === 'PRON')
  )
}

/** "to urge Chad to leave", not "Chad was urged to leave" */
function asksSomebody({type, match: {token}, agentless}: Candidate): boolean {
  return type === 'REQUEST' && isVerb(token) && !agentless
}

/** "blocked the road, demanding that the minister resign": what a protest is for is no demand of its own (manual, PROTEST). */
function isTopicOfProtest(sentence: Sentence, {event, trigger}: Frame, frames: readonly Frame[]): boolean {
  const demand = sentence.tokens[trigger.token]
  return (
    event === 'REQUEST' &&
    ['advcl', 'xcomp', 'acl'].includes(relationOf(demand)) &&
    frames.some(
      (other) => other.event === 'PROTEST' && other.trigger.start === sentence.tokens[demand.head]?.start,
    )
  )
}

/** The frame of the candidate, or of what else its trigger may be where the parties do not suit it or both are named. */
function firstFrame(cast: Cast, candidate: Candidate, told: Told): Frame | null {
  let first: Frame | null = null
  for (const each of [candidate, ...candidate.others()]) {
    const placed = first !== null && isOnlyPlaced(first.recipient)
    if (placed && each.type !== first!.event) continue
    if (first && !placed && each.match.weight < candidate.match.weight) break
    const roles = withAntecedent(cast, each, castRoles(cast, each), told.frames)
    if (!(mayFire(each, roles) || isAmidViolence(cast, each, roles, told.frames))) continue
    if (isActOfAnother(cast, each, roles) || isForecast(cast, each) || warnsOwn(cast, each)) continue
    if (placed ? !namesAnother(roles.recipient) : first && !namesParty(roles.recipient)) continue
    first = frameOf(
      cast,
      ofOutlaws(toldByOthers(cast, each, roles), roles),
      ofPlace(cast, each, roles, told.lang),
      told,
    )
    if (!isOpen(first) && !isOnlyPlaced(first.recipient)) return first
  }
  return first
}

/** "police arrested a man near Kryoneri", read as an act against the place: another reading may know to whom it was done. */
function isOnlyPlaced(recipient: readonly Mention[]): boolean {
  return recipient.length > 0 && !namesAnother(recipient)
}

function namesAnother(recipient: readonly Mention[]): boolean {
  return recipient.some(({type}) => type !== 'place')
}

function namesParty(recipient: readonly Mention[]): boolean {
  return recipient.some(({parties}) => parties.length > 0)
}

/** Nobody is told to whom it was done. */
function isOpen({actor, recipient}: Frame): boolean {
  return recipient.length === 0 && !areSeveral(actor)
}

/** "Rioters set fire to Chinese shops in Honiara": a crowd of which nothing else is said is of the place where it acts. */
function ofPlace(cast: Cast, {type, match}: Candidate, roles: RoleParties, lang: string): RoleParties {
  const stateless = (mention: Mention) => mention.type === 'group' && isStateless(mention)
  if (type !== 'PROTEST' || !roles.actor.some(stateless)) return roles
  const place = placeMention(cast, actOf(cast.sentence, match, lang))
  const party = place?.parties.at(0)
  if (!party || roles.recipient.includes(place!)) return roles
  const actor = roles.actor.map((mention) => (stateless(mention) ? {...mention, parties: [party]} : mention))
  return {...roles, actor}
}

function frameOf(cast: Cast, candidate: Candidate, roles: RoleParties, options: Told): Frame {
  const {sentence, text} = cast
  const {token, entry} = candidate.match
  const found = factualityOf(sentence, token.index, text, options.lang)
  const settled = settle(candidate, found)
  const clause = clauseOf(sentence, token)
  const act = actOf(sentence, candidate.match, options.lang)
  return {
    sentence: cast.index,
    event: settled.type,
    mode: settled.mode,
    contexts: contextsOf(sentence, candidate, roles, options.lang),
    quad: quadOf(settled.type),
    cameo:
      settled.type === entry.plover && entry.cameo ? entry.cameo : ploverToCameo(settled.type, settled.mode),
    score: scoreOf(settled.type, settled.mode),
    actor: roles.actor,
    recipient: roles.recipient,
    trigger: {...quote(text, token), token: token.index},
    factuality: settled.factuality,
    hedges: found.hedges,
    background: found.background,
    date: dateOf(act, datesFor(settled.factuality, options), options.lang, options.published ?? null),
    place: placeOf(cast, act),
    clause,
    entry: entry.id,
    because: [...candidate.because, ...settled.because, ...slotsOf(roles), ...reasons(found)],
  }
}

/** What happened was not later than the page. */
function datesFor(factuality: Factuality, {dates = [], past}: Told): readonly DateExpression[] {
  const over = factuality === 'happened' || factuality === 'ongoing' || factuality === 'denied'
  return over ? past : dates
}

function notLater({dates = [], published}: CodeOptions): readonly DateExpression[] {
  const page = published ? daysOf(published) : null
  if (!page) return dates
  return dates.filter(({edtf}) => {
    const days = edtf && daysOf(edtf)
    return !(days && days.first > page.last)
  })
}

function reasons(found: FactualityFinding): Frame['because'] {
  return found.because.map(({rule, value, span}) => ({rule, value, span}))
}

function slotsOf({actor, recipient}: RoleParties): Frame['because'] {
  return [
    ...actor.map((mention) => ({
      rule: mention.rule,
      value: `actor ${mention.text}`,
      span: {start: mention.start, end: mention.end},
    })),
    ...recipient.map((mention) => ({
      rule: mention.rule,
      value: `recipient ${mention.text}`,
      span: {start: mention.start, end: mention.end},
    })),
  ]
}

/** The clause that asserts the event: up to the verb that governs it, without relative clauses. */
function clauseOf(sentence: Sentence, token: Token): {start: number; end: number} {
  let top = token
  while (top.head >= 0 && !clausal.has(relationOf(top))) top = sentence.tokens[top.head]
  const tokens = subtreeOf(
    sentence,
    top,
    (child) => relationOf(child) === 'punct' && child.head === top.index,
  )
  return childrenOf(sentence, top).length === 0 ? {start: sentence.start, end: sentence.end} : hullOf(tokens)
}
const clausal = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'conj'])

/** The same type with no party that the other frame lacks, each in its role: "held talks … during the talks". */
function sameEvent(a: Frame, b: Frame): boolean {
  if (a.event !== b.event || a.factuality !== b.factuality) return false
  const both = [...a.actor, ...a.recipient]
  const mutual = a.recipient.length === 0 || b.recipient.length === 0
  return mutual
    ? areAmong(both, [...b.actor, ...b.recipient])
    : areAmong(a.actor, b.actor) && areAmong(a.recipient, b.recipient)
}

function areAmong(all: readonly Mention[], some: readonly Mention[]): boolean {
  return some.every(({start}) => all.some((mention) => mention.start === start))
}

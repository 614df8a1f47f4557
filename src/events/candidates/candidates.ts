// Matches become candidates: type, mode and role heads, after what stands above and below each of them in the tree.
import {childrenOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import {countedBy, isPassive, isVerb, objectsOf, subjectsOf} from '../clause/arguments.ts'
import {isAnnounced, isPast, isVoted} from '../clause/modality.ts'
import type {EventEntry} from '../lexicon/entry.ts'
import type {EventLexicon} from '../lexicon/lexicon.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {hasDoer, type Match, matchesIn} from '../match/match.ts'
import {clauseSubjects, contentOf, innerParties, isOwnClause} from '../slots/content.ts'
import {type Roles, rolesOf} from '../slots/roles.ts'
import {inSlot} from '../slots/slots.ts'
import {isOwnWord} from '../slots/speakers.ts'
import type {PloverType} from '../types.ts'
import {modeFor} from './content-mode.ts'
import {demandsIn} from './demands.ts'
import {asThreat} from './held-out.ts'
import {asks, isCharge, isDenial, isPurposeOf, isTalkedOf, isTopic} from './no-acts.ts'
import {typeOf} from './retype.ts'

/** All candidates of a sentence, left to right. Acts that are the content of another candidate have none. */
export function candidatesIn(sentence: Sentence, lexicon: EventLexicon): Candidate[] {
  const matches = matchesIn(sentence, lexicon).filter(
    (match) => !isDenial(sentence, match) && asks(sentence, match),
  )
  const contents = new Map<Match, readonly Match[]>()
  const inside = new Set<Match>()
  for (const match of matches) {
    if (!match.entry.embeds) continue
    const below = contentOf(
      sentence,
      match,
      matches.filter(({entry}) => !entry.who && !entry.needs?.includes('harm')),
    )
    contents.set(match, below.length > 0 ? below : swallowed(match))
    if (!match.entry.keeps) for (const act of below) if (!isAnswered(sentence, match, act)) inside.add(act)
  }
  for (const [match, [content]] of contents) {
    if (content && match.entry.actor?.includes('speaker') && inSlot(sentence, match, 'speaker').length === 0)
      inside.delete(content)
  }
  const found = matches
    .filter(
      (match) =>
        !inside.has(match) &&
        !isPurposeOf(sentence, match, matches) &&
        !isTalkedOf(sentence, match.token) &&
        !isTopic(sentence, match) &&
        !isCharge(sentence, match, matches),
    )
    .map((match) => candidateOf(sentence, match, contents))
  const demands = demandsIn(sentence, lexicon, matches)
  return [...found, ...demands.map((demand) => asThreat(sentence, demand))].filter(
    (candidate, place, all) =>
      !all.some((other, at) => at > place && other.match.token === candidate.match.token),
  )
}

/** "dismissed Japan's apology", "rejected an offer by Chad": whoever made it did so, though it was refused. */
function isAnswered(sentence: Sentence, {entry, token}: Match, act: Match): boolean {
  return (
    entry.plover === 'REJECT' &&
    made.has(act.entry.plover) &&
    act.entry.pos === 'noun' &&
    words.refusing.has(token.lemma.toLowerCase()) &&
    hasDoer(sentence, act.token)
  )
}
const made: ReadonlySet<PloverType> = new Set(['AGREE', 'CONCEDE'])

/** "agreed to share data": an act that the words of the pattern itself have used up. */
function swallowed({token, used, others}: Match): Match[] {
  return others
    .filter((other) => isVerb(other.token) && other.token !== token && used.includes(other.token))
    .slice(0, 1)
}

/** @param contents the acts inside each match that embeds, the nearest first */
function candidateOf(
  sentence: Sentence,
  match: Match,
  contents: ReadonlyMap<Match, readonly Match[]>,
): Candidate {
  const {entry, token} = match
  const [below = null, ...further] = contents.get(match) ?? []
  const content = below && entry.plover === 'ACCUSE' && !isOwnClause(sentence, below, match) ? null : below
  const all = rolesOf(sentence, match)
  const {type, asserted, because} = typeOf({sentence, match, content, actors: all.actors})
  const roles =
    entry.mutual && type === 'REJECT' && type !== entry.plover ? refusedBy(sentence, match, all) : all
  return asThreat(sentence, {
    match,
    type,
    mode: modeOf(type, entry, content),
    actors: roles.actors.map((actor) => weaponOf(sentence, actor)),
    recipients:
      type === 'AID' && entry.plover === 'RETREAT'
        ? objectsOf(sentence, token)
        : recipientsOf(sentence, match, content, roles),
    content,
    asserted,
    past: isPast(sentence, token),
    voted: isVoted(sentence, token),
    agentless: isAgentless(sentence, match),
    announced: isAnnounced(sentence, token, roles.actors),
    ownWord: isOwnWord(sentence, token, roles.actors),
    because: [
      {rule: entry.id, value: entry.plover},
      ...(content ? [{rule: content.entry.id, value: `of ${content.entry.plover}`}] : []),
      ...because,
    ],
    others: () =>
      match.others
        .filter((other) => asks(sentence, other))
        .map((other) =>
          candidateOf(sentence, other, other.entry.embeds && content ? new Map([[other, [content]]]) : none),
        ),
    inside: () => [...(below ? [below] : []), ...further].map((act) => candidateOf(sentence, act, contents)),
  })
}

/** "a wave of cyberattacks", "a hail of bullets", "bomb blasts": the weapon, not how much of it or what it did. */
function weaponOf(sentence: Sentence, actor: Token): Token {
  if (words.blasts.has(actor.lemma.toLowerCase())) return childrenOf(sentence, actor).find(isWeapon) ?? actor
  return countedBy(sentence, actor).find(({lemma}) => words.strikes.has(lemma.toLowerCase())) ?? actor
}

function isWeapon({deprel, lemma}: Token): boolean {
  return deprel === 'compound' && words.strikes.has(lemma.toLowerCase())
}

/** A noun, a passive, a verb whose subject suffers or, as a car that explodes, does nothing. */
function isAgentless(sentence: Sentence, {entry, token}: Match): boolean {
  return (
    entry.pos === 'noun' ||
    isPassive(sentence, token) ||
    entry.recipient?.[0] === 'subj' ||
    entry.actor?.length === 0
  )
}

/** "will not negotiate with X": of what takes two, the subject refuses the others. */
function refusedBy(sentence: Sentence, {token}: Match, roles: Roles): Roles {
  const subjects = subjectsOf(sentence, token)
  const others = roles.actors.filter((actor) => !subjects.includes(actor))
  return subjects.length === 0 ? roles : {...roles, actors: subjects, recipients: others}
}

const none: ReadonlyMap<Match, readonly Match[]> = new Map()

/** Who is named beside the trigger; else whom its content names, or whoever its clause is about: nobody, of "that it be stopped". */
function recipientsOf(
  sentence: Sentence,
  {entry, token, object}: Match,
  content: Match | null,
  roles: Pick<Roles, 'actors' | 'recipients'>,
): readonly Token[] {
  if (roles.recipients.length > 0 || !(content || entry.embeds)) return roles.recipients
  if (!content) return clauseSubjects(sentence, token)
  const told = entry.embeds && (entry.plover === 'REQUEST' || entry.plover === 'ACCUSE')
  const addressed = told
    ? [token, ...(object ? [object] : [])].flatMap((node) => clauseSubjects(sentence, node))
    : []
  if (entry.plover === 'REQUEST' && addressed.length === 0 && isPassive(sentence, content.token)) return []
  return addressed.length > 0 ? addressed : innerParties(entry, roles.actors, rolesOf(sentence, content))
}

/** The mode of the entry; of a demand, threat or refusal, that of what it is about. */
function modeOf(type: PloverType, entry: EventEntry, content: Match | null): string | null {
  if (entry.mode && type === entry.plover) return entry.mode
  const about = content?.entry.plover ?? (type === entry.plover ? null : entry.plover)
  return about ? modeFor(type, about, content?.entry.mode ?? entry.mode) : null
}

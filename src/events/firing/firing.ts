// Is an event with these parties one that PLOVER codes? A candidate and its parties in, yes or no out.
import type {Mention} from '../../entities/index.ts'
import type {Need} from '../../lexicon/index.ts'
import type {Candidate} from '../candidate.ts'
import {powersHoldOut, warnsAnother} from '../candidates/held-out.ts'
import {areOfStates, crossesBorder, goesAbroad, statesOf} from '../casting/borders.ts'
import type {RoleParties} from '../casting/casting.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {canSuffer, measures} from '../parties/nouns.ts'
import {
  areBargaining,
  areSeveral,
  areStruck,
  championsPerson,
  hasPoliticalWord,
  isAnimate,
  isArmed,
  isArmedOrState,
  isBystander,
  isCivilian,
  isCrowd,
  isForce,
  isLawful,
  isMilitia,
  isNamed,
  isOfficial,
  isOfPeople,
  isOrganised,
  isPartyOfVoters,
  isPolitical,
  isUnknownAgency,
  isWatchdog,
} from '../parties/standing.ts'
import type {PloverType} from '../types.ts'
import {areOfficials, conflict, isOfficialDeed, verbal} from './official-deeds.ts'
import {happensToSomebody} from './unsaid.ts'

/** Types in which whatever the verb names must be somebody or something that can be struck. */
const struck = new Set<PloverType>(['ASSAULT', 'COERCE', 'AID'])

/** What gunmen and pirates do for no state: they strike, and let go. */
const ofOutlaws = new Set<PloverType>(['ASSAULT', 'RETREAT'])

/** What workers do to those who employ them, in words. */
const disputes = new Set<PloverType>(['REJECT', 'THREATEN', 'REQUEST'])

/** Harm that was done, not held out. */
const deeds = new Set<PloverType>(['COERCE', 'ASSAULT'])

type Check = (candidate: Candidate, roles: RoleParties) => boolean

/** What speaks against an event of which only the actor is missing. */
export const unsaid = 'nobody does it'

/** An event needs an actor (or, for harm done to somebody named, a recipient), and one party of politics. */
export function mayFire(candidate: Candidate, roles: RoleParties): boolean {
  return whyNot(candidate, roles) === null
}

/** What speaks against the event: the first law or need that its parties do not meet; null where nothing does. */
export function whyNot(candidate: Candidate, roles: RoleParties): string | null {
  const {needs = []} = candidate.match.entry
  const law = laws.find((each) => !each(candidate, roles))
  if (law) return law.name
  const need = needs.find((each) => !(checks[each]?.(candidate, roles) ?? true))
  if (need) return need
  if (roles.actor.length === 0) return happensToSomebody(candidate, roles) ? null : unsaid
  return isOfPolitics(candidate, roles) ? null : 'no party of politics'
}

function isOfPolitics({type, match, content, actors}: Candidate, roles: RoleParties): boolean {
  const {actor, recipient} = roles
  return (
    type === 'PROTEST' ||
    (type === 'THREATEN' && content?.entry.plover === 'PROTEST') ||
    (verbal.has(type) && actor.some(({text}) => words.campaigning.test(text))) ||
    (disputes.has(type) && recipient.some(isNamed) && actor.some(({text}) => words.labour.test(text))) ||
    match.entry.needs?.includes('anybody') ||
    ((match.entry.needs?.includes('lawful') || match.entry.needs?.includes('official')) &&
      actor.length > 0 &&
      actor.every(isUnknownAgency)) ||
    (type === 'SUPPORT' && championsPerson(actor, recipient)) ||
    (match.entry.mode === 'third-party' && actor.some(isOrganised)) ||
    (type === 'CONSULT' && areBargaining(actor)) ||
    match.entry.plover === 'PROTEST' ||
    (type === 'ASSAULT' && match.entry.mode !== 'crowd-control' && areStruck(roles)) ||
    ((ofOutlaws.has(type) || ofOutlaws.has(match.entry.plover)) &&
      actors.some(({lemma}) => words.outlaws.has(lemma.toLowerCase()))) ||
    [...actor, ...recipient].some(
      (mention) => isPolitical(mention) && (!isOfPeople(mention) || hasPoliticalWord(mention.text)),
    ) ||
    recipient.some(({type: kind}) => kind === 'state') ||
    crossesBorder(roles)
  )
}

/** What holds for all entries. */
const laws: readonly Check[] = [
  natureActsForNobody,
  promiseHasContent,
  releasesSomebody,
  deedHitsSomething,
  deedHitsAnother,
  wordsAreNoBlows,
  blowsAreNoWords,
  outlawsAreNotBlamed,
  peopleAreHeld,
  statesAreNotBeaten,
  namesDebate,
  teamsOnlyPlay,
  civiliansProtest,
  forcesMove,
  powersHoldOut,
  warnsAnother,
]

/** What an entry asks of its parties. */
const checks: Partial<Record<Need, Check>> = {
  actor: (_, {actor}) => actor.length > 0,
  recipient: ({match}, {actor, recipient}) =>
    recipient.length > 0 || (match.entry.mutual === true && areSeveral(actor)),
  official: isOfficialDeed,
  power: (_, {actor}) => actor.some((mention) => isOfficial(mention) || isArmed(mention)),
  public: (_, {actor, recipient}) => [...actor, ...recipient].some(isOfficial),
  officials: areOfficials,
  party: (_, {recipient}) => recipient.some(isNamed),
  named: (_, {recipient}) => recipient.some(isNamed),
  answerable: (_, {recipient}) => recipient.some((mention) => isNamed(mention) || isOfficial(mention)),
  victim: (_, {recipient}) => recipient.length === 0 || recipient.some(isAnimate),
  force: (_, {actor}) => actor.some(isForce),
  body: (_, {recipient}) => recipient.some(({type, parties}) => type !== 'person' && parties.length > 0),
  human: (_, {actor}) => actor.some((mention) => mention.type === 'person' || isAnimate(mention)),
  lawful: (_, {actor}) => actor.length === 0 || actor.some(isLawful) || actor.every(isUnknownAgency),
  speaker: (_, {actor, recipient}) => actor.some(isCivilian) && recipient.some(isNamed),
  partners: ({type}, {actor, recipient}) => {
    const all = type === 'REJECT' ? [...actor, ...recipient] : actor
    return areSeveral(all) && (actor.some(isOfficial) || (type === 'CONSULT' && areBargaining(actor)))
  },
  content: ({content}) => content !== null,
  offer: ({content}, roles) => content !== null || isHeldOut(roles),
  aim: ({content}, {recipient}) => content !== null || recipient.length > 0,
  harm: ({content}) =>
    content !== null && conflict.has(content.entry.plover) && !content.entry.needs?.includes('harm'),
  peaceful: ({content}) =>
    content !== null && (!conflict.has(content.entry.plover) || content.entry.factuality === 'cancelled'),
  abroad: (_, roles) => goesAbroad(roles),
  international: (_, {actor, recipient}) => statesOf([...actor, ...recipient]).size > 1,
  witness: (candidate, roles) => isOfAnotherSide(candidate, roles),
  court: ({actors}) => actors.some(({lemma}) => words.courts.has(lemma.toLowerCase())),
  armed: ({actors}, {actor}) =>
    actors.some(({lemma}) => words.armed.has(lemma.toLowerCase())) ||
    actor.some(
      (mention) => mention.type === 'armed-force' || isMilitia(mention) || words.fighting.test(mention.text),
    ),
  crowd: ({match}, {actor}) =>
    actor.every((mention) => isCrowd(mention) && !(match.entry.mode === 'obstruct' && governs(mention))),
}

/** "Russia is ready to compromise", "is willing to hear the unions": words of a state or of those with arms, or to another side. */
function isHeldOut(roles: RoleParties): boolean {
  const {actor, recipient} = roles
  return (
    actor.some((mention) => mention.type === 'state' || isArmed(mention)) ||
    crossesBorder(roles) ||
    recipient.some((mention) => isOrganised(mention) || isArmed(mention) || isWatchdog(mention))
  )
}

/**
 * Who tells of the harm that a state, a force or rebels do: a body, a rights group, those who oppose them; another state where its word
 * comes first, for what follows the news ("…, Baku said") is only where the news is from.
 */
function isOfAnotherSide(candidate: Candidate, roles: RoleParties): boolean {
  const {actor, recipient} = roles
  const {match, content, recipients} = candidate
  const [deed] = candidate.inside()
  if (!deed || !deeds.has(deed.type) || deed.announced) return false
  if (!deed.actors.some((doer) => recipients.includes(doer))) return false
  if (!recipient.some((mention) => isOfficial(mention) || isArmed(mention))) return false
  const leads = content !== null && match.token.index < content.token.index
  return (
    (leads || !actor.every(isOfficial)) &&
    (actor.some(isWatchdog) || (actor.some(isOfficial) && crossesBorder(roles)))
  )
}

/** "Fog stopped the ship", not "ICE stopped the ship". */
function natureActsForNobody({actors}: Candidate): boolean {
  return !actors.some(({lemma, form, upos, index}) => {
    const named = /^\p{Lu}{2}/u.test(form) || (upos === 'PROPN' && index > 0)
    return !named && words.nature.has(lemma.toLowerCase())
  })
}

/** "promised to change" says nothing as long as neither the act nor whom it is for is known; two who agree, agree with each other. */
function promiseHasContent({match, content}: Candidate, {actor, recipient}: RoleParties): boolean {
  const {plover, needs} = match.entry
  if (plover !== 'AGREE' || !needs?.includes('clause') || content || recipient.some(isNamed)) return true
  const officials = actor.filter(isOfficial)
  return areSeveral(officials) || officials.some(isForce) || (officials.length > 0 && areOfStates(actor))
}

/** "a poll released in May": where nobody is told to do it, only people, and what can be held, are set free. */
function releasesSomebody({type, recipients, agentless, match}: Candidate): boolean {
  if (type !== 'RETREAT' || match.entry.mode !== 'release' || match.entry.pos === 'noun' || !agentless)
    return true
  return recipients.every(
    (head) => head === match.object || head.upos !== 'NOUN' || canSuffer(head) || measures(head),
  )
}

/** "fought climate change", "destroyed hope": there is something, but nobody and nothing to be struck. */
function deedHitsSomething({type, recipients, match}: Candidate, {recipient}: RoleParties): boolean {
  return !(
    struck.has(type) &&
    recipient.length === 0 &&
    recipients.some((head) => head !== match.object && objects.has(head.deprel))
  )
}

const objects = new Set(['obj', 'nsubj:pass', 'iobj'])

/** "killed themselves", "may pardon himself": what somebody does to himself is between no two parties. */
function deedHitsAnother({type, recipients}: Candidate): boolean {
  const ofSelf = recipients.filter(({form}) => words.reflexive.test(form))
  if (ofSelf.length === 0 || type === 'PROTEST') return true
  return !struck.has(type) && ofSelf.length < recipients.length
}

/** "Falcons beat Bears 20 - 10": two bare capitalised words that nobody is known by. */
function teamsOnlyPlay({type}: Candidate, {actor, recipient}: RoleParties): boolean {
  const all = [...actor, ...recipient]
  return !(
    struck.has(type) &&
    actor.length > 0 &&
    recipient.length > 0 &&
    all.every(({parties, text}) => parties.length === 0 && words.team.test(text))
  )
}

/** "The senator attacked the mayor": with words. */
function wordsAreNoBlows({type, match}: Candidate, {actor, recipient}: RoleParties): boolean {
  if (type !== 'ASSAULT' || actor.length === 0 || recipient.some(isArmedOrState)) return true
  if (actor.every(isCivilian)) return false
  if (match.entry.mode === 'beat' && actor.every(isPartyOfVoters)) return false
  return !(
    match.entry.id === 'assault.attack' &&
    recipient.length > 0 &&
    recipient.every(isCivilian) &&
    !actor.some(isArmed)
  )
}

/** "the American-led attack on Iraq": who led it did not attack in words, as who "led the attack on the bill" did. */
function blowsAreNoWords({type, match: {token, object}}: Candidate): boolean {
  return type !== 'ACCUSE' || token.deprel !== 'amod' || token.head !== object?.index
}

/** "Robbers took the jewels, the police said": who is called a robber already is accused of nothing by the news of the robbery. */
function outlawsAreNotBlamed({type, match}: Candidate, {recipient}: RoleParties): boolean {
  if (type !== 'ACCUSE' || match.entry.actor?.[0] !== 'speaker' || recipient.length === 0) return true
  return !recipient.every(
    ({name, parties}) =>
      !name && parties.length > 0 && parties.every(({code, sector}) => code === null && sector === 'CRM'),
  )
}

/** "a share in Chrysler held by the state", "is to be held at the Apollo Theatre": no company, body or place is arrested. */
function peopleAreHeld({type, match}: Candidate, {recipient}: RoleParties): boolean {
  if (type !== 'COERCE' || match.entry.mode !== 'arrest' || recipient.length === 0) return true
  return !recipient.every(({type: kind, rule, name}) => name && (unheld.has(kind) || rule === 'unknown body'))
}
const unheld = new Set<Mention['type']>(['company', 'government', 'agency', 'igo', 'place'])

/** "Wales beat Hungary": a match or a vote, for only people are beaten. */
function statesAreNotBeaten({type, match}: Candidate, {recipient}: RoleParties): boolean {
  if (type !== 'ASSAULT' || match.entry.mode !== 'beat' || recipient.length === 0) return true
  return !recipient.every(
    ({type: kind, name}) => kind === 'state' || kind === 'place' || (kind === 'company' && name),
  )
}

/** "The senator and the mayor clashed over Libya": two persons, one of them a politician, do so with words. */
function namesDebate({type, match}: Candidate, {actor, recipient}: RoleParties): boolean {
  const all = [...actor, ...recipient.filter(({type: kind}) => kind === 'person')]
  if (type !== 'ASSAULT' || match.entry.mode || all.length < 2) return true
  return !(all.every(({type: kind, name}) => kind === 'person' && name) && all.some(isCivilian))
}

/** A passer-by does not protest, nor does a bomber; a candidate's rally is none; a government only "protests". */
function civiliansProtest({match, type}: Candidate, {actor}: RoleParties): boolean {
  if (match.entry.plover !== 'PROTEST' || actor.length === 0) return true
  if (actor.every(isBystander) && match.entry.mode !== 'strike' && match.entry.mode !== 'hunger') return false
  if (actor.every(({text}) => words.shooter.test(text))) return match.entry.mode === 'riot'
  if (match.entry.mode !== 'demo' || type !== 'PROTEST') return true
  return actor.length === 0 || !actor.every(governs) || words.protesting.has(match.token.lemma.toLowerCase())
}

/** "was flown to a hospital in Hobart": people without arms or office are moved, and threaten nobody; "officers approached Ann Roe" moves no force. */
function forcesMove({type}: Candidate, {actor, recipient}: RoleParties): boolean {
  if (type !== 'MOBILIZE') return true
  const onlyPersons =
    recipient.length > 0 && recipient.every((mention) => mention.type === 'person' && isBystander(mention))
  return !onlyPersons && (actor.length === 0 || !actor.every(isBystander))
}

/** A president closes a road by his office, not as one of a crowd. */
function governs(mention: Mention): boolean {
  return isOfficial(mention) && !mayDissent(mention)
}

function mayDissent({type, parties, text}: Mention): boolean {
  return (
    (type === 'group' && parties.every(({sector}) => sector !== 'MIL')) ||
    words.dissenter.test(text) ||
    parties.some(({sector}) => sector === 'OPP' || sector === 'PTY' || sector === 'REB')
  )
}

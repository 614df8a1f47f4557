// Is it told twice? Frames of one article that tell one occurrence are one claim with several pieces of evidence.
import type {Mention} from '../entities/index.ts'
import type {Frame} from '../events/index.ts'
import type {Passage} from './passage.ts'

/** Frames of one occurrence, the fullest first; the others tell it again. */
export interface FrameGroup {
  readonly lead: Frame
  readonly frames: readonly Frame[]
}

const wordy = /[\p{L}\p{N}]{4,}/gu
const OVERLAP = 0.34
/** Months before the report in which an undated telling may lie. */
const RECENT = 3
const symmetric = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT'])
const happening = new Set(['happened', 'ongoing'])
const expected = new Set(['planned', 'proposed', 'possible', 'hypothetical'])

/** Groups the frames of an article; the order of the text decides, so the same text gives the same groups. */
export function groupFrames(passage: Passage): FrameGroup[] {
  const groups: Frame[][] = []
  for (const frame of passage.frames) {
    const known = groups.find(
      (group) =>
        group.every((other) => sameDay(passage, other, frame)) &&
        group.some((other) => sameOccurrence(passage, other, frame)),
    )
    if (known) known.push(frame)
    else groups.push([frame])
  }
  return groups.map((frames) => ({lead: [...frames].sort((a, b) => fullness(b) - fullness(a))[0], frames}))
}

/** The title says little and says it first, so a frame of the text leads where there is one; who was struck says more than where. */
function fullness(frame: Frame): number {
  const told = [...frame.actor, ...frame.recipient].filter(({asPlace}) => !asPlace)
  const parties = told.filter(({parties: meant}) => meant.length > 0).length
  return (
    parties * 4 +
    (frame.recipient.some(({asPlace}) => !asPlace) ? 2 : 0) +
    (frame.date ? 2 : 0) +
    (frame.place ? 1 : 0) +
    (frame.sentence > 0 ? 1 : 0)
  )
}

function sameOccurrence(passage: Passage, a: Frame, b: Frame): boolean {
  if (
    a.event !== b.event ||
    !sameFactuality(a, b) ||
    !sameDay(passage, a, b) ||
    a.background !== b.background
  )
    return false
  if (a.trigger.start === b.trigger.start) return true
  if (!rolesAgree(a, b) || otherPeople(a, b) || otherVictims(a, b) || strikesBack(a, b)) return false
  if (areJoined(passage, a, b)) return false
  if (a.event === 'CONSULT')
    return a.mode === b.mode || a.mode === null || b.mode === null || pointsBack(passage, b)
  return overlap(wordsOf(passage, a), wordsOf(passage, b)) >= OVERLAP
}

function sameFactuality(a: Frame, b: Frame): boolean {
  if (a.factuality === b.factuality) return true
  return (
    (happening.has(a.factuality) && happening.has(b.factuality)) ||
    (expected.has(a.factuality) && expected.has(b.factuality))
  )
}

/** What has no date is told of the days before the report, so it is nothing that is dated long before. */
function sameDay({published}: Passage, a: Frame, b: Frame): boolean {
  const [mine, theirs] = [a.date?.edtf, b.date?.edtf]
  if (mine && theirs) return mine.startsWith(theirs) || theirs.startsWith(mine)
  const told = mine ?? theirs
  return !told || !published.edtf || monthsBetween(told, published.edtf) <= RECENT
}

/** Months from the first date to the second, as far as both tell: "2006" counts to the end of its year. */
function monthsBetween(before: string, after: string): number {
  const [from, to] = [before, after].map((edtf) => /^(\d{4})(?:-(0[1-9]|1[0-2]))?/.exec(edtf))
  if (!from || !to) return 0
  const monthOf = ([, year, month = '12']: RegExpExecArray) => Number(year) * 12 + Number(month)
  return monthOf(to) - monthOf(from)
}

function rolesAgree(a: Frame, b: Frame): boolean {
  return symmetric.has(a.event)
    ? agree([...a.actor, ...a.recipient], [...b.actor, ...b.recipient])
    : agree(a.actor, b.actor) && agree(a.recipient, b.recipient)
}

/** Two ministers met and two generals met: the same states, two meetings. */
function otherPeople(a: Frame, b: Frame): boolean {
  const [mine, theirs] = [peopleOf(a), peopleOf(b)]
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((person) => theirs.has(person))
}

/** "killed three workers and abducted a midwife": two deeds of one sentence on people that have no state and no word in common. */
function otherVictims(a: Frame, b: Frame): boolean {
  const stateless = (one: Frame) => one.recipient.length > 0 && codesOf(one.recipient).size === 0
  return (
    a.sentence === b.sentence &&
    a.trigger.start !== b.trigger.start &&
    stateless(a) &&
    stateless(b) &&
    !a.recipient.some(({start}) => b.recipient.some((mention) => mention.start === start))
  )
}

/** "dissolved the party and banned its members": two deeds joined by "and", each with an object of its own. */
function areJoined({sentences}: Passage, a: Frame, b: Frame): boolean {
  if (a.sentence !== b.sentence || a.recipient.length === 0 || b.recipient.length === 0) return false
  if (a.recipient.some(({start}) => b.recipient.some((mention) => mention.start === start))) return false
  const {tokens} = sentences[a.sentence]
  const follows = (one: Frame, other: Frame) =>
    tokens[one.trigger.token].deprel === 'conj' && tokens[one.trigger.token].head === other.trigger.token
  return follows(a, b) || follows(b, a)
}

/** "The gunman who shot two officers was shot": he does the one deed and suffers the other. */
function strikesBack(a: Frame, b: Frame): boolean {
  const suffers = (one: Frame, other: Frame) =>
    one.actor.some(({start}) => other.recipient.some((mention) => mention.start === start))
  return !symmetric.has(a.event) && (suffers(a, b) || suffers(b, a))
}

function peopleOf({actor, recipient}: Frame): Set<string> {
  const people = [...actor, ...recipient]
    .filter(({type}) => type === 'person')
    .flatMap(({parties}) => parties)
  return new Set(
    people
      .filter(({type, entity}) => type === 'person' && entity.split('/').length > 2)
      .map(({entity}) => entity),
  )
}

/** One side may be left out, or be named by its ministry, its minister or its state. */
function agree(a: readonly Mention[], b: readonly Mention[]): boolean {
  const [mine, theirs] = [codesOf(a), codesOf(b)]
  if (mine.size === 0 || theirs.size === 0) return true
  return (
    [...mine].some((code) => theirs.has(code)) &&
    [...mine, ...theirs].filter((code) => !(mine.has(code) && theirs.has(code))).length <= 1
  )
}

function codesOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({parties}) => parties.flatMap(({code}) => (code ? [code] : []))))
}

/** "the meeting", "these talks": the one told before. */
function pointsBack(passage: Passage, {trigger}: Frame): boolean {
  return /\b(the|this|these|that|their)\s+$/i.test(
    passage.whole.slice(Math.max(0, trigger.start - 8), trigger.start),
  )
}

function wordsOf(passage: Passage, {clause}: Frame): Set<string> {
  const words = passage.whole.slice(clause.start, clause.end).toLowerCase().match(wordy) ?? []
  return new Set(words.map((word) => word.slice(0, 6)))
}

/** Share of the shorter telling's words that the other has as well. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}

// How far do two reports look like one occurrence? Above zero: more likely one than two.
import type {Content} from './content.ts'
import {type DayRange, gap, isDay} from './days.ts'
import type {Report, ReportParty} from './report.ts'
import {overlap} from './words.ts'

/** Weights in log-odds; fitted by hand on half of the development clusters (bench/merge.ts prints both halves). */
export interface Weights {
  readonly base: number
  readonly parties: number
  readonly sameArticle: number
  /** Two claims of one article, which are two facts by construction; a headline and the text under it. */
  readonly ownArticle: number
  readonly headline: number
  readonly cameo: number
  readonly mode: number
  readonly words: number
  /** What two acts of words are about, from the share of it that they need to have in common. */
  readonly content: number
  readonly contentShared: number
  /** Of one content, one with a negation; one done, the other only possible. */
  readonly opposed: number
  readonly open: number
  readonly place: number
  /** For each day between publications of undated reports, in units of the type's window. */
  readonly lag: number
  readonly sameDay: number
  readonly dayApart: number
  /** The same between claims of ours, whose dates are their own. */
  readonly dayStated: number
  /** One of two reports tells of it as of the past. */
  readonly otherTense: number
  /** One tells as of the past what the other tells of a later day. */
  readonly tooLate: number
  /** Both leave a side open, or only one does. */
  readonly bothUnknown: number
  readonly oneUnknown: number
  readonly otherRoleAtHome: number
  readonly otherBodyAtHome: number
  /** Lines of one article that share one of two parties: a list of parties taken apart. */
  readonly listed: number
  /** The same, in another article. */
  readonly listedElsewhere: number
  /** "pirates" and "Somali pirates", where one is of no known state; "pirates" and somebody called otherwise. */
  readonly generic: number
  readonly otherGeneric: number
  /** One surname, and first names that allow it. */
  readonly onePerson: number
}

export const weights: Weights = {
  base: -1.6,
  parties: 1.5,
  sameArticle: 1.6,
  ownArticle: -6,
  headline: 0.6,
  cameo: -3,
  mode: -0.5,
  words: 2,
  content: 16,
  contentShared: 0.2,
  opposed: -10,
  open: -0.5,
  place: 0.8,
  lag: 0.8,
  sameDay: 0.6,
  dayApart: 1.2,
  dayStated: 1.8,
  otherTense: 0,
  tooLate: -10,
  bothUnknown: 0.8,
  oneUnknown: 0,
  otherRoleAtHome: 0.6,
  otherBodyAtHome: -0.1,
  listed: 0.2,
  listedElsewhere: -0.5,
  generic: 0.3,
  otherGeneric: -1.5,
  onePerson: 0.9,
}

/**
 * Days over which reports of one occurrence of this type are spread. Talks and fighting recur soon, so little;
 * a protest or a posture lasts, and an agreement is told of for weeks.
 */
const windows: Readonly<Record<string, number>> = {
  ASSAULT: 4,
  CONSULT: 4,
  PROTEST: 8,
  ACCUSE: 4,
  REQUEST: 6,
  REJECT: 8,
  THREATEN: 6,
  AGREE: 10,
  SUPPORT: 12,
  COOPERATE: 10,
  AID: 10,
  SANCTION: 10,
  COERCE: 6,
  MOBILIZE: 8,
  CONCEDE: 10,
  RETREAT: 10,
  incident: 30,
}

export function windowOf(kind: string): number {
  return windows[kind.split(':')[0]!] ?? 7
}

/** Log-odds that the two reports tell of one occurrence. Symmetric. */
export function similarity(a: Report, b: Report, w: Weights = weights): number {
  if (a.kind !== b.kind) return -10
  const sameArticle = a.article !== null && a.article === b.article
  let parties = partySimilarity(a, b, w)
  if (parties < 0) {
    // A coder that takes lists of parties apart makes many lines of one occurrence.
    if (!a.mention || !b.mention || !sharesParty(a, b)) return -10
    if (!sameArticle) return w.listedElsewhere
    parties = w.listed
  }
  let score = w.base + w.parties * parties + dateScore(a, b, w)
  if (sameArticle) score += a.mention ? w.sameArticle : a.title !== b.title ? w.headline : w.ownArticle
  if (a.cameo && b.cameo && a.cameo !== b.cameo) score += w.cameo * codeDistance(a, b)
  if (a.mode && b.mode && a.mode !== b.mode) score += w.mode
  return score + placeScore(a, b, w) + wordScore(a, b, w)
}

function sharesParty(a: Report, b: Report): boolean {
  const names = new Set([...a.actor, ...a.recipient].map(({name}) => name))
  return [...b.actor, ...b.recipient].some(({name}) => names.has(name))
}

/**
 * "042" and "043" are one visit told from two sides; 04x all are consultations. Codes of claims, already of one type, say
 * less than those of another coder's lines: "attacked" and "shot at" may be one deed.
 */
function codeDistance({cameo: a, mention}: Report, {cameo: b}: Report): number {
  const sameRoot = a!.slice(0, 2) === b!.slice(0, 2)
  if (sameRoot && a!.startsWith('04')) return 0.1
  if (mention) return 1
  return sameRoot ? 0.3 : 0.6
}

/** The less is told of what was said, the less it tells two acts apart: a headline has a word or two. */
function contentScore(a: Content, b: Content, w: Weights): number {
  const shared = overlap(a.words, b.words) ?? 0
  const told = Math.min(a.words.size, b.words.size)
  const score = w.content * (Math.min(shared, 0.4) - w.contentShared) * (told / (told + 1))
  const opposed = a.negated !== b.negated ? Math.max(0, shared - 0.5) * w.opposed : 0
  return score + opposed + (a.open !== b.open ? w.open : 0)
}

function wordScore(a: Report, b: Report, w: Weights): number {
  if (a.content && b.content) return contentScore(a.content, b.content, w)
  const shared = overlap(a.words, b.words)
  return shared === null ? 0 : w.words * (Math.min(shared, 0.7) - 0.25)
}

function placeScore(a: Report, b: Report, w: Weights): number {
  if (!a.place || !b.place) return 0
  if (a.place.text && b.place.text && a.place.text === b.place.text) return w.place
  if (a.place.code && b.place.code) return a.place.code === b.place.code ? w.place / 4 : -w.place
  return 0
}

function dateScore(a: Report, b: Report, w: Weights): number {
  const window = windowOf(a.kind)
  if (a.dated && b.dated) {
    const days = gap(a.when, b.when)
    if (days === 0) return isDay(a.when) && isDay(b.when) ? w.sameDay * 2 : w.sameDay / 2
    const apart = a.mention ? w.dayApart : w.dayStated
    return -apart * days * Math.min(1, 8 / window) * vagueness(a.when, b.when)
  }
  if (tellsOfLater(a, b) || tellsOfLater(b, a)) return w.tooLate
  if (a.historical && b.historical) return 0
  if (a.historical || b.historical) return w.otherTense
  const days = a.dated || b.dated ? gap(a.when, b.when) : Math.abs(a.published - b.published)
  return w.sameDay - (w.lag * days) / window
}

/** What a page tells as past history cannot have come after the page. */
function tellsOfLater(past: Report, other: Report): boolean {
  return past.historical && !past.dated && !other.historical && other.when.lo > past.published
}

/** A day against another day is a firm difference; months apart by a day may be one occurrence. */
function vagueness(a: DayRange, b: DayRange): number {
  return isDay(a) && isDay(b) ? 1 : 0.5
}

/**
 * How well the parties agree, 0 to 2, whichever way round; below 0 where they exclude each other.
 * A minister, his ministry and his state can be one party.
 */
function partySimilarity(a: Report, b: Report, w: Weights = weights): number {
  const like = (x: ReportParty, y: ReportParty) => alike(x, y, isDomestic(a) && isDomestic(b), w)
  const side = (x: readonly ReportParty[], y: readonly ReportParty[]) => sideSimilarity(x, y, like, w)
  const straight = side(a.actor, b.actor) + side(a.recipient, b.recipient)
  if (isAnswer(a, b)) return straight
  const crossed = side(a.actor, b.recipient) + side(a.recipient, b.actor)
  // Who is actor and who recipient is a matter of telling, where both tell of two parties at least.
  const [all, others] = [
    [...a.actor, ...a.recipient],
    [...b.actor, ...b.recipient],
  ]
  const together = Math.min(all.length, others.length) < 2 ? -1 : side(all, others)
  return Math.max(straight, crossed, 2 * together - 0.2)
}

/** Acts that one side does to the other, and the other in answer: expulsions, sanctions, accusations. */
const directed = new Set([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'MOBILIZE',
  'AID',
  'CONCEDE',
])

/** "Britain expelled 23 Russians", "Russia expelled 23 Britons": of two claims of ours each side acts once. */
function isAnswer(a: Report, b: Report): boolean {
  if (a.mention || b.mention || !directed.has(a.kind)) return false
  const [from, to] = [stateOf(a.actor), stateOf(a.recipient)]
  return (
    from !== null && to !== null && from !== to && from === stateOf(b.recipient) && to === stateOf(b.actor)
  )
}

/** The one state of a side, if all its parties are of it. */
function stateOf(parties: readonly ReportParty[]): string | null {
  const codes = new Set(parties.map(({code}) => code))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

/** Everybody is of one state: then only who they are inside it tells them apart. */
function isDomestic({actor, recipient}: Report): boolean {
  const codes = new Set([...actor, ...recipient].map(({code}) => code))
  return codes.size === 1 && !codes.has(null)
}

/** 1 for the same parties, a little where one side is unknown, below 0 where they differ. */
function sideSimilarity(
  a: readonly ReportParty[],
  b: readonly ReportParty[],
  like: (x: ReportParty, y: ReportParty) => number,
  w: Weights,
): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? w.bothUnknown : w.oneUnknown
  if (a.length === b.length) return Math.min(covered(a, b, like), covered(b, a, like))
  return a.length < b.length ? covered(a, b, like) : covered(b, a, like)
}

/** How well each of `inner` is found among `outer`, on average. */
function covered(
  inner: readonly ReportParty[],
  outer: readonly ReportParty[],
  like: (x: ReportParty, y: ReportParty) => number,
): number {
  const best = inner.map((party) => Math.max(...outer.map((other) => like(party, other))))
  return best.reduce((sum, value) => sum + value, 0) / inner.length
}

function sharesWord(a: string, b: string): boolean {
  const words = b.split(' ')
  return a.split(' ').some((word) => word.length > 3 && words.includes(word))
}

/** "Fred LaRue", "Frederick C LaRue" and "LaRue", unless they are known to be of two states. */
function onePerson(a: ReportParty, b: ReportParty): boolean {
  if (a.state || b.state || (a.code && b.code && a.code !== b.code)) return false
  const [one, other] = [a.name.split(' '), b.name.split(' ')]
  if (one.at(-1) !== other.at(-1) || one.at(-1)!.length < 4) return false
  return one.length === 1 || other.length === 1 || one[0]![0] === other[0]![0]
}

/** One party of each: the same person 1, a person and his state less, two bodies of one state little, strangers -1.5. */
function alike(a: ReportParty, b: ReportParty, domestic: boolean, w: Weights): number {
  const sameRole = a.role === b.role
  if (a.generic || b.generic) return sharesWord(a.name, b.name) ? w.generic : w.otherGeneric
  if (a.name === b.name && a.name !== '') return sameRole ? 1 : domestic ? w.otherRoleAtHome : 0.85
  if (onePerson(a, b)) return w.onePerson
  if (a.code === null || a.code !== b.code) return -1.5
  if (domestic) return sameRole ? 0.6 : w.otherBodyAtHome
  if (a.state && b.state) return sameRole ? 1 : 0.7
  if (a.state || b.state) return 0.8
  return sameRole ? 0.6 : 0.4
}

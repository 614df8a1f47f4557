// How far do two reports look like one occurrence? Above zero: more likely one than two.
import {type DayRange, gap, isDay} from './days.ts'
import type {Report, ReportParty} from './report.ts'
import {overlap} from './words.ts'

/** Weights in log-odds; fitted by hand on half of the development clusters (bench/merge.ts prints both halves). */
export interface Weights {
  readonly base: number
  readonly parties: number
  readonly sameArticle: number
  readonly otherArticle: number
  readonly cameo: number
  readonly mode: number
  readonly words: number
  readonly place: number
  /** For each day between publications of undated reports, in units of the type's window. */
  readonly lag: number
  readonly sameDay: number
  readonly dayApart: number
}

export const weights: Weights = {
  base: -1.6,
  parties: 1.5,
  sameArticle: 1.6,
  otherArticle: 0,
  cameo: -2,
  mode: -0.5,
  words: 2,
  place: 0.8,
  lag: 1,
  sameDay: 0.6,
  dayApart: 1.2,
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
  const parties = partySimilarity(a, b)
  if (parties < 0) return -10
  let score = w.base + w.parties * parties + dateScore(a, b, w)
  if (a.article !== null && a.article === b.article) score += a.mention ? w.sameArticle : -2.5
  else score += w.otherArticle
  if (a.cameo && b.cameo && a.cameo !== b.cameo) score += w.cameo * codeDistance(a.cameo, b.cameo)
  if (a.mode && b.mode && a.mode !== b.mode) score += w.mode
  return score + placeScore(a, b, w) + wordScore(a, b, w)
}

/** "042" and "043" are one visit told from two sides; 04x all are consultations. */
function codeDistance(a: string, b: string): number {
  if (a.slice(0, 2) === '04' && b.slice(0, 2) === '04') return 0.1
  return a.slice(0, 2) === b.slice(0, 2) ? 0.5 : 1
}

function wordScore(a: Report, b: Report, w: Weights): number {
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
    return -w.dayApart * days * Math.min(1, 8 / window) * vagueness(a.when, b.when)
  }
  if (a.historical && b.historical) return 0
  if (a.historical || b.historical) return -w.lag / 2
  const days = a.dated || b.dated ? gap(a.when, b.when) : Math.abs(a.published - b.published)
  return w.sameDay - (w.lag * days) / window
}

/** A day against another day is a firm difference; months apart by a day may be one occurrence. */
function vagueness(a: DayRange, b: DayRange): number {
  return isDay(a) && isDay(b) ? 1 : 0.5
}

/**
 * How well the parties agree, 0 to 2, whichever way round; -1 where they exclude each other.
 * A minister, his ministry and his state can be one party.
 */
export function partySimilarity(a: Report, b: Report): number {
  const straight = side(a.actor, b.actor) + side(a.recipient, b.recipient)
  const crossed = side(a.actor, b.recipient) + side(a.recipient, b.actor)
  const together = side([...a.actor, ...a.recipient], [...b.actor, ...b.recipient])
  return Math.max(straight, crossed, 2 * together - 0.2)
}

/** 1 for the same parties, 0 where one side is unknown, below 0 where they differ. */
function side(a: readonly ReportParty[], b: readonly ReportParty[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 0.6 : 0.2
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  const best = small.map((party) => Math.max(...large.map((other) => alike(party, other))))
  return best.reduce((sum, value) => sum + value, 0) / small.length
}

/** One party of each: the same person 1, a person and his state 0.8, two bodies of one state 0.4, strangers -1.5. */
function alike(a: ReportParty, b: ReportParty): number {
  const sameRole = a.role === b.role
  if (a.name === b.name && a.name !== '') return sameRole ? 1 : 0.85
  if (a.code === null || a.code !== b.code) return -1.5
  if (a.state && b.state) return sameRole ? 1 : 0.7
  if (a.state || b.state) return 0.8
  return sameRole ? 0.6 : 0.4
}

// Which reports are compared at all: those of one kind that share a pair of parties and a month, or an article.
import type {DayRange} from './days.ts'
import type {Report, ReportParty} from './report.ts'
import {windowOf} from './similarity.ts'

export interface Blocks {
  /** Under which keys others find the report. */
  readonly keys: readonly string[]
  /** Under which keys the report finds others. "Finds" is symmetric by construction. */
  readonly probes: readonly string[]
}

/** Longer ranges than this are kept under one key for all time. */
const longestRange = 400

/** Of these there are so many that an undated one cannot be compared with all of them. */
const frequent = new Set(['CONSULT', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'ASSAULT', 'AGREE'])

export function blocksOf(report: Report): Blocks {
  const all = [...report.actor, ...report.recipient]
  const known = all.filter(({generic}) => !generic)
  // "pirates" here may be "Somali pirates" there: who is only called so is as good as not named.
  const parties = known.length > 0 ? known : all
  const names = [...new Set(parties.map(partyKey))].sort()
  const single = names.length < 2
  // A victim may be known as a citizen in one article and by the surname alone in another.
  const victims = report.kind.startsWith('incident')
    ? parties.map(({name}) => `~${name.split(' ').at(-1)}`)
    : []
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a}+${b}`)).slice(0, 30)
  const owners = single ? names.map((name) => `${name}!`) : [...pairs, ...names.map((name) => `${name}?`)]
  const asked = single
    ? names.flatMap((name) => [`${name}!`, `${name}?`])
    : [...pairs, ...names.map((name) => `${name}!`)]
  const {stored, probed} = timesOf(report)
  const at = (owned: readonly string[], times: readonly string[]) =>
    [...new Set([...owned, ...victims])].flatMap((party) =>
      times.map((time) => `${report.kind}|${party}|${time}`),
    )
  const article = report.mention && report.article !== null ? [`${report.kind}@${report.article}`] : []
  return {keys: [...at(owners, stored), ...article], probes: [...at(asked, probed), ...article]}
}

/** A state with all its people and bodies is one key. */
function partyKey({code, name}: ReportParty): string {
  return code ?? `~${name}`
}

function timesOf(report: Report): {stored: readonly string[]; probed: readonly string[]} {
  const {lo, hi} = report.when
  const rare = !frequent.has(report.kind)
  if ((report.historical && !report.dated) || hi - lo > longestRange)
    return {stored: ['*'], probed: rare ? ['*', 'all'] : ['*']}
  const margin = windowOf(report.kind) * 2
  const wide = monthsOf({lo: lo - margin, hi: hi + margin})
  return {
    stored: rare ? [...monthsOf({lo, hi}), 'all'] : monthsOf({lo, hi}),
    probed: rare ? [...wide, '*'] : wide,
  }
}

/** Numbers of the 32-day spans that the range touches. */
function monthsOf({lo, hi}: DayRange): string[] {
  const first = Math.floor(lo / 32)
  return Array.from({length: Math.floor(hi / 32) - first + 1}, (_, index) => String(first + index))
}

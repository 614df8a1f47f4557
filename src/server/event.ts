// What the event page and its API answer show: each claim in its article's words, and why the claims are one event.
import type {Claim, RoleParty} from '../claims/index.ts'
import {
  type ClaimDate,
  type ClaimView,
  contentWords,
  gap,
  overlap,
  type RecordEvent,
  rangeOf,
  reportOf,
  similarity,
} from '../record/index.ts'
import {eventWithAgreement, type RecordStore} from '../store/index.ts'
import {notFound} from './problems.ts'

export interface EventValue extends Omit<RecordEvent, 'claims'> {
  readonly claims: readonly ClaimDetail[]
  /** For each claim after the first: which earlier one it is most like, and how far. */
  readonly merging: readonly Merging[]
}

export interface ClaimDetail extends ClaimView {
  readonly title: string | null
  readonly trigger: string
  readonly mode: string | null
  readonly date: ClaimDate
  readonly place: Claim['place']
  readonly actor: readonly RoleParty[]
  readonly recipient: readonly RoleParty[]
  readonly hedges: readonly string[]
  readonly background: boolean
  /** The lexicon entry or rule that coded it. */
  readonly entry: string
  /** The passages of the article's text that hold the evidence; `start` is their place in the text. */
  readonly context: readonly {readonly start: number; readonly text: string}[]
}

export interface Merging {
  readonly claim: string
  /** The earlier claim that it is compared with. */
  readonly with: string
  /** Log-odds that both tell of one occurrence: above zero they do. */
  readonly score: number
  readonly sameParties: readonly string[]
  /** Days between the dates; null where one is undated. */
  readonly daysApart: number | null
  readonly publishedApart: number
  /** Words that both passages use. */
  readonly words: readonly string[]
  readonly byPeople: boolean
}

const mostClaims = 40

/** @throws Problem 404 */
export async function eventValue(store: RecordStore, id: string, asKnownOn?: number): Promise<EventValue> {
  const found = await store.event(id, asKnownOn)
  if (!found) throw notFound('event', id)
  const event = await eventWithAgreement(store, found, asKnownOn)
  const shown = event.claims.slice(0, mostClaims)
  const sources = await store.articleSources([...new Set(shown.map(({article}) => article))])
  const read = new Map<string, Claim>()
  for (const view of shown) {
    const claim = await store.claim(view.id)
    if (claim) read.set(view.id, claim.claim)
  }
  return {
    ...event,
    claims: shown.flatMap((view) => {
      const claim = read.get(view.id)
      const source = sources.get(view.article)
      return claim ? [detailOf(view, claim, source?.title ?? null, source?.text ?? '')] : []
    }),
    merging: mergingOf(
      shown.flatMap(({id: one}) => read.get(one) ?? []),
      event,
    ),
  }
}

function detailOf(view: ClaimView, claim: Claim, title: string | null, text: string): ClaimDetail {
  const {trigger, mode, date, place, actor, recipient, hedges, background, entry} = claim
  return {
    ...view,
    title,
    trigger,
    mode,
    date,
    place,
    actor,
    recipient,
    hedges: hedges.map((hedge) => hedge.text),
    background,
    entry,
    context: contextOf(view, text),
  }
}

const widest = 420

/** Paragraphs with evidence, cut to whole words where they are long; passages near each other come as one. */
function contextOf({evidence}: ClaimView, text: string): {start: number; text: string}[] {
  const found: {start: number; end: number}[] = []
  const inText = evidence.filter((one) => one.in === 'text').sort((a, b) => a.start - b.start)
  for (const {start, end} of inText) {
    const around = {start: startOf(text, start), end: endOf(text, end)}
    const last = found.at(-1)
    if (last && around.start <= last.end + 1) last.end = Math.max(last.end, around.end)
    else found.push(around)
  }
  return found.map(({start, end}) => ({start, text: text.slice(start, end)}))
}

function startOf(text: string, at: number): number {
  const paragraph = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  if (at - paragraph <= widest) return Math.min(at, paragraph)
  const space = text.indexOf(' ', at - widest)
  return space < 0 || space > at ? at : space + 1
}

function endOf(text: string, at: number): number {
  const line = text.indexOf('\n', at)
  const paragraph = line < 0 ? text.length : line
  if (paragraph - at <= widest) return paragraph
  return Math.max(at, text.lastIndexOf(' ', at + widest))
}

function mergingOf(all: readonly Claim[], {claims}: RecordEvent): Merging[] {
  const tied = new Set(
    claims.filter(({people}) => people?.some(({action}) => action === 'merge')).map(({id}) => id),
  )
  const reports = all.map(reportOf)
  return all.slice(1).map((claim, index) => {
    const earlier = all.slice(0, index + 1)
    const scores = earlier.map((_, place) => similarity(reports[place], reports[index + 1]))
    const score = Math.max(...scores)
    const nearest = earlier[scores.indexOf(score)]
    return {
      claim: claim.id,
      with: nearest.id,
      score: Math.round(score * 100) / 100,
      sameParties: shared(namesIn(nearest), namesIn(claim)),
      daysApart: apart(nearest.date?.edtf, claim.date?.edtf),
      publishedApart: apart(nearest.published.edtf, claim.published.edtf) ?? 0,
      words: sharedWords(nearest, claim),
      byPeople: tied.has(claim.id),
    }
  })
}

function namesIn({actor, recipient}: Claim): string[] {
  return [...actor, ...recipient].flatMap(({name, code}) => [name, ...(code ? [code] : [])])
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set(a)].filter((one) => b.includes(one))
}

function apart(a: string | null | undefined, b: string | null | undefined): number | null {
  const [x, y] = [rangeOf(a), rangeOf(b)]
  return x && y ? gap(x, y) : null
}

const mostWords = 8

/** Whole words of the first claim whose stems the second has too. */
function sharedWords(a: Claim, b: Claim): string[] {
  const text = (claim: Claim) => claim.evidence.map(({exact}) => exact).join(' ')
  const theirs = contentWords(text(b))
  const own = text(a).match(/[\p{L}\p{N}]+/gu) ?? []
  const both = own.filter((word) => (overlap(contentWords(word), theirs) ?? 0) > 0)
  return [...new Set(both.map((word) => word.toLowerCase()))].slice(0, mostWords)
}

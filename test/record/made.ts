// Claims, articles and pages made by hand for tests: only what a test is about has to be said.
import {createHash} from 'node:crypto'
import type {Article} from '../../src/article/index.ts'
import type {AttributionLink, Claim, RoleParty} from '../../src/claims/index.ts'
import type {Page} from '../../src/page/index.ts'
import type {KnownClaim} from '../../src/record/index.ts'
import {rangeOf} from '../../src/record/index.ts'
import type {ReadingToKeep} from '../../src/store/index.ts'

export function party(code: string, name = code, sector: string | null = null): RoleParty {
  const entity = name === code ? code : `${code}/${sector ?? 'GOV'}/${name}`
  return {text: name, start: 0, end: name.length, entity, code, sector, name}
}

export interface Said extends Partial<Omit<Claim, 'date' | 'published' | 'evidence'>> {
  readonly words: string
  readonly on?: string
  readonly when?: string
}

/** A claim of an article: `words` is its evidence, `on` its date, `when` the publication date. */
export function claim(article: Article, said: Said): Claim {
  const {words, on, when: _when, ...rest} = said
  const start = article.text.indexOf(words)
  const end = start + words.length
  const evidence = {
    in: 'text' as const,
    exact: words,
    prefix: article.text.slice(Math.max(0, start - 20), start),
    suffix: article.text.slice(end, end + 20),
    start,
    end,
  }
  const content: Omit<Claim, 'id'> = {
    article: article.id,
    outlet: article.outlet,
    published: article.published,
    about: 'event',
    event: 'CONSULT',
    mode: null,
    contexts: [],
    quad: 'verbal cooperation',
    cameo: '040',
    score: 2.5,
    actor: [],
    recipient: [],
    trigger: 'met',
    factuality: 'happened',
    hedges: [],
    background: false,
    date: on ? {edtf: on, how: 'stated', reason: 'the text says so'} : null,
    place: null,
    attribution: [outletLink(article.outlet)],
    evidence: [evidence],
    entry: 'test',
    ...rest,
  }
  return {id: hash(content), ...content}
}

export function outletLink(outlet: string | null): AttributionLink {
  return {
    speaker: {text: outlet ?? 'the outlet', start: null, end: null, entity: null, named: true},
    cue: null,
    how: 'stated',
  }
}

export function speakerLink(text: string, entity: string | null = null, named = true): AttributionLink {
  return {speaker: {text, start: 0, end: text.length, entity, named}, cue: null, how: 'stated'}
}

export interface Told {
  readonly outlet: string | null
  readonly published: string
  readonly text: string
  readonly title?: string
  readonly address?: string
  readonly modified?: string
  readonly claims?: readonly Said[]
}

/** An article with its claims, and the page it came from. */
export function told({outlet, published, text, title, address, modified, claims = []}: Told): {
  reading: ReadingToKeep
  page: Page
} {
  const dated = {edtf: published, how: 'stated' as const, reason: 'the page says so'}
  const article: Article = {
    source: `${outlet ?? 'unnamed'}-${published}.txt`,
    address: address ?? null,
    id: `article-${hash(address ?? text)}`,
    title: title ?? null,
    byline: null,
    dateline: null,
    published: dated,
    modified: modified ? {edtf: modified, how: 'stated', reason: 'the page says so'} : null,
    outlet,
    lang: 'en',
    text,
    boilerplate: [],
    page: {views: null, comments: null, mentions: [], related: []},
    warnings: [],
  }
  const page: Page = {
    source: article.source,
    address: article.address,
    mediaType: 'text/plain',
    text,
    charset: 'utf-8',
    given: {published, ...(outlet ? {outlet} : {})},
    warnings: [],
  }
  return {reading: {article, claims: claims.map((said) => claim(article, said)), parties: []}, page}
}

export function known(claims: readonly Claim[]): KnownClaim[] {
  return claims.map((one) => ({claim: one, knownFrom: rangeOf(one.published.edtf)!.hi}))
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

/** A small generator of pseudo-random numbers from a seed (mulberry32, public domain), 0 to 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const next = random(seed)
  const list = [...values]
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}

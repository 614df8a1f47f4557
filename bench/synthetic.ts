// Articles with claims from a seed: who deals with whom is as uneven as in news, occurrences are told 1 to 4 times.
import {createHash} from 'node:crypto'
import type {Article} from '../src/article/index.ts'
import type {Claim, RoleParty} from '../src/claims/index.ts'
import type {PloverType} from '../src/events/index.ts'
import type {Page} from '../src/page/index.ts'
import {dateOf} from '../src/record/index.ts'
import type {ReadingToKeep} from '../src/store/index.ts'

export interface Made {
  readonly reading: ReadingToKeep
  readonly page: Page
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** 190 made-up codes, the first ones in the news most. */
export const states = Array.from(
  {length: 190},
  (_, i) => `${letters[i % 26]}${letters[(i * 7 + 3) % 26]}${letters[(i * 11 + 5) % 26]}${i}`,
)
const types: readonly PloverType[] = [
  'CONSULT',
  'CONSULT',
  'CONSULT',
  'AGREE',
  'AGREE',
  'SUPPORT',
  'ACCUSE',
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'COOPERATE',
  'AID',
  'SANCTION',
  'THREATEN',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'RETREAT',
]
const outlets = Array.from({length: 60}, (_, i) => `Outlet ${i}`)
export const vocabulary = Array.from({length: 6000}, (_, i) => word(i))
const firstDay = 12053
const days = 20 * 365
const claimsOfArticle = 8

/** Pseudo-random numbers from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Rank by a Zipf-like law with the given exponent below 1. */
export function zipf(next: () => number, size: number, exponent = 0.5): number {
  return Math.min(size - 1, Math.floor(size * next() ** (1 / (1 - exponent))))
}

function word(index: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu']
  let text = ''
  for (let rest = index + 20; rest > 0; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length]
  return text
}

interface Occurrence {
  readonly type: PloverType
  readonly pair: readonly [string, string]
  readonly day: number
  readonly words: readonly string[]
  readonly detail: number
}

/** The articles number `from` to `to`; any range gives the same articles. */
export function* articles(seed: number, from: number, to: number, total: number): Generator<Made> {
  for (let number = from; number < to; number++) yield article(seed, number, total)
}

function article(seed: number, number: number, total: number): Made {
  const next = random(seed * 7919 + number)
  const published = firstDay + Math.floor((number / total) * days)
  const outlet = outlets[zipf(next, outlets.length)]!
  const told = Array.from({length: claimsOfArticle}, () => occurrence(seed, number, total, next))
  const sentences = told.map((one) => `${one.pair[0]} ${one.words.join(' ')} ${one.pair[1]}.`)
  const text = sentences.join(' ')
  const id = `article-${number}`
  const date = {edtf: dateOf(published), how: 'stated' as const, reason: 'synthetic'}
  const found: Article = {
    source: `${id}.txt`,
    address: null,
    id,
    title: told[0]!.words.slice(0, 5).join(' '),
    byline: null,
    dateline: null,
    published: date,
    modified: null,
    outlet,
    lang: 'en',
    text,
    boilerplate: [],
    page: {views: null, comments: null, mentions: [], related: []},
    warnings: [],
  }
  const page: Page = {
    source: found.source,
    address: null,
    mediaType: 'text/plain',
    text,
    charset: 'utf-8',
    given: {},
    warnings: [],
  }
  let at = 0
  const claims = told.map((one, index) => {
    const start = at
    at += sentences[index]!.length + 1
    return claim(found, one, sentences[index]!, start)
  })
  const parties = [
    ...new Map(
      claims.flatMap(({actor, recipient}) => [...actor, ...recipient]).map((party) => [party.entity, party]),
    ).values(),
  ]
  return {
    reading: {
      article: found,
      claims,
      parties: parties.map(({entity, code, name}) => ({
        entity: entity!,
        code,
        name,
        type: 'state',
        spans: [{start: 0, end: 4}],
      })),
    },
    page,
  }
}

/** Occurrences are numbered too: near articles draw near numbers, so that several tell of one. */
function occurrence(seed: number, number: number, total: number, next: () => number): Occurrence {
  const id = Math.floor(number * claimsOfArticle * 0.45 + next() * 60)
  const own = random(seed * 104729 + id)
  const a = zipf(own, states.length)
  const b = zipf(own, states.length)
  const pair = [states[a]!, states[b === a ? (a + 1) % states.length : b]!] as const
  const about = (id / (total * claimsOfArticle * 0.45)) * days
  return {
    type: types[Math.floor(own() * types.length)]!,
    pair,
    day: firstDay + Math.floor(about),
    words: Array.from({length: 12}, () => vocabulary[zipf(own, vocabulary.length)]!),
    detail: own(),
  }
}

function claim(
  of: Article,
  {type, pair, day, words, detail}: Occurrence,
  sentence: string,
  start: number,
): Claim {
  const party = (code: string): RoleParty => ({
    text: code,
    start: 0,
    end: code.length,
    entity: code,
    code,
    sector: null,
    name: code,
  })
  const content = {
    article: of.id,
    outlet: of.outlet,
    published: of.published,
    about: 'event' as const,
    event: type,
    mode: null,
    contexts: [],
    quad: 'verbal cooperation' as const,
    cameo: null,
    score: 1,
    actor: [party(pair[0])],
    recipient: [party(pair[1])],
    trigger: words[0]!,
    factuality: detail < 0.85 ? ('happened' as const) : ('planned' as const),
    hedges: [],
    background: false,
    date: {edtf: dateOf(day), how: 'resolved' as const, reason: 'synthetic'},
    place: null,
    attribution: [
      {
        speaker: {text: of.outlet!, start: null, end: null, entity: null, named: true},
        cue: null,
        how: 'stated' as const,
      },
    ],
    evidence: [
      {in: 'text' as const, exact: sentence, prefix: '', suffix: '', start, end: start + sentence.length},
    ],
    entry: 'synthetic',
    ...(detail < 0.04
      ? {
          agreement: {
            local: 'a',
            name: `${words[1]} ${words[2]} agreement`,
            aliases: [],
            kind: 'policy',
            parties: pair.map((code) => ({code})),
            status: {status: 'signed' as const, date: null, factuality: 'happened' as const},
          },
        }
      : {}),
  }
  return {
    id: createHash('sha256').update(`${of.id} ${start} ${sentence}`).digest('hex').slice(0, 16),
    ...content,
  }
}

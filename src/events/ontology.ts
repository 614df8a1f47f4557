// The PLOVER 2.0 ontology: quad class and score of a type, and the way between CAMEO codes and PLOVER.
import {entriesOf} from '../lexicon/index.ts'
import type {PloverType, Quad} from './types.ts'

interface TypeEntry {
  readonly type: PloverType
  readonly quad: Quad
  readonly score: number
  readonly recipient: 'required' | 'optional'
  readonly modes: Readonly<Record<string, number>>
}

/** What a CAMEO code says in PLOVER: type, mode and contexts. */
export interface CameoMeaning {
  readonly event: PloverType
  readonly mode: string | null
  readonly contexts: readonly string[]
}

interface CameoEntry {
  readonly code: string
  readonly plover: PloverType
  readonly mode?: string
  readonly contexts?: readonly string[]
  /** The type of the row where a pair of parties is asked about: docs/decisions/0008-classes-of-pairs.md. */
  readonly pair?: PloverType
}

let types: ReadonlyMap<PloverType, TypeEntry> | undefined
let cameo: ReadonlyMap<string, CameoEntry> | undefined

/** "verbal cooperation" for AGREE. SANCTION is material conflict: docs/decisions/0001-quad-of-sanction.md. */
export function quadOf(type: PloverType): Quad {
  return typeEntry(type).quad
}

/** The score of the mode, or that of the type where the manual gives the mode none (PROTEST vandalize). */
export function scoreOf(type: PloverType, mode: string | null): number {
  const entry = typeEntry(type)
  return (mode === null ? undefined : entry.modes[mode]) ?? entry.score
}

/** The modes of a type, in the order of the manual. */
export function modesOf(type: PloverType): readonly string[] {
  return Object.keys(typeEntry(type).modes)
}

/** Must an event of the type have a recipient? */
export function needsRecipient(type: PloverType): boolean {
  return typeEntry(type).recipient === 'required'
}

/** All sixteen types, in the order of the manual. */
export function ploverTypes(): readonly PloverType[] {
  return [...typeTable().keys()]
}

/** CAMEO to PLOVER. A code without a row of its own takes that of its two-digit root ("1234" → "123" → "12"). */
export function cameoToPlover(code: string): CameoMeaning | null {
  for (let length = code.length; length >= 2; length--) {
    const key = code.slice(0, length)
    const entry = cameoTable().get(key) ?? cameoTable().get(`${key}0`)
    if (entry) return {event: entry.plover, mode: entry.mode ?? null, contexts: entry.contexts ?? []}
  }
  return null
}

/** The type by which a pair is answered, where the CAMEO row has another one there than in the manual; else null. */
export function pairTypeOf(code: string): PloverType | null {
  return cameoTable().get(code)?.pair ?? null
}

/** The quad class of a pair's type: in the root of CAMEO CONCEDE is one with RETREAT, material cooperation. */
export function pairQuadOf(type: PloverType): Quad {
  return quadOf(type === 'CONCEDE' ? 'RETREAT' : type)
}

function cameoTable(): ReadonlyMap<string, CameoEntry> {
  cameo ??= new Map(
    entriesOf<CameoEntry>('lexicons/ontology', undefined)
      .filter(isCameo)
      .map((entry) => [entry.code, entry]),
  )
  return cameo
}

/** PLOVER to CAMEO, at the coarsest level that keeps type and mode: CONSULT visit is "042". */
export function ploverToCameo(type: PloverType, mode: string | null): string {
  return byMode[`${type} ${mode}`] ?? byType[type]
}

const byType: Readonly<Record<PloverType, string>> = {
  AGREE: '030',
  CONSULT: '040',
  SUPPORT: '050',
  COOPERATE: '060',
  AID: '070',
  CONCEDE: '080',
  RETREAT: '084',
  REQUEST: '100',
  ACCUSE: '110',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  SANCTION: '160',
  MOBILIZE: '150',
  COERCE: '170',
  ASSAULT: '180',
}

const byMode: Readonly<Record<string, string>> = {
  'CONSULT visit': '042',
  'CONSULT phone': '041',
  'CONSULT third-party': '044',
  'RETREAT withdraw': '0874',
  'RETREAT release': '0841',
  'RETREAT disarm': '0873',
  'RETREAT ceasefire': '0871',
  'RETREAT access': '086',
  'RETREAT resign': '0831',
  'REQUEST assist': '101',
  'REQUEST change': '104',
  'REQUEST yield': '105',
  'REQUEST meet': '106',
  'ACCUSE disapprove': '111',
  'ACCUSE investigate': '090',
  'ACCUSE allege': '112',
  'REJECT assist': '121',
  'REJECT change': '123',
  'REJECT yield': '124',
  'REJECT meet': '125',
  'THREATEN restrict': '131',
  'THREATEN arrest': '132',
  'THREATEN relations': '1313',
  'THREATEN expel': '136',
  'THREATEN territory': '1382',
  'THREATEN violence': '138',
  'PROTEST demo': '141',
  'PROTEST riot': '145',
  'PROTEST strike': '143',
  'PROTEST hunger': '142',
  'PROTEST boycott': '143',
  'PROTEST obstruct': '144',
  'SANCTION convict': '116',
  'SANCTION expel': '166',
  'SANCTION withdraw': '161',
  'SANCTION discontinue': '163',
  'MOBILIZE troops': '154',
  'MOBILIZE weapons': '152',
  'MOBILIZE police': '153',
  'COERCE seize': '171',
  'COERCE restrict': '172',
  'COERCE censor': '1721',
  'COERCE curfew': '1723',
  'COERCE martial-law': '1724',
  'COERCE arrest': '173',
  'COERCE deport': '174',
  'ASSAULT abduct': '181',
  'ASSAULT beat': '182',
  'ASSAULT torture': '1822',
  'ASSAULT sexual': '1821',
  'ASSAULT targeted': '186',
  'ASSAULT destroy': '1712',
  'ASSAULT firearms': '193',
  'ASSAULT explosives': '183',
  'ASSAULT suicide-attack': '1831',
  'ASSAULT aerial': '195',
  'ASSAULT drone': '195',
  'ASSAULT heavy-weapons': '194',
  'ASSAULT crowd-control': '175',
  'ASSAULT unconventional': '204',
}

function typeEntry(type: PloverType): TypeEntry {
  const entry = typeTable().get(type)
  if (!entry) throw new Error(`lexicons/ontology/types.yml has no type ${type}`)
  return entry
}

function typeTable(): ReadonlyMap<PloverType, TypeEntry> {
  types ??= new Map(
    entriesOf<TypeEntry>('lexicons/ontology', undefined)
      .filter((entry) => 'quad' in entry)
      .map((entry) => [entry.type, entry]),
  )
  return types
}

function isCameo(entry: object): boolean {
  return 'code' in entry
}

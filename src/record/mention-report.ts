// A line of another coder's events as a report, so that `entente merge` merges as the record does.
import type {Party} from '../entities/index.ts'
import {cameoToPlover} from '../events/index.ts'
import {dayOf, rangeOf} from './days.ts'
import {newsDays, plainName, type Report, type ReportParty} from './report.ts'
import {contentWords} from './words.ts'

export interface CodedMention {
  readonly id: string
  readonly published?: string
  readonly date?: string
  readonly event?: string
  readonly cameo?: string
  readonly tense?: string
  readonly actor?: readonly MentionedParty[]
  readonly recipient?: readonly MentionedParty[]
  readonly article?: string
  readonly text?: string
}

export interface MentionedParty {
  readonly name?: string
  readonly agent?: string
  readonly code?: string
  readonly sector?: string
}

/** @param partyOf who a name means; used where the line gives no code */
export function reportOfMention(line: CodedMention, partyOf: (name: string) => Party | null): Report {
  const said = rangeOf(line.date)
  const published = dayOf(line.published ?? '') ?? said?.hi ?? 0
  const party = (given: MentionedParty) => partyOfMention(given, partyOf)
  return {
    id: line.id,
    article: line.article ?? null,
    kind: line.event ?? kindOfCode(line.cameo),
    cameo: line.cameo ?? null,
    mode: null,
    actor: (line.actor ?? []).filter(isSomebody).map(party),
    recipient: (line.recipient ?? []).filter(isSomebody).map(party),
    when: said ?? {lo: published - newsDays, hi: published},
    dated: said !== null,
    historical: line.tense === 'historical' || line.tense === 'past',
    published,
    place: null,
    words: contentWords(line.text ?? ''),
    content: null,
    title: false,
    mention: true,
  }
}

/** The PLOVER type of a CAMEO code; its first two digits where PLOVER has no type for it. */
function kindOfCode(cameo: string | undefined): string {
  if (!cameo) return 'event'
  return cameoToPlover(cameo)?.event ?? cameo.slice(0, 2)
}

function isSomebody({name, agent, code}: MentionedParty): boolean {
  return Boolean(name || agent || code)
}

function partyOfMention(
  {name = '', agent = '', code, sector}: MentionedParty,
  partyOf: (name: string) => Party | null,
): ReportParty {
  const party = code ? null : knownParty(decodeEntities(name), partyOf)
  const known = party && speaksForState(party) ? party : null
  const found = code ?? known?.code ?? null
  const role = (sector || agent).toLowerCase()
  const own = known ? known.type === 'state' : plainName(name).length === 3 || found !== null
  return {code: found, role, name: plainName(decodeEntities(name)), state: own && role === ''}
}

/** Holders of office do; an opponent of the government, an officer or a cleric is nobody but himself. */
function speaksForState({type, offices}: Party): boolean {
  return type !== 'person' || offices !== undefined
}

/** "Dmitry Anatolyevich Medvedev", "Robert M. Gates", "Holy See (Vatican City State)": also without the middle part. */
function knownParty(name: string, partyOf: (name: string) => Party | null): Party | null {
  const words = name.split(/\s+/)
  const ends = words.length > 2 ? [`${words[0]} ${words.at(-1)}`] : []
  for (const form of [name, name.replace(/\s*\(.*\)/, ''), name.replace(/,.*/, ''), ...ends]) {
    const party = partyOf(form)
    if (party) return party
  }
  return null
}

/** Other coders leave "&#287;" in names. */
function decodeEntities(name: string): string {
  return name.replace(/&#(\d{1,7});/g, (all, digits) => {
    const code = Number(digits)
    return code < 0x110000 ? String.fromCodePoint(code) : all
  })
}

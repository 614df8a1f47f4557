// The lists beside the chronology, each with its columns for CSV and its entries for a feed.
import type {Agreement, ClaimView, Contact, Figure, Incident, Measure} from '../record/index.ts'
import {wordOf} from '../record/index.ts'
import type {ArticleLine, NamedLine, SearchResult} from '../store/index.ts'
import type {Columns, Entry} from './formats.ts'
import type {RelationRow} from './start.ts'

export interface ListKind<Item> {
  readonly columns: Columns<Item>
  readonly entry: (item: Item) => Entry
}

type Told = {readonly claims: readonly ClaimView[]}

/** What every list with evidence says of it. */
const evidence = {
  claims: ({claims}: Told) => claims.length,
  first_published: ({claims}: Told) => claims[0]?.published.edtf,
  word: ({claims}: Told) => claims[0] && wordOf(claims[0]),
  quote: ({claims}: Told) => claims[0]?.evidence[0]?.exact,
}

function names(parties: readonly {readonly name: string}[] | undefined): string {
  return [...new Set(parties?.map(({name}) => name))].join(', ')
}

function claimPath({claims}: Told): string {
  const [claim] = claims
  return claim ? `/articles/${encodeURIComponent(claim.article)}?claim=${encodeURIComponent(claim.id)}` : '/'
}

const agreements: ListKind<Agreement> = {
  columns: {
    id: ({id}) => id,
    name: ({name}) => name,
    kind: ({kind}) => kind,
    parties: ({parties}) => parties.map(({code}) => code).join(' '),
    status: ({current}) => current?.status,
    status_date: ({current}) => current?.date?.edtf,
    covers: ({scope}) => scopeText(scope, true),
    excludes: ({scope}) => scopeText(scope, false),
  },
  entry: ({id, name, current, scope}) => ({
    path: `/agreements/${encodeURIComponent(id)}`,
    title: current ? `${name}: ${current.status}` : name,
    when: current?.claims[0]?.published.edtf,
    text: scope.map(({text, covered}) => `${covered ? 'covers' : 'excludes'} ${text}`).join('; '),
  }),
}

function scopeText(scope: Agreement['scope'], which: boolean): string {
  return scope
    .filter(({covered}) => covered === which)
    .map(({text, hedge}) => (hedge ? `${text} (${hedge})` : text))
    .join('; ')
}

const contacts: ListKind<Contact> = {
  columns: {
    id: ({id}) => id,
    kind: ({kind}) => kind,
    date: ({date}) => date?.edtf,
    place: ({place}) => place?.text,
    factuality: ({factuality}) => factuality,
    participants: ({participants}) => names(participants),
    agenda: ({agenda}) => agenda.join('; '),
    understandings: ({understandings}) => understandings.join('; '),
    proposals: ({proposals}) => proposals.join('; '),
    ...evidence,
  },
  entry: ({id, kind, participants, claims}) => ({
    path: `/events/${encodeURIComponent(id)}`,
    title: `${kind}: ${names(participants)}`,
    ...told(claims),
  }),
}

const incidents: ListKind<Incident> = {
  columns: {
    id: ({id}) => id,
    kind: ({kind}) => kind,
    date: ({date}) => date?.edtf,
    place: ({place}) => place?.text,
    factuality: ({factuality}) => factuality,
    harmed: ({harmed}) => names(harmed),
    by: ({by}) => names(by),
    ...evidence,
  },
  entry: (incident) => ({
    path: claimPath(incident),
    title: `${incident.kind}: ${names(incident.harmed)}`,
    ...told(incident.claims),
  }),
}

const measures: ListKind<Measure> = {
  columns: {id: ({id}) => id, text: ({text}) => text, status: ({status}) => status, ...evidence},
  entry: (measure) => ({
    path: claimPath(measure),
    title: `${measure.text} (${measure.status})`,
    ...told(measure.claims),
  }),
}

const figures: ListKind<Figure> = {
  columns: {
    id: ({id}) => id,
    value: ({value}) => value,
    unit: ({unit}) => unit,
    counts: ({counts}) => counts,
    party: ({party}) => party,
    as_of: ({asOf}) => asOf?.edtf,
    comparison: ({comparison}) =>
      comparison.map(({value, unit, counts, party}) => [value, unit, counts, party].join(' ')).join('; '),
    ...evidence,
  },
  entry: (figure) => ({
    path: claimPath(figure),
    title: `${figure.value} ${figure.unit === 'count' ? '' : figure.unit} ${figure.counts}`,
    ...told(figure.claims),
  }),
}

const named: ListKind<NamedLine> = {
  columns: {
    entity: ({entity}) => entity,
    name: ({name}) => name,
    type: ({type}) => type,
    code: ({code}) => code,
    articles: ({articles}) => articles.length,
  },
  entry: ({entity, name, type, articles}) => ({
    path: `/entities/${encodeURIComponent(entity)}`,
    title: name,
    when: null,
    text: `${type}, ${articles.length}`,
  }),
}

/** When the first report of it was published, and its first sentence. */
function told([first]: readonly ClaimView[]) {
  return {when: first?.published.edtf, text: first?.evidence[0]?.exact ?? ''}
}

/** Lists of a relation, by the name that stands in their address. */
export const relationLists = {agreements, contacts, incidents, measures, figures, named} as const
export type RelationList = keyof typeof relationLists

export const articleList: ListKind<ArticleLine> = {
  columns: {
    id: ({id}) => id,
    title: ({title}) => title,
    outlet: ({outlet}) => outlet,
    published: ({published}) => published,
    source: ({source}) => source,
    address: ({address}) => address,
    read_at: ({readAt}) => readAt,
    claims: ({claims}) => claims,
  },
  entry: ({id, title, source, published, outlet}) => ({
    path: `/articles/${encodeURIComponent(id)}`,
    title: title ?? source,
    when: published,
    text: outlet ?? '',
  }),
}

export const resultList: ListKind<SearchResult> = {
  columns: {
    kind: ({kind}) => kind,
    id: ({id}) => id,
    event: ({event}) => event,
    article: ({article}) => article,
    title: ({title}) => title,
    outlet: ({outlet}) => outlet,
    published: ({published}) => published,
    date: ({date}) => date,
    type: ({type}) => type,
    factuality: ({factuality}) => factuality,
    snippet: ({snippet}) => snippet,
  },
  entry: ({event, article, title, published, snippet}) => ({
    path: event ? `/events/${encodeURIComponent(event)}` : `/articles/${encodeURIComponent(article)}`,
    title: title ?? article,
    when: published,
    text: snippet,
  }),
}

export const relationRowList: ListKind<RelationRow> = {
  columns: {
    relation: ({path}) => decodeURIComponent(path),
    names: ({names: both}) => both.join(' – '),
    events: ({events}) => events,
    cooperation: ({balance}) => sum(balance.map(({cooperation}) => cooperation)),
    conflict: ({balance}) => sum(balance.map(({conflict}) => conflict)),
  },
  entry: ({path, names: both, events}) => ({
    path: `/relations/${path}`,
    title: both.join(' – '),
    when: null,
    text: String(events),
  }),
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((all, value) => all + value, 0) * 10) / 10
}

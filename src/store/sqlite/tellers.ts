// Who tells of events, read out of their claims without shipping the claims whole.
import {sql} from 'kysely'
import type {AttributionLink} from '../../claims/index.ts'
import type {Tx} from '../dialect.ts'

export interface Teller {
  readonly event: string
  readonly article: string
  readonly reading: number
  readonly outlet: string | null
  readonly known_from: number
  readonly known_until: number
  readonly attribution: readonly AttributionLink[]
}

/** The claims of these events that nobody rejected. */
export async function tellersOf(db: Tx, events: readonly string[]): Promise<Teller[]> {
  const {rows} = await sql<Omit<Teller, 'attribution'> & {attribution: string}>`
    select claim.event, claim.article, claim.reading, claim.known_from, claim.known_until,
      json_extract(claim.json, '$.outlet') as outlet, json_extract(claim.json, '$.attribution') as attribution
    from claim where claim.event in (${sql.join(events)}) and claim.rejected = 0`.execute(db)
  return rows.map(({attribution, ...row}) => ({...row, attribution: linksIn(attribution)}))
}

/** News repeats its chains: the same text is parsed once. */
const remembered = new Map<string, readonly AttributionLink[]>()
const mostRemembered = 5000

function linksIn(text: string): readonly AttributionLink[] {
  const known = remembered.get(text)
  if (known) return known
  const links = JSON.parse(text) as AttributionLink[]
  if (remembered.size < mostRemembered) remembered.set(text, links)
  return links
}

// The search index and the list of mentioned parties for one reading.
import type {Claim} from '../claims/index.ts'
import {lookupKeys} from '../record/index.ts'
import type {Dialect, SearchRow, Tx} from './dialect.ts'
import type {ReadingToKeep} from './reading.ts'
import {chunks, knownClaim} from './rows.ts'

/** The claim as the search index knows it. */
export function searchRowOf(claim: Claim): SearchRow {
  const parties = [...claim.actor, ...claim.recipient]
  const extra = [claim.agreement?.name, claim.agreement?.scope?.text, claim.figure?.counts]
  return {
    ref: claim.id,
    kind: 'claim',
    title: [...parties.map(({name}) => name), ...extra].filter(Boolean).join(', '),
    body: claim.evidence.map(({exact}) => exact).join(' … '),
    keys: lookupKeys([...parties, ...(claim.incident?.harmed ?? [])]),
  }
}

/** People's words on a claim may name other parties: it is found under those from then on. */
export async function indexCorrected(tx: Tx, dialect: Dialect, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    const rows = await tx
      .selectFrom('claim')
      .select(['json', 'fixed', 'known_from'])
      .where('id', 'in', some)
      .where('known_until', '>', 0)
      .execute()
    await dialect.addToSearch(
      tx,
      rows.map((row) => searchRowOf(knownClaim(row).claim)),
    )
  }
}

/** @param replaced readings whose place this one takes */
export async function indexReading(
  tx: Tx,
  dialect: Dialect,
  reading: number,
  {article, claims, parties = []}: ReadingToKeep,
  replaced: readonly number[],
): Promise<void> {
  const rows: SearchRow[] = [
    {ref: article.id, kind: 'article', title: article.title ?? '', body: article.text, keys: []},
    ...claims.map(searchRowOf),
  ]
  await dialect.addToSearch(tx, rows)
  for (const some of chunks(replaced)) await tx.deleteFrom('mention').where('reading', 'in', some).execute()
  const mentions = [...new Map(parties.map((party) => [party.entity, party])).values()]
  for (const some of chunks(mentions, 100))
    await tx
      .insertInto('mention')
      .values(
        some.map(({entity, code, name, type, spans}) => ({
          reading,
          entity,
          code,
          name,
          type,
          spans: JSON.stringify(spans),
        })),
      )
      .execute()
}

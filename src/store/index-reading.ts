// The search index and the list of mentioned parties for one reading.
import type {ReadingToKeep} from './add.ts'
import type {Dialect, SearchRow, Tx} from './dialect.ts'
import {chunks} from './rows.ts'

/** @param replaced readings whose place this one takes */
export async function indexReading(
  tx: Tx,
  dialect: Dialect,
  reading: number,
  {article, claims, parties = []}: ReadingToKeep,
  replaced: readonly number[],
): Promise<void> {
  const rows: SearchRow[] = [
    {ref: article.id, kind: 'article', title: article.title ?? '', body: article.text},
    ...claims.map((claim): SearchRow => {
      const names = [...claim.actor, ...claim.recipient].map(({name}) => name)
      const extra = [claim.agreement?.name, claim.agreement?.scope?.text, claim.figure?.counts]
      return {
        ref: claim.id,
        kind: 'claim',
        title: [...names, ...extra].filter(Boolean).join(', '),
        body: claim.evidence.map(({exact}) => exact).join(' … '),
      }
    }),
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

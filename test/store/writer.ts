// Run as a process of its own, beside others or to be killed: keeps synthetic pages in a record and says so after each.
import {sql} from 'kysely'
import {articles} from '../../bench/synthetic.ts'
import {openRecord} from '../../src/store/index.ts'

const [file, from, to, journal] = process.argv.slice(2)
const store = await openRecord(file!)
if (journal) await sql`pragma journal_mode = ${sql.raw(journal)}`.execute(store.db)
for (const {reading, page} of articles(7, Number(from), Number(to), 2000)) {
  await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
  process.stdout.write('.')
}
await store.close()

// Run as a process of its own, to be killed: keeps synthetic pages in a record and says so after each.
import {articles} from '../../bench/synthetic.ts'
import {openRecord} from '../../src/store/index.ts'

const [file, from, to] = process.argv.slice(2)
const store = await openRecord(file!)
for (const {reading, page} of articles(7, Number(from), Number(to), 2000)) {
  await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
  process.stdout.write('.')
}
await store.close()

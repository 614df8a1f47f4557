// The README's first command: reads the example pages into a record and prints a chronology, then says what to try next.
import {spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const record = join(tmpdir(), 'entente-examples.db')
for (const end of ['', '-wal', '-shm']) rmSync(record + end, {force: true})

entente('read', join(root, 'examples'), '--record', record)
entente('timeline', 'GBR', 'RUS', '--record', record)
console.log(`
These are pages written for illustration (examples/SOURCES.md has the facts). Try next:
  export ENTENTE_RECORD=${record}
  bin/entente show ID                                    any id above: its sentences and whose word it is
  bin/entente agreements GBR RUS                         status history and scope
  bin/entente check "technical cooperation" missiles     covered or excluded, by which words
  bin/entente timeline GBR RUS --as-known-on 2014-02-01  as a reader could have known it that day
  bin/entente timeline GRC MKD                           another pair
  bin/entente serve                                      the same in a browser
Then read your own: bin/entente read page.html folder/ https://example.org/news`)

function entente(...args) {
  const {status} = spawnSync(process.execPath, [join(root, 'bin/entente'), ...args], {stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

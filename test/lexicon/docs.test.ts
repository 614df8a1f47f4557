// What docs/events.md tells an editor of lexicons/events is what its schema knows.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {needs, slots} from '../../src/lexicon/kinds.ts'

const docs = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8')

/** The words in code style in the first column of the tables below a heading. */
function listedUnder(heading: string): Set<string> {
  const section = docs.split(/^### /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const cells = section.split('\n').flatMap((line) => /^\| (.+?) \|/.exec(line)?.[1] ?? [])
  return new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word)))
}

test('every need is told of, and none that does not exist', () => {
  expect([...listedUnder('Needs')].sort()).toEqual([...needs].sort())
})

test('every slot is told of, and none that does not exist', () => {
  expect([...listedUnder('Slots')].filter((slot) => !slot.startsWith('inner-')).sort()).toEqual(
    [...slots].sort(),
  )
})

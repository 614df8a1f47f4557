// What the docs tell an editor of lexicons/events and lexicons/reporting is what their schemas know.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {needs, slots} from '../../src/lexicon/kinds.ts'
import {contents, reporting} from '../../src/lexicon/schemas/reporting.ts'

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

test('every field of a reporting entry and every kind of content is told of', () => {
  const attribution = readFileSync(new URL('../../docs/attribution.md', import.meta.url), 'utf8')
  const fields = Object.keys(reporting.shape).filter((field) => !['id', 'words', 'source'].includes(field))
  for (const word of [...fields, ...contents]) expect(attribution).toContain(`\`${word}\``)
})

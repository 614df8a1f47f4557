// One occurrence told by title and text is one claim, with the date and the place that any of its tellings gives.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Page, readPages} from '../../src/page/index.ts'
import {read} from '../../src/read.ts'

async function claimsOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-told-'))
  const file = join(folder, 'page.txt')
  writeFileSync(file, text)
  const claims = []
  for await (const page of readPages([file], {given: {published: '2024-05-10'}}))
    claims.push(...read(page as Page).claims)
  rmSync(folder, {recursive: true})
  return claims
}

test('the day stands in the text, not in the title', async () => {
  const claims = await claimsOf(
    'Norway and Chile ratify treaty on fisheries\n\nNorway and Chile ratified the fisheries treaty in Santiago on Tuesday, both governments said.\n\nThe fisheries treaty was negotiated for six years.\n',
  )
  const ratified = claims.filter(({event}) => event === 'SUPPORT')
  expect(ratified).toHaveLength(1)
  expect(ratified[0]!.date?.edtf).toBe('2024-05-07')
  expect(ratified[0]!.place?.text).toBe('Santiago')
  expect(ratified[0]!.evidence.map((one) => one.in)).toEqual(['title', 'text'])
})

test('a source that an agency cites is a link of the chain behind it', async () => {
  const claims = await claimsOf(
    'Ships leave for Syria\n\nReuters, citing a source in the Russian defence ministry, reported that Russia had sent two ships to Syria.\n',
  )
  const sent = claims.find(({event}) => event === 'MOBILIZE')
  expect(sent?.attribution.map(({speaker}) => speaker.text)).toEqual([
    'Reuters',
    'a source in the Russian defence ministry',
  ])
})

import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {PloverType} from '../../src/events/index.ts'
import {read} from '../../src/read.ts'
import {mergeReports, type Report, reportOf} from '../../src/record/index.ts'
import {claim, party, told} from './made.ts'

interface Act {
  readonly group: string
  readonly act: string
  readonly sentence: string
}

const acts: Act[] = readFileSync(new URL('spoken-acts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([group, act, sentence]) => ({group: group!, act: act!, sentence: sentence!}))

/** The acts of words that each sentence, an article of its own, reports; by the sentence. */
function reportsOf({sentence}: Act, index: number): Report[] {
  const {claims} = read({
    source: `${index}`,
    address: `https://paper${index}.example/`,
    mediaType: 'text/plain',
    text: `${sentence}\n`,
    charset: 'utf-8',
    warnings: [],
    given: {published: '2021-03-10', lang: 'en'},
  })
  return claims.map(reportOf).filter(({content}) => content !== null)
}

test('what is agreed on, asked for, refused or threatened tells acts of one day apart', () => {
  const reports = acts.map(reportsOf)
  const groupOf = new Map(mergeReports(reports.flat()).flatMap((group, at) => group.map(({id}) => [id, at])))
  const counts = {same: 0, sameJoined: 0, different: 0, differentJoined: 0}
  for (const [i, a] of acts.entries())
    for (const [j, b] of acts.entries()) {
      if (j >= i || a.group !== b.group) continue
      for (const one of reports[i]!)
        for (const other of reports[j]!) {
          if (one.kind !== other.kind) continue
          const joined = groupOf.get(one.id) === groupOf.get(other.id) ? 1 : 0
          if (a.act === b.act) {
            counts.same++
            counts.sameJoined += joined
          } else {
            counts.different++
            counts.differentJoined += joined
          }
        }
    }
  expect(counts.different).toBeGreaterThan(70)
  expect(counts.differentJoined / counts.different).toBeLessThan(0.05)
  expect(counts.same).toBeGreaterThan(30)
  expect(counts.sameJoined / counts.same).toBeGreaterThan(0.75)
})

describe('claims made by hand', () => {
  const ada = party('NOR', 'Ada Berg', 'GOV')
  const ilo = party('FIN', 'Ilo Salo', 'GOV')

  function merged(event: PloverType, ...words: readonly string[]): number {
    const reports = words.map((text, index) => {
      const {article} = told({outlet: `Paper ${index}`, published: '2020-05-04', text}).reading
      const [actor, recipient] = [[ada], [ilo]]
      return reportOf(
        claim(article, {words: text, event, cameo: '030', trigger: 'promised', actor, recipient}),
      )
    })
    return mergeReports(reports).length
  }

  test('two promises of one day are two, one promise told twice is one', () => {
    expect(
      merged('AGREE', 'Berg promised Salo a loan for ferries.', 'Berg promised Salo cheap timber.'),
    ).toBe(2)
    expect(
      merged('AGREE', 'Berg promised Salo a loan for ferries.', 'Berg promised a ferry loan to Salo.'),
    ).toBe(1)
  })

  test('a promise to do it and a promise not to do it are two', () => {
    const [done, left] = ['Berg promised Salo to sell timber.', 'Berg promised Salo not to sell timber.']
    expect(merged('AGREE', done, left)).toBe(2)
  })

  test('names of the parties are no content', () => {
    const words = [
      'Finland: Berg promised Salo two old ferries.',
      'In Finland, Berg promised Salo cheap salt.',
    ]
    expect(merged('AGREE', ...words)).toBe(2)
  })

  test('deeds of one day are one, whatever else is told of them', () => {
    expect(
      merged('ASSAULT', 'Berg promised Salo a loan for ferries.', 'Berg promised Salo cheap timber.'),
    ).toBe(1)
  })
})

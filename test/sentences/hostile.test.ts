// Whatever the text: no crash, every token where it says, nothing but white space lost, and time that grows with the length.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readSentences, segmentText} from '../../src/sentences/index.ts'

const odd = fc.constantFrom(
  'Москва',
  '北京和谈',
  'שלום',
  'مرحبا',
  '\u202e',
  '\u2066',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  '👨‍👩‍👧‍👦',
  'e\u0301',
  '\u200b',
  '\u00a0',
  '\u2028',
  '\0',
  '\t',
  '\r\n',
  '\n',
  ' ',
  '. ',
  '"',
  '((',
  "n't",
  'U.S.',
  'https://a.b/c?d=(e)',
  '#x@y',
  '1,5',
  'Mr.',
)
const hostileText = fc
  .array(fc.oneof(odd, fc.string({unit: 'binary', maxLength: 8}), fc.string({maxLength: 20})), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('any text: offsets exact, in order, nothing but white space between tokens', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      let place = 0
      for (const {tokens} of readSentences(text)) {
        for (const {start, end, form} of tokens) {
          expect(text.slice(start, end)).toBe(form)
          expect(form.length).toBeGreaterThan(0)
          expect(text.slice(place, start)).toMatch(blank)
          place = end
        }
      }
      expect(text.slice(place)).toMatch(blank)
    }),
    {seed: 3, numRuns: 300},
  )
})

test('any text: one root a sentence, no cycle, no sentence across a line feed', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const parser of ['neural', 'linear'] as const)
        for (const {tokens, start, end} of readSentences(text, {parser})) {
          expect(text.slice(start, end)).not.toContain('\n')
          expect(tokens.filter(({head}) => head === -1)).toHaveLength(1)
          for (const token of tokens) {
            let steps = 0
            for (let at = token.index; at >= 0; at = tokens[at].head)
              expect(steps++).toBeLessThanOrEqual(tokens.length)
          }
        }
    }),
    {seed: 4, numRuns: 150},
  )
})

const million = 1_000_000
const long: readonly (readonly [name: string, text: string])[] = [
  ['one letter', 'a'.repeat(million)],
  ['brackets', '('.repeat(100_000)],
  ['closing brackets', '))]}'.repeat(25_000)],
  ['full stops', '.'.repeat(100_000)],
  ['lone surrogates', '\ud83d'.repeat(100_000)],
  ['emoji', '😀'.repeat(50_000)],
  ['scripts', 'aЯ中ש'.repeat(50_000)],
  ['bidi controls', '\u202ea\u202c'.repeat(30_000)],
  ['capitals and stops', 'A.'.repeat(100_000)],
  ['digits and commas', '1,'.repeat(100_000)],
  ['at signs', 'a@'.repeat(100_000)],
  ['an address', `http://${'a.'.repeat(100_000)}`],
  ['words without a stop', 'word '.repeat(40_000)],
  ['a dateline that never ends', 'LONDON '.repeat(20_000)],
  ['capitals and hyphens', 'A-'.repeat(100_000)],
  ['lines that begin like datelines', 'LONDON-LONDON/LONDON, A a a a (A A A\n'.repeat(5_000)],
  ['quotes', '"A." '.repeat(30_000)],
  ['white space', ' \t'.repeat(500_000)],
]

test.each(long)('a very long run of %s is cut without loss', (_, text) => {
  let length = 0
  for (const tokens of segmentText(text)) {
    expect(tokens.length).toBeLessThanOrEqual(200)
    for (const {start, end, word} of tokens) {
      if (text.slice(start, end) !== word.form) throw new Error(`wrong offsets at ${start}`)
      length += end - start
    }
  }
  expect(length).toBe(text.replace(/[\s\u0085\u200b\ufeff]+/g, '').length)
})

test('100,000 brackets get trees', () => {
  const sentences = readSentences('('.repeat(100_000))
  expect(sentences.reduce((sum, {tokens}) => sum + tokens.length, 0)).toBeGreaterThan(0)
})

const blank = /^[\s\u0085\u200b\ufeff]*$/

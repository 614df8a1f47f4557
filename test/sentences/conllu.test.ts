// CoNLL-U out and in again: words, tags, heads and places survive.
import {expect, test} from 'vitest'
import {modelVersion, parseConllu, readSentences, toConllu} from '../../src/sentences/index.ts'

const text = 'The envoys can’t stay.\nThey left Oslo on Monday (late).'

test('what toConllu writes, parseConllu reads', () => {
  const sentences = readSentences(text)
  const [document] = parseConllu(sentences.map((sentence) => toConllu(sentence, text)).join(''))
  const bare = (list: typeof sentences) =>
    list.map(({tokens}) =>
      tokens.map(({form, lemma, upos, feats, head, deprel}) => [form, lemma, upos, feats, head, deprel]),
    )
  expect(bare([...document.sentences])).toEqual(bare(sentences))
})

test('every token line names its place, and the block its text', () => {
  const [first] = readSentences(text)
  const lines = toConllu(first, text).split('\n')
  expect(lines[0]).toBe('# text = The envoys can’t stay.')
  expect(lines[1]).toMatch(/^1\tThe\tthe\tDET\tDT\t.*\tstart_char=0\|end_char=3$/)
})

test('a contraction is two words that touch', () => {
  const [{tokens}] = readSentences('They cannot stay and won’t leave.')
  expect(tokens.map(({form}) => form)).toEqual('They can not stay and wo n’t leave .'.split(' '))
})

test('a word that does not stand in its text is named', () => {
  const wrong = '# sent_id = s1\n# text = One word\n1\tTwo\ttwo\tNUM\tCD\t_\t0\troot\t_\t_\n\n'
  expect(() => parseConllu(wrong)).toThrow('s1: "Two" does not stand at 0 of "One word"')
})

test('the same text gives the same sentences, and a model version is named', () => {
  expect(readSentences(text)).toEqual(readSentences(text))
  expect(modelVersion('en')).toMatch(/^en-[0-9a-f]{12}$/)
})

test('a language without a model is refused in words', () => {
  expect(() => readSentences('x', {lang: 'zz'})).toThrow('no model for language "zz"')
})

// The sets of test/told are well-formed; how well the coder does on them is measured by bench/told.ts.
import {expect, test} from 'vitest'
import {readTold, stateCode, type ToldText, toldSets} from './told.ts'

test.each(toldSets())('%s: no text twice, and as much kept as looked at', (name) => {
  const texts = readTold(name)
  const whole = texts.map(({sentences}) => sentences.map(({text}) => text).join(' '))
  expect(new Set(whole).size).toBe(texts.length)
  const [seen, kept] = (['looked at', 'kept'] as const).map((part) => sentencesOf(texts, part))
  expect(seen).toBeGreaterThan(0)
  expect(kept).toBeGreaterThan(0.8 * seen)
})

test.each(toldSets())('%s: every word of a party stands in its text', (name) => {
  const lost = readTold(name).flatMap(({sentences}) => {
    const text = sentences.map((sentence) => sentence.text).join(' ')
    const words = sentences.flatMap(({events}) =>
      events.flatMap(({actor, recipient}) => [...(actor ?? []), ...(recipient ?? [])].flat()),
    )
    return words.filter(
      (word) => word !== '-' && !stateCode.test(word) && !text.toLowerCase().includes(word.toLowerCase()),
    )
  })
  expect(lost).toEqual([])
})

function sentencesOf(texts: readonly ToldText[], part: ToldText['part']): number {
  return texts.filter((text) => text.part === part).flatMap(({sentences}) => sentences).length
}

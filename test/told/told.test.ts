// The sets of test/told are well-formed; how well the coder does on them is measured by bench/told.ts.
import {expect, test} from 'vitest'
import {readTold, stateCode, type ToldText, toldSets} from './told.ts'

test.each(toldSets())('%s: no text twice', (name) => {
  const whole = readTold(name).map(({sentences}) => sentences.map(({text}) => text).join(' '))
  expect(whole.length).toBeGreaterThan(0)
  expect(new Set(whole).size).toBe(whole.length)
})

test('enough is kept from whoever writes rules', () => {
  expect(sentencesOf(toldSets().flatMap(readTold), 'kept')).toBeGreaterThan(400)
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

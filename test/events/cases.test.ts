// test/events/cases.txt: every sentence must be coded with the type before it.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findMentions} from '../../src/entities/index.ts'
import {codeEvents, type Frame} from '../../src/events/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

const cases = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])

function framesOf(text: string): Frame[] {
  const sentences = readSentences(text, {lang: 'en'})
  return codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'})
}

test.each(cases)('%s: %s', (type, text) => {
  expect(framesOf(text).map((frame) => frame.event)).toContain(type)
})

/** Names in both roles, "Kenya, Uganda > Togo". */
function rolesOf(text: string, event: string): string {
  const frame = framesOf(text).find((found) => found.event === event)
  const names = (mentions: Frame['actor']) => mentions.map((mention) => mention.text).join(', ')
  return frame ? `${names(frame.actor)} > ${names(frame.recipient)}` : 'none'
}

describe('who does it to whom', () => {
  test.each([
    ['ACCUSE', 'Georgia accused Russia of shooting down a drone.', 'Georgia > Russia'],
    ['ACCUSE', 'Russia was accused by Georgia of shooting down a drone.', 'Georgia > Russia'],
    ['CONSULT', 'Serbia and Kosovo held negotiations in Brussels.', 'Serbia, Kosovo > '],
    [
      'SANCTION',
      'The European Union imposed sanctions on Belarus and Syria.',
      'European Union > Belarus, Syria',
    ],
    ['AGREE', 'Ghana has pledged to share intelligence with Togo.', 'Ghana > Togo'],
    ['AID', 'Switzerland provided humanitarian aid to Myanmar.', 'Switzerland > Myanmar'],
    ['REQUEST', 'Ukraine called on Germany to send tanks.', 'Ukraine > Germany'],
    ['THREATEN', 'Al-Shabaab threatened to attack Kenya.', 'Al-Shabaab > Kenya'],
    ['CONSULT', 'The emir of Qatar received the Lebanese president in Doha.', 'president > emir'],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toBe(roles)
  })
})

describe('what is only to come, refused or demanded', () => {
  test.each([
    ['Peru will sign the treaty with Chile.', 'AGREE', 'planned'],
    ['Peru signed the treaty with Chile.', 'SUPPORT', 'happened'],
    ['Peru did not sign the treaty with Chile.', 'SUPPORT', 'denied'],
    ['Peru agreed to sign the treaty with Chile.', 'AGREE', 'happened'],
    ['Peru refused to sign the treaty with Chile.', 'REJECT', 'happened'],
    ['Peru will not sign the treaty with Chile.', 'REJECT', 'happened'],
    ['Peru is ready to sign the treaty with Chile.', 'AGREE', 'possible'],
    ['Peru could sign the treaty with Chile.', 'AGREE', 'possible'],
    ['Peru will withdraw its troops from Chile.', 'CONCEDE', 'planned'],
  ])('%s %s %s', (text, event, factuality) => {
    const [frame] = framesOf(text)
    expect({event: frame?.event, factuality: frame?.factuality}).toEqual({event, factuality})
  })
})

test('every frame says which entry made it and why', () => {
  const [frame] = framesOf('The foreign minister of Chile visited Ecuador on Friday.')
  expect(frame).toMatchObject({
    event: 'CONSULT',
    mode: 'visit',
    cameo: '042',
    score: 4,
    entry: 'consult.visit',
  })
  expect(frame.because.map(({rule}) => rule)).toContain('consult.visit')
  expect(frame.trigger.text).toBe('visited')
})

test('attribution alone is no event', () => {
  expect(framesOf('The Chilean foreign minister said that the weather in Ecuador was fine.')).toEqual([])
})

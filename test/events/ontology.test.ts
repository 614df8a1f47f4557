// The tables of the ontology: quads, scores, modes, CAMEO codes, and the choices of docs/decisions/0001 to 0003.
import {expect, test} from 'vitest'
import {
  cameoToPlover,
  modesOf,
  needsRecipient,
  ploverToCameo,
  ploverTypes,
  quadOf,
  scoreOf,
} from '../../src/events/index.ts'
import {entriesOf} from '../../src/lexicon/index.ts'

test('sixteen types in four quads', () => {
  expect(ploverTypes()).toHaveLength(16)
  expect(quadOf('AGREE')).toBe('verbal cooperation')
  expect(quadOf('RETREAT')).toBe('material cooperation')
  expect(quadOf('REJECT')).toBe('verbal conflict')
  expect(quadOf('MOBILIZE')).toBe('material conflict')
})

test('SANCTION is material conflict, the base score of ACCUSE is negative', () => {
  expect(quadOf('SANCTION')).toBe('material conflict')
  expect(scoreOf('ACCUSE', null)).toBe(-3)
})

test('scores by mode, and by type where the mode has none', () => {
  expect(scoreOf('CONSULT', 'visit')).toBe(4)
  expect(scoreOf('CONSULT', null)).toBe(2.5)
  expect(scoreOf('ASSAULT', 'unconventional')).toBe(-10)
  expect(scoreOf('PROTEST', 'vandalize')).toBe(-5)
})

test('types that must have a recipient', () => {
  expect(ploverTypes().filter(needsRecipient)).toEqual(['COOPERATE', 'AID', 'SANCTION'])
})

test.each([
  ['042', 'CONSULT', 'visit'],
  ['055', 'CONCEDE', null],
  ['112', 'ACCUSE', 'allege'],
  ['1121', 'ACCUSE', 'allege'],
  ['116', 'SANCTION', 'convict'],
  ['163', 'SANCTION', 'discontinue'],
  ['0231', 'REQUEST', 'assist'],
  ['1385', 'THREATEN', 'violence'],
  ['186', 'ASSAULT', 'targeted'],
  ['19', 'ASSAULT', null],
])('CAMEO %s is %s %s', (code, event, mode) => {
  expect(cameoToPlover(code)).toMatchObject({event, mode})
})

test('statements are no events', () => {
  expect(cameoToPlover('010')).toBeNull()
  expect(cameoToPlover('018')).toBeNull()
})

test('every CAMEO row names a type and a mode of the manual', () => {
  const rows = entriesOf<{code?: string; plover: never; mode?: string}>('lexicons/ontology').filter(
    (row) => row.code,
  )
  for (const {code, plover, mode} of rows) {
    expect(ploverTypes(), code).toContain(plover)
    if (mode) expect(modesOf(plover), code).toContain(mode)
  }
})

test('PLOVER to CAMEO and back keeps the type', () => {
  for (const type of ploverTypes()) {
    for (const mode of [null, ...modesOf(type)]) {
      const back = cameoToPlover(ploverToCameo(type, mode))
      // CAMEO knows resignation only as a demand met, 0831.
      expect(back?.event, `${type} ${mode}`).toBe(mode === 'resign' ? 'CONCEDE' : type)
    }
  }
})

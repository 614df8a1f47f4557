import {describe, expect, it} from 'vitest'
import type {RoleParty} from '../../src/claims/index.ts'
import {modesOf, ploverTypes} from '../../src/events/index.ts'
import {entriesOf} from '../../src/lexicon/index.ts'
import {headlineIn, labelOf, namesOf} from '../../src/record/summary.ts'

function party(name: string, code: string): RoleParty {
  return {text: 'x', start: 0, end: 1, entity: `${code}/MIL/${name}`, code, sector: 'MIL', name}
}

describe('summary of an event', () => {
  it('has a label for every type and mode, and for nothing else', () => {
    const known = ploverTypes().flatMap((type) => [
      `${type}`,
      ...modesOf(type).map((mode) => `${type}.${mode}`),
    ])
    const labelled = entriesOf<{id: string; cameo?: string}>('lexicons/labels', 'en')
      .filter(({cameo}) => cameo === undefined)
      .map(({id}) => id.replace('label.', ''))
    expect(labelled.sort()).toEqual(known.sort())
    expect(labelOf('SANCTION', 'expel')).toBe('expulsion')
  })

  it('says by the code what the mode does not tell', () => {
    expect(labelOf('SUPPORT', null, '057')).toBe('agreement signed')
    expect(labelOf('SUPPORT', null, '050', 'ru')).toBe('дипломатическое сотрудничество')
    expect(labelOf('THREATEN', 'violence', '138')).toBe('threat of force')
  })

  it('tells parties of one name apart by their state', () => {
    expect(namesOf([party('Navy', 'GBR'), party('Navy', 'RUS')])).toBe('Navy (GBR), Navy (RUS)')
    expect(namesOf([party('Ben Wallace', 'GBR'), party('Ben Wallace', 'GBR')])).toBe('Ben Wallace')
  })
})

it('a headline in another language keeps who and takes the label of that language', () => {
  expect(headlineIn('Norway → Chile: expulsion', 'ru')).toBe('Norway → Chile: высылка')
  expect(headlineIn('Norway: envoys: talks', 'ru')).toBe('Norway: envoys: переговоры')
  expect(headlineIn('Norway: a word of no label', 'ru')).toBe('Norway: a word of no label')
  expect(headlineIn('Norway → Chile: expulsion', 'en')).toBe('Norway → Chile: expulsion')
})

it('every label of events has its Russian one', () => {
  const keys = (lang: string) =>
    entriesOf<{type: string; mode?: string; cameo?: string}>('lexicons/labels', lang).map(
      ({type, mode, cameo}) => `${type} ${mode} ${cameo}`,
    )
  expect(keys('ru')).toEqual(keys('en'))
})

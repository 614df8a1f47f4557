import {describe, expect, it} from 'vitest'
import type {RoleParty} from '../../src/claims/index.ts'
import {modesOf, ploverTypes} from '../../src/events/index.ts'
import {entriesOf} from '../../src/lexicon/index.ts'
import {labelOf, namesOf} from '../../src/record/summary.ts'

function party(name: string, code: string): RoleParty {
  return {text: 'x', start: 0, end: 1, entity: `${code}/MIL/${name}`, code, sector: 'MIL', name}
}

describe('summary of an event', () => {
  it('has a label for every type and mode, and for nothing else', () => {
    const known = ploverTypes().flatMap((type) => [
      `${type}`,
      ...modesOf(type).map((mode) => `${type}.${mode}`),
    ])
    const labelled = entriesOf<{id: string}>('lexicons/labels', 'en').map(({id}) => id.replace('label.', ''))
    expect(labelled.sort()).toEqual(known.sort())
    expect(labelOf('SANCTION', 'expel')).toBe('expulsion')
  })

  it('tells parties of one name apart by their state', () => {
    expect(namesOf([party('Navy', 'GBR'), party('Navy', 'RUS')])).toBe('Navy (GBR), Navy (RUS)')
    expect(namesOf([party('Ben Wallace', 'GBR'), party('Ben Wallace', 'GBR')])).toBe('Ben Wallace')
  })
})

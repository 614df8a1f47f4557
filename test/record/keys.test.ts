// Who an event is looked up under: states, organisations with a code of their own, organisations that share one.
import {expect, test} from 'vitest'
import type {RoleParty} from '../../src/claims/index.ts'
import {lookupKeys, topKey} from '../../src/record/index.ts'

function party(entity: string | null, code: string | null, name = 'x'): RoleParty {
  return {text: name, start: 0, end: 1, entity, code, sector: null, name}
}

test.each([
  ['GBR/MIL/Ben Wallace', 'GBR', 'GBR'],
  ['EUR/GOV', 'EUR', 'EUR'],
  ['UNO/MIL', 'UNO', 'UNO'],
  ['IGO/NATO', 'IGO', 'IGO/NATO'],
  ['IGO/NATO/MIL', 'IGO', 'IGO/NATO'],
  ['IGO/Arab League/GOV/Ahmed Aboul Gheit', 'IGO', 'IGO/Arab League'],
  ['IGO/GOV', 'IGO', 'IGO/GOV'],
  ['NGO/Oxfam', 'NGO', 'NGO/Oxfam'],
])('%s is a side of its own as %s %s', (entity, code, side) => {
  expect(topKey(party(entity, code))).toBe(side)
})

test('what a secretary general does is found under the organisation and beside the other side', () => {
  const keys = lookupKeys([party('IGO/NATO/GOV/Jens Stoltenberg', 'IGO'), party('TUR', 'TUR')])
  expect(keys).toEqual(expect.arrayContaining(['IGO/NATO', 'IGO/NATO/GOV/Jens Stoltenberg', 'IGO/NATO+TUR']))
})

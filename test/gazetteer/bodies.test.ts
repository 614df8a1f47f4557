// gazetteer/bodies: no name twice for two bodies, parliaments and services of many states by name.
import {expect, test} from 'vitest'
import {entriesOf} from '../../src/lexicon/index.ts'

interface Body {
  readonly id: string
  readonly state: string
  readonly sector: string
  readonly name: string
  readonly names?: readonly string[]
}

const bodies = entriesOf<Body>('gazetteer/bodies')

test('no two bodies of one state bear the same name', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const {id, state, name, names = []} of bodies)
    for (const one of [name, ...names]) {
      const key = `${state}/${one}`
      if (seen.has(key)) twice.push(`${key}: ${seen.get(key)} and ${id}`)
      seen.set(key, id)
    }
  expect(twice).toEqual([])
})

test('bodies of at least 120 states are listed by name', () => {
  expect(new Set(bodies.map(({state}) => state)).size).toBeGreaterThanOrEqual(120)
})

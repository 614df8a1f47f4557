// cooperation.txt is well-formed; how well the coder does on it is measured by bench/cooperation.ts.
import {expect, test} from 'vitest'
import {cooperationCases} from './cooperation.ts'

const cases = cooperationCases()

test('sixty sentences of each class of cooperation, each with an actor, and none twice', () => {
  const counts = new Map<string, number>()
  for (const {type} of cases) counts.set(rootOf(type), (counts.get(rootOf(type)) ?? 0) + 1)
  expect([...counts.keys()].sort()).toEqual([
    'AGREE',
    'AID',
    'CONSULT',
    'COOPERATE',
    'REQUEST',
    'SUPPORT',
    'YIELD',
  ])
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(60)
  expect(new Set(cases.map(({text}) => text)).size).toBe(cases.length)
  expect(cases.filter(({actor}) => actor.length === 0)).toEqual([])
})

test('half of the sentences are unseen', () => {
  expect(cases.filter(({part}) => part === 'unseen')).toHaveLength(cases.length / 2)
})

function rootOf(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

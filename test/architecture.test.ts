// Data goes right; an import only looks left, through the other room's index.ts.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const ground = ['text', 'lexicon', 'model']
const rooms = ['page', 'article', 'sentences', 'entities', 'dates', 'events', 'claims', 'record', 'dossier']
const doors = ['store', 'worker', 'server', 'cli']
const tops = ['batch.ts', 'read.ts', 'reading.ts', 'code.ts', 'index.ts']

const files = walk(src).filter((file) => file.endsWith('.ts'))
const imports = files.flatMap((file) =>
  importsOf(file).map((target) => ({file: relative(src, file), target: relative(src, target)})),
)

test('every file of src stands in a known room', () => {
  const known = new Set([...ground, ...rooms, ...doors, ...tops])
  expect(
    files.map((file) => relative(src, file)).filter((file) => !known.has(file.split('/')[0] ?? '')),
  ).toEqual([])
})

test('a room imports only from the ground and from rooms before it', () => {
  const wrong = imports.filter(
    ({file, target}) => !allowed(file.split('/')[0] ?? '', target.split('/')[0] ?? ''),
  )
  expect(wrong).toEqual([])
})

test('another room is entered through its index.ts', () => {
  const wrong = imports.filter(({file, target}) => {
    const [from, to] = [file.split('/')[0], target.split('/')[0]]
    return from !== to && !tops.includes(target) && target !== `${to}/index.ts`
  })
  expect(wrong).toEqual([])
})

test('nothing in src reads training, test or bench', () => {
  expect(imports.filter(({target}) => target.startsWith('..'))).toEqual([])
})

test('no files import each other in a circle, not even for types', () => {
  const targets = new Map<string, string[]>()
  for (const {file, target} of imports) targets.set(file, [...(targets.get(file) ?? []), target])
  expect(files.map((file) => relative(src, file)).filter((file) => reaches(targets, file, file))).toEqual([])
})

test('folders inside a room import each other one way only', () => {
  const places = new Map<string, string[]>()
  for (const {file, target} of imports) {
    const [from, to] = [placeOf(file), placeOf(target)]
    if (from !== to) places.set(from, [...(places.get(from) ?? []), to])
  }
  expect([...places.keys()].filter((place) => reaches(places, place, place))).toEqual([])
})

/** "events/match/shape.ts" stands in "events/match"; a file that stands in the room itself is a place of its own. */
function placeOf(file: string): string {
  return file.split('/').slice(0, 2).join('/')
}

function reaches(targets: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const waiting = [...(targets.get(from) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...(targets.get(next) ?? []))
  }
  return false
}

function allowed(from: string, to: string): boolean {
  if (from === to || tops.includes(from)) return true
  if (ground.includes(from)) return ground.indexOf(to) >= 0
  if (rooms.includes(from))
    return ground.includes(to) || (rooms.includes(to) && rooms.indexOf(to) < rooms.indexOf(from))
  return ground.includes(to) || rooms.includes(to) || doors.includes(to) || tops.includes(to)
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    resolve(dirname(file), path ?? ''),
  )
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}

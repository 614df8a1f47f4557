// Maps from a hash to a small number as two sections of a model file.
import type {ModelFile, Section} from './file.ts'

export function packMap(name: string, map: ReadonlyMap<number, number>): Record<string, Section> {
  const keys = [...map.keys()].sort((a, b) => a - b)
  return {
    [`${name}.keys`]: Int32Array.from(keys),
    [`${name}.values`]: Uint16Array.from(keys, (key) => map.get(key) ?? 0),
  }
}

/** What a trained table tells of a hash; a Map will do. */
export interface NumberMap {
  get(key: number): number | undefined
}

export interface NumberSet {
  has(key: number): boolean
}

/** The map `name` of a file, read in place: its keys stand in order. */
export function unpackMap({sections}: ModelFile, name: string): NumberMap {
  const keys = sections[`${name}.keys`]
  const values = sections[`${name}.values`]
  return {
    get(key) {
      const place = placeOf(keys, key)
      return place < 0 ? undefined : values[place]
    },
  }
}

/** A section of numbers in ascending order as a set. */
export function unpackSet(keys: Section): NumberSet {
  return {has: (key) => placeOf(keys, key) >= 0}
}

/** Place of a key among ascending keys, or -1. */
export function placeOf(keys: Section, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    if (keys[middle] === key) return middle
    if (keys[middle] < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

// Maps from a hash to a small number as two sections of a model file.
import type {ModelFile, Section} from './file.ts'

export function packMap(name: string, map: ReadonlyMap<number, number>): Record<string, Section> {
  const keys = [...map.keys()].sort((a, b) => a - b)
  return {
    [`${name}.keys`]: Int32Array.from(keys),
    [`${name}.values`]: Uint16Array.from(keys, (key) => map.get(key) ?? 0),
  }
}

export function unpackMap({sections}: ModelFile, name: string): Map<number, number> {
  const keys = sections[`${name}.keys`]
  const values = sections[`${name}.values`]
  const map = new Map<number, number>()
  for (let place = 0; place < keys.length; place++) map.set(keys[place], values[place])
  return map
}

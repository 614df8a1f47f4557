// A model file: named sections of numbers and words behind a small header. Read whole, used in place, nothing is parsed.
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'

export type Section =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array

/** What a model file says of itself. `features` names the feature set that the reading code must have. */
export interface ModelHeader {
  readonly kind: string
  readonly features: string
  /** Small facts the reader needs: sizes, names of classes. */
  readonly facts: Readonly<Record<string, unknown>>
}

export interface ModelFile extends ModelHeader {
  readonly sections: Readonly<Record<string, Section>>
}

type SectionEntry = readonly [name: string, type: string, length: number]

const magic = 'ENTENTE1'
const types = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
} as const

/**
 * Reads a model file.
 * @throws Error where the file is no model, or was made for another kind or feature set than the code that asks
 */
export function readModelFile(path: string, kind: string, features: string): ModelFile {
  return readModel(readWhole(path), path, kind, features)
}

/** The same for bytes in memory, as training makes them. */
export function readModelBytes(bytes: Uint8Array, kind: string, features: string): ModelFile {
  return readModel(new Uint8Array(bytes).buffer, 'model in memory', kind, features)
}

function readModel(buffer: ArrayBuffer, path: string, kind: string, features: string): ModelFile {
  const start = new TextDecoder('latin1').decode(new Uint8Array(buffer, 0, Math.min(8, buffer.byteLength)))
  if (start !== magic) throw new Error(`${path}: no model file, it begins with ${JSON.stringify(start)}`)
  const headerLength = new DataView(buffer).getUint32(8, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 12, headerLength)))
  if (header.kind !== kind || header.features !== features)
    throw new Error(
      `${path}: made for ${header.kind} features ${header.features}, but this code reads ${kind} features ${features}; train it again`,
    )
  return {
    kind,
    features,
    facts: header.facts,
    sections: sectionsOf(buffer, 12 + headerLength, header.sections),
  }
}

/** The bytes of a model file. Same model, same bytes. */
export function modelBytes(header: ModelHeader, sections: Readonly<Record<string, Section>>): Uint8Array {
  const entries: SectionEntry[] = Object.entries(sections).map(([name, section]) => [
    name,
    section.constructor.name,
    section.length,
  ])
  const {kind, features, facts} = header
  const json = new TextEncoder().encode(JSON.stringify({kind, features, facts, sections: entries}))
  const parts: Uint8Array[] = [
    new TextEncoder().encode(magic),
    new Uint8Array(new Uint32Array([json.length]).buffer),
    json,
  ]
  let length = 12 + json.length
  for (const section of Object.values(sections)) {
    const gap = padding(length)
    parts.push(new Uint8Array(gap), new Uint8Array(section.buffer, section.byteOffset, section.byteLength))
    length += gap + section.byteLength
  }
  return Buffer.concat(parts)
}

/** Words as one section. A word may hold anything but a line feed. */
export function packWords(words: readonly string[]): Uint8Array {
  return new TextEncoder().encode(words.join('\n'))
}

export function unpackWords(section: Section): string[] {
  return section.length === 0 ? [] : new TextDecoder().decode(section).split('\n')
}

function sectionsOf(buffer: ArrayBuffer, from: number, entries: readonly SectionEntry[]) {
  const sections: Record<string, Section> = {}
  let place = from
  for (const [name, type, length] of entries) {
    place += padding(place)
    const section = new types[type as keyof typeof types](buffer, place, length)
    sections[name] = section
    place += section.byteLength
  }
  return sections
}

/** Sections begin at multiples of 16, so that every number type and WebAssembly can use them in place. */
function padding(place: number): number {
  return (16 - (place % 16)) % 16
}

function readWhole(path: string): ArrayBuffer {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(fstatSync(file).size)
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(file, bytes, done, bytes.length - done, done)
      if (count === 0) throw new Error(`${path}: ended after ${done} of ${bytes.length} bytes`)
      done += count
    }
    return bytes.buffer
  } finally {
    closeSync(file)
  }
}

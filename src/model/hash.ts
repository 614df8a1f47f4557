// Words and feature parts to 32-bit numbers. A feature is known by its hash alone; no model stores feature names.

/** Hash of a string's UTF-16 units from `start` to `end` (FNV-1a, then mixed so that all bits count). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let place = start; place < end; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return mix(hash)
}

/** Joins a hash with one more part; the order of parts counts. */
export function combine(hash: number, part: number): number {
  const joined = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(part, 0x297a2d39)
  return joined ^ (joined >>> 13)
}

/** Final avalanche of MurmurHash3 (Appleby, public domain). */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

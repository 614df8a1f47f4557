// A word form in, the keys of its rows in the neural model's tables out. Training and reading both come through here.

/** Raise it whenever a key changes: a model made for other features is refused. */
export const featureSet = 'word+affixes, labels by head, common words apart, 3'

/** 32-bit FNV-1a over the UTF-16 units of `text`, begun from `seed` so that equal strings of two kinds differ. */
export function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Lower case, typographic quotes and dashes made plain, digits masked but for years: “Don’t” is "don't", "2.5" is "0.0". */
export function plainForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[–—―]/g, '--')
    .replace(/^(?:1[789]|20)[0-9][0-9]$/, 'y')
    .replace(/[0-9]/g, '0')
}

/** The key of the word itself. */
export function wordKey(form: string): number {
  return hashOf(plainForm(form), 1)
}

/** "McDonald's" is "XxXx'x", "2014" is "dd": runs of one class shortened to two. */
export function shapeOf(form: string): string {
  let shape = ''
  let run = 0
  for (const char of form.slice(0, 40)) {
    const kind = classOf(char)
    run = shape.endsWith(kind) ? run + 1 : 1
    if (run <= 2) shape += kind
  }
  return shape
}

function classOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x'
  if (char >= 'A' && char <= 'Z') return 'X'
  if (char >= '0' && char <= '9') return 'd'
  if (char < '\u0080') return char
  const lower = char.toLowerCase()
  if (char !== lower) return 'X'
  return lower !== char.toUpperCase() ? 'x' : /\p{L}/u.test(char) ? 'o' : char
}

/**
 * The keys of a form's affixes, in this order: shape, prefixes of 1 to 3, suffixes of 1 to 3, then those that only a word
 * seen often has (`firstRare` and on): prefix of 4, suffixes of 4 and 5, the whole form with its case.
 */
export function affixKeys(form: string): number[] {
  const masked = form.slice(0, 40).replace(/[0-9]/g, '0')
  const low = masked.toLowerCase()
  const size = low.length
  const keys = [hashOf(shapeOf(form), 2)]
  for (let n = 1; n <= 3; n++) keys.push(hashOf(low.slice(0, n), 2 + n))
  for (let n = 1; n <= 3; n++) keys.push(hashOf(low.slice(-n), 10 + n))
  keys.push(hashOf(size > 4 ? low.slice(0, 4) : '', 6))
  keys.push(hashOf(size > 4 ? low.slice(-4) : '', 14), hashOf(size > 5 ? low.slice(-5) : '', 15))
  keys.push(hashOf(masked, 20))
  return keys
}

/** From this place on, `affixKeys` are of long affixes. */
export const firstRare = 7

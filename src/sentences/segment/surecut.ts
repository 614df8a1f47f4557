// What is sure about a place inside a chunk: a token ends there (true), or it does not (false); undefined leaves it to the model.

const curled = /[“”«»„]/
const wordLike = /[\p{L}\p{Nd}]/u
const currency = /[€£¥₽₴₹₺]/
const clitic = /['’´](?:s|re|ve|ll|d|m)(?![\p{L}\p{Nd}])/iuy

export function sureCut(chunk: string, place: number): boolean | undefined {
  const [left, right] = [chunk[place - 1], chunk[place]]
  if (curled.test(left) || curled.test(right)) return true // “Deep|”
  const doubled = doubledQuote(chunk, place)
  if (doubled !== undefined) return doubled // ``|Deep|''
  if (currency.test(left) && /\p{Nd}/u.test(right)) return true // €|28
  if (/\p{Nd}/u.test(right) && isLoneCapital(chunk, place - 1)) return false // G7
  if (/[,;]/.test(right) && wordLike.test(left) && !/\p{Nd}/u.test(chunk[place + 1] ?? '')) return true // bees|,
  if (cliticAt(chunk, place)) return true // Monday|'s
  if (place > 1 && cliticAt(chunk, place - 1)) return false
  return undefined
}

/** Two backticks or two apostrophes are one mark, cut from the word they touch. */
function doubledQuote(chunk: string, place: number): boolean | undefined {
  for (const mark of ['``', "''"]) {
    if (chunk.startsWith(mark, place - 1)) return false
    if (chunk.startsWith(mark, place - 2) && wordLike.test(chunk[place])) return true
    if (chunk.startsWith(mark, place) && wordLike.test(chunk[place - 1])) return true
  }
  return undefined
}

/** A capital with no letter or digit before it. */
function isLoneCapital(chunk: string, place: number): boolean {
  return /\p{Lu}/u.test(chunk[place]) && !(place > 0 && wordLike.test(chunk[place - 1]))
}

function cliticAt(chunk: string, place: number): boolean {
  clitic.lastIndex = place
  return /\p{L}/u.test(chunk[place - 1]) && clitic.test(chunk)
}

// Parts told twice in, each once out: the longer wording is kept.

/** The same content told twice is one item: the longer wording is kept. */
import type {ContactPart} from './part.ts'
export function withoutRepeats(parts: readonly ContactPart[]): ContactPart[] {
  return parts.filter(
    (part, place) =>
      !parts.some((other, at) => at !== place && other.part === part.part && covers(other, part, at < place)),
  )
}

function covers(other: ContactPart, part: ContactPart, earlier: boolean): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  const [mine, theirs] = [words(part.content.text), words(other.content.text)]
  const common = [...mine].filter((word) => theirs.has(word)).length
  if (mine.size === 0 || common / mine.size < 0.75) return false
  return theirs.size > mine.size || (theirs.size === mine.size && earlier)
}

// The mentions of a text in; those of each sentence, in their order, out.
import type {Mention} from './types.ts'

const known = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Mention[]>>()

/** The mentions by the number of their sentence; none for a sentence without any. Kept as long as the list of mentions is. */
export function mentionsBySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const kept = known.get(mentions)
  if (kept) return kept
  const found = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const others = found.get(mention.sentence)
    if (others) others.push(mention)
    else found.set(mention.sentence, [mention])
  }
  known.set(mentions, found)
  return found
}

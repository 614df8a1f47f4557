// A reading, cut down to what the record keeps of it.
import type {Mention, Party} from '../entities/index.ts'
import type {Reading} from '../read.ts'
import type {MentionedParty, ReadingToKeep} from '../store/index.ts'

export function keepable({article, claims, mentions, offset}: Reading): ReadingToKeep {
  return {article, claims, parties: mentionedParties(mentions, offset)}
}

/** Every party that the text names or points to, with its places there; those in the title are left out. */
function mentionedParties(mentions: readonly Mention[], offset: number): MentionedParty[] {
  const found = new Map<string, {party: Party; spans: {start: number; end: number}[]}>()
  for (const {start, end, parties} of mentions) {
    for (const party of parties) {
      const entry = found.get(party.entity) ?? {party, spans: []}
      if (start >= offset) entry.spans.push({start: start - offset, end: end - offset})
      found.set(party.entity, entry)
    }
  }
  return [...found.values()]
    .filter(({spans}) => spans.length > 0)
    .map(({party: {entity, code, name, type}, spans}) => ({entity, code, name, type, spans}))
}

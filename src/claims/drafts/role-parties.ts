// Mentions in; the parties of a role out, each with the words that named it in title or text.
import type {Mention} from '../../entities/index.ts'
import {type Passage, placeOf} from '../passage.ts'
import type {RoleParty} from '../types.ts'

/** One party a meant entity; a mention that means nobody known keeps its words. */
export function roleParties(passage: Passage, mentions: readonly Mention[]): RoleParty[] {
  return mentions.flatMap((mention): RoleParty[] => {
    const place = placeOf(passage, mention)
    const base = {
      text: mention.text,
      start: place.start,
      end: place.end,
      ...(place.in === 'title' ? {in: 'title' as const} : {}),
    }
    if (mention.parties.length === 0)
      return [{...base, entity: null, code: null, sector: null, name: mention.text}]
    return mention.parties.map(({entity, code, sector, name}) => ({...base, entity, code, sector, name}))
  })
}

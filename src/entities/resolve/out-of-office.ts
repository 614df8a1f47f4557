// People of the lists on a day on which they held none of their offices: what the text calls them, else what they were or were not yet.
import {inSector} from '../lists/party.ts'
import {covers, earliest, type Range} from '../lists/terms.ts'
import type {Mention, Party} from '../types.ts'

/** Sector of those who once governed and do not now, as the PLOVER manual lists it (section Sectors). */
const formerly = 'ELI'

/**
 * Persons who hold no office in that time: the sector that a title in the text tells of them ("Senator Obama", "former President
 * Clinton"), for all their mentions; where none does, the elite if they held one before, and no sector if they had not yet.
 */
export function withoutOffice(mentions: readonly Mention[], range: Range): Mention[] {
  const told = new Map<string, string | null>()
  for (const {parties, sectorTold} of mentions)
    for (const party of parties) if (sectorTold && isOut(party, range)) told.set(keyOf(party), party.sector)
  return mentions.map((mention) => {
    if (mention.type !== 'person' || mention.sectorTold || mention.candidates?.length) return mention
    if (mention.offices || !mention.parties.some((party) => isOut(party, range))) return mention
    return {
      ...mention,
      parties: mention.parties.map((party) =>
        isOut(party, range) ? inSector(party, told.get(keyOf(party)) ?? sectorAt(party, range)) : party,
      ),
    }
  })
}

function keyOf({code, name}: Party): string {
  return `${code}/${name}`
}

function isOut({offices}: Party, range: Range): boolean {
  return offices !== undefined && !offices.some((term) => covers(term, range))
}

function sectorAt({offices = []}: Party, {from}: Range): string | null {
  return offices.some(({from: began}) => earliest(began) < from) ? formerly : null
}

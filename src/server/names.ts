// Names of parties for people: states in the reader's language, others as the record has them.
import {partyOf} from '../entities/index.ts'

/** "GBR" as "United Kingdom" or «Великобритания»; "IGO/NATO" as "NATO". */
export function nameOf(key: string, lang: string): string {
  const party = /^[A-Z]{3}$/.test(key) ? partyOf(key) : null
  if (party && lang === 'ru') return stateName(key, lang) ?? party.name
  return party?.name ?? key.replace(/^~/, '').split('/').at(-1) ?? key
}

function stateName(alpha3: string, lang: string): string | undefined {
  const alpha2 = regions().get(alpha3)
  return alpha2 ? displayNames(lang).of(alpha2) : undefined
}

const names = new Map<string, Intl.DisplayNames>()

function displayNames(lang: string): Intl.DisplayNames {
  const known = names.get(lang) ?? new Intl.DisplayNames(lang, {type: 'region'})
  names.set(lang, known)
  return known
}

let found: Map<string, string> | undefined

/** ISO alpha-3 to alpha-2, by asking which alpha-2 code means the same party. */
function regions(): Map<string, string> {
  if (!found) {
    found = new Map()
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const english = displayNames('en')
    for (const first of letters) {
      for (const second of letters) {
        const party = partyOf(first + second)
        // "RF" is known for Russia too, but is no region's code.
        const isRegion = english.of(first + second) !== first + second
        if (isRegion && party?.type === 'state' && party.code && !found.has(party.code))
          found.set(party.code, first + second)
      }
    }
  }
  return found
}

// A name of a person in; the person named before, the holder of an office, or somebody new out.
import type {Case} from './case.ts'
import {wordsIn} from './draft.ts'
import {inTerm, makeParty} from './party.ts'
import {officeKindsOf, ranked} from './titles.ts'
import type {Party} from './types.ts'

export function resolvePerson(one: Case): boolean {
  const {draft, scene} = one
  const [party] = draft.parties
  const kinds = officeKindsOf(draft.title)
  if (party?.offices) {
    const chosen =
      draft.candidates?.find((other) => draft.states.some(({code}) => code === other.code)) ?? party
    const held = chosen.offices?.filter(({state}) => draft.states.every(({code}) => code === state)) ?? []
    const term =
      held.find(({office}) => kinds?.includes(office)) ?? (draft.states.length > 0 ? held.at(-1) : undefined)
    draft.parties = [term ? inTerm(chosen, term) : chosen]
    return true
  }
  const name = party?.name ?? wordsIn(scene, draft)
  const again = personAgain(one, name)
  const holder = again ? undefined : holderNamed(one, name, kinds)
  draft.rule = again ? 'person named before' : holder ? 'holder of an office' : draft.rule
  draft.parties = [again ?? holder ?? newPerson(one, name)]
  return true
}

/** "Roe" or "Jane" after "Jane Roe". */
function personAgain({memory}: Case, name: string): Party | undefined {
  const words = name.split(' ')
  const seen = memory.last(memory.persons, ({party}) => {
    const known = party.name.split(' ')
    if (words.length === 1) return known.at(-1) === name || known[0] === name
    return party.name === name || (known.length > 1 && known[0] === words[0] && known.at(-1) === words.at(-1))
  })
  return seen?.party
}

/** A holder of an office by surname, where title, state or first name agree. */
function holderNamed(
  {gazetteer, draft, memory}: Case,
  name: string,
  kinds: readonly string[] | undefined,
): Party | undefined {
  const words = name.split(' ')
  const holders = gazetteer.surnames.get(words.at(-1)!) ?? []
  const fitting = holders.filter(({party}) => {
    if (words.length > 1 && party.name[0] !== name[0]) return false
    if (words.length > 2 && party.name.split(' ')[0] !== words[0]) return false
    if (words.length > 1 && !sameFirst(party.name.split(' ')[0], words[0])) return false
    if (kinds && !party.offices?.some((term) => kinds.includes(term.office))) return false
    if (draft.states.length > 0) return draft.states.some(({code}) => code === party.code)
    if (words.length > 1 || kinds !== undefined) return true
    if (memory.states.some((seen) => seen.party.code === party.code)) return true
    return (
      holders.every(({party: {code}}) => code === party.code) && !gazetteer.words('words.surnames').has(name)
    )
  })
  if (fitting.length === 0) return
  if (fitting.length > 1) {
    const near = fitting.filter(({party}) => memory.states.some((seen) => seen.party.code === party.code))
    if (near.length !== 1) {
      draft.candidates = (near.length > 0 ? near : fitting).map(({party}) => party)
      return
    }
    return near[0].party
  }
  return fitting[0].party
}

/** "Sergey" and "Sergei" are one name: the first three letters decide. */
function sameFirst(a: string, b: string): boolean {
  return a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase()
}

function newPerson({draft, memory, scene}: Case, name: string): Party {
  const title = draft.title
  const past = title && ranked(scene, title)
  const sector =
    past ??
    title?.offices?.[0]?.sector ??
    (title?.generic?.refers ? memory.persons.at(-1)?.party.sector : title?.generic?.sector) ??
    null
  const [state] = draft.states
  const code = state?.code ?? sharedCode(draft.candidates ?? [])
  return makeParty(code, sector ?? (code && !state ? draft.candidates![0].sector : null), name, 'person')
}

/** The state that all of them belong to, or null. */
function sharedCode(parties: readonly Party[]): string | null {
  const codes = new Set(parties.map(({code}) => code))
  return codes.size === 1 ? parties[0].code : null
}

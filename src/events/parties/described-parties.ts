// People and things that a phrase tells by their state or place: "Somali fishermen", "an American patrol ship", "a house in Basra".
import type {Mention, Party} from '../../entities/index.ts'
import type {Token} from '../../sentences/index.ts'
import {contains} from '../../text/index.ts'
import type {Cast} from './cast.ts'
import {phraseParty} from './phrase-party.ts'

/** "people in Somalia and Kenya": the words that tell whose people or where a thing is belong to the party. */
export function withHomes(cast: Cast, people: Mention, homes: readonly Mention[]): Mention {
  const end = Math.max(people.end, ...homes.map((home) => home.end))
  const span = {start: people.start, end}
  return {...people, ...span, phrase: span, text: cast.text.slice(span.start, end)}
}

/** "house in North Waziristan"; "hotel", where only "the Somali port" tells whose. */
export function thingAt(cast: Cast, head: Token, where: readonly Mention[]): Mention {
  const thing = thingOf(cast, head, where)
  return where.every(({name}) => name) ? withHomes(cast, thing, where) : thing
}

/** The thing with its phrase for its words, and the states that describe it or what it is of: "an American patrol ship". */
export function thingOf(cast: Cast, head: Token, described: readonly Mention[]): Mention {
  const phrase = phraseParty(cast, head)
  const [first] = described
  if (!phrase) return first
  const told = described.some(({parties}) => parties.length > 0)
  const deeper = told ? [] : [...cast.byToken.values()].filter((mention) => contains(phrase, mention))
  const parties = [...new Set([...described, ...deeper].flatMap((mention) => mention.parties))]
  return {
    ...phrase,
    type: first.type,
    parties: withoutWider(parties),
    rule: 'events/parties: thing of a state',
  }
}

/** "a Greek bank", "Kurdish positions", "a police station": the thing that is struck, of that state, not the demonym alone. */
export function isOfDemonym(head: Token, children: readonly Token[]): boolean {
  if (head.upos !== 'NOUN') return false
  return children.some(
    ({deprel, upos}) => (deprel === 'amod' && upos === 'ADJ') || (deprel === 'compound' && upos === 'NOUN'),
  )
}

/** "Somali fishermen", "a Kraft Foods worker": people of that state, with the whole phrase as their text. */
export function peopleOf(cast: Cast, head: Token, described: readonly Mention[]): Mention {
  const phrase = phraseParty(cast, head)
  const [first] = described
  if (!phrase) return first
  const parties = [...new Set(described)]
    .flatMap((mention) => mention.parties)
    .filter(({type}) => type !== 'company' && type !== 'person')
    .filter(({type, code}) => code !== null || type === 'igo' || type === 'group')
    .map((party) => ({...party, sector: party.sector === 'GOV' ? null : party.sector}))
  return {...phrase, parties: withoutWider(parties), rule: 'events/parties: people'}
}

/** "the Syrian army command" is of the army, not of all of Syria as well. */
function withoutWider(parties: readonly Party[]): Party[] {
  return parties.filter(
    ({code, type}) =>
      type !== 'state' || !parties.some((other) => other.code === code && other.type !== 'state'),
  )
}

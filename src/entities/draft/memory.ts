// What an article has named so far, for everything that points back.
import {distinct} from '../lists/party.ts'
import type {Party} from '../types.ts'
import type {Draft} from './draft.ts'

export interface Seen {
  readonly party: Party
  readonly draft: Draft
  readonly sentence: number
  /** Rule of the title or the generic word it came with: "title.defence-minister", "body.defence-ministry". */
  readonly role: string | null
  readonly words: readonly string[]
  /** The name before that title: "Republican" of "Republican nominee". */
  readonly kind: string | null
  readonly subject: boolean
}

/** No article names more before it points back; whole books may. */
const longest = 600

export class Memory {
  readonly persons: Seen[] = []
  /** Titles that stood without a name: "China's ambassador". */
  readonly titles: Seen[] = []
  readonly bodies: Seen[] = []
  readonly organisations: Seen[] = []
  /** States that act or are spoken of; places in them are only counted. */
  readonly states: Seen[] = []

  /** Keeps what was seen; of a very long text only the later part, so that looking back stays quick. */
  keep(list: Seen[], seen: Seen): void {
    list.push(seen)
    if (list.length > longest) list.splice(0, longest / 2)
  }

  /** The last one seen that passes. */
  last(list: readonly Seen[], passes: (seen: Seen) => boolean = () => true): Seen | undefined {
    for (let place = list.length - 1; place >= 0; place--) if (passes(list[place])) return list[place]
    return
  }

  readonly #counts = new Map<string, {readonly party: Party; count: number}>()

  /** Notes that a state, or a place in it, is named: a place where things happen counts twice. */
  locate(party: Party, place: boolean): void {
    const code = party.code ?? ''
    const counted = this.#counts.get(code) ?? {party, count: 0}
    counted.count += place ? 2 : 1
    this.#counts.set(code, counted)
    this.#located = [party, ...this.#located.filter(({code: other}) => other !== party.code)]
  }

  #located: readonly Party[] = []

  /**
   * The state named last, or a place in it; not the one that is known to be another.
   * @param among codes of the states that it may be; any where there are none
   */
  lastLocated(otherThan?: string | null, among?: readonly string[]): Party | undefined {
    return this.#located.find(({code}) => code !== otherThan && (!among || among.includes(code ?? '')))
  }

  /** How often the text has named that state, a place in it, a body or somebody of it. */
  weight(code: string): number {
    const seen = [this.persons, this.bodies, this.organisations].flat()
    return (this.#counts.get(code)?.count ?? 0) + seen.filter(({party}) => party.code === code).length
  }

  /** Has the text named that state, a place in it, or somebody of it? */
  knows(code: string): boolean {
    const seen = [this.persons, this.bodies, this.organisations]
    return this.#counts.has(code) || seen.some((list) => list.some(({party}) => party.code === code))
  }

  /** The state that the text is about so far: the one named most, the first where two are named alike. */
  focus(): Party | undefined {
    let best: {party: Party; count: number} | undefined
    for (const one of this.#counts.values()) if (!best || one.count > best.count) best = one
    return best?.party
  }

  /** The states that this sentence has named so far. */
  statesIn(sentence: number): Party[] {
    const parties = this.states.filter((seen) => seen.sentence === sentence).map(({party}) => party)
    return parties.filter(({code}, place) => parties.findIndex((other) => other.code === code) === place)
  }

  /** The states that this sentence has named so far, and the organisations: not one that speaks of the two sides. */
  sidesIn(sentence: number): Party[] {
    const organisations = this.organisations
      .filter((seen) => seen.sentence === sentence && seen.party.type === 'igo' && !seen.subject)
      .map(({party}) => party)
    return [...this.statesIn(sentence), ...distinct(organisations)]
  }

  /** The two states in focus: the two named most often so far, or the last two where the text has just begun. */
  pair(): Party[] {
    const counts = new Map<string, {party: Party; count: number; last: number}>()
    this.states.forEach(({party}, place) => {
      const code = party.code ?? ''
      const before = counts.get(code)
      counts.set(code, {party: before?.party ?? party, count: (before?.count ?? 0) + 1, last: place})
    })
    return [...counts.values()]
      .sort((a, b) => b.count - a.count || b.last - a.last)
      .slice(0, 2)
      .sort((a, b) => firstOf(this.states, a.party) - firstOf(this.states, b.party))
      .map(({party}) => party)
  }
}

function firstOf(states: readonly Seen[], party: Party): number {
  return states.findIndex((seen) => seen.party.code === party.code)
}

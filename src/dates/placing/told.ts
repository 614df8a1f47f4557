// The dates a text told of so far, for "the next day" and "a year earlier".
import type {Unit, Value} from '../value.ts'

/** Longest value that a unit may count from, in days. */
const widest: Readonly<Partial<Record<Unit, number>>> = {
  second: 1,
  minute: 1,
  hour: 1,
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
}

/** Where a date was told of: in which sentence, and whether of what its main clause says. */
interface Place {
  readonly sentence: number
  readonly isMain: boolean
}

interface Dated extends Place {
  readonly value: Value
}

export class Told {
  readonly #values: Dated[] = []

  /** The last time of day, and the sentence that told it. */
  #clock: (Place & {readonly timex: string}) | undefined

  add(value: Value, place: Place): void {
    if (value.days && value.type === 'DATE') this.#values.push({...place, value})
  }

  setClock(timex: string | null, place: Place): void {
    if (timex) this.#clock = {...place, timex}
  }

  /** The time of day told of in this sentence or the one before it. */
  clockNear(sentence: number): string | null {
    return this.#clock && this.#clock.sentence >= sentence - 1 ? this.#clock.timex : null
  }

  /**
   * The last date told of that is fine enough to count this unit from. Of those of one sentence before this one that is the last
   * in its main clause: "They signed on Monday after talks on Friday. The next day ..." is Tuesday.
   * @param sentence null for the very last
   * @param reach how many sentences back, and then only what their main clauses say
   */
  of(unit: Unit, sentence: number | null, reach?: number): Value | null {
    const most = widest[unit] ?? Number.POSITIVE_INFINITY
    let last: Dated | undefined
    for (let at = this.#values.length - 1; at >= 0; at--) {
      const one = this.#values[at]
      if (last && one.sentence !== last.sentence) break
      if (reach !== undefined && sentence !== null && one.sentence < sentence - reach) return null
      const {days} = one.value
      if (days!.last - days!.first >= most) continue
      if (sentence === null || one.isMain || one.sentence === sentence) return one.value
      last ??= one
    }
    return reach === undefined ? (last?.value ?? null) : null
  }
}

// The dates a text told of so far, for "the next day" and "a year earlier".
import type {Unit, Value} from './value.ts'

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

export class Told {
  readonly #values: Value[] = []

  add(value: Value): void {
    if (value.days && value.type === 'DATE') this.#values.push(value)
  }

  /** The last date told of that is fine enough to count this unit from. */
  of(unit: Unit): Value | null {
    const most = widest[unit] ?? Number.POSITIVE_INFINITY
    return this.#values.findLast(({days}) => days!.last - days!.first < most) ?? null
  }
}

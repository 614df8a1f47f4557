// The dates a text told of so far, for "the next day" and "a year earlier".
import {partsOf} from '../calendar/calendar.ts'
import type {DayRange} from '../calendar/edtf.ts'
import type {Direction} from '../types.ts'
import {quarterValue, type Unit, type Value} from '../value.ts'

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
  /** Where its paragraph begins. */
  readonly paragraph: number
  /** "in office since 14 June": where something began that goes on. */
  readonly isSince?: boolean
  /** "On Monday it had risen": before the story. */
  readonly isBefore?: boolean
}

/** So many dates back at most: what a long list told of further up is forgotten. */
const remembered = 200

/** Days around the page's date in which news mostly happens. */
const newsworthy = 10

function isPeriod({timex}: Value): boolean {
  return /^\d{4}-(?:Q\d|H\d|\d\d|(?:03|12)-31|(?:06|09)-30)$/.test(timex ?? '')
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

  /**
   * The day that a time of day belongs to: one told of just before in this paragraph, else the last one near the page's
   * date, else the last one. What is told as past was not on a day to come.
   */
  dayOfTime(sentence: number, paragraph: number, page: DayRange | null, direction: Direction): Value | null {
    const isOver = ({value}: Dated) => !page || direction >= 0 || value.days!.first <= page.last
    const isNear = (one: Dated) =>
      (one.sentence >= sentence - 1 && one.paragraph === paragraph) ||
      !page ||
      (Math.abs(one.value.days!.last - page.last) <= newsworthy && !one.isSince && !one.isBefore)
    return (
      this.of('day', sentence, undefined, (one) => isOver(one) && isNear(one)) ??
      this.of('day', sentence, undefined, isOver)
    )
  }

  /** The quarter, half or month told of last, a few sentences back at most; "the quarter ended March 31" tells one by its last day. */
  period(sentence: number): Value | null {
    const one = this.of(
      'year',
      sentence,
      undefined,
      ({value, sentence: place}) => place >= sentence - 2 && isPeriod(value),
    )
    const days = one?.days
    if (!days || days.first !== days.last) return one
    const {year, month} = partsOf(days.last)
    return quarterValue(year, month / 3)
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
  of(
    unit: Unit,
    sentence: number | null,
    reach?: number,
    fits: (one: Dated) => boolean = () => true,
  ): Value | null {
    const most = widest[unit] ?? Number.POSITIVE_INFINITY
    let last: Dated | undefined
    const oldest = Math.max(0, this.#values.length - remembered)
    for (let at = this.#values.length - 1; at >= oldest; at--) {
      const one = this.#values[at]
      if (last && one.sentence !== last.sentence) break
      if (reach !== undefined && sentence !== null && one.sentence < sentence - reach) return null
      const {days} = one.value
      if (days!.last - days!.first >= most || !fits(one)) continue
      if (sentence === null && one.isSince) continue
      if (sentence === null || one.isMain || one.sentence === sentence) return one.value
      last ??= one
    }
    return reach === undefined ? (last?.value ?? null) : null
  }
}

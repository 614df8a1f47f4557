// What a time expression says, before it is placed in time.
import type {Season, Unit} from '../value.ts'

/** -1 last, 0 this, 1 next. */
export type Which = -1 | 0 | 1

export const parts = [
  'early',
  'mid',
  'late',
  'beginning',
  'end',
  'earlier',
  'later',
  'first half',
  'second half',
] as const
export type Part = (typeof parts)[number]

/** `narrative` counts from the date the text spoke of last ("a year earlier"), `page` from the page's date. */
export type Anchor = 'page' | 'narrative'

export type Parsed =
  | {
      readonly kind: 'day'
      readonly year?: number
      readonly month: number
      readonly day: number
      readonly weekday?: number
      readonly which?: Which
      readonly ofYear?: Which
    }
  | {
      readonly kind: 'month'
      readonly year?: number
      readonly month: number
      readonly which?: Which
      /** "June of last year", told from the page's year. */
      readonly ofYear?: Which
      /** "May of that year" counts from the date told of before. */
      readonly told?: boolean
    }
  | {readonly kind: 'year'; readonly year: number}
  | {readonly kind: 'years'; readonly from: number; readonly to: number}
  | {readonly kind: 'range'; readonly from: Parsed; readonly to: Parsed}
  | {readonly kind: 'decade'; readonly year: number}
  | {readonly kind: 'century'; readonly century: number}
  | {
      readonly kind: 'quarter' | 'half'
      readonly number: number
      readonly year?: number
      readonly which?: Which
    }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year?: number
      readonly which?: Which
      readonly ofYear?: Which
      readonly told?: boolean
    }
  | {readonly kind: 'dayword'; readonly shift: number}
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which?: Which
      readonly weekShift?: number
      /** "the following Monday" counts from the date told of before. */
      readonly told?: boolean
      /** "that Monday" is the day told of before, if it was one. */
      readonly that?: boolean
    }
  | {readonly kind: 'nth'; readonly ordinal: number; readonly weekday: number; readonly of: Parsed}
  /** "the week of March 4": the unit that holds the day. */
  | {readonly kind: 'unitof'; readonly unit: Unit; readonly day: Parsed}
  /** "the last day of 2013". */
  | {readonly kind: 'edge'; readonly side: -1 | 1; readonly of: Parsed}
  | {readonly kind: 'nthweek'; readonly ordinal: number; readonly of: Parsed}
  | {
      readonly kind: 'monthday'
      readonly day: number
      readonly monthShift?: number
      readonly weekday?: number
      /** "the 18th of that month" counts from the date told of before. */
      readonly told?: boolean
    }
  | {
      readonly kind: 'unit'
      readonly unit: Unit
      readonly shift: number
      readonly anchor: Anchor
      /** "lost money for the year": in the first months of a year it is the one before. */
      readonly whole?: boolean
      /** "the same month of 2007". */
      readonly year?: number
    }
  | {
      readonly kind: 'offset'
      readonly amount: number | null
      readonly unit: Unit
      readonly sign: -1 | 1
      readonly anchor: Anchor
      readonly base?: Parsed
      /** "the year-ago quarter": what is meant is as long as this. */
      readonly grain?: Unit
    }
  | {
      readonly kind: 'duration'
      readonly amount: number | null
      readonly unit: Unit
      readonly where?: -1 | 1
      /** "and ten minutes": what smaller units add. */
      readonly rest?: readonly Extract<Parsed, {kind: 'duration'}>[]
    }
  | {readonly kind: 'set'; readonly timex: string}
  /** `told`: the date told of before, if there is one ("by that time"). */
  | {readonly kind: 'ref'; readonly timex: string; readonly told?: boolean}
  | {
      readonly kind: 'holiday'
      readonly rule: string
      readonly year?: number
      readonly which?: Which
      readonly ofYear?: Which
    }
  | {readonly kind: 'time'; readonly time: string; readonly base?: Parsed}
  | {readonly kind: 'part'; readonly part: Part; readonly base: Parsed}

/** The date that "early" or "the end of" is a part of. */
export function wholeOf(parsed: Parsed): Parsed {
  return parsed.kind === 'part' ? wholeOf(parsed.base) : parsed
}

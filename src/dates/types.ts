// Time expressions with their EDTF and TIMEX3 values.
import type {Span} from '../text/index.ts'

export interface DateExpression extends Span {
  readonly text: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** ISO 8601-2 (EDTF), null where it has no form ("recently", "four weeks"). */
  readonly edtf: string | null
  /** TIMEX3 value: "2013-W07", "P1M", "PRESENT_REF". */
  readonly timex: string | null
  readonly how: 'stated' | 'resolved' | 'inferred'
  readonly reason: string
  readonly rule: string
}

/** Back (-1) or ahead (1) of the article, or whichever is nearer (0). */
export type Direction = -1 | 0 | 1

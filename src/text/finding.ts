// What a rule found, and why: the words it rests on and the name of the rule or lexicon entry that made it.
import type {Span} from './span.ts'

export interface Finding<Value> {
  readonly value: Value
  /** The article's own words that say so. */
  readonly because?: Span
  /** The rule or the lexicon entry: "events/factuality: possible", "consult.meet". */
  readonly rule: string
}

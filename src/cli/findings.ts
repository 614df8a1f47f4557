// All findings of a reading as one list: what was found, by which rule, because of which words.
import type {Reading} from '../read.ts'

export interface Finding {
  readonly value: string
  readonly rule: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** In the order of the text. Spans count in the reading's `whole`. */
export function findingsOf({whole, mentions, dates, frames, attributions}: Reading): Finding[] {
  const at = (value: string, rule: string, start: number, end: number): Finding => ({
    value,
    rule,
    text: whole.slice(start, end),
    start,
    end,
  })
  const found: Finding[] = [
    ...mentions.map(({type, parties, rule, start, end}) =>
      at(
        `${type} ${parties.map(({entity}) => entity).join(' + ') || '(nobody known)'}`,
        `entities: ${rule}`,
        start,
        end,
      ),
    ),
    ...dates.map(({edtf, timex, rule, start, end}) => at(`date ${edtf ?? timex ?? '?'}`, rule, start, end)),
    ...attributions.map(({by, rule, start, end}) =>
      at(`said by ${by?.entity ?? by?.text ?? '(nobody named)'}`, `claims: ${rule}`, start, end),
    ),
    ...frames.flatMap(({event, mode, entry, trigger, because}) => [
      at(`${event}${mode ? ` ${mode}` : ''}`, `events: ${entry}`, trigger.start, trigger.end),
      ...because.map(({rule, value, span}) =>
        at(value, rule, (span ?? trigger).start, (span ?? trigger).end),
      ),
    ]),
  ]
  return found.sort((a, b) => a.start - b.start || b.end - a.end || (a.value < b.value ? -1 : 1))
}

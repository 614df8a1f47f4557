// "early 2014", "the end of the year", "earlier this week": some of the days of a date.
import {type DayRange, interval, oneOf} from '../calendar/edtf.ts'
import type {Part} from '../rules/parsed.ts'
import {cutTo} from '../value.ts'
import type {DateContext, Resolved} from './context.ts'

/** Early and beginning are the first third, late and end the last; earlier and later are cut at the page's date. */
export function partOfValue(part: Part, whole: Resolved, {page}: DateContext): Resolved {
  const {days} = whole.value
  if (!days) return whole
  if (days.first === days.last) return whole
  const third = Math.floor((days.last - days.first + 1) / 3)
  let {first, last} = days
  if (part === 'early' || part === 'beginning') last = first + Math.max(third - 1, 0)
  else if (part === 'late' || part === 'end') first = last - Math.max(third - 1, 0)
  else if (part === 'first half') last = middle(days)
  else if (part === 'second half') first = middle(days) + 1
  else if (part === 'mid') {
    first += third
    last -= third
  } else if (page && page.first === page.last) {
    if (part === 'earlier') last = Math.min(last, page.last)
    else first = Math.max(first, page.last)
  }
  if (first > last) return whole
  const cut = {first, last}
  if (part.endsWith('half')) return {...whole, value: cutTo(whole.value, cut, interval(cut))}
  const edtf =
    part === 'earlier' || part === 'later' ? oneOf(cut) : last - first > 25 ? oneOf(cut) : interval(cut)
  return {...whole, value: cutTo(whole.value, cut, edtf), reason: `${part}: ${whole.reason}`}
}

/** The last day of the first half. */
function middle({first, last}: DayRange): number {
  return first + Math.floor((last - first + 1) / 2) - 1
}

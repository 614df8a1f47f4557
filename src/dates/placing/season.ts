// "in the spring", "last summer", "this winter": which year's.
import {partsOf} from '../calendar/calendar.ts'
import type {DayRange} from '../calendar/edtf.ts'
import type {Parsed} from '../rules/parsed.ts'
import {seasonValue} from '../value.ts'
import {type DateContext, fromPage, type Resolved} from './context.ts'
import {ofTold, yearTold} from './near.ts'

type SeasonParsed = Extract<Parsed, {kind: 'season'}>

/**
 * Days before a season of the page's own year in which it is "this" one and not the "next": "next fall", told late in July, is that of
 * the year after, "next spring", told in December, the coming one.
 */
const soon = 45

export function resolveSeason(parsed: SeasonParsed, context: DateContext, page: DayRange): Resolved {
  const {season, year, which} = parsed
  if (year !== undefined)
    return {value: seasonValue(year, season), how: 'stated', reason: 'the year stands in the text'}
  const told = parsed.told ? yearTold(context) : undefined
  if (told !== undefined) return ofTold(seasonValue(told, season))
  const {year: current} = partsOf(page.last)
  const values = [current - 2, current - 1, current, current + 1, current + 2].map((one) =>
    seasonValue(one, season),
  )
  const side = which ?? context.direction
  const today = page.last
  const latest = [...values].reverse()
  if (which === 0 && season !== 'winter')
    return fromPage(seasonValue(current, season), page, `the ${season} of the page’s year`)
  if (which === 0) {
    const away = ({days}: (typeof values)[number]) => Math.max(days!.first - today, today - days!.last, 0)
    const fits = ({days}: (typeof values)[number]) =>
      context.direction === 0 || (context.direction < 0 ? days!.first <= today : days!.last >= today)
    const nearby = values.filter(fits).reduce((best, next) => (away(next) < away(best) ? next : best))
    return fromPage(nearby, page, `the ${season} nearest to the page’s date`)
  }
  if (side < 0) {
    const ended = latest.find(({days}) => (which === -1 ? days!.last < today : days!.first <= today))!
    return fromPage(ended, page, `the latest ${season} before the page’s date`)
  }
  const isNext = (first: number) => first > today + (partsOf(first).year > current ? 0 : soon)
  const next = values.find(({days}) => (which === 1 ? isNext(days!.first) : days!.last >= today))!
  return fromPage(next, page, `the next ${season}, counted from the page’s date`)
}

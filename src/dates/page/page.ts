// The date of a page: as it states it, else worked out from dateline, weekdays, offices and known events.
import type {Article, DateFinding} from '../../article/index.ts'
import type {Mention} from '../../entities/index.ts'
import type {Sentence} from '../../sentences/index.ts'
import {dayOf, isoDay, spokenDay} from '../calendar/calendar.ts'
import {matchDates} from '../rules/match.ts'
import {type Constraint, edtfOf, runs, type Solution, solve} from './constraint.ts'
import {eventConstraints} from './event-constraint.ts'
import {type Holder, holdersOf, inOfficeTogether, officeConstraints} from './office-constraint.ts'
import {datelineConstraints, toldConstraints} from './told-constraint.ts'

export interface PageOptions {
  readonly lang: string
  /** Where the article's text begins in the string that sentences and mentions count in (after title and "\n"). */
  readonly offset?: number
}

/**
 * When the page was published. What the page states stands. Otherwise every clue is a constraint on days, and the days
 * that are left are the answer, with the clues as the reason; null where they leave one side open.
 */
export function datePage(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  {lang, offset = 0}: PageOptions,
): DateFinding {
  if (article.published.edtf) return article.published
  const own = ownLine(article.text, lang) ?? datelineDay(article, lang)
  if (own) return own
  const whole = offset > 0 ? `${article.title ?? ''}\n${article.text}` : article.text
  const holders = holdersOf(whole, mentions)
  const solution = solve([
    ...fromDateline(article, lang),
    ...eventConstraints(whole, sentences, lang),
    ...officeConstraints(holders),
    ...toldConstraints(whole, sentences, lang),
  ])
  return answer(solution, holders)
}

/** A line that holds a full date and nothing else, among the first or the last of the text. */
function ownLine(text: string, lang: string): DateFinding | undefined {
  const lines = text.split('\n')
  for (const line of [...lines.slice(0, 3), ...lines.slice(-2)]) {
    if (line.length > 60) continue
    const [match] = matchDates(line, lang)
    if (match?.parsed.kind !== 'day' || match.parsed.year === undefined) continue
    if (/\p{L}{3}/u.test(line.slice(0, match.start) + line.slice(match.end))) continue
    const {year, month, day} = match.parsed
    return {
      edtf: isoDay(dayOf(year, month, day)),
      how: 'stated',
      reason: `“${line.trim()}” stands on a line of its own`,
    }
  }
}

function datelineDay({dateline}: Article, lang: string): DateFinding | undefined {
  const parsed = dateline?.date ? matchDates(dateline.date, lang)[0]?.parsed : undefined
  if (parsed?.kind !== 'day' || parsed.year === undefined) return
  return {
    edtf: isoDay(dayOf(parsed.year, parsed.month, parsed.day)),
    how: 'stated',
    reason: `the dateline says “${dateline!.date}”`,
  }
}

function fromDateline({dateline, text}: Article, lang: string): Constraint[] {
  const parsed = dateline?.date ? matchDates(dateline.date, lang)[0]?.parsed : undefined
  if (parsed?.kind !== 'day') return []
  const end = text.indexOf('\n', dateline!.span.end)
  return datelineConstraints(parsed, text.slice(dateline!.span.end, end < 0 ? undefined : end), lang)
}

function answer({days, used}: Solution, holders: readonly Holder[]): DateFinding {
  const edtf = edtfOf(days)
  const clues = used.filter(({kind}) => kind !== 'office' && kind !== 'told').map(({because}) => because)
  const names = used.filter(({kind}) => kind === 'office').map(({because}) => because)
  const [range] = runs(days)
  if (names.length > 0 && edtf) clues.push(inOfficeTogether(names, holders, range))
  const told = used.filter(({kind}) => kind === 'told').at(-1)
  if (told && (!edtf || clues.length === 0)) clues.push(told.because)
  if (!edtf)
    return {
      edtf,
      how: 'inferred',
      reason:
        clues.length > 0
          ? `not enough to date the page: ${clues.join('; ')}`
          : 'nothing on the page tells its date',
    }
  return {edtf, how: 'inferred', reason: `${clues.join('; ')}; so ${spoken(days)}`}
}

function spoken(days: readonly number[]): string {
  if (days.length === 1) return isoDay(days[0])
  return `the page is of ${runs(days)
    .map(({first, last}) => (first === last ? spokenDay(first) : `${spokenDay(first)} to ${spokenDay(last)}`))
    .join(', or ')}`
}

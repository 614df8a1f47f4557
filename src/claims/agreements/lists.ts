// A phrase that lists things in, its items as spans out: "courses for officers, the exchange of data and joint patrols".
import type {Span} from '../../text/index.ts'

const joint = /,\s+(?:and\s+|or\s+|as well as\s+)?|\s+(?:and|or|as well as)\s+/g
const article = /^(?:(?:on|about|to)\s+)?(?:(?:the|a|an)\s+)?/i
/** An item of a list says of itself what it is: it opens with an article, "joint" or "on", or has a phrase of its own. */
const opens = /^(?:the|a|an|joint|mutual|common|any|all|on|about|to)\s/i
const phrasal = /\s(?:of|for|on|in|with|by|at|between|from|to)\s/i

/** The items of a list, whatever tree the parser made of it; the phrase itself where it is none. */
export function listItems(whole: string, span: Span): Span[] {
  const text = whole.slice(span.start, span.end)
  const cuts = [...text.matchAll(joint)].filter(
    ({0: mark, index}) => isCut(text, mark, index) && !isWithinPair(text.slice(0, index)),
  )
  const starts = [0, ...cuts.map(({0: mark, index}) => index + mark.length)]
  const ends = [...cuts.map(({index}) => index), text.length]
  return starts.map((start, at) => {
    const bare = start > 0 ? (article.exec(text.slice(start))?.[0].length ?? 0) : 0
    return {start: span.start + start + bare, end: span.start + ends[at]}
  })
}

/** "ties between Oslo and …": the "and" that "between" waits for. */
function isWithinPair(before: string): boolean {
  const last = before.lastIndexOf(' between ')
  return last >= 0 && !/ and /.test(before.slice(last))
}

function isCut(text: string, mark: string, index: number): boolean {
  const rest = text.slice(index + mark.length)
  const next = rest.split(/,\s|\s(?:and|or)\s/)[0]
  const listed = text.includes(', ')
  return opens.test(rest) || (listed && phrasal.test(` ${next} `))
}

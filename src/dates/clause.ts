// Which time expression dates an event: the nearest one attached to the trigger's clause.
import type {DateFinding} from '../article/index.ts'
import {headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import {contains, type Span} from '../text/index.ts'
import type {DateExpression} from './types.ts'

/**
 * The date of the clause that the trigger heads or depends on, cut to the day; null where no expression is attached to it.
 * With a tree, a date hangs below the trigger, or below the light verb whose noun the trigger is ("held talks on Friday").
 * `_published` is the page's date, which the expressions were resolved against already.
 */
export function dateForClause(
  frameClause: Span,
  trigger: Token,
  sentence: Sentence,
  dates: readonly DateExpression[],
  _published: string | null = null,
): (DateFinding & {readonly text?: string}) | null {
  const near = dates.filter(
    (date) => contains(sentence, date) && (date.type === 'DATE' || date.type === 'TIME') && date.edtf,
  )
  const parsed = sentence.tokens.some(({head}) => head >= 0)
  const ranked = near
    .map((date) => ({
      date,
      cost: parsed ? treeCost(sentence, trigger, date) : lineCost(frameClause, trigger, date),
    }))
    .filter(({cost}) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost || a.date.start - b.date.start)
  if (ranked.length === 0) return null
  const {date} = ranked[0]
  return {edtf: dayPart(date.edtf), how: date.how, reason: `“${date.text}”: ${date.reason}`, text: date.text}
}

/** A time of day counts as its day. */
function dayPart(edtf: string | null): string | null {
  return edtf?.replace(/T[\d:]+Z?$/, '') ?? null
}

const nominal = new Set(['obj', 'nsubj', 'obl', 'nmod', 'acl', 'advcl', 'compound'])
const finite = new Set(['VERB', 'AUX'])

/** Steps from date to trigger along the tree; infinite where another clause lies between. */
function treeCost(sentence: Sentence, trigger: Token, date: DateExpression): number {
  const inside = sentence.tokens.filter((token) => token.start < date.end && date.start < token.end)
  const top = inside.find((token) => token.head < 0 || !inside.includes(sentence.tokens[token.head]))
  if (!top) return Number.POSITIVE_INFINITY
  let steps = 0
  for (let at: Token | undefined = top; at; at = headOf(sentence, at)) {
    if (at.index === trigger.index) return steps
    if (steps > 0 && finite.has(at.upos)) return besideLightVerb(sentence, trigger, at, steps)
    if (steps > 0 && isNominalRoot(at)) return besideLightVerb(sentence, trigger, at, steps)
    if (++steps > sentence.tokens.length) break
  }
  return Number.POSITIVE_INFINITY
}

function isNominalRoot(token: Token): boolean {
  return token.head < 0 || token.upos === 'ADJ'
}

/** "held talks on Friday", "ready for signing in the spring": the trigger hangs on the word that the date hangs on. */
function besideLightVerb(sentence: Sentence, trigger: Token, governor: Token, steps: number): number {
  if (
    trigger.upos === 'VERB' &&
    !['acl', 'advcl', 'obl', 'xcomp'].includes(relationOf(trigger)) &&
    relationOf(trigger) !== 'conj'
  )
    return Number.POSITIVE_INFINITY
  let at: Token | undefined = trigger
  for (let up = 1; at && up < 4; up++) {
    if (!nominal.has(relationOf(at)) && relationOf(at) !== 'conj') break
    const head = headOf(sentence, at)
    if (!head) break
    if (head.index === governor.index) {
      const clause = trigger.upos === 'VERB' && relationOf(trigger) !== 'conj'
      return clause && relationOf(trigger) !== 'obl' ? Number.POSITIVE_INFINITY : steps + up * 2
    }
    if (finite.has(head.upos)) break
    at = head
  }
  return Number.POSITIVE_INFINITY
}

/** Without a tree: characters between, only inside the clause. */
function lineCost(clause: Span, trigger: Token, date: DateExpression): number {
  if (!contains(clause, date)) return Number.POSITIVE_INFINITY
  return date.start >= trigger.end ? date.start - trigger.end : trigger.start - date.end + 40
}

// Trees in, trees out: days without a comma or preposition, told apart from the subject or object beside them.
import {days, daytimes, openers} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'

const nominal = new Set(['NOUN', 'PROPN'])
const ofPhrase = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'CCONJ', 'PART', 'ADP', 'PRON'])
const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const isYear = /^[12]\d{3}$/
const isNumber = /^\d{1,2}(?:st|nd|rd|th)?$/

/**
 * "On Monday Latvia condemned the raid", "In March 1999 Turkish police held two men", with the day taken for a part of the name, or the
 * name for a part of the day: the day says when, and the noun phrase between it and the first finite verb is the subject.
 */
export function withOpeningDays(tagged: TaggedSentence, tree: Tree): Tree {
  const {forms, upos, xpos} = tagged
  if (!forms.some((form) => days.has(form))) return tree
  for (const [day, form] of forms.entries()) {
    if (!days.has(form) || day === 0 || !opensClause(forms, day - 1)) continue
    const last = endOfDate(forms, day)
    const verb = xpos.findIndex((tag, at) => at > last && finite.has(tag))
    const between = upos.slice(last + 1, verb)
    if (verb < 0 || between.length === 0 || !between.every((tag) => ofPhrase.has(tag))) continue
    return parted(tagged, tree, {day, last, verb})
  }
  return tree
}

/** A preposition of time that begins the sentence or a clause. */
function opensClause(forms: readonly string[], at: number): boolean {
  return (
    openers.has(forms[at].toLowerCase()) && (at === 0 || /^(?:that|when|--?|:|;|"|“)$/.test(forms[at - 1]))
  )
}

/** The last word of the date: "March 12, 1999", "Monday night". */
function endOfDate(forms: readonly string[], day: number): number {
  let last = day
  if (daytimes.has(forms[last + 1]) || isNumber.test(forms[last + 1] ?? '')) last++
  if (forms[last + 1] === ',' && isYear.test(forms[last + 2] ?? '')) return last + 2
  return isYear.test(forms[last + 1] ?? '') ? last + 1 : last
}

function parted(
  {upos}: TaggedSentence,
  tree: Tree,
  {day, last, verb}: {day: number; last: number; verb: number},
): Tree {
  const {heads, deprels} = tree
  const main = /^(?:aux|cop)/.test(deprels[verb]) ? heads[verb] : verb
  const isInside = (at: number) => at > last && at < verb
  const isDate = (at: number) => at >= day - 1 && at <= last
  const subject = subjectHead(upos, tree, last, verb)
  if (main <= last || subject < 0) return tree
  const moved = Array.from(heads, (head, at) => (isDate(at) && !isDate(head) ? day : head))
  moved[day] = main
  moved[subject] = main
  const labels = deprels.map((label, at) => (isDate(at) && isInside(heads[at]) ? 'nmod' : label))
  labels[day - 1] = 'case'
  labels[day] = 'obl'
  const passive = deprels.some((label, at) => heads[at] === main && label === 'aux:pass')
  if (!/^nsubj/.test(deprels[subject])) labels[subject] = passive ? 'nsubj:pass' : 'nsubj'
  return {...tree, heads: moved, deprels: labels}
}

/** The noun over the phrase between the date and the verb: what is a subject already, else the last that hangs on nothing in the phrase. */
function subjectHead(upos: readonly string[], {heads, deprels}: Tree, last: number, verb: number): number {
  const tops = upos.flatMap((tag, at) => {
    const inside = at > last && at < verb
    return inside && nominal.has(tag) && !(heads[at] > last && heads[at] < verb) ? [at] : []
  })
  return tops.find((at) => /^nsubj/.test(deprels[at])) ?? tops.at(-1) ?? -1
}

/** "Gunmen killed June 5 the mayor of Cali": a day right behind the verb says when, and the noun behind it is the object. */
export function withDayBeforeObject({forms, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isDay = (at: number) =>
    days.has(forms[at]) ||
    (xpos[at] === 'CD' && at > 0 && days.has(forms[at - 1]) && isNumber.test(forms[at]))
  const day = deprels.findIndex((label, at) => label === 'obj' && isDay(at))
  const other = deprels.findIndex((label, at) => label === 'obj' && at > day && heads[at] === heads[day])
  return day < 0 || other < 0 ? tree : {...tree, deprels: deprels.with(day, 'obl:unmarked')}
}

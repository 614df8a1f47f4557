// The words of a passage that tell one occurrence from another: no function words, endings cut.

/** Words too common in news to tell occurrences apart. */
const common = new Set(
  `a about after against all also among an and any are as at be been before being between both but by can could
  did do does during each few for from further had has have he her here him his how if in into is it its itself just
  last may might more most must near new next no nor not of off on once one only or other our out over own per report
  reported reportedly said same say says she should since so some such than that the their them then there these they
  this those through to too told two under until up very was we were what when where which while who whom will with
  would year you`.split(/\s+/),
)

/** What people are and where they speak from, cut as content words are. */
export const roleWords: ReadonlySet<string> = new Set(
  `chancellor chief colleague counterpart defence defense deputy foreign government head
  king leader leaders minister ministers ministry official officials premier president prime secretary spokesman
  spokesperson spokeswoman statement monday tuesday wednesday thursday friday saturday sunday today yesterday`
    .split(/\s+/)
    .map((word) => word.slice(0, 6)),
)

const negation = /\b(?:no|not|never|nor|nothing|nobody|without|cannot)\b|n['’]t\b/iu

export function isNegated(text: string): boolean {
  return negation.test(text)
}

/** Content words, lower case, cut to six letters so that "signed" and "signing" stay near. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !common.has(word)).map((word) => word.slice(0, 6)))
}

/** Share of the smaller set that the two have in common; null where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}

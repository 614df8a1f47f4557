// Number words and digits in, values out: "7,000", "1.5 million", "two dozen".
import type {Sentence, Token} from '../../sentences/index.ts'
import {table} from '../lexicons.ts'

/** "7,000", "1.5 million", "two dozen": the value and the last word of the number. */
export function numberAt(
  lang: string,
  sentence: Sentence,
  token: Token,
): {value: number | undefined; last: Token} {
  const before = sentence.tokens[token.index - 1]
  if (
    before?.upos === 'NUM' &&
    before.end + 1 >= token.start &&
    table('figures', lang).get(token.lemma.toLowerCase())?.[0]?.kind === 'magnitude'
  )
    return {value: undefined, last: token}
  let value = times(parseNumber(token.form), partBefore(sentence, token))
  let last = token
  for (
    let next = sentence.tokens[token.index + 1];
    value !== undefined && next;
    next = sentence.tokens[next.index + 1]
  ) {
    if (next.form === '-') continue
    const magnitude = table('figures', lang)
      .get(next.lemma.toLowerCase())
      ?.find(({kind}) => kind === 'magnitude')
    if (!magnitude?.times) break
    value *= magnitude.times
    last = next
  }
  return {value, last}
}

function times(value: number | undefined, part: number): number | undefined {
  return value === undefined ? undefined : value * part
}

const fractions: Readonly<Record<string, number>> = {half: 0.5, quarter: 0.25, third: 1 / 3}

/** "half a million", "a quarter of a million": the share that is meant. */
function partBefore(sentence: Sentence, token: Token): number {
  const before = sentence.tokens
    .slice(Math.max(0, token.index - 3), token.index)
    .map(({form}) => form.toLowerCase())
  const told = /\b(half|quarter|third)(?: of)? an?$/.exec(before.join(' '))?.[1]
  return told ? fractions[told] : 1
}

/** The numbers that are written out. */
export const spelled: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  dozen: 12,
}

function parseNumber(form: string): number | undefined {
  const word = spelled[form.toLowerCase()]
  if (word !== undefined) return word
  const compound = /^([a-z]+)-([a-z]+)$/i.exec(form)
  if (compound && spelled[compound[1].toLowerCase()] >= 20 && spelled[compound[2].toLowerCase()] < 10)
    return spelled[compound[1].toLowerCase()] + spelled[compound[2].toLowerCase()]
  const plainForm = form
    .replace(/^[$€£₽¥]/, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/%$/, '')
  return /^\d+(\.\d+)?$/.test(plainForm) ? Number(plainForm) : undefined
}

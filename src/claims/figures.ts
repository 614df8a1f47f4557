// Numbers that describe a relation: value, unit, what it counts, whose it is, and what it is compared with.
import type {Party} from '../entities/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../sentences/index.ts'
import {contains, overlaps, type Span} from '../text/index.ts'
import {table} from './lexicons.ts'
import {type Passage, placesOf} from './passage.ts'
import type {FigureDetail} from './types.ts'

export interface FigureFinding {
  readonly detail: Omit<FigureDetail, 'asOf'>
  readonly sentenceIndex: number
  readonly span: Span
  readonly number: Token
}

interface Quantity {
  readonly value: number
  readonly unit: string
  readonly counts: string
  readonly party: string | null
  readonly number: Token
  readonly noun: Token
}

/** Figures of a party, in sentences that speak of one; dates, ages, durations and list numbers are none. */
export function findFigures(passage: Passage): FigureFinding[] {
  const bySentence = new Map<number, Quantity[]>()
  for (const {sentence, sentenceIndex, token} of placesOf(passage)) {
    const quantity = token.upos === 'NUM' ? quantityOf(passage, sentence, token) : undefined
    if (quantity) bySentence.set(sentenceIndex, [...(bySentence.get(sentenceIndex) ?? []), quantity])
  }
  return [...bySentence].flatMap(([sentenceIndex, quantities]) =>
    figuresOf(passage, sentenceIndex, quantities),
  )
}

function figuresOf(
  passage: Passage,
  sentenceIndex: number,
  quantities: readonly Quantity[],
): FigureFinding[] {
  const sentence = passage.sentences[sentenceIndex]
  if (
    !passage.mentions.some((mention) => contains(sentence, mention) && mention.parties.some(({code}) => code))
  )
    return []
  const used = new Set<Quantity>()
  return quantities.flatMap((main, place) => {
    if (used.has(main)) return []
    const compared = quantities.slice(place + 1).filter((other) => isCompared(passage, main, other))
    for (const other of compared) used.add(other)
    const comparison = compared.map((other) => plain(completed(other, main)))
    if (main.party === null && comparison.every(({party}) => party === null)) return []
    return [
      {
        detail: {...plain(main), comparison},
        sentenceIndex,
        span: hullOf([main.number, main.noun]),
        number: main.number,
      },
    ]
  })
}

function plain({value, unit, counts, party}: Quantity) {
  return {value, unit, counts, party}
}

/** "7,000 German ones": what the first number counts is counted again. */
function completed(other: Quantity, main: Quantity): Quantity {
  const empty =
    other.counts === '' || other.noun === other.number || /^(one|ones|that|those)$/i.test(other.noun.lemma)
  return empty
    ? {...other, counts: stripParty(main.counts), unit: other.unit === 'count' ? main.unit : other.unit}
    : other
}

function stripParty(counts: string): string {
  return counts.replace(/^\p{Lu}[\p{L}-]+\s+/u, '')
}

function isCompared(passage: Passage, main: Quantity, other: Quantity): boolean {
  const between = passage.whole.slice(main.number.end, other.number.start)
  if (
    !/\b(compared (?:with|to)|as against|against|versus|vs\.?|than|up from|down from|from|while|whereas|in contrast)\b/i.test(
      between,
    )
  )
    return false
  return (
    main.unit === other.unit ||
    other.noun === other.number ||
    other.counts === '' ||
    /^ones?$/i.test(other.noun.form)
  )
}

function quantityOf(passage: Passage, sentence: Sentence, token: Token): Quantity | undefined {
  if (passage.dates.some((date) => overlaps(date, token)) || isDefiniteFew(sentence, token)) return undefined
  const {value, last} = numberAt(passage.lang, sentence, token)
  if (value === undefined || relationOf(token) === 'flat') return undefined
  const head = nounOf(sentence, token)
  if (!head || !['NOUN', 'PROPN', 'ADJ', 'PRON', 'SYM', 'NUM'].includes(head.upos)) return undefined
  const lexicon = table('figures', passage.lang)
  const kind = lexicon.get(head.lemma.toLowerCase())?.[0]?.kind ?? lexicon.get(head.form)?.[0]?.kind
  if (kind === 'skip' || (head.index < token.index && head.upos !== 'SYM')) return undefined
  const unit = kind === 'unit' ? head.form : (currencyBefore(passage.lang, sentence, token) ?? 'count')
  const counted = kind === 'unit' ? complementOf(sentence, head) : head
  const phrase = counted ? countedPhrase(sentence, counted, [token, last]) : undefined
  return {
    value,
    unit: unit === 'count' ? 'count' : unit,
    counts: phrase ? passage.whole.slice(phrase.start, phrase.end) : '',
    party: partyOf(passage, sentence, counted ?? head),
    number: token,
    noun: head,
  }
}

/** "the two countries", "both sides": who is meant, not how many there are. */
function isDefiniteFew(sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  const spelledOut = spelled[token.form.toLowerCase()] !== undefined
  const definite =
    head &&
    childrenOf(sentence, head).some((child) =>
      ['the', 'these', 'those', 'both', 'their', 'its'].includes(child.lemma.toLowerCase()),
    )
  return spelledOut && (definite || token.lemma.toLowerCase() === 'one')
}

/** "7,000", "1.5 million", "two dozen": the value and the last word of the number. */
function numberAt(lang: string, sentence: Sentence, token: Token): {value: number | undefined; last: Token} {
  const before = sentence.tokens[token.index - 1]
  if (
    before?.upos === 'NUM' &&
    before.end + 1 >= token.start &&
    table('figures', lang).get(token.lemma.toLowerCase())?.[0]?.kind === 'magnitude'
  )
    return {value: undefined, last: token}
  let value = parseNumber(token.form)
  let last = token
  for (
    let next = sentence.tokens[token.index + 1];
    value !== undefined && next;
    next = sentence.tokens[next.index + 1]
  ) {
    const magnitude = table('figures', lang)
      .get(next.lemma.toLowerCase())
      ?.find(({kind}) => kind === 'magnitude')
    if (!magnitude?.times) break
    value *= magnitude.times
    last = next
  }
  return {value, last}
}

const spelled: Readonly<Record<string, number>> = {
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

/** What is counted: the noun, or the number itself in "some 7,000 from Germany". */
function nounOf(sentence: Sentence, token: Token): Token | undefined {
  const head = headOf(sentence, token)
  if (['nummod', 'compound', 'amod'].includes(relationOf(token)))
    return head?.upos === 'NUM' ? headOf(sentence, head) : head
  const whose = childrenOf(sentence, token).some((child) => relationOf(child) === 'nmod')
  return whose && ['obl', 'nmod', 'obj', 'conj', 'nsubj'].includes(relationOf(token)) ? token : undefined
}

function currencyBefore(lang: string, sentence: Sentence, token: Token): string | undefined {
  const before = sentence.tokens[token.index - 1]
  const sign = /^[$€£₽¥]/.exec(token.form)?.[0] ?? before?.form
  return sign && table('figures', lang).get(sign.toLowerCase())?.[0]?.id === 'figure.money' ? sign : undefined
}

function complementOf(sentence: Sentence, unit: Token): Token | undefined {
  return childrenOf(sentence, unit).find((child) => relationOf(child) === 'nmod')
}

/** The counted noun with its modifiers, without the number, "only" and what follows. */
function countedPhrase(sentence: Sentence, noun: Token, numbers: readonly Token[]): Span | undefined {
  const words = subtreeOf(
    sentence,
    noun,
    (child) =>
      child.index > noun.index ||
      ['det', 'case', 'advmod', 'punct', 'nsubj', 'cop', 'nummod', 'cc'].includes(relationOf(child)),
  )
  const kept = words.filter((word) => !numbers.includes(word) && word.index <= noun.index)
  return kept.length > 0 ? hullOf(kept) : undefined
}

function partyOf(passage: Passage, sentence: Sentence, noun: Token): string | null {
  const span = hullOf(subtreeOf(sentence, noun, (child) => relationOf(child) === 'acl'))
  const inside: Party | undefined = passage.mentions
    .filter((mention) => contains(span, mention))
    .flatMap(({parties}) => parties)
    .find(({code}) => code)
  return inside?.code ?? null
}

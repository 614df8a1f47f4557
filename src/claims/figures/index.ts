// Numbers that describe a relation: value, unit, what it counts, whose it is, and what it is compared with.
import {childrenOf, headOf, hullOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {contains, type Span} from '../../text/index.ts'
import {pairInFocus} from '../focus.ts'
import {table} from '../lexicons.ts'
import {mentionsIn, type Passage, placesOf} from '../passage.ts'
import type {FigureDetail} from '../types.ts'
import {levelOf, partyOf, type Quantity, quantityOf} from './quantities.ts'

export interface FigureFinding {
  readonly detail: Omit<FigureDetail, 'asOf'>
  readonly sentenceIndex: number
  readonly span: Span
  readonly number: Token
}

/** Figures of a party, in sentences that speak of one; dates, ages, durations and list numbers are none. */
export function findFigures(passage: Passage): FigureFinding[] {
  const bySentence = new Map<number, Quantity[]>()
  for (const {sentence, sentenceIndex, token} of placesOf(passage)) {
    const quantity =
      token.upos === 'NUM'
        ? (levelOf(passage, sentence, token) ?? quantityOf(passage, sentence, token))
        : undefined
    if (quantity) bySentence.set(sentenceIndex, [...(bySentence.get(sentenceIndex) ?? []), quantity])
  }
  const found = [...bySentence].flatMap(([sentenceIndex, quantities]) =>
    figuresOf(passage, sentenceIndex, [...quantities].sort(toBeforeFrom)),
  )
  return acrossSentences(passage, found)
}

/** "from 75 to 60": what it came to is told first. */
function toBeforeFrom(a: Quantity, b: Quantity): number {
  return a.level && b.level ? Number(a.level === 'from') - Number(b.level === 'from') : 0
}

const comparing = /^(?:by|in) (?:comparison|contrast)\b|^compared with\b/i

/** "By comparison, Germany gave 7 billion": compared with the figure of the sentence before. */
function acrossSentences({whole, sentences}: Passage, found: readonly FigureFinding[]): FigureFinding[] {
  const kept: FigureFinding[] = []
  for (const figure of found) {
    const {start} = sentences[figure.sentenceIndex]
    const before = kept.at(-1)
    const compares =
      before?.sentenceIndex === figure.sentenceIndex - 1 &&
      before.detail.unit === figure.detail.unit &&
      comparing.test(whole.slice(start, start + 40))
    if (!compares || !before) {
      kept.push(figure)
      continue
    }
    const {value, unit, counts, party} = figure.detail
    const comparison = [...before.detail.comparison, {value, unit, counts, party}]
    kept[kept.length - 1] = {...before, detail: {...before.detail, comparison}}
  }
  return kept
}

function figuresOf(
  passage: Passage,
  sentenceIndex: number,
  quantities: readonly Quantity[],
): FigureFinding[] {
  const sentence = passage.sentences[sentenceIndex]
  const ofParty = mentionsIn(passage, sentence).some(({parties}) => parties.some(({code}) => code))
  if (!ofParty && pairInFocus(passage).length < 2) return []
  const used = new Set<Quantity>()
  return quantities.flatMap((main, place) => {
    if (used.has(main) || isSpeaker(passage, main)) return []
    const compared = quantities.slice(place + 1).filter((other) => isCompared(passage, main, other))
    for (const other of compared) used.add(other)
    const comparison = compared.map((other) => plain(completed(other, main)))
    const whose = main.party ?? partyBeside(passage, sentence, main)
    const told = ofParty
      ? whose !== null || comparison.some(({party}) => party !== null)
      : isGreatSum(passage, main)
    if (!told) return []
    return [
      {
        detail: {...plain(main), party: whose, comparison},
        sentenceIndex,
        span: hullOf([main.number, main.noun]),
        number: main.number,
      },
    ]
  })
}

/** "two officials said": who speaks is no figure. */
function isSpeaker({attributions}: Passage, {unit, noun}: Quantity): boolean {
  return unit === 'count' && attributions.some(({speaker}) => speaker !== null && contains(speaker, noun))
}

const MILLION = 1e6

/** "The bridge will cost 22 million euros": money of that size concerns the two that the article is about. */
function isGreatSum({lang}: Passage, {value, unit}: Quantity): boolean {
  const entries = table('figures', lang)
  const money = [unit.toLowerCase(), unit.toLowerCase().replace(/s$/, '')].some(
    (word) => entries.get(word)?.[0]?.id === 'figure.money',
  )
  return money && value >= MILLION
}

/** A figure worth telling of whoever acts in its sentence: money, measures, and counts from a score on. */
const SCORE = 20

/** "Germany will give 30 million euros": of the subject of the verb above, else of the first party of the sentence. */
function partyBeside(passage: Passage, sentence: Sentence, {value, unit, noun}: Quantity): string | null {
  if (unit === 'count' && value < SCORE) return null
  for (let node = headOf(sentence, noun); node; node = headOf(sentence, node)) {
    const subject = childrenOf(sentence, node).find((child) => relationOf(child) === 'nsubj')
    const party = subject ? partyOf(passage, sentence, subject) : null
    if (party) return party
  }
  const first = mentionsIn(passage, sentence).find(({parties}) => parties[0]?.code)
  return first?.parties[0].code ?? null
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
  if (main.level === 'to' && other.level === 'from') return true
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

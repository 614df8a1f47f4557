// A number in its sentence in; its value, unit, what it counts and whose it is out.
import type {Party} from '../../entities/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {overlaps, type Span} from '../../text/index.ts'
import {table} from '../lexicons.ts'
import {mentionsIn, type Passage} from '../passage.ts'
import {caseOf} from '../phrases.ts'
import {numberAt, spelled} from './numbers.ts'

/** A number with what it counts. */
export interface Quantity {
  readonly value: number
  readonly unit: string
  readonly counts: string
  readonly party: string | null
  readonly number: Token
  readonly noun: Token
  /** What it rose or fell to, or from. */
  readonly level?: 'to' | 'from'
}

/** The quantity that a numeral tells; undefined for days, ages, durations and list numbers. */
export function quantityOf(passage: Passage, sentence: Sentence, token: Token): Quantity | undefined {
  if (passage.dates.some((date) => overlaps(date, token)) || isDefiniteFew(passage.lang, sentence, token))
    return undefined
  const {value, last} = numberAt(passage.lang, sentence, token)
  if (value === undefined || relationOf(token) === 'flat') return undefined
  const head = nounOf(passage, sentence, token)
  if (!head || !['NOUN', 'PROPN', 'ADJ', 'PRON', 'SYM', 'NUM'].includes(head.upos)) return undefined
  const lexicon = table('figures', passage.lang)
  const kind = lexicon.get(head.lemma.toLowerCase())?.[0]?.kind ?? lexicon.get(head.form)?.[0]?.kind
  if (kind === 'skip' || (head.index < token.index && head.upos !== 'SYM')) return undefined
  const unit = kind === 'unit' ? head.form : (currencyBefore(passage.lang, sentence, token) ?? 'count')
  const measured = kind === 'unit' && !complementOf(sentence, head) ? measuredOf(sentence, head) : undefined
  const counted = kind === 'unit' ? (measured ?? complementOf(sentence, head)) : head
  const phrase = counted ? countedPhrase(sentence, counted, [token, last]) : undefined
  return {
    value,
    unit: unit === 'count' ? 'count' : unit,
    counts: phrase ? passage.whole.slice(phrase.start, phrase.end) : '',
    party:
      partyOf(passage, sentence, counted ?? head, kind === 'unit' && !measured ? token.start : 0) ??
      (head === token ? partyAfter(passage, token) : null),
    number: token,
    noun: head,
  }
}

const changes = new Set(
  'fall rise grow drop increase decline decrease climb sink double shrink swell dwindle jump soar plunge go'.split(
    ' ',
  ),
)
/** "reached 5 billion", "stood at 5 billion": what the subject came to. */
const measuring = new Set('reach total amount stand hit exceed be come top surpass'.split(' '))
const totals = new Set('number total figure amount volume share value'.split(' '))

/** "Trade rose to 2 billion dollars": trade; undefined where the verb tells no level. */
function measuredOf(sentence: Sentence, unit: Token): Token | undefined {
  const verb = childrenOf(sentence, unit).some(({deprel}) => deprel === 'cop') ? unit : headOf(sentence, unit)
  if (!verb || (verb !== unit && !changes.has(verb.lemma) && !measuring.has(verb.lemma))) return undefined
  const subject = childrenOf(sentence, verb).find((child) => relationOf(child) === 'nsubj')
  if (!subject || subject.upos === 'PRON') return undefined
  const parted = totals.has(subject.lemma) && subject.lemma !== 'share'
  return (parted && complementOf(sentence, subject)) || subject
}

/** "The number of arrivals fell to 60,000 from 75,000": two levels of one count. */
export function levelOf(passage: Passage, sentence: Sentence, token: Token): Quantity | undefined {
  const verb = headOf(sentence, token)
  const level = caseOf(sentence, token)
  if (!verb || !changes.has(verb.lemma) || relationOf(token) !== 'obl') return undefined
  if ((level !== 'to' && level !== 'from') || passage.dates.some((date) => overlaps(date, token)))
    return undefined
  const subject = childrenOf(sentence, verb).find((child) => relationOf(child) === 'nsubj')
  const {value, last} = numberAt(passage.lang, sentence, token)
  if (value === undefined || !subject) return undefined
  const counted = (totals.has(subject.lemma) && complementOf(sentence, subject)) || subject
  const phrase = countedPhrase(sentence, counted, [])
  return {
    value,
    unit: 'count',
    counts: phrase ? passage.whole.slice(phrase.start, phrase.end) : '',
    party: partyOf(passage, sentence, subject),
    number: token,
    noun: last,
    level,
  }
}

/** "the two countries", "both sides", "one": who is meant, not how many there are; against "one billion", "against one before". */
function isDefiniteFew(lang: string, sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  const spelledOut = spelled[token.form.toLowerCase()] !== undefined
  const definite =
    head &&
    childrenOf(sentence, head).some((child) =>
      ['the', 'these', 'those', 'both', 'their', 'its'].includes(child.lemma.toLowerCase()),
    )
  const alone =
    token.lemma.toLowerCase() === 'one' &&
    !isComparedTo(sentence, token) &&
    numberAt(lang, sentence, token).last === token
  return spelledOut && (definite || alone)
}

/** What is counted: the noun, or the number itself in "some 7,000 from Germany", "against 13 million", "against 800 last year". */
function nounOf({dates}: Passage, sentence: Sentence, token: Token): Token | undefined {
  const head = headOf(sentence, token)
  if (head && ['nummod', 'compound', 'amod'].includes(relationOf(token))) {
    const bare = isComparedTo(sentence, head)
    if (head.upos === 'NUM') return bare ? head : headOf(sentence, head)
    return bare && dates.some((date) => overlaps(date, head)) ? token : head
  }
  const whose =
    isComparedTo(sentence, token) || childrenOf(sentence, token).some((child) => relationOf(child) === 'nmod')
  return whose && ['obl', 'nmod', 'obj', 'conj', 'nsubj'].includes(relationOf(token)) ? token : undefined
}

const beside = new Set(['with', 'to', 'against', 'versus'])

/** "compared with 800", "against 800": a bare number that another is held against. */
function isComparedTo(sentence: Sentence, token: Token): boolean {
  const preposition = caseOf(sentence, token)
  if (!preposition || !beside.has(preposition)) return false
  return preposition === 'against' || headOf(sentence, token)?.lemma === 'compare'
}

const SOON = 2
/** "800 from Togo": the party named right after a bare number. */
function partyAfter({mentions, whole}: Passage, {end}: Token): string | null {
  const next = mentions.find(({start}) => start >= end)
  const between = next ? whole.slice(end, next.start).trim().split(/\s+/) : []
  if (!next || between.length > SOON || !/^(?:from|in|of|for|by)$/i.test(between[0])) return null
  return next.parties.find(({code}) => code)?.code ?? null
}

function currencyBefore(lang: string, sentence: Sentence, token: Token): string | undefined {
  const before = sentence.tokens[token.index - 1]
  const sign = /^[$€£₽¥]/.exec(token.form)?.[0] ?? before?.form
  return sign && table('figures', lang).get(sign.toLowerCase())?.[0]?.id === 'figure.money' ? sign : undefined
}

/** "200 tonnes of maize", against "30 million dollars to China". */
function complementOf(sentence: Sentence, unit: Token): Token | undefined {
  return childrenOf(sentence, unit).find(
    (child) => relationOf(child) === 'nmod' && ['of', 'for'].includes(caseOf(sentence, child) ?? ''),
  )
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
  const first = numbers[0]
  const before = first && first.index < noun.index ? first.index : -1
  const kept = words.filter(
    (word) => !numbers.includes(word) && word.index <= noun.index && word.index > before,
  )
  return kept.length > 0 ? hullOf(kept) : undefined
}

/** The first party within a noun phrase, from an offset on: "gave Togo 20 million euros" is no money of Togo's. */
export function partyOf(passage: Passage, sentence: Sentence, noun: Token, from = 0): string | null {
  const span = hullOf(subtreeOf(sentence, noun, (child) => relationOf(child) === 'acl'))
  const inside: Party | undefined = mentionsIn(passage, span)
    .filter(({start}) => start >= from)
    .flatMap(({parties}) => parties)
    .find(({code}) => code)
  return inside?.code ?? null
}

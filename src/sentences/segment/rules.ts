// What is sure about a gap between two tokens: a sentence ends there, or it does not. Where no rule speaks, the model decides.
import type {RawToken} from '../word.ts'
import type {Abbreviations} from './abbreviations.ts'

export interface GapCase {
  readonly tokens: readonly RawToken[]
  /** Index of the token after the gap. */
  readonly at: number
  /** Index of the token that began the present sentence. */
  readonly from: number
  readonly abbreviations: Abbreviations
  /** Verbs of saying, asking, shouting in the past and present, of the language. */
  readonly saying: ReadonlySet<string>
  /** Index of the first token after the dateline of the block, 0 without one. */
  readonly dateline: number
  /** Is the token after the gap a small word, written with a capital because a sentence begins there? */
  readonly starter: boolean
  /** Is it a word that nearly always has a capital? */
  readonly named: boolean
}

type Rule = (gap: GapCase) => 'ends' | 'goes on' | undefined

/** The first rule with an answer wins. */
const gapRules: readonly Rule[] = [
  dateline, // "MOSCOW, May 7. /Interfax/. | The treaty"
  closingMark, // the quote or bracket that closes stays with its sentence
  afterAbbreviation, // "Gen. Petrov", "No. 5"
  capitalsAfterAbbreviation, // "U.S. TO SEND TANKS"
  timeOfEntry, // "9:40 a.m. The minister arrives"
  starterAfterAbbreviation, // "to the U.S. | She stayed", "9 a.m. Sunday"
  unitThenSmall, // "60 km. away", "$2bn. were sold"
  commaInQuotes, // “We agree,” Minister Novak said
  quoteAfterQuote, // “a day of shame.” | “We shall not forget it”
  afterInitial, // "J. K. Halvorsen"
  afterNumberOfItem, // "1. The parties", "Q: Who"
  bullet, // "• a truce | • an exchange"
  askedInQuotes, // "Why?" asked the minister
  dotsThenSmall, // "He paused… and went on"
  smallLetterWithoutStop,
  stopThenCapital, // "was signed. | It enters"
]

export function ruleFor(gap: GapCase): 'ends' | 'goes on' | undefined {
  for (const rule of gapRules) {
    const answer = rule(gap)
    if (answer) return answer
  }
  return undefined
}

const closers = new Set([')', ']', '}', '”', '’', '»', '"', "'", "''"])
const stop = /^[.!?…]+$/
const strongStop = /^[.!?]+$/
const initial = /^\p{Lu}\.$/u

function dateline({at, dateline}: GapCase): ReturnType<Rule> {
  if (at > dateline || dateline === 0) return
  return at < dateline ? 'goes on' : 'ends'
}

function closingMark({tokens, at}: GapCase): ReturnType<Rule> {
  const [left, right, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!closers.has(right.word.form) || right.start !== left.end) return
  // a straight quote that touches both sides may open: 'the site."Next'
  if (after && after.start === right.end && /^["']$/.test(right.word.form)) return
  return 'goes on'
}

function afterAbbreviation({tokens, at, abbreviations}: GapCase): ReturnType<Rule> {
  const {first} = tokens[at].word
  const {form} = tokens[at - 1].word
  if (!form.endsWith('.')) return
  // a quote that faces the wrong way may have stayed with the word: "”Mr."
  const follower = abbreviations.get(form.replace(/^[^\p{L}]+/u, ''))
  if (!follower) return
  if (follower === 'inside') return 'goes on'
  if (follower === 'name' && first === 'A') return 'goes on'
  if (follower === 'number' && first === '0') return 'goes on'
  return first === 'a' ? 'goes on' : undefined
}

function starterAfterAbbreviation({tokens, at, abbreviations, starter, named}: GapCase): ReturnType<Rule> {
  const {form} = tokens[at - 1].word
  const short = abbreviations.get(form) === 'either' || /^\p{Ll}{1,4}\.$/u.test(form)
  if (!short) return
  return starter ? 'ends' : named ? 'goes on' : undefined
}

/** "U.S. AND RUSSIA AGREE": in a line of capitals the next word says nothing. */
function capitalsAfterAbbreviation({tokens, at, abbreviations}: GapCase): ReturnType<Rule> {
  if (!abbreviations.has(tokens[at - 1].word.form)) return
  return allCapitals(tokens[at]) && allCapitals(tokens[at + 1]) ? 'goes on' : undefined
}

const allCapitals = (token: RawToken | undefined) => /^\p{Lu}{2,}$/u.test(token?.word.form ?? '')

function timeOfEntry({tokens, at, from, abbreviations}: GapCase): ReturnType<Rule> {
  const opens = at - from === 2 && /^\d{1,2}[:.]\d\d$/.test(tokens[from].word.form)
  return opens && abbreviations.has(tokens[at - 1].word.form) ? 'goes on' : undefined
}

function unitThenSmall({tokens, at}: GapCase): ReturnType<Rule> {
  if (tokens[at].word.first !== 'a') return
  // the stop may stand alone: "km" + "."
  const alone = tokens[at - 1].word.form === '.' ? 1 : 0
  const [number, unit] = [tokens[at - 2 - alone]?.word, tokens[at - 1 - alone]?.word.form ?? '']
  return number?.first === '0' && /^\p{L}{1,3}\.?$/u.test(unit) ? 'goes on' : undefined
}

function quoteAfterQuote({tokens, at}: GapCase): ReturnType<Rule> {
  const [mark, close, open, first] = [-2, -1, 0, 1].map((offset) => tokens[at + offset]?.word)
  return open?.form === '“' && close?.form === '”' && stop.test(mark?.form ?? '') && first?.first === 'A'
    ? 'ends'
    : undefined
}

function afterInitial({tokens, at, from, abbreviations, starter}: GapCase): ReturnType<Rule> {
  // the stop may stand alone: "I" + "."
  const alone = tokens[at - 1].word.form === '.' && tokens[at - 2]?.end === tokens[at - 1].start ? 1 : 0
  const [before, right] = [tokens[at - 2 - alone]?.word, tokens[at].word]
  const left = `${tokens[at - 1 - alone].word.form}${alone ? '.' : ''}`
  if (!initial.test(left) || right.first !== 'A') return
  if (alone) return before && abbreviations.get(before.form) === 'name' ? 'goes on' : undefined
  if (initial.test(right.form) || at - 1 === from) return 'goes on'
  // "Mark A. Milley", "Prof. R. Tawney", "to A. Sharma": a name on the left, or a small word
  if (!before) return
  if (abbreviations.get(before.form) === 'name' || initial.test(before.form)) return 'goes on'
  if (starter) return 'ends' // "plan B. | The army"
  return before.first === 'a' || before.first === 'A' ? 'goes on' : undefined
}

function afterNumberOfItem({tokens, at, from}: GapCase): ReturnType<Rule> {
  const [number, mark] = [tokens[at - 2]?.word.form ?? '', tokens[at - 1].word.form]
  const opens = at - from === 2 || (at - from === 3 && tokens[from].word.form === '(')
  if (!opens) return
  if (mark === ':') return /^\p{Lu}$/u.test(number) ? 'goes on' : undefined
  return /^(?:\d{1,3}|\p{L}|[ivx]+)$/u.test(number) && /^[.)]$/.test(mark) ? 'goes on' : undefined
}

const bulletMark = /^[•●▪◦‣■]$/

function bullet({tokens, at}: GapCase): ReturnType<Rule> {
  if (bulletMark.test(tokens[at - 1].word.form)) return 'goes on'
  if (at === 1 && /^[-–—*·]$/.test(tokens[0].word.form)) return 'goes on'
  return bulletMark.test(tokens[at].word.form) && tokens[at - 1].word.form !== ':' ? 'ends' : undefined
}

function askedInQuotes({tokens, at, saying}: GapCase): ReturnType<Rule> {
  const [mark, quote] = [tokens[at - 2]?.word.form ?? '', tokens[at - 1].word.form]
  if (!/^["”’'»]$/.test(quote) || !stop.test(mark)) return
  if (tokens[at].word.first === 'a') return 'goes on'
  if (mark === '.' || tokens[at].word.first !== 'A') return
  for (let place = at; place < Math.min(at + 5, tokens.length); place++) {
    const {lower} = tokens[place].word
    if (stop.test(lower) || lower === ',') return
    if (saying.has(lower)) return 'goes on'
  }
  return
}

function commaInQuotes({tokens, at}: GapCase): ReturnType<Rule> {
  const quoted = /^(?:["”’'»]|'')$/.test(tokens[at - 1].word.form)
  return quoted && tokens[at - 2]?.word.form === ',' ? 'goes on' : undefined
}

function dotsThenSmall({tokens, at}: GapCase): ReturnType<Rule> {
  return /^(?:…|\.{2,})$/.test(tokens[at - 1].word.form) && tokens[at].word.first === 'a'
    ? 'goes on'
    : undefined
}

function smallLetterWithoutStop({tokens, at}: GapCase): ReturnType<Rule> {
  const {form} = tokens[at - 1].word
  return tokens[at].word.first === 'a' && /^[\p{L}\p{Nd},;–—-]/u.test(form) && !/[.!?]$/.test(form)
    ? 'goes on'
    : undefined
}

function stopThenCapital({tokens, at}: GapCase): ReturnType<Rule> {
  const [before, left, right] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!before || !strongStop.test(left.word.form) || left.end === right.start) return
  const {form, first} = before.word
  const plain = first === 'a' ? form.length > 2 : first === '0' || first === '%'
  return plain && right.word.first === 'A' && before.end === left.start ? 'ends' : undefined
}

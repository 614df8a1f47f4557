// Text to runs of words that may belong to a time expression; each run is also a string, one letter a word.
import {fullYear} from '../calendar/calendar.ts'
import {doubtfulMonths, doubtfulWeekdays, plainNames, smallWords} from './en.ts'
import {type DateWord, type DateWords, dateWords} from './words.ts'

export interface Atom {
  readonly letter: string
  readonly value: string | number
  readonly start: number
  readonly end: number
  /** The word in lower case. */
  readonly word: string
  /** Lexicon entry, or the shape ("digits"). */
  readonly id: string
}

export interface Run {
  readonly letters: string
  readonly atoms: readonly Atom[]
}

const pieces =
  /(?:1[89]|20)?[1-9]0['’]s\b(?<=\b(?:[Tt]he|[Ee]arly|[Mm]id|[Ll]ate)[\s-](?:1[89]|20)?[1-9]0['’]s)|(\d{4}-\d{2}-\d{2}(?![\d-])|\d{4}\/\d{2}\/\d{2}(?![\d/]))|(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\/\d{1,2}\/\d{2}|\d{2}\.\d{2}\.\d{2})(?![\d/-]|\.\d)|(\d{1,2}:\d{2}(?::\d{2})?(?![.:\d]\d)(?:\s?[apAP]\.?[mM]\b\.?)?|\d{1,2}(?:\.\d{2})?\s?[apAP]\.?[mM]\b\.?)|\b[1-4]Q\b|(\d+(?:,\d{3})*(?:\.\d+)?)(st|nd|rd|th|s)?(?!(?![QH][1-4]\b)[A-Za-z])|['’‘](\d{2}s?)\b|([A-Za-z\u00C0-\u024F]+)(?:['’]([A-Za-z]+))?(\d*)|[^\s\w]|\n|\d/g

/** A run without one of these cannot hold a time expression. */
const anchors = /[MWUSPRXDCkcIKYyJABZGQo]|d\/d/

/** Every run of known words that could be one or more time expressions, from left to right. */
export function runsOf(text: string, lang: string): Run[] {
  const words = dateWords(lang)
  const runs: Run[] = []
  let atoms: Atom[] = []
  const close = () => {
    if (atoms.length > 0) {
      const letters = atoms.map((atom) => atom.letter).join('')
      if (anchors.test(letters)) runs.push({letters, atoms})
      atoms = []
    }
  }
  pieces.lastIndex = 0
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const named = match[7] ? phraseAt(text, match.index, match[7], words) : undefined
    if (named) {
      pieces.lastIndex = named.end
      atoms.push(named)
      continue
    }
    if (match[0] === '.' && shortForm(atoms.at(-1), match.index)) continue
    const atom = match[7] ? wordAtom(match, words) : shapeAtom(match)
    if (atom) atoms.push(atom)
    else close()
  }
  close()
  return runs
}

function phraseAt(text: string, start: number, stem: string, words: DateWords): Atom | undefined {
  for (const [phrase, {id, letter, value}] of words.phrases.get(stem.toLowerCase()) ?? []) {
    const end = start + phrase.length
    if (!isWritten(text.slice(start, end), phrase) || /\w/.test(text[end] ?? ' ')) continue
    if (text[start - 1] === '-' && phrase.includes('-')) continue
    if (letter === 'X' && countsOn(text, end, words)) continue
    return {letter, value, id, start, end, word: phrase.toLowerCase()}
  }
}

/** Names keep their capitals, other phrases may open a sentence. */
function isWritten(written: string, phrase: string): boolean {
  return written === phrase || `${written[0].toLowerCase()}${written.slice(1)}` === phrase
}

/** "in the past" of "in the past two weeks" is no reference of its own. */
function countsOn(text: string, end: number, words: DateWords): boolean {
  const next = /^\s(?:(\d)|([A-Za-z]+))/.exec(text.slice(end, end + 16))
  return (
    next !== null &&
    (next[1] !== undefined || 'NUrSMWoLF'.includes(words.byWord.get(next[2].toLowerCase())?.letter ?? '-'))
  )
}

/** "Feb." and "Mon." keep their full stop. */
function shortForm(atom: Atom | undefined, at: number): boolean {
  return (
    atom !== undefined &&
    atom.end === at &&
    (atom.letter === 'M' || atom.letter === 'W') &&
    at - atom.start < 6
  )
}

function wordAtom(match: RegExpExecArray, words: DateWords): Atom | undefined {
  const [whole, , , , , , , stem, clitic, digits] = match
  const start = match.index
  if (digits) return quarterWord(whole, start)
  const lower = stem.toLowerCase()
  if (clitic && clitic !== 's') {
    const full = words.byWord.get(whole.toLowerCase().replace('’', "'"))
    return full && atomOf(full, start, start + whole.length, lower)
  }
  const small = smallWords.get(lower)
  if (small) return {letter: small, value: lower, start, end: start + stem.length, word: lower, id: 'small'}
  const word = words.byWord.get(lower) ?? pluralDay(lower, words)
  if (!word || !wellWritten(word, stem, lower)) return
  return atomOf(word, start, start + stem.length, lower)
}

function atomOf({letter, value, id}: DateWord, start: number, end: number, word: string): Atom {
  return {letter, value, id, start, end, word}
}

/** "Tuesdays". */
function pluralDay(lower: string, words: DateWords): DateWord | undefined {
  if (!lower.endsWith('days')) return
  const day = words.byWord.get(lower.slice(0, -1))
  return day?.letter === 'W' ? day : undefined
}

/** Months, weekdays and zones are written with capitals, in hasty texts not always; "SEC" and "HR" are no units. */
function wellWritten(word: DateWord, stem: string, lower: string): boolean {
  const capital = stem[0] !== lower[0]
  if (word.letter === 'M' || word.letter === 'W') return capital || plainNames.has(lower)
  if (word.letter === 'J') return capital
  if (word.letter === 'Z') return stem === stem.toUpperCase()
  if (word.letter === 'U') return stem !== stem.toUpperCase() || stem.length >= String(word.value).length
  return true
}

/** "Q3" and "H1"; other words with digits ("Su-34" is two words, "A380" one) are no dates. */
function quarterWord(whole: string, start: number): Atom | undefined {
  const match = /^([QH])([1-4])$/.exec(whole)
  if (!match) return fiscalYear(whole, start)
  if (match[1] === 'H' && Number(match[2]) > 2) return
  return {
    letter: 'K',
    value: Number(match[2]),
    start,
    end: start + whole.length,
    word: whole.toLowerCase(),
    id: match[1] === 'Q' ? 'quarter' : 'half',
  }
}

/** "FY2014", "FY15". */
function fiscalYear(whole: string, start: number): Atom | undefined {
  const match = /^FY(\d{4}|\d{2})$/.exec(whole)
  if (!match) return
  const end = start + whole.length
  return {letter: 'y', value: fullYear(Number(match[1])), start, end, word: whole.toLowerCase(), id: 'year'}
}

function shapeAtom(match: RegExpExecArray): Atom | undefined {
  const [whole, iso, numeric, clock, digits, suffix, short] = match
  const start = match.index
  const atom = (letter: string, value: string | number, id: string): Atom => ({
    letter,
    value,
    id,
    start,
    end: start + whole.length,
    word: whole.toLowerCase(),
  })
  if (/^\d+['’]s$/.test(whole)) return atom('D', fullDecade(whole), 'decade')
  if (/^\dQ$/.test(whole)) return atom('K', Number(whole[0]), 'quarter')
  if (iso) return atom('I', iso, 'iso')
  if (numeric) return atom('I', numeric, 'numeric')
  if (clock) return atom('k', clock, 'clock')
  if (short && !isQuotation(match) && !/\d/.test(match.input[start - 1] ?? ''))
    return short.endsWith('s')
      ? atom('D', 1900 + Number(short.slice(0, 2)), 'decade')
      : atom('y', fullYear(Number(short)), 'short year')
  if (digits) return digitsAtom(digits, suffix, atom)
  if (/^[-–—]$/.test(whole)) return atom('h', whole, 'dash')
  if (whole === ',' || whole === '/') return atom(whole, whole, 'mark')
}

/** "1940's", "90's". */
function fullDecade(word: string): number {
  const year = Number.parseInt(word, 10)
  return year < 100 ? 1900 + year : year
}

/** "on the '15 most wanted' list": a quotation, not a year. */
function isQuotation({0: whole, index, input}: RegExpExecArray): boolean {
  return /^\s[^'’\n]{2,60}[a-z]['’](?!\w)/.test(input.slice(index + whole.length, index + whole.length + 64))
}

function digitsAtom(
  digits: string,
  suffix: string | undefined,
  atom: (letter: string, value: string | number, id: string) => Atom,
): Atom {
  const number = Number(digits.replaceAll(',', ''))
  const plain = /^\d+$/.test(digits)
  if (suffix === 's') {
    if (plain && /^1[0-8]00$/.test(digits)) return atom('C', number / 100 + 1, 'century')
    if (plain && digits.length === 4 && number % 10 === 0) return atom('D', number, 'decade')
    if (plain && digits.length === 2 && number % 10 === 0 && number >= 20)
      return atom('D', 1900 + number, 'decade')
    return atom('#', number, 'digits')
  }
  if (suffix) return atom('o', number, 'digits')
  if (plain && digits.length === 4 && number >= 1000 && number < 2200) return atom('Y', number, 'year')
  if (plain && digits.length <= 2 && number >= 1 && number <= 31) return atom('d', number, 'digits')
  return atom('#', number, 'digits')
}

/** Bare names that are also common words count only where the rules ask for more. */
export function doubtful(atom: Atom): boolean {
  return doubtfulMonths.has(atom.word) || doubtfulWeekdays.has(atom.word)
}

/** The two dozen characters before a place: enough for the words that tell what stands there. */
export function before(text: string, place: number): string {
  return text.slice(Math.max(0, place - 24), place)
}

// A block's text in, the end of the dateline that opens it out: "MOSCOW, February 11. /tass/.", "PARIS (AFP) —". It is a sentence of its own, as in UD.
import {flags} from '../en.ts'

// words and separators share no character and every run is bounded, so no text makes this slow
const place = String.raw`\p{Lu}[\p{Lu}'’.]{1,20}(?:[ /-]\p{Lu}[\p{Lu}'’.]{1,20}){0,3}`
const capitalised = String.raw`\p{Lu}[\p{L}'’.-]{1,20}(?:[ /]\p{Lu}[\p{L}'’.-]{1,20}){0,2}`
const country = String.raw`(?:, \p{Lu}[\p{L}. ]{2,20})?`
const month = String.raw`\p{Lu}\p{Ll}{2,8}\.?`
const day = String.raw`,? (?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})?`
const agency = String.raw` ?[(/][\p{L}.&\-/ ]{2,30}[)/]`
// what follows begins a sentence, so "NATO — the alliance" is no dateline
const dash = String.raw` ?(?:[—–―]|--?)(?=\s+["“'‘«(]?[\p{Lu}\p{Nd}])`

// the dash may be lost, or have become a quotation mark
const wires = String.raw` ?\((?:AP|AFP|UPI|PTI|IANS|ANSA|EFE|KUNA|TASS|Reuters|Interfax|Xinhua|Kyodo|dpa)\)(?: ?["“”])?`

const wire = String.raw`, \p{Lu}{2,10}`

const forms = [
  // LONDON — ; NEW YORK, March 3 (Reuters) -
  `${place}${country}(?:${day})?(?:${agency})?${dash}`,
  // BEIJING (AFP), March 3 -
  `${place}${country}${agency}${day}${dash}`,
  // Geneva, 5 May — ; Oslo (AP) —
  `${capitalised}${country}(?:${day}(?:${agency})?|${agency})${dash}`,
  // Harare, Zimbabwe - ; Tehran, March 15, IRNA -
  `${capitalised}(?:, \\p{Lu}[\\p{L}. ]{2,20}|${day}${wire})${dash}`,
  // Bogota, March 8 (IANS)
  String.raw`${capitalised}${day}${agency}(?=\s+["“'‘«(]?\p{Lu})`,
  // KHARTOUM (Reuters) Sudan has ...
  String.raw`${place}${country}${wires}(?=\s+\p{Lu})`,
  // KABUL (Pajhwok) :
  String.raw`${place}${agency} ?:(?=\s+["“'‘«(]?\p{Lu}\p{Ll})`,
  // NEW DELHI: The ...
  String.raw`(?!(?:${[...flags].join('|')})\b)${place}:(?=\s+["“'‘«(]?\p{Lu}\p{Ll})`,
  // MOSCOW, February 11. /tass/. ; TOKYO, 4 April.
  String.raw`${place}${country}${day}\.(?:${agency}\.?)?(?=\s)`,
]
const dateline = new RegExp(String.raw`\s*(?:${forms.join('|')})`, 'uy')

/** Place in `text` where the dateline of the block from `start` ends, or `start` where there is none. */
export function datelineEnd(text: string, start: number, end: number): number {
  dateline.lastIndex = start
  const found = dateline.test(text) ? dateline.lastIndex : start
  return found <= end ? found : start
}

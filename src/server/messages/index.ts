// Interface texts by language, with {named} places, and the dates of a language.
import {en, type MessageKey} from './en.ts'
import {ru} from './ru.ts'

export type {MessageKey}
export const languages = ['en', 'ru'] as const
export type Language = (typeof languages)[number]

export interface Words {
  readonly lang: Language
  /** The text of a key, its {places} filled. */
  readonly say: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
  /** An EDTF value for people: "11 February 2022", "spring 2014", "some day from … to …". */
  readonly date: (edtf: string | null | undefined) => string
  /** The same in short: "11 Feb 2022". */
  readonly shortDate: (edtf: string | null | undefined) => string
}

/** The words of one language. */
export function wordsOf(lang: Language): Words {
  const texts: Readonly<Record<MessageKey, string>> = lang === 'ru' ? ru : en
  const say: Words['say'] = (key, values = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return {
    lang,
    say,
    date: (edtf) => (edtf ? dateInWords(lang, edtf, 'long') : say('date.unknown')),
    shortDate: (edtf) => (edtf ? dateInWords(lang, edtf, 'short') : say('date.unknown')),
  }
}

const seasons: Readonly<Record<Language, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  ru: ['весна', 'лето', 'осень', 'зима'],
}

type Month = 'long' | 'short'

function dateInWords(lang: Language, edtf: string, months: Month): string {
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf)
  if (set) return between(lang, set[1], set[2], months)
  const [from, to] = edtf.split('/')
  if (to !== undefined)
    return `${from ? dateInWords(lang, from, months) : '…'} – ${to && to !== '..' ? dateInWords(lang, to, months) : '…'}`
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf)
  if (season) return `${seasons[lang][Number(season[2]) - 21]} ${season[1]}`
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf)
  if (!day) return edtf
  const at = new Date(Date.UTC(Number(day[1]), Number(day[2] ?? 1) - 1, Number(day[3] ?? 1)))
  return formatOf(lang, months, day[2] !== undefined, day[3] !== undefined).format(at)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than using it a hundred times. */
function formatOf(lang: Language, months: Month, withMonth: boolean, withDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${months} ${withMonth} ${withDay}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', {
      timeZone: 'UTC',
      year: 'numeric',
      ...(withMonth ? {month: months} : {}),
      ...(withDay ? {day: 'numeric'} : {}),
    })
    formats.set(key, format)
  }
  return format
}

function between(lang: Language, from: string, to: string, months: Month): string {
  if (!from)
    return lang === 'ru'
      ? `не позже ${dateInWords(lang, to, months)}`
      : `no later than ${dateInWords(lang, to, months)}`
  if (!to)
    return lang === 'ru'
      ? `не раньше ${dateInWords(lang, from, months)}`
      : `no earlier than ${dateInWords(lang, from, months)}`
  return lang === 'ru'
    ? `между ${dateInWords(lang, from, months)} и ${dateInWords(lang, to, months)}`
    : `between ${dateInWords(lang, from, months)} and ${dateInWords(lang, to, months)}`
}

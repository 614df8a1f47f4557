// A headline in title case in, its words written as in a sentence out: "Iran Frees Two Sailors" is read as "Iran frees two sailors".
import {entriesOf} from '../lexicon/index.ts'
import {thirdPerson} from './en.ts'
import {verbForms} from './en-forms.ts'

interface PlainWords {
  readonly id: string
  readonly kind: 'verb' | 'noun' | 'plain' | 'name'
  readonly words: readonly string[]
}

interface Vocabulary {
  /** "with", "to": small words that a headline may write either way. */
  readonly small: ReadonlySet<string>
  /** Many: made when a headline in title case is first met. */
  plainWords(): ReadonlySet<string>
}

const known = new Map<string, Vocabulary>()

/** The forms as they would stand inside a sentence, those of names as they are; the same array where it is no headline in title case. */
export function plainCased(forms: readonly string[], lang = 'en'): readonly string[] {
  if (forms.length < 4 || !forms.every(mayStandInTitle)) return forms
  const {small, plainWords} = vocabularyOf(lang)
  const words = forms.filter((form) => /^\p{L}/u.test(form) && !small.has(form.toLowerCase()))
  if (!words.every((form) => /^\p{Lu}/u.test(form))) return forms
  const plain = plainWords()
  const isPlain = (form: string) => /^\p{Lu}\p{Ll}/u.test(form) && plain.has(form.toLowerCase())
  return words.some(isPlain) ? forms.map((form) => (isPlain(form) ? form.toLowerCase() : form)) : forms
}

/** Most sentences have a word of some length in small letters: they are told apart before any list is asked. */
function mayStandInTitle(form: string): boolean {
  return !/^\p{Ll}{8,}$/u.test(form)
}

function vocabularyOf(lang: string): Vocabulary {
  let found = known.get(lang)
  if (!found) {
    const entries = entriesOf<PlainWords>('lexicons/title-case', lang)
    const small = entries.filter(({kind}) => kind === 'plain').flatMap(({words}) => words)
    let plain: ReadonlySet<string> | undefined
    found = {
      small: new Set(small),
      plainWords() {
        plain ??= plainOf(entries)
        return plain
      },
    }
    known.set(lang, found)
  }
  return found
}

function plainOf(entries: readonly PlainWords[]): ReadonlySet<string> {
  const names = new Set(entries.filter(({kind}) => kind === 'name').flatMap(({words}) => words))
  const forms = entries.flatMap(({kind, words}) => words.flatMap((word) => formsOf(word, kind)))
  return new Set(forms.filter((form) => !names.has(form)))
}

/** The word and what it may look like: "seize, seizes, seized, seizing", "treaty, treaties". */
function formsOf(word: string, kind: PlainWords['kind']): string[] {
  if (kind === 'plain' || kind === 'name') return [word]
  return [word, ...(kind === 'noun' ? [thirdPerson(word)] : verbForms(word))]
}

// The word sets of a language that the steps of this room use, from lexicons/entities and en.ts.
import {gazetteerOf} from '../lists/gazetteer.ts'
import {en} from './en.ts'

export interface Words {
  /** Never part of a name though capitalised: "The", "He", "However". */
  readonly never: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** Common words that often open a sentence. */
  readonly common: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** "University", "Inc": what a body is called. */
  readonly bodyWords: ReadonlySet<string>
  readonly companyEnds: ReadonlySet<string>
  /** "Ethics", "Trade": what a body is for. */
  readonly fields: ReadonlySet<string>
  /** "Market", "Cathedral": what is called after its owner or saint. */
  readonly shops: ReadonlySet<string>
  /** "Wildcats", "Rovers": how teams are called. */
  readonly teams: ReadonlySet<string>
  readonly pressWords: ReadonlySet<string>
  readonly placeWords: ReadonlySet<string>
  /** "Olympics", "Treaty", "Act": names of what is no party. */
  readonly thingWords: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
}

const made = new Map<string, Words>()

export function wordsOfLanguage(lang: string): Words {
  let words = made.get(lang)
  if (!words) {
    const {words: list} = gazetteerOf(lang)
    words = {
      never: en.never,
      calendar: en.calendar,
      common: en.common,
      givenNames: list('words.given-names'),
      surnames: list('words.surnames'),
      bodyWords: list('words.bodies'),
      companyEnds: list('words.company-ends'),
      fields: list('words.fields'),
      shops: list('words.shops'),
      teams: list('words.teams'),
      pressWords: list('words.press'),
      placeWords: list('words.places'),
      thingWords: list('words.things'),
      particles: en.particles,
      directions: en.directions,
    }
    made.set(lang, words)
  }
  return words
}

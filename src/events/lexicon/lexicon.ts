// The event lexicon of a language: entries in, patterns by the lemma of their head out. Built when first asked for.
import {entriesOf} from '../../lexicon/index.ts'
import {verbForms} from '../../sentences/index.ts'
import type {EventEntry, Kind} from './entry.ts'
import {gerundEntries} from './gerunds.ts'
import {headsOf, type Pattern, parsePattern, type WordSets} from './pattern.ts'
import {eventWords} from './words.ts'

interface SetEntry {
  readonly set: string
  readonly words: readonly string[]
}

/** Patterns of a part of speech whose head may be this lemma, the most specific first. */
export interface EventLexicon {
  (pos: Kind, lemma: string): readonly Pattern[]
  /** The verbs of the lexicon that a form may belong to: "froze" → freeze. */
  verbsOf(form: string): readonly string[]
}

const none: readonly Pattern[] = []
const built = new Map<string, EventLexicon>()

/** The lexicon of a language; a language without files has no events. */
export function eventLexicon(lang: string): EventLexicon {
  return once(lang, () => build(lang, eventEntries(lang)))
}

/** What an entry of lexicons/pairs weighs more than it asks for: it goes before an event entry with the same words. */
const AHEAD = 0.6

/** The same with the entries that only serve pairs, less those that keep the act below: there a pair has entries of its own. */
export function pairLexicon(lang: string): EventLexicon {
  return once(`pairs ${lang}`, () => {
    const own = new Set(pairEntries(lang))
    const others = eventEntries(lang).filter(({keeps}) => !keeps)
    return build(lang, [...own, ...others], (entry) => (own.has(entry) && !entry.weak ? AHEAD : 0))
  })
}

function once(key: string, make: () => EventLexicon): EventLexicon {
  const lexicon = built.get(key) ?? make()
  built.set(key, lexicon)
  return lexicon
}

/** The entries themselves, for tests and `lexicon check`. */
export function eventEntries(lang: string): readonly EventEntry[] {
  return entriesOf<EventEntry | SetEntry>('lexicons/events', lang).filter(
    (entry): entry is EventEntry => 'plover' in entry,
  )
}

/** What only says how two given parties are related: too loose to find an event by. */
export function pairEntries(lang: string): readonly EventEntry[] {
  return entriesOf<EventEntry | SetEntry>('lexicons/pairs', lang).filter(
    (entry): entry is EventEntry => 'plover' in entry,
  )
}

/** The sets of words that patterns name. */
export function wordSets(lang: string): WordSets {
  return new Map(
    ['lexicons/events', 'lexicons/pairs']
      .flatMap((folder) => entriesOf<EventEntry | SetEntry>(folder, lang))
      .filter((entry): entry is SetEntry => 'set' in entry)
      .map((entry) => [entry.set, entry.words]),
  )
}

/** A pattern as written: it is read when a lemma that may head it is first looked up. */
interface Written {
  readonly words: string
  readonly entry: EventEntry
}

function build(
  lang: string,
  entries: readonly EventEntry[],
  ahead: (entry: EventEntry) => number = () => 0,
): EventLexicon {
  const sets = wordSets(lang)
  const {prepositions} = eventWords
  const readNow = ({words, entry}: Written): Pattern => {
    const parsed = parsePattern(words, entry, sets, prepositions)
    return {...parsed, weight: parsed.weight + ahead(entry)}
  }
  const newTable = (): Map<string, Written[]> => new Map()
  const table = {verb: newTable(), noun: newTable(), adj: newTable(), modal: newTable()}
  for (const entry of [...entries, ...gerundEntries(entries)]) {
    const ofKind = table[entry.pos ?? 'verb']
    for (const words of entry.words) {
      const written: Written = {words, entry}
      for (const head of headsOf(words, entry, sets, prepositions)) {
        const list = ofKind.get(head)
        if (list) list.push(written)
        else ofKind.set(head, [written])
      }
    }
  }
  const newPatterns = (): Map<string, readonly Pattern[]> => new Map()
  const known = {verb: newPatterns(), noun: newPatterns(), adj: newPatterns(), modal: newPatterns()}
  const patternsOf = (pos: Kind, lemma: string): readonly Pattern[] => {
    const written = table[pos].get(lemma)
    if (!written) return none
    let patterns = known[pos].get(lemma)
    if (!patterns) {
      patterns = written.map(readNow).sort((a, b) => b.weight - a.weight)
      known[pos].set(lemma, patterns)
    }
    return patterns
  }
  const verbs = verbsByForm(table.verb.keys())
  return Object.assign(patternsOf, {verbsOf: (form: string) => verbs.get(form) ?? []})
}

function verbsByForm(lemmas: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const verbs = new Map<string, string[]>()
  for (const verb of lemmas) {
    for (const form of verbForms(verb)) {
      const known = verbs.get(form)
      if (known) known.push(verb)
      else verbs.set(form, [verb])
    }
  }
  return verbs
}

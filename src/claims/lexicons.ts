// The lexicons of room claims, looked up by lemma. One table a folder and language, built when first asked for.
import {entriesOf} from '../lexicon/index.ts'
import type {AgreementStatus} from './types.ts'

interface Entry {
  readonly id: string
  readonly words: readonly string[]
}
export interface NounEntry extends Entry {
  readonly use: 'name' | 'pointing'
}
export interface StatusEntry extends Entry {
  readonly hangs: readonly string[]
  readonly status: AgreementStatus
  /** What the present tense makes of it: "expires in May" is still to come. */
  readonly present?: 'planned'
  /** What the word itself says of the step: "unsigned". */
  readonly says?: 'denied'
}
export interface ScopeEntry extends Entry {
  readonly takes: readonly string[]
  readonly covered: boolean
}
export interface TopicEntry extends Entry {
  readonly kind: string
}
export interface IncidentEntry extends Entry {
  readonly kind: string
  readonly harmed: 'object' | 'subject'
  /** Objects that make it no incident: the ceasefire that is violated. */
  readonly notOf?: readonly string[]
}
export interface MeasureEntry extends Entry {
  readonly kind: string
}
export interface ContactEntry extends Entry {
  /** Only as a noun: "a call on trade", against "called on Oslo". */
  readonly pos?: 'noun'
  readonly part: 'agenda' | 'understanding' | 'proposal'
  readonly takes: readonly string[]
  /** contact: a talk or meeting is the subject; joint: both do it; plan: both will; reached: a noun only where it was reached; body: a working group that is set up. */
  readonly needs?: 'contact' | 'joint' | 'plan' | 'reached' | 'body'
  /** Objects that make it no such part: "offered condolences". */
  readonly notOf?: readonly string[]
}
export interface FigureEntry extends Entry {
  readonly kind: 'magnitude' | 'unit' | 'skip'
  readonly times?: number
}

interface Folders {
  'agreement-nouns': NounEntry
  'agreement-status': StatusEntry
  'agreement-scope': ScopeEntry
  'agreement-topics': TopicEntry
  incidents: IncidentEntry
  harmed: Entry
  measures: MeasureEntry
  contacts: ContactEntry
  figures: FigureEntry
}

/** By language, then folder. */
const vocabularies = new Map<string, ReadonlySet<string>>()

/** Every single word of the entries of a folder: a word that is none of them, nor its stem, begins no phrase of theirs. */
export function vocabulary(folder: keyof Folders, lang: string): ReadonlySet<string> {
  const key = `${folder}.${lang}`
  let found = vocabularies.get(key)
  if (!found) {
    found = new Set([...table(folder, lang).keys()].flatMap((words) => words.split(' ')))
    vocabularies.set(key, found)
  }
  return found
}

const tables = new Map<string, Map<string, ReadonlyMap<string, readonly Entry[]>>>()

/** Word (lower case) -> entries that list it, in the order of the file. */
export function table<Folder extends keyof Folders>(
  folder: Folder,
  lang: string,
): ReadonlyMap<string, readonly Folders[Folder][]> {
  const ofLang = tables.get(lang) ?? new Map<string, ReadonlyMap<string, readonly Entry[]>>()
  tables.set(lang, ofLang)
  let found = ofLang.get(folder)
  if (!found) {
    const filling = new Map<string, Entry[]>()
    for (const entry of entriesOf<Entry>(`lexicons/${folder}`, lang)) {
      for (const word of entry.words) {
        const list = filling.get(word.toLowerCase())
        if (list) list.push(entry)
        else filling.set(word.toLowerCase(), [entry])
      }
    }
    found = filling
    ofLang.set(folder, found)
  }
  return found as ReadonlyMap<string, readonly Folders[Folder][]>
}

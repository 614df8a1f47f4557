// Who is meant: mentions (spans) and the parties they point to.
import type {Span} from '../text/index.ts'

export type EntityType =
  | 'person'
  | 'state'
  | 'government'
  | 'agency'
  | 'armed-force'
  | 'company'
  | 'igo'
  | 'group'
  | 'place'

/** A party in the sense of PLOVER: a code (ISO alpha-3, IGO, NGO …), a sector (GOV, MIL …), a name. */
export interface Party {
  /** "GBR/MIL/Ben Wallace", "GBR/GOV", "GBR", "IGO/NATO", "IGO/NATO/MIL": code, organisation, sector, name, as far as known. */
  readonly entity: string
  /** PLOVER country code, or null where unknown. */
  readonly code: string | null
  /** PLOVER sector, or null. */
  readonly sector: string | null
  /** Full name for people to read: "Ben Wallace", "Ministry of Defence of the United Kingdom". */
  readonly name: string
  readonly type: EntityType
  /** For persons: every office that the title or name may mean, with its term, before the date settles it. */
  readonly offices?: readonly OfficeTerm[]
}

/** One term of one office. Dates are EDTF days, months or years; `until` null while it lasts. */
export interface OfficeTerm {
  readonly office: string
  readonly state: string
  /** "NATO": of an organisation that shares its code with others. */
  readonly organisation?: string
  readonly holder: string
  readonly sector: string
  readonly from: string
  readonly until: string | null
}

export interface Mention extends Span {
  readonly text: string
  /** The whole phrase with title and article: "Russian Defense Minister Sergei Shoigu". */
  readonly phrase: Span
  /** Index of the sentence in the article, and of the phrase's head token in that sentence. */
  readonly sentence: number
  readonly head: number
  readonly type: EntityType
  /** False for pointing words ("the ministry"), titles alone and demonyms ("British"). */
  readonly name: boolean
  /** Who is meant; empty where nobody can say, several for "the two countries", "the sides". */
  readonly parties: readonly Party[]
  /** Other readings kept until the date settles it: every holder "the president" may mean. */
  readonly candidates?: readonly Party[]
  /** Is the span used for a place, not for a party that acts ("in Moscow" against "Moscow said")? */
  readonly asPlace: boolean
  /** True where the state of its parties is only where they live, and not said of them: "Protesters marched through Yangon". */
  readonly located?: boolean
  /** False where the text hides the person: "a senior official", "diplomats". */
  readonly named: boolean
  /** The offices that a title with or in place of the name speaks of: "defence minister". */
  readonly offices?: readonly string[]
  /** The lexicon entry of the title that stands with the name. */
  readonly titleRule?: string
  /** Does a title in the text give the sector of a known person: "General", "former president"? */
  readonly sectorTold?: boolean
  /** The rule or gazetteer entry that found it. */
  readonly rule: string
}

/** A name of the lists, and who bears it. */
export interface Known {
  readonly kind: 'state' | 'demonym' | 'capital' | 'place' | 'body' | 'seat' | 'igo' | 'group' | 'person'
  readonly party: Party
  readonly rule: string
}

// The entries of gazetteer/ and lexicons/entities as this room reads them.
import type {EntityType} from '../types.ts'

export interface StateEntry {
  readonly id: string
  /** ISO 3166 alpha-3, or KOS, SUN … */
  readonly code: string
  readonly iso2?: string
  /** The PLOVER code where it differs: dependencies fold into their state. */
  readonly party?: string
  /** PRE for partially recognised entities. */
  readonly sector?: string
  readonly name: string
  readonly names?: readonly string[]
  readonly adjectives?: readonly string[]
  readonly people?: readonly string[]
  readonly capitals?: readonly string[]
  /** Of a state that is no more: capitals that are those of another state since. */
  readonly formerCapitals?: readonly {readonly name: string; readonly from: string; readonly until: string}[]
  readonly ru?: {readonly names: readonly string[]; readonly capitals?: readonly string[]}
}

export interface CityEntry {
  readonly id: string
  readonly state: string
  readonly cities: readonly string[]
  /** Provinces, regions and what else lies in the state. */
  readonly regions?: readonly string[]
  /** Adjectives of the regions, and their people: "Catalan", "Uighurs". */
  readonly adjectives?: readonly string[]
  readonly people?: readonly string[]
  /** Regions that bear the name of another state, with towns that only they have: Georgia. */
  readonly namesakes?: readonly {readonly name: string; readonly cities: readonly string[]}[]
}

/** Seas, rivers and parts of the world that belong to no single state. */
export interface RegionEntry {
  readonly id: string
  readonly names: readonly string[]
}

export interface BodyEntry {
  readonly id: string
  readonly state: string
  readonly sector: string
  readonly type: EntityType
  readonly name: string
  readonly names?: readonly string[]
  /** Stands for the government though it is a building or street: the Kremlin. */
  readonly seat?: boolean
}

export interface IgoEntry {
  readonly id: string
  readonly code: string
  readonly sector?: string
  readonly name: string
  readonly names?: readonly string[]
  readonly members?: readonly string[]
  /** Capitals that mean it where they act: "Brussels fined Poland". */
  readonly speaks?: readonly string[]
  /** "the alliance", "the bloc": how later sentences point to it. */
  readonly pointing?: readonly string[]
}

export interface GroupEntry {
  readonly id: string
  readonly code: string | null
  readonly sector: string
  readonly type: EntityType
  readonly name: string
  readonly names?: readonly string[]
  /** When an armed group or movement was the government of its state. */
  readonly governed?: readonly {readonly from: string; readonly until: string | null}[]
}

export interface OfficeEntry {
  readonly id: string
  readonly state: string
  readonly office: string
  /** The organisation, where the office is not a state's. */
  readonly body?: string
  readonly sector: string
  readonly titles?: readonly string[]
  readonly terms: readonly {
    readonly holder: string
    readonly from: string | number
    readonly until?: string | number | null
    readonly aliases?: readonly string[]
    readonly ru?: string
  }[]
}

/** People of one state or organisation who count in politics and held none of its listed offices. */
export interface PeopleEntry {
  readonly id: string
  readonly state: string
  readonly body?: string
  readonly people: readonly {
    readonly name: string
    readonly names?: readonly string[]
    readonly sector: string
    /** The family name alone means this person. */
    readonly alone?: boolean
    /** Who it is, in words. */
    readonly was: string
  }[]
}

export interface GenericEntry {
  readonly id: string
  readonly kind: 'title' | 'body' | 'agent' | 'pointing'
  readonly words: readonly string[]
  readonly name?: string
  readonly sector?: string
  readonly type?: EntityType
  /** Offices that the title may name. */
  readonly office?: readonly string[]
  /** A title only when a name follows: "General Roe", not "in general". */
  readonly before?: boolean
  /** A title only of the body that stands behind it, whose sector it has: "chief of the electoral commission". */
  readonly bearing?: boolean
  /** The state (code) that it is of where the text tells none: "county executive". */
  readonly country?: string
  /** Means a party only with its state: "the Russian side". */
  readonly owned?: boolean
  /** The state (code) that is meant where the text has named it or somebody of it: "the administration". */
  readonly home?: string
  /** What a pointing word stands for: "two states", "ministry". */
  readonly refers?: string
  /** The states (codes) that such a word may stand for: "the kingdom". */
  readonly among?: readonly string[]
  /** Phrases with the word in another sense. */
  readonly not?: readonly string[]
}

/** What the words of an unknown name tell of the body: "Town Council", "Herald". */
export interface FormEntry {
  readonly id: string
  readonly kind: 'form'
  readonly words: readonly string[]
  /** Words of which the name must have one, too. */
  readonly also?: readonly string[]
  /** Words that it must not have. */
  readonly not?: readonly string[]
  readonly sector: string
  readonly type: EntityType
  /** The state (code) of all whose name has such a word: "HMS". */
  readonly country?: string
}

/** Word sets: given names, suffixes of companies, kinds of places … */
export interface WordsEntry {
  readonly id: string
  readonly kind: 'words'
  readonly words: readonly string[]
}

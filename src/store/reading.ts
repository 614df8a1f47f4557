// What the record keeps of one page's reading.
import type {Article} from '../article/index.ts'
import type {Claim} from '../claims/index.ts'

/** What the record needs of a reading. */
export interface ReadingToKeep {
  readonly article: Article
  readonly claims: readonly Claim[]
  readonly parties?: readonly MentionedParty[]
}

/** A party that the article names, with its places in the text. */
export interface MentionedParty {
  readonly entity: string
  readonly code: string | null
  readonly name: string
  readonly type: string
  readonly spans: readonly {readonly start: number; readonly end: number}[]
}

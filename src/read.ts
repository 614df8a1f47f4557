// Page to claims on one screen: start reading here. (Filled in as the rooms are.)
import type {Article} from './article/index.ts'
import type {Attribution, Claim} from './claims/index.ts'
import type {DateExpression} from './dates/index.ts'
import type {Mention} from './entities/index.ts'
import type {Frame} from './events/index.ts'
import type {Sentence} from './sentences/index.ts'

/** All that one reading of one article found. A pure function of page, options, model and lexicon versions. */
export interface Reading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateExpression[]
  readonly frames: readonly Frame[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

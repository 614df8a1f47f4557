// The seams of the room: words in, tags out; tagged sentences in, trees out. Any tagger and any parser fit behind them.

/** Tags of one sentence, one item a word. */
export interface Tags {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** "Mood=Ind|Tense=Past", "_" where there are none. */
  readonly feats: readonly string[]
}

/** One sentence as a parser sees it. */
export interface TaggedSentence extends Tags {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
}

/** One tree: `heads[i]` is the index of the head of word i, -1 for the one root; `deprels[i]` its full relation. */
export interface Tree {
  readonly heads: ArrayLike<number>
  readonly deprels: readonly string[]
}

/** Tags all sentences of a text at once, so that work can be batched. One answer a sentence, in order. */
export interface Tagger {
  tag(batch: readonly (readonly string[])[]): Tags[]
}

/** Parses all sentences of a text at once. One tree a sentence, in order; sentences have 1 to `longestSentence` words. */
export interface Parser {
  parse(batch: readonly TaggedSentence[]): Tree[]
}

/** Longer runs of words are cut before they reach tagger or parser, so nothing in them grows out of bounds. */
export const longestSentence = 200

// The mentions of a sentence by the tokens that they cover.
import type {Mention} from '../../entities/index.ts'
import type {Sentence, Token} from '../../sentences/index.ts'
import {contains} from '../../text/index.ts'

/** The mentions of one sentence, by the token that they cover. */
export interface Cast {
  readonly sentence: Sentence
  readonly index: number
  readonly text: string
  readonly byToken: ReadonlyMap<number, Mention>
}

/** Prepares the mentions of a sentence for look-up. Names win over pointing words on the same token. */
export function castOf(sentence: Sentence, index: number, mentions: readonly Mention[], text: string): Cast {
  const byToken = new Map<number, Mention>()
  const own = mentions.filter(
    (mention) => mention.sentence === index && mention.end > sentence.start && mention.start < sentence.end,
  )
  for (const name of [false, true]) {
    for (const mention of own) {
      if (mention.name !== name) continue
      for (const token of sentence.tokens) {
        if (token.start < mention.end && mention.start < token.end) byToken.set(token.index, mention)
      }
    }
  }
  for (const mention of own) if (!byToken.has(mention.head)) byToken.set(mention.head, mention)
  for (const mention of own) if (mention.type === 'person') addTitle(sentence, mention, byToken)
  return {sentence, index, text, byToken}
}

/** "his British counterpart Ben Wallace": the title is he as well, wherever the tree hangs the name. */
function addTitle(sentence: Sentence, mention: Mention, byToken: Map<number, Mention>): void {
  for (const token of sentence.tokens) {
    const inside = contains(mention.phrase, token)
    if (inside && (token.upos === 'NOUN' || token.upos === 'PROPN') && !byToken.has(token.index))
      byToken.set(token.index, mention)
  }
}

/** "ministers Ann Roe": the words of the same party, who has a name, that hang on its title. */
export function nameUnder({sentence, byToken}: Cast, title: Token): Token[] {
  const mention = byToken.get(title.index)
  if (!mention?.name) return []
  return sentence.tokens.filter(({head, index}) => head === title.index && byToken.get(index) === mention)
}

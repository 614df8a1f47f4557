// Whose word a headline gives, "Tehran: no talks under pressure": a sentence and a word in, the noun before the colon out.
import type {Sentence, Token} from '../../sentences/index.ts'
import {isNoun, isVerb} from './token-kinds.ts'

/** The head of what stands before the colon, if the word stands behind it and no verb before it. */
export function speakerBeforeColon({tokens}: Sentence, {index}: Token): Token | undefined {
  const colon = tokens.find(({form}) => form === ':')
  if (!colon || colon.index >= index || colon.index === 0) return undefined
  const before = tokens.slice(0, colon.index)
  const speaker = before.find(({head}) => head === -1)
  return speaker && isNoun(speaker) && !before.some(isVerb) ? speaker : undefined
}

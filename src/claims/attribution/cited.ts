// "Diaz, citing officials, said …": a source that the tree takes for the speaker, because the participle looks like its adjective.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'

/** The noun behind "citing" or "quoting" where the tree makes the participle its adjective. */
export function sourceBehind(sentence: Sentence, verb: Token): Token | undefined {
  if (!isCiting(verb) || relationOf(verb) !== 'amod' || sentence.tokens[verb.index - 1]?.form !== ',') return
  const noun = headOf(sentence, verb)
  return noun && noun.index > verb.index ? noun : undefined
}

/** Not the subject that it seems to be: another one stands before the comma. */
export function isSourceBehind(sentence: Sentence, subject: Token): boolean {
  return childrenOf(sentence, subject).some((child) => sourceBehind(sentence, child) === subject)
}

export function isCiting({xpos, lemma}: Token): boolean {
  return xpos === 'VBG' && (lemma === 'cite' || lemma === 'quote')
}

// Objects that the tree gives to one of two words joined by "and": a verb in, the object that is meant out.
import {childrenOf, headOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isVerb} from './token-kinds.ts'

/** "hit and killed a guard": two verbs that are joined by "and" alone have one object, whichever the tree hangs it on. */
export function sharedObject(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  if (verb.deprel === 'conj' && head && isVerb(head) && head.xpos === verb.xpos) {
    const behind = childrenOf(sentence, head).find(
      ({deprel, index}) => deprel === 'obj' && index > verb.index,
    )
    if (behind) return behind
  }
  const [conjunction, next] = sentence.tokens.slice(verb.index + 1, verb.index + 3)
  if (conjunction?.upos !== 'CCONJ' || !next || next.deprel !== 'conj' || next.head !== verb.index)
    return undefined
  if (!isVerb(next) || next.xpos !== verb.xpos || !words.harm.has(next.lemma.toLowerCase())) return undefined
  return childrenOf(sentence, next).find(({deprel}) => deprel === 'obj')
}

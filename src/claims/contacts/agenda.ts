// What stands on an agenda: "the agenda included X", "the topic was X", "on the agenda were X and Y".
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {caseOf} from '../phrases.ts'
import {onAgendas} from './en.ts'
import {spanOf} from './spans.ts'

/** "The agenda included X", "the topic was X": X. */
export function predicateOf(sentence: Sentence, token: Token): Span[] {
  if (relationOf(token) !== 'nsubj') return onAgenda(sentence, token)
  const head = sentence.tokens[token.head]
  const objects = childrenOf(sentence, head).filter((child) => relationOf(child) === 'obj')
  if (objects.length > 0) return objects.map((child) => spanOf(sentence, child))
  const copular = childrenOf(sentence, head).some((child) => child.deprel === 'cop')
  return copular ? [spanOf(sentence, head)] : []
}

/** "On the agenda were X and Y", "among the topics was X", "X was on the agenda": X, Y. */
function onAgenda(sentence: Sentence, token: Token): Span[] {
  if (!onAgendas.has(caseOf(sentence, token) ?? '')) return []
  const copular = (word: Token) => childrenOf(sentence, word).some((child) => child.deprel === 'cop')
  if (copular(token)) return subjectsOf(sentence, token)
  const head = headOf(sentence, token)
  if (head?.upos === 'ADJ' && copular(head)) return subjectsOf(sentence, head)
  if (!head || head.upos === 'VERB' || token.index > head.index || !copular(head)) return []
  const aside = new Set(subtreeOf(sentence, token))
  const words = subtreeOf(sentence, head, ({deprel}) =>
    ['cop', 'punct', 'parataxis', 'acl:relcl'].includes(deprel),
  )
  return [hullOf(words.filter((word) => !aside.has(word) && word.deprel !== 'det'))]
}

/** "Copper was high on the agenda": copper. */
function subjectsOf(sentence: Sentence, predicate: Token): Span[] {
  return childrenOf(sentence, predicate)
    .filter((child) => relationOf(child) === 'nsubj')
    .map((child) => spanOf(sentence, child))
}

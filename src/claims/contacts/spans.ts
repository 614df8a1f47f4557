// A phrase or clause of the tree in, its words without what introduces them and what is said aside out.
import {childrenOf, hullOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'

/** The phrase or clause without what introduces it, its subject and what follows it as an aside. */
export function spanOf(sentence: Sentence, head: Token): Span {
  const leave = new Set(['case', 'mark', 'aux', 'cop', 'punct', 'parataxis', 'det', 'cc'])
  if (relationOf(head) !== 'ccomp' && !isContentClause(sentence, head)) leave.add('nsubj')
  const cut = (child: Token) =>
    (child.head === head.index &&
      leave.has(relationOf(child)) &&
      !(relationOf(child) === 'cc' && child.index > head.index)) ||
    child.deprel === 'acl:relcl'
  const inner = subtreeOf(sentence, head, cut)
  return hullOf(
    head.upos === 'VERB' ? inner : inner.filter(({index}) => index >= firstOf(sentence, head, cut)),
  )
}

function firstOf(sentence: Sentence, head: Token, cut: (child: Token) => boolean): number {
  return subtreeOf(sentence, head, cut)[0]?.index ?? head.index
}

/** "an understanding that patrols will be announced" */
function isContentClause(sentence: Sentence, head: Token): boolean {
  return childrenOf(sentence, head).some(({deprel, upos}) => deprel === 'mark' && upos === 'SCONJ')
}

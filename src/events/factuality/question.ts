// Questions: "Will Spain recall its envoy?" leaves it open, "Why did Spain recall its envoy?" takes it for granted.
import {childrenOf, headOf, relationOf, type Token} from '../../sentences/index.ts'
import {type FactualityReading, type Operator, operator} from './words.ts'

/** The question mark as an operator on the act, where the sentence asks whether. */
export function questionOn(reading: FactualityReading, act: Token): Operator[] {
  const {sentence, forms} = reading
  const mark = [...sentence.tokens].reverse().find(({form}) => !/^["'”’»)]+$/.test(form))
  if (!mark?.form.includes('?') || !isAsked(reading, act)) return []
  const asksFor = sentence.tokens.slice(0, act.index).some(({lemma}) => forms.questionWords.has(lemma))
  return asksFor ? [] : [operator(mark, 'possible', 'events/factuality: asked')]
}

/** The act is in the main clause, not in one that hangs on a noun or gives a time or reason. */
function isAsked({sentence}: FactualityReading, act: Token): boolean {
  let node: Token | undefined = act
  while (node) {
    const relation = relationOf(node)
    if (relation === 'acl' || relation === 'nmod') return false
    if (relation === 'advcl' && childrenOf(sentence, node).some((child) => relationOf(child) === 'mark'))
      return false
    node = headOf(sentence, node)
  }
  return true
}

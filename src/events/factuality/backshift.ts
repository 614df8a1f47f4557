// The future in the past: "said it would sign" tells of a will, elsewhere "would" stays a guess.
import {childrenOf, headOf, relationOf, type Token} from '../../sentences/index.ts'
import {hasPast} from './time.ts'
import type {FactualityReading, Operator} from './words.ts'

/** The operator of "would", planned where the clause is somebody's word told in the past. */
export function backshifted(reading: FactualityReading, act: Token, found: Operator): Operator {
  const {sentence, forms} = reading
  const word = sentence.tokens.find(({start}) => start === found.span.start)
  const modal = word && relationOf(word) === 'aux' && forms.backshiftable.has(word.lemma)
  if (!modal || found.value !== 'possible' || isLikely(reading, word) || !isTold(reading, act)) return found
  return {...found, value: 'planned', rule: 'factuality.would-reported'}
}

function isLikely({sentence, forms}: FactualityReading, modal: Token): boolean {
  return sentence.tokens.slice(modal.index + 1, modal.index + 3).some(({lemma}) => forms.likely.has(lemma))
}

/** A verb of speech, not of thought, in the past stands above the act, or beside it: "would sign, the minister announced". */
function isTold(reading: FactualityReading, act: Token): boolean {
  const {sentence, forms} = reading
  let node: Token | undefined = act
  while (node) {
    const aside = childrenOf(sentence, node).some(
      (child) => relationOf(child) === 'parataxis' && forms.speech.has(child.lemma),
    )
    if (aside) return true
    const head: Token | undefined = headOf(sentence, node)
    if (head && isSpeechAbove(reading, node, head)) return true
    node = head
  }
  return false
}

function isSpeechAbove(reading: FactualityReading, node: Token, head: Token): boolean {
  const {sentence, forms} = reading
  if (relationOf(node) === 'parataxis') return forms.speech.has(head.lemma)
  if (relationOf(node) === 'acl') return forms.speechNouns.has(head.lemma)
  const verb = head.upos === 'ADJ' && relationOf(head) === 'xcomp' ? headOf(sentence, head) : head
  if (!verb || forms.thinking.has(verb.lemma)) return false
  return relationOf(node) === 'ccomp' && hasPast(reading, verb)
}

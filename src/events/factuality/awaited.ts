// Clauses of time in the present tense, whose act is still to come: "once Peru *signs*", "until it is *ended*".
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isBareParticiple} from './time.ts'
import type {FactualityReading} from './words.ts'

/** The word that makes the act awaited: "once", "until", "as soon as", "by the time"; undefined where it is none. */
export function isAwaited(reading: FactualityReading, act: Token): Token | undefined {
  if (act.upos !== 'VERB') return undefined
  const {forms, sentence} = reading
  const mark = timeMark(reading, act)
  if (!mark) return undefined
  const word = mark.lemma.toLowerCase()
  if (isBareParticiple(reading, act))
    return forms.onceMarks.has(word) && isUnderFuture(reading, act) ? mark : undefined
  if (!isTold(sentence, act)) return undefined
  return forms.pendingMarks.has(word) || isUnderFuture(reading, act) ? mark : undefined
}

/** The conjunction of time that opens the clause, as conjunction or adverb; of "as soon as" the last word, of "by the time" the noun. */
function timeMark({sentence, forms}: FactualityReading, act: Token): Token | undefined {
  const opening = childrenOf(sentence, act).find(({upos}) => upos !== 'PUNCT')
  const word = opening?.lemma.toLowerCase() ?? ''
  if (
    opening &&
    ['mark', 'advmod'].includes(relationOf(opening)) &&
    (forms.pendingMarks.has(word) || forms.timeMarks.has(word))
  )
    return opening
  const soon = childrenOf(sentence, act).find(
    (child) =>
      relationOf(child) === 'mark' &&
      forms.soonWords.has(sentence.tokens[child.index - 1]?.lemma.toLowerCase() ?? ''),
  )
  if (soon) return soon
  const head = headOf(sentence, act)
  const moment = act.deprel === 'acl:relcl' && head !== undefined && forms.moments.has(head.lemma)
  return moment ? head : undefined
}

/** In the present tense, perfect or not: "signs", "is signed", "has been signed". */
function isTold(sentence: Sentence, act: Token): boolean {
  const auxiliaries = childrenOf(sentence, act).filter((child) => relationOf(child) === 'aux')
  const finite = auxiliaries.find((child) => has(child, 'VerbForm=Fin')) ?? act
  return has(finite, 'Tense=Pres') && has(finite, 'VerbForm=Fin')
}

/** The clause above is in the future, under a modal or an infinitive: "will open", "agreed to open". */
function isUnderFuture({sentence, forms}: FactualityReading, act: Token): boolean {
  let above = headOf(sentence, act)
  while (above && !['VERB', 'ADJ'].includes(above.upos)) above = headOf(sentence, above)
  if (!above) return false
  return childrenOf(sentence, above).some(
    (child) =>
      ['aux', 'mark'].includes(relationOf(child)) &&
      (forms.modals.has(child.lemma) || forms.infinitiveMarks.has(child.lemma)),
  )
}

// The word that negates a token, in its tree: "not", "fired no shots", "nobody", "no longer", "at no point".
import {childrenOf, relationOf, type Token} from '../../sentences/index.ts'
import type {FactualityReading} from './words.ts'

/** The word that negates the token, if any. */
export function negationOf(reading: FactualityReading, token: Token): Token | undefined {
  const {sentence, forms} = reading
  return childrenOf(sentence, token).find((child) => {
    if (forms.negations.has(child.lemma) || forms.negations.has(child.form.toLowerCase()))
      return child.deprel !== 'discourse' && !isNotOnly(reading, child)
    if (isNegativeDeterminer(reading, child)) return true
    const relation = relationOf(child)
    if (relation === 'advmod') return isNegativePair(reading, child)
    if (relation === 'obl') return isNegativePhrase(reading, token, child)
    if (relation !== 'nsubj' && relation !== 'obj') return false
    if (forms.negativeSubjects.has(child.lemma)) return true
    return hasNegativeDeterminer(reading, child)
  })
}

/** "not only did it sign" says that it did. */
function isNotOnly({sentence, forms}: FactualityReading, negation: Token): boolean {
  const next = sentence.tokens[negation.index + 1]
  return next !== undefined && forms.notOnly.has(next.lemma)
}

function isNegativePair({sentence, forms}: FactualityReading, child: Token): boolean {
  const before = sentence.tokens[child.index - 1]
  return (
    before !== undefined &&
    forms.negativePairs.has(`${before.form.toLowerCase()} ${child.form.toLowerCase()}`)
  )
}

/** "At no point did it sign", "by no means". */
function isNegativePhrase(reading: FactualityReading, verb: Token, child: Token): boolean {
  return (
    child.index < verb.index &&
    reading.forms.negativePhrases.has(child.lemma) &&
    hasNegativeDeterminer(reading, child)
  )
}

function hasNegativeDeterminer(reading: FactualityReading, noun: Token): boolean {
  return childrenOf(reading.sentence, noun).some((part) => isNegativeDeterminer(reading, part))
}

/** "no shots"; not "No 10", a number. */
function isNegativeDeterminer({sentence, forms}: FactualityReading, token: Token): boolean {
  return (
    ['det', 'cc:preconj'].includes(token.deprel) &&
    forms.negativeDeterminers.has(token.lemma) &&
    !/^\d/.test(sentence.tokens[token.index + 1]?.form ?? '')
  )
}

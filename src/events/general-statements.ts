// Sentences that tell how often there is such an act, not that there was one: "street protests are rare". A noun in, yes or no out.
import {headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import {isNoun} from './arguments.ts'
import {isPredicate} from './predicates.ts'
import {eventWords as words} from './words.ts'

/** Is the noun, without "the" or a number, said to be rare, common, illegal? "The protest was illegal" tells of one. */
export function isOnlyHabit(sentence: Sentence, token: Token): boolean {
  if (!isNoun(token) || relationOf(token) !== 'nsubj') return false
  const said = headOf(sentence, token)
  return (
    said !== undefined &&
    isPredicate(sentence, said) &&
    words.frequencies.has(said.lemma.toLowerCase()) &&
    isOfAnyNumber(sentence, token)
  )
}

/** "protests", not "the protest", "two protests". */
function isOfAnyNumber(sentence: Sentence, {index, form, lemma}: Token): boolean {
  const plural = form.toLowerCase() !== lemma.toLowerCase()
  return (
    plural &&
    !sentence.tokens.some(
      (child) => child.head === index && ['det', 'nummod', 'nmod:poss'].includes(child.deprel),
    )
  )
}

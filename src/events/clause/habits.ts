// Is an act told as a habit, or as what there is often or seldom, not as something that took place? A verb or noun in its tree in, yes or no out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isPredicate} from './predicates.ts'
import {isNoun, isVerb} from './token-kinds.ts'

/** "officers often refuse", "loves to attack the press", "when soldiers ask for leave". */
export function isHabit(sentence: Sentence, verb: Token): boolean {
  if (!isVerb(verb)) return false
  const above = relationOf(verb) === 'xcomp' ? headOf(sentence, verb) : undefined
  if (above && words.usual.has(above.lemma.toLowerCase())) return true
  if (verb.xpos !== 'VBP' && verb.xpos !== 'VBZ') return false
  const children = childrenOf(sentence, verb)
  if (children.some(({deprel}) => deprel === 'aux')) return false
  const adverbs = children.filter((child) => relationOf(child) === 'advmod')
  if (adverbs.some(({lemma}) => words.habitual.has(lemma.toLowerCase()))) return true
  const whenever = [...adverbs, ...children.filter(({deprel}) => deprel === 'mark')]
  return (
    relationOf(verb) === 'advcl' &&
    whenever.some(({lemma}) => words.whenever.has(lemma.toLowerCase())) &&
    children.some((child) => relationOf(child) === 'nsubj' && isAnybody(sentence, child))
  )
}

/** "soldiers", "a soldier": none that is told of. */
function isAnybody(sentence: Sentence, subject: Token): boolean {
  const before = childrenOf(sentence, subject).filter(({index}) => index < subject.index)
  return (
    subject.upos === 'NOUN' &&
    before.every(({lemma, upos}) => upos === 'ADJ' || words.indefinite.has(lemma.toLowerCase())) &&
    !before.some(({form}) => /^\p{Lu}/u.test(form))
  )
}

/** "street protests are rare": is the noun, without "the" or a number, said to be rare, common, illegal? "The protest was illegal" tells of one. */
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

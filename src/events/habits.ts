// Is an act told as a habit, not as something that took place? A verb in its tree in, yes or no out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import {isVerb} from './token-kinds.ts'
import {eventWords as words} from './words.ts'

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

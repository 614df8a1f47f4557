// A verb joined to a clause that somebody tells in, the speaker whose own act it is out: "said the port is safe and promised ships".
import {
  childrenOf,
  has,
  headOf,
  isMarkedPassive,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isPersonNoun, mayAct} from './token-kinds.ts'

/**
 * "The Greens said the sackings came late and called for a vote", "said that Chad is ready and pledged to help": what things do or somebody does now,
 * who speaks did not say but did himself; so with "ruled that the men were guilty and fined them", for nobody fines "them" who is meant by it.
 */
export function speakerOver(sentence: Sentence, told: Token, next: Token): Token | undefined {
  const speech = relationOf(told) === 'ccomp' ? headOf(sentence, told) : undefined
  if (!speech || !words.speech.has(speech.lemma.toLowerCase())) return undefined
  const subject = childrenOf(sentence, told).find((child) => relationOf(child) === 'nsubj')
  const ofThing = subject?.upos === 'NOUN' && !isPersonNoun(subject.lemma) && !mayAct(subject)
  if (!ofThing && !isBack(sentence, [told, next], speech) && !isDoneTo(sentence, subject, next))
    return undefined
  return childrenOf(sentence, speech).find((child) => relationOf(child) === 'nsubj')
}

/** "said that it is ready and pledged": from the present of what is told back to the past of the telling. */
function isBack(sentence: Sentence, [told, next]: readonly Token[], speech: Token): boolean {
  const finite = [told, ...childrenOf(sentence, told).filter(({deprel}) => /^(?:aux|cop)/.test(deprel))]
  return (
    speech.index < told.index &&
    speech.xpos === 'VBD' &&
    ['VBD', 'VBN'].includes(next.xpos) &&
    !isMarkedPassive(sentence, next) &&
    finite.some((token) => has(token, 'Tense=Pres') && has(token, 'VerbForm=Fin')) &&
    !finite.some(({xpos, lemma}) => xpos === 'VBD' || words.perfect.has(lemma))
  )
}

/** "the men were guilty and fined them": an object that can only be the subject before, of which nobody else is told. */
function isDoneTo(sentence: Sentence, subject: Token | undefined, next: Token): boolean {
  const told = headOf(sentence, next)
  const pronoun = childrenOf(sentence, next).find(
    ({deprel, upos}) => (deprel === 'obj' || deprel === 'iobj') && upos === 'PRON',
  )
  if (!pronoun || !told || !subject || subject.upos === 'PRON') return false
  const several = has(subject, 'Number=Plur')
  if (several ? pronoun.form.toLowerCase() !== 'them' : !words.persons.has(pronoun.form.toLowerCase()))
    return false
  return !childrenOf(sentence, told).some(
    (other) => other !== subject && isObjectLike(other) && has(other, 'Number=Plur') === several,
  )
}

function isObjectLike({deprel, upos}: Token): boolean {
  return /^(?:obj|iobj|obl)/.test(deprel) && (upos === 'NOUN' || upos === 'PROPN')
}

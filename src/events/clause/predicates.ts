// What a noun or adjective is said of: "X is a donor", "X remains a donor", "angry at X". The word in, whom it is about out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {caseOf, isPersonNoun, isVerb} from './token-kinds.ts'

/** The subject of which the noun is the predicate; undefined where it is none. */
export function saidOf(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun)
  if (head && isVerb(head) && relationOf(noun) === 'xcomp' && words.copular.has(head.lemma.toLowerCase()))
    return subjectIn(sentence, head)
  const among = head && relationOf(noun) === 'nmod' && caseOf(sentence, noun) === 'of'
  const predicate = among && words.oneOf.has(head.lemma.toLowerCase()) ? head : noun
  return isPredicate(sentence, predicate) ? subjectIn(sentence, predicate) : undefined
}

/** Has the noun a copula of its own: "was the donor"? */
export function isPredicate(sentence: Sentence, noun: Token): boolean {
  return childrenOf(sentence, noun).some(({deprel}) => deprel === 'cop')
}

/** "is in Riyadh": where somebody is. */
export function isWhereabouts(sentence: Sentence, noun: Token): boolean {
  return words.places.has(caseOf(sentence, noun)) && isPredicate(sentence, noun)
}

/** "the first minister to resign", "the only state to recognise it", "was the first to": who of many did so, and did it. */
export function isOneOfARow(sentence: Sentence, noun: Token): boolean {
  if (words.rows.has(noun.lemma.toLowerCase())) return saidOf(sentence, noun) !== undefined
  return (
    (isPersonNoun(noun.lemma) || noun.upos === 'PROPN' || isSaidOfPerson(sentence, noun)) &&
    childrenOf(sentence, noun).some(
      ({deprel, lemma}) => deprel === 'amod' && words.rows.has(lemma.toLowerCase()),
    )
  )
}

/** "He is the third senior figure to leave". */
function isSaidOfPerson(sentence: Sentence, noun: Token): boolean {
  const subject = saidOf(sentence, noun)
  return subject !== undefined && (subject.upos === 'PROPN' || words.persons.has(subject.form.toLowerCase()))
}

function subjectIn(sentence: Sentence, node: Token): Token | undefined {
  return childrenOf(sentence, node).find((child) => relationOf(child) === 'nsubj')
}

/** "furious with X for selling", "grateful to X for sending": X did it. */
export function resentedBy(sentence: Sentence, adjective: Token): Token | undefined {
  return childrenOf(sentence, adjective).find(
    (child) => relationOf(child) === 'obl' && words.resented.has(caseOf(sentence, child)),
  )
}

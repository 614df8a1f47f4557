// A noun in a phrase of time or occasion in, who takes part in it out: "after talks with X, Y flew home".
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {caseOf, isVerb, subjectsOf} from '../clause/arguments.ts'
import {isPredicate, saidOf} from '../clause/predicates.ts'
import {antecedentOf} from '../clause/relatives.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** "stressed at a meeting with X", "after talks with X, Y flew home": whoever does what the verb above says. */
export function doerOf(sentence: Sentence, inner: Token): Token[] {
  const noun = spanOf(sentence, inner)
  const head = headOf(sentence, noun)
  if (!head || !['obl', 'nmod'].includes(relationOf(noun))) return []
  if (isVerb(head) ? relationOf(noun) !== 'obl' : !isPredicate(sentence, head)) return []
  if (!words.occasion.has(caseOf(sentence, noun))) return []
  const personal = childrenOf(sentence, noun).some(
    ({deprel, form}) => deprel === 'nmod:poss' && words.persons.has(form.toLowerCase()),
  )
  const subject = isVerb(head)
    ? subjectsOf(sentence, head)
    : [saidOf(sentence, head) ?? noun].map((said) => antecedentOf(sentence, said))
  return subject.filter((found) => found !== noun && !(personal && isHouse(found)))
}

/** "on the second day of a visit", "after two rounds of talks": how long it was stands for it. */
function spanOf(sentence: Sentence, noun: Token): Token {
  const head = headOf(sentence, noun)
  const measured = relationOf(noun) === 'nmod' && caseOf(sentence, noun) === 'of'
  return head && measured && words.spans.has(head.lemma.toLowerCase()) ? head : noun
}

/** "after her talks with X, the White House said": she is no house, office or ministry. */
function isHouse({lemma}: Token): boolean {
  const word = lemma.toLowerCase()
  return words.agents.has(word) || words.bodies.has(word)
}

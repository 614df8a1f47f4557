// What is joined to a noun in the tree as a party of its own: a head in, the other members of its list out.
import {childrenOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isPersonNoun, isVerb} from './arguments.ts'

const determining = new Set(['det', 'nmod:poss', 'nummod'])

/** What is joined to a noun by "and", and to that by a further "and", without what only tells more of the same person. */
export function conjuncts(sentence: Sentence, head: Token): Token[] {
  return childrenOf(sentence, head)
    .filter(
      (child) =>
        child.deprel === 'conj' &&
        !isVerb(child) &&
        !isOfApposition(sentence, child, head) &&
        !isNamedBehind(sentence, child),
    )
    .flatMap((child) => [child, ...conjuncts(sentence, child)])
}

/** "Roe, a surgeon and chief adviser, was asked": one person, of whom two things are told. */
function isOfApposition(sentence: Sentence, conjunct: Token, head: Token): boolean {
  const told = childrenOf(sentence, head).some(
    ({deprel, upos, index}) =>
      deprel === 'appos' && upos === 'NOUN' && head.index < index && index < conjunct.index,
  )
  return told && head.upos === 'PROPN' && isTitleAlone(sentence, conjunct)
}

/** "his mother, Jane, and brother, John", all taken for a list: the brother by his name alone. */
function isNamedBehind(sentence: Sentence, {index, head}: Token): boolean {
  const [comma, name] = sentence.tokens.slice(index + 1, index + 3)
  const first = sentence.tokens[head]
  return (
    comma?.form === ',' &&
    name?.upos === 'PROPN' &&
    name.head === head &&
    isTitleAlone(sentence, sentence.tokens[index]) &&
    childrenOf(sentence, first).some(({deprel, upos}) => deprel === 'appos' && upos === 'PROPN')
  )
}

/** "chief adviser": one person, and no article or owner before. */
function isTitleAlone(sentence: Sentence, {upos, index, form, lemma}: Token): boolean {
  return (
    upos === 'NOUN' &&
    form.toLowerCase() === lemma.toLowerCase() &&
    isPersonNoun(lemma) &&
    !childrenOf(sentence, sentence.tokens[index]).some(({deprel}) => determining.has(deprel))
  )
}

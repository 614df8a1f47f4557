// A passive verb in, out who holds those it was done to: "was beaten in police custody", "died in the hands of the rebels".
import {childrenOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import {caseOf} from './token-kinds.ts'
import {eventWords as words} from './words.ts'

/** Whoever owns the place of custody that stands beside the verb does there what nobody else is said to have done. */
export function custodiansOf(sentence: Sentence, verb: Token): Token[] {
  return childrenOf(sentence, verb)
    .filter(
      (child) => words.custody.has(child.lemma.toLowerCase()) && words.inside.has(caseOf(sentence, child)),
    )
    .flatMap((place) => childrenOf(sentence, place))
    .filter((owner) => owns(sentence, owner))
}

/** "police custody", "a CIA prison", "an Iranian cell", "the custody of the army". */
function owns(sentence: Sentence, owner: Token): boolean {
  if (relationOf(owner) === 'nmod' && owner.deprel !== 'nmod:poss') return caseOf(sentence, owner) === 'of'
  return ['nmod:poss', 'amod', 'compound'].includes(owner.deprel)
}

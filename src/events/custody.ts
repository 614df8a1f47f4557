// Who has somebody in custody, and who stands before a court: "was beaten in police custody", "appeared in court charged with".
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
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

/** "appeared in court charged with theft": who stands before the court, where the tree hangs the charge on the court. */
export function standsBefore(sentence: Sentence, verb: Token, court: Token): Token | undefined {
  if (!words.courts.has(court.lemma.toLowerCase()) || !words.charging.has(verb.lemma.toLowerCase())) return
  const above = relationOf(court) === 'obl' ? headOf(sentence, court) : undefined
  return above && childrenOf(sentence, above).find((child) => relationOf(child) === 'nsubj')
}

// Who has somebody in custody, and who stands before a court: "was beaten in police custody", "arrested in a police raid", "appeared in court charged with".
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {caseOf, isPersonNoun} from './token-kinds.ts'

/** Whoever owns the place of custody that stands beside the verb, or leads the raid, does what nobody else is said to have done. */
export function custodiansOf(sentence: Sentence, verb: Token): Token[] {
  const beside = (nouns: ReadonlySet<string>, prepositions: ReadonlySet<string>) =>
    childrenOf(sentence, verb)
      .filter((child) => nouns.has(child.lemma.toLowerCase()) && prepositions.has(caseOf(sentence, child)))
      .flatMap((noun) => childrenOf(sentence, noun))
  return [
    ...beside(words.custody, words.inside).filter((owner) => owns(sentence, owner)),
    ...beside(words.operations, words.amid).filter((owner) => leads(sentence, owner)),
  ]
}

/** "a police raid", "an operation by the army", "the FBI's sweep"; not "a drug raid", "a Sicilian raid". */
function leads(sentence: Sentence, owner: Token): boolean {
  if (relationOf(owner) === 'nmod' && owner.deprel !== 'nmod:poss') return caseOf(sentence, owner) === 'by'
  return (
    ['nmod:poss', 'compound'].includes(owner.deprel) && (owner.upos === 'PROPN' || isPersonNoun(owner.lemma))
  )
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

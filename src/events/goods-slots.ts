// Goods in, whose they are and who got them out: "Turkish drones supplied to Mali", "arms that Chad obtained".
import {childrenOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import {isPersonNoun, objectsOf, subjectsOf} from './arguments.ts'
import {isPastParticiple} from './token-kinds.ts'
import {eventWords as words} from './words.ts'

/** "Turkish drones supplied to Mali": whose the thing is that somebody is said to have been given. */
export function makersOf(sentence: Sentence, verb: Token): Token[] {
  if (verb.deprel !== 'acl' || !isPastParticiple(verb)) return []
  return objectsOf(sentence, verb)
    .filter(({lemma}) => !isPersonNoun(lemma) || words.arms.has(lemma))
    .flatMap((thing) =>
      childrenOf(sentence, thing).filter(({deprel}) => ['nmod:poss', 'amod', 'compound'].includes(deprel)),
    )
    .filter(({form}) => /^\p{Lu}/u.test(form))
}

/** "supplied most of the arms that Chad obtained": who got the thing. */
export function gettersOf(sentence: Sentence, things: readonly Token[]): Token[] {
  const verbs = things
    .flatMap((thing) => [thing, ...subtreeOf(sentence, thing)])
    .flatMap((node) => childrenOf(sentence, node))
    .filter(({deprel, lemma}) => deprel === 'acl:relcl' && words.getting.has(lemma.toLowerCase()))
  return [...new Set(verbs)].flatMap((verb) =>
    subjectsOf(sentence, verb).filter(({index, upos}) => upos !== 'PRON' && index !== verb.head),
  )
}

// Goods in, whose they are and who got them out: "Turkish drones supplied to Mali", "arms that Chad obtained".
import {childrenOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import {isPassive, isPersonNoun, objectsOf, phrasesBy, subjectsOf} from '../clause/arguments.ts'
import {isPastParticiple} from '../clause/token-kinds.ts'
import {eventWords as words} from '../lexicon/words.ts'

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

/** "bought ten tonnes of Bulgarian wheat", "stopped buying Bulgarian wheat": where the goods are from. */
export function originsOf(sentence: Sentence, verb: Token): Token[] {
  const verbs = [verb, ...childrenOf(sentence, verb).filter(({deprel}) => deprel === 'xcomp')]
  return verbs
    .flatMap((each) => objectsOf(sentence, each))
    .flatMap((thing) => [thing, ...phrasesBy(sentence, thing, 'of')])
    .filter(({lemma}) => !isPersonNoun(lemma))
    .flatMap((thing) => childrenOf(sentence, thing))
    .filter(({deprel, form}) => (deprel === 'amod' || deprel === 'compound') && /^\p{Lu}/u.test(form))
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

/** "gave Israel new jets", "Israel was given new jets": to whom, also where the tree took the name for part of what was given. */
export function givenTo(sentence: Sentence, verb: Token, object: Token | null): Token[] {
  const children = childrenOf(sentence, verb)
  const own = children.filter(({deprel}) => deprel === 'iobj')
  const lemma = verb.lemma.toLowerCase()
  const thing = children.find(({deprel}) => deprel === 'obj') ?? object
  if (own.length > 0 || !thing || !words.giving.has(lemma)) return own
  if (isPassive(sentence, verb)) {
    const given = thing.deprel === 'obj' && children.find(({deprel}) => deprel === 'nsubj:pass')
    return given ? [given] : []
  }
  const parts = childrenOf(sentence, thing).filter(
    ({index, deprel}) => index < thing.index && deprel !== 'det',
  )
  const first = parts[0]
  if (first?.deprel !== 'compound') return []
  // "the junta two planes": a number never follows a noun of its own phrase
  const counted = parts.some((part) => part !== first && part.deprel === 'nummod')
  const swallowed =
    first.upos === 'PROPN' &&
    (thing.upos === 'SYM' ||
      (words.handing.has(lemma) && first.index === verb.index + 1) ||
      parts.some((part) => part !== first && beforeNoun.has(part.deprel)))
  // "granted the government permission"
  const leave = words.grants.has(thing.lemma.toLowerCase())
  return swallowed || ((counted || leave) && isSomebody(first)) ? [first] : []
}

function isSomebody({lemma}: Token): boolean {
  const word = lemma.toLowerCase()
  return isPersonNoun(word) || words.political.has(word) || words.bodies.has(word)
}

const beforeNoun = new Set(['amod', 'nummod', 'compound'])

/** "fired rounds": what flies is not who suffers; a drone that was shot down does. */
export function isLaunched(sentence: Sentence, verb: Token, object: Token): boolean {
  if (childrenOf(sentence, verb).some(({deprel, lemma}) => deprel === 'compound:prt' && lemma === 'down'))
    return false
  return words.launching.has(verb.lemma.toLowerCase()) && isOfArms(sentence, object)
}

/** "rockets", "dozens of rounds of artillery" */
function isOfArms(sentence: Sentence, object: Token): boolean {
  const lemma = object.lemma.toLowerCase()
  if (words.arms.has(lemma)) return true
  return (
    words.quantities.has(lemma) && phrasesBy(sentence, object, 'of').some((part) => isOfArms(sentence, part))
  )
}

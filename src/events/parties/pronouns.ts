// Whom a pronoun means by the tree alone: a pronoun in, the noun that it stands for or may stand for out.
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isNoun, isPersonNoun, isVerb, objectsOf, subjectsOf} from '../clause/arguments.ts'
import {joinedTo} from '../clause/token-kinds.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from './cast.ts'
import {isPersonWord} from './nouns.ts'

/** "convicted a militant and sentenced him", "rammed a gunboat, sinking it": whoever the first verb is done to, the second is done to as well. */
export function objectBefore(sentence: Sentence, pronoun: Token): Token | undefined {
  const verb = headOf(sentence, pronoun)
  if (!verb || pronoun.upos !== 'PRON' || pronoun.deprel !== 'obj' || !isVerb(verb)) return undefined
  const first = joinedTo(sentence, verb) ?? verbBefore(sentence, verb)
  const [object] = first && isVerb(first) ? objectsOf(sentence, first) : []
  if (!object || !isNoun(object) || object.index > pronoun.index) return undefined
  const several = /s$|men$|people$/.test(object.form) || childrenOf(sentence, object).some(isConjunct)
  return several === words.plurals.has(pronoun.form.toLowerCase()) ? object : undefined
}

/** "rammed it, sinking it": the verb that a participle behind a comma goes on. */
function verbBefore(sentence: Sentence, participle: Token): Token | undefined {
  const follows = relationOf(participle) === 'advcl' && participle.form.endsWith('ing')
  return follows && sentence.tokens[participle.index - 1]?.form === ','
    ? headOf(sentence, participle)
    : undefined
}

function isConjunct({deprel}: Token): boolean {
  return deprel === 'conj'
}

/** "beat the boys, who …, and drove them out": the last people before the pronoun who do not act upon it themselves. */
export function severalBefore({sentence, byToken}: Cast, pronoun: Token): Token | undefined {
  const above = headOf(sentence, pronoun)
  // "shot two of them"
  const verb = above?.upos === 'NUM' && relationOf(above) === 'obj' ? headOf(sentence, above) : above
  if (pronoun.form.toLowerCase() !== 'them' || pronoun.deprel === 'nsubj' || !verb || !isVerb(verb))
    return undefined
  const doers = subjectsOf(sentence, verb)
  return sentence.tokens.findLast(
    (token) =>
      token.index < verb.index &&
      token.upos === 'NOUN' &&
      has(token, 'Number=Plur') &&
      !doers.includes(token) &&
      relationOf(token) !== 'nmod' &&
      (isPersonWord(token) || byToken.get(token.index)?.name === false),
  )
}

/** "Rebels laid down their rifles, officials said": what the subject of a clause handles is its own, and not that of who tells it afterwards. */
export function ownDoer(sentence: Sentence, pronoun: Token, thing: Token, verb: Token): Token | undefined {
  const told = pronoun.deprel === 'nmod:poss' && ['obj', 'obl'].includes(relationOf(thing)) && isVerb(verb)
  const teller = told && relationOf(verb) === 'ccomp' ? headOf(sentence, verb) : undefined
  if (!teller || teller.index < verb.index) return undefined
  const [doer] = subjectsOf(sentence, verb)
  return doer && doer.upos !== 'PRON' && doer !== thing && agree(pronoun, doer) ? doer : undefined
}

/** "criticised the senator after she attacked the police": whoever is judged did it. */
export function blamedFor(sentence: Sentence, pronoun: Token): Token | undefined {
  const clause = headOf(sentence, pronoun)
  const verb = clause && relationOf(clause) === 'advcl' ? headOf(sentence, clause) : undefined
  const judges = verb && relationOf(pronoun) === 'nsubj' && words.judging.has(verb.lemma.toLowerCase())
  return judges ? rivalOf(sentence, pronoun, verb) : undefined
}

/** "captured the pirates as they tried to board", "chided the senator after she left": the object may be meant as well. */
export function rivalOf(sentence: Sentence, pronoun: Token, verb: Token): Token | undefined {
  const word = pronoun.form.toLowerCase()
  return childrenOf(sentence, verb).find(
    (child) =>
      child.deprel === 'obj' &&
      child.index < pronoun.index &&
      (words.plurals.has(word)
        ? child.form.endsWith('s')
        : words.persons.has(word) &&
          (child.upos === 'PROPN' || isPersonWord(child)) &&
          agree(pronoun, child)),
  )
}

/** "The union's leader said they will strike", "a spokesman said they back it": whoever announces it, or names nobody else, is one of them. */
export function speaksFor(sentence: Sentence, pronoun: Token): boolean {
  const verb = headOf(sentence, pronoun)
  if (!words.plurals.has(pronoun.form.toLowerCase()) || !verb || relationOf(verb) !== 'ccomp') return false
  const announces = childrenOf(sentence, verb).some(
    ({deprel, lemma}) => deprel === 'aux' && words.announcing.has(lemma),
  )
  if (announces) return true
  const [teller] = subjectsOf(sentence, headOf(sentence, verb) ?? verb)
  const others = sentence.tokens.some((token) => token.index < pronoun.index && has(token, 'Number=Plur'))
  return teller !== undefined && words.heads.has(teller.lemma.toLowerCase()) && !others
}

/** "a lawyer": one person, whom nobody calls "them". */
function isOnePerson(noun: Token): boolean {
  const word = noun.lemma.toLowerCase()
  return (
    noun.upos === 'NOUN' &&
    has(noun, 'Number=Sing') &&
    (words.personal.test(word) || isPersonNoun(word)) &&
    !words.collective.has(word) &&
    !words.bodies.has(word)
  )
}

/** "It" and "he" are none of several, "they" is nobody with a name. */
export function agree({form}: Token, noun: Token): boolean {
  const word = form.toLowerCase()
  if (words.plurals.has(word)) return !isOnePerson(noun)
  return (
    !(has(noun, 'Number=Plur') && noun.upos === 'NOUN') ||
    !(words.things.has(word) || words.persons.has(word))
  )
}

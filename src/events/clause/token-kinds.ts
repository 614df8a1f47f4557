// What kind of word a token is, for roles and patterns: verb, noun, participle, a word for people; the preposition before it.
import {
  childrenOf,
  has,
  headOf,
  isInfinitive,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** The preposition of a phrase, "" where it has none: the last word of "out of" and the like. */
export function caseOf(sentence: Sentence, token: Token): string {
  let found = ''
  for (const child of childrenOf(sentence, token)) {
    if (child.deprel === 'case' && child.xpos !== 'POS' && child.lemma !== "'s") found = spelled(child)
  }
  return found
}

/** A preposition by the spelling that the lexicon uses: "round" as "around", "till" as "until". */
export function spelled({lemma}: Token): string {
  const word = lemma.toLowerCase()
  return words.spellings.get(word) ?? word
}

/** Opens one of the words the clause: "after X had called", "for jailing a writer"? */
export function isOpenedBy(sentence: Sentence, clause: Token, openers: ReadonlySet<string>): boolean {
  return childrenOf(sentence, clause).some(
    ({deprel, lemma}) => (deprel === 'mark' || deprel === 'case') && openers.has(lemma.toLowerCase()),
  )
}

/** Verbs, and participles that the tagger took for adjectives. */
export function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX'
}

export function isNoun(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN'
}

export function isPastParticiple(token: Token): boolean {
  return (
    token.xpos === 'VBN' || (has(token, 'VerbForm=Part') && has(token, 'Tense=Past')) || token.xpos === 'VBD'
  )
}

/** "fourteen of them", "two of the students", "arrested 40": so many people. */
export function isCount(sentence: Sentence, head: Token): boolean {
  return (
    isBareCount(sentence, head) ||
    (head.upos === 'NUM' &&
      childrenOf(sentence, head).some(
        (child) =>
          caseOf(sentence, child) === 'of' &&
          ((isNoun(child) && isPersonNoun(child.lemma)) || words.plurals.has(child.form.toLowerCase())),
      ))
  )
}

/** "kills 19", "at least 20 were wounded": a number alone, of a verb that befalls people; not "killed 20 percent" or "in 1994". */
function isBareCount(sentence: Sentence, {upos, head, deprel}: Token): boolean {
  if (upos !== 'NUM' || !['obj', 'nsubj:pass'].includes(deprel)) return false
  return words.onPeople.has(sentence.tokens[head]?.lemma.toLowerCase() ?? '')
}

/** "in the wake of a report", "in the light of a raid": what came before is not what an act is about. */
export function isCircumstance(sentence: Sentence, noun: Token): boolean {
  const word = noun.lemma.toLowerCase()
  return (
    words.circumstance.has(word) && !words.quantities.has(word) && caseOf(sentence, noun) === words.within
  )
}

/** "£20,000", "two million dollars": a sum of money. */
export function isSum({upos, lemma}: Token): boolean {
  return upos === 'SYM' || (upos === 'NOUN' && words.money.has(lemma.toLowerCase()))
}

/** "officer", "trainee", "fisherman": a noun for people or a body that acts, by list or by its ending. */
export function isPersonNoun(lemma: string): boolean {
  const word = lemma.toLowerCase().replace(/^ex-/, '')
  return words.people.has(word) || (words.personal.test(word) && !words.impersonal.has(word))
}

/** "dozens of raids", "a second night of raids": what only counts or dates what follows it. */
export function isMeasure({lemma, upos}: Token): boolean {
  const word = lemma.toLowerCase()
  return upos === 'NUM' || upos === 'SYM' || words.quantities.has(word) || words.times.has(word)
}

export function hasObject(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel}) => deprel === 'obj')
}

/** The word that a conjunct goes on: "convicted of plotting and jailed" joins the jailing to the verdict, wherever the tree hangs it. */
export function joinedTo(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  if (!head || relationOf(verb) !== 'conj') return undefined
  const above = headOf(sentence, head)
  return above && isVerb(above) && isBareGerund(sentence, head) && !isBareGerund(sentence, verb)
    ? above
    : head
}

/** "of plotting", not "was plotting". */
function isBareGerund(sentence: Sentence, verb: Token): boolean {
  return (
    isVerb(verb) &&
    verb.form.endsWith('ing') &&
    !childrenOf(sentence, verb).some(({deprel}) => /^(?:aux|cop)/.test(deprel))
  )
}

/** "were not consulted and threatened to strike": a verb of what its own subject will do has no passive with an infinitive. */
export function isOfOwnAct(sentence: Sentence, verb: Token): boolean {
  return (
    words.ownActs.has(verb.lemma.toLowerCase()) &&
    childrenOf(sentence, verb).some((child) => relationOf(child) === 'xcomp' && isInfinitive(sentence, child))
  )
}

/** Can what the noun names act of itself: people, bodies, forces, reports that speak? */
export function mayAct({lemma}: Token): boolean {
  const word = lemma.toLowerCase()
  return [
    words.agents,
    words.bodies,
    words.political,
    words.armed,
    words.voices,
    words.collective,
    words.targets,
    words.quantities,
  ].some((list) => list.has(word))
}

/** "was taken hostage": a bare noun for a person, which tells what became of the subject. */
export function isPredicateOfPassive(sentence: Sentence, object: Token, around: readonly Token[]): boolean {
  return (
    isPersonNoun(object.lemma) &&
    childrenOf(sentence, object).length === 0 &&
    around.some(({deprel}) => deprel === 'nsubj:pass')
  )
}

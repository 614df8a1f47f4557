// Is a verb passive? A verb in its tree in, yes or no out, also where the parser gave it no auxiliary.
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {
  caseOf,
  hasObject,
  isOfOwnAct,
  isPastParticiple,
  isPersonNoun,
  isSum,
  isVerb,
  joinedTo,
  mayAct,
} from './token-kinds.ts'

/** Is the verb passive: "was signed", "the treaty signed in Rome"? */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  const children = childrenOf(sentence, verb)
  if (children.some(({deprel}) => deprel === 'nsubj:pass' || deprel === 'aux:pass')) return true
  // "the decree by which the premier revoked the law": a finite verb with its own subject is no passive
  const active = has(verb, 'VerbForm=Fin') && children.some(({deprel}) => deprel === 'nsubj')
  if (!active && children.some(({deprel}) => deprel === 'obl:agent')) return true
  if (isGerundOfWhose(sentence, verb) || isJoinedPassive(sentence, verb)) return true
  if (isBarePassive(sentence, verb) || isHeadlinePassive(sentence, verb)) return true
  return (
    verb.deprel === 'acl' &&
    isPastParticiple(verb) &&
    !isMainVerb(sentence, verb) &&
    !children.some((child) => relationOf(child) === 'obj')
  )
}

/** "Accused of fraud, he resigned", "appeared in court charged with theft": a participle beside the verb, with no auxiliary or object. */
function isBarePassive(sentence: Sentence, verb: Token): boolean {
  return (
    relationOf(verb) === 'advcl' &&
    verb.xpos === 'VBN' &&
    isPastParticiple(verb) &&
    !childrenOf(sentence, verb).some(
      (child) => ownArguments.has(relationOf(child)) || ['mark', 'cop'].includes(relationOf(child)),
    )
  )
}

/**
 * "Navy foils raid, two pirates killed", "Curfew imposed in Yangon": beside a headline's first clause, or as its only one, a past tense
 * without the object that it would have.
 */
function isHeadlinePassive(sentence: Sentence, verb: Token): boolean {
  if (!(verb.xpos === 'VBD' || verb.xpos === 'VBN') || !isOfHeadline(sentence, verb)) return false
  const children = childrenOf(sentence, verb)
  return (
    !children.some((child) => notOfHeadline.has(relationOf(child))) &&
    children.some(({deprel, upos, index}) => {
      const done = upos === 'NOUN' || (upos === 'PROPN' && words.doneTo.has(verb.lemma.toLowerCase()))
      return deprel === 'nsubj' && done && index === verb.index - 1
    })
  )
}

const notOfHeadline = new Set(['obj', 'iobj', 'aux', 'cop', 'ccomp', 'xcomp', 'conj'])

/** Of a clause beside the first, what is done to people; of a line without stop or article, whatever has an object else. */
function isOfHeadline({tokens}: Sentence, verb: Token): boolean {
  const lemma = verb.lemma.toLowerCase()
  if (relationOf(verb) === 'parataxis') return words.onPeople.has(lemma)
  return (
    relationOf(verb) === 'root' &&
    tokens.at(-1)?.upos !== 'PUNCT' &&
    !tokens.some(({upos}) => upos === 'DET') &&
    (words.onPeople.has(lemma) || words.doneTo.has(lemma))
  )
}

/** "was seized and killed", "was banned and fined $300": the second participle has the auxiliary and the subject of the first. */
export function isJoinedPassive(sentence: Sentence, verb: Token): boolean {
  const head = joinedTo(sentence, verb)
  return (
    head !== undefined &&
    isVerb(head) &&
    (verb.xpos === 'VBN' || (verb.xpos === 'VBD' && isOfSum(sentence, verb))) &&
    isPassive(sentence, head) &&
    !isOfOwnAct(sentence, verb) &&
    !childrenOf(sentence, verb).some((child) => ownArguments.has(relationOf(child)) && !isSum(child))
  )
}

/** "was banned and fined $300": the tagger may take the second participle for a past tense. */
function isOfSum(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some((child) => relationOf(child) === 'obj' && isSum(child))
}

/** A passive whose subject the tree takes for that of an active verb. */
export function suffersAsSubject(sentence: Sentence, verb: Token): boolean {
  return isGerundOfWhose(sentence, verb) || isHeadlinePassive(sentence, verb)
}

const ownArguments = new Set(['nsubj', 'obj', 'aux'])

/** "the boy whose killing by police": the owner suffers. */
function isGerundOfWhose(sentence: Sentence, verb: Token): boolean {
  const children = childrenOf(sentence, verb)
  return (
    verb.form.endsWith('ing') &&
    children.some(({deprel, form}) => deprel === 'nsubj' && words.owning.has(form.toLowerCase())) &&
    children.some((child) => caseOf(sentence, child) === 'by')
  )
}

/** "The pope mediated": where the parser took the noun for the root and its verb for a participle; not "Curfew imposed in Manipur". */
export function isMainVerb(sentence: Sentence, verb: Token): boolean {
  const head = headOf(sentence, verb)
  return (
    head?.head === -1 &&
    head.index < verb.index &&
    !isDoneTo(sentence, verb, head) &&
    !sentence.tokens.some((token) => isVerb(token) && token !== verb && token.index < verb.index)
  )
}

/** "Curfew imposed", "six villagers killed": a participle without an object tells of a thing, or of people whom such a verb befalls, what was done to it. */
function isDoneTo(sentence: Sentence, verb: Token, noun: Token): boolean {
  if (verb.xpos !== 'VBN' || hasObject(sentence, verb)) return false
  if (words.onPeople.has(verb.lemma.toLowerCase())) return true
  return noun.upos === 'NOUN' && !mayAct(noun) && !isPersonNoun(noun.lemma)
}

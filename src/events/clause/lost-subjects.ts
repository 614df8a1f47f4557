// Subjects that the tree has hung elsewhere, and which of two is meant: a verb in, the noun beside it that does it out.
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {caseOf, hasObject, isNoun, isPastParticiple, isPersonNoun, isVerb} from './token-kinds.ts'

/** The subject that the tree has lost; null where the words beside the verb do not tell it. */
export function lostSubject(sentence: Sentence, verb: Token): Token | null {
  return (
    nounBefore(sentence, verb) ??
    beforeMistaken(sentence, verb) ??
    rootBefore(sentence, verb) ??
    nounAfterSubordinator(sentence, verb) ??
    describedNoun(sentence, verb)
  )
}

/** Which of what the tree takes for subjects of one verb is its subject; undefined where there is none. */
export function subjectAmong(sentence: Sentence, verb: Token, subjects: readonly Token[]): Token | undefined {
  return (
    tellerAmong(sentence, verb, subjects) ??
    behindColon(sentence, subjects) ??
    headOfTwo(sentence, subjects) ??
    namedAfterKind(subjects)
  )
}

/** "Any party that takes bribes risks a ban, the judge warned", all before the comma taken for a subject: who stands next to the verb speaks. */
function tellerAmong(sentence: Sentence, verb: Token, subjects: readonly Token[]): Token | undefined {
  const last = subjects.at(-1)
  if (subjects.length < 2 || !last || !words.speech.has(verb.lemma.toLowerCase())) return undefined
  return sentence.tokens.slice(subjects[0].index, last.index).some(({form}) => form === ',')
    ? last
    : undefined
}

/** "Kolkata: The state government has denied": where it is written, taken for a subject. */
function behindColon({tokens}: Sentence, subjects: readonly Token[]): Token | undefined {
  return subjects.length > 1 && subjects[0].index === 0 && tokens[1].form === ':'
    ? subjects.at(-1)
    : undefined
}

/** "Two plainclothes city officers shot", where the tree takes "plainclothes" for a subject of its own: the noun behind. */
function headOfTwo({tokens}: Sentence, subjects: readonly Token[]): Token | undefined {
  const [first, last] = subjects
  if (subjects.length !== 2 || first.upos !== 'NOUN' || last.upos !== 'NOUN') return undefined
  const between = tokens.slice(first.index + 1, last.index)
  return between.every(({head, deprel}) => head === last.index && describing.has(deprel)) ? last : undefined
}
const describing = new Set(['compound', 'amod', 'flat'])

/** "The trade body BIMCO thanked Spain", "wide receiver Roe was held", kind and name both taken for subjects or objects: the name, right after its kind. */
export function namedAfterKind([first, second]: readonly Token[]): Token | undefined {
  if (second?.upos !== 'PROPN' || first.upos !== 'NOUN' || second.index !== first.index + 1) return first
  if (!/^\p{Lu}/u.test(second.form)) return first
  return words.times.has(second.lemma.toLowerCase()) ? first : second
}

/** "seized two Greek and Maltese ships", where the tree takes "Greek" for an object of its own. */
export function lastOfPair({tokens}: Sentence, found: readonly Token[]): Token | undefined {
  const [first] = found
  if (!first || found.length === 1) return first
  const last = found[found.length - 1]
  // "the second time that Israel had bombed the port"
  const when = words.relative.has(first.form.toLowerCase()) && tokens[tokens[first.head].head]
  if (when && words.times.has(when.lemma.toLowerCase())) return last
  const between = tokens.slice(first.index + 1, last.index)
  return between[0]?.upos === 'CCONJ' && !between.some((token) => isVerb(token))
    ? last
    : namedAfterKind(found)
}

/**
 * The noun right before a finite verb, where the tree has lost the subject: "Nicaragua severed ties" with Nicaragua
 * hung on the ties. Only where it hangs on a word behind the verb, so that a good tree is never overruled.
 */
function nounBefore(sentence: Sentence, verb: Token): Token | null {
  const flat = verb.deprel === 'amod' && verb.form.endsWith('ed')
  if (!has(verb, 'VerbForm=Fin') && verb.xpos !== 'VBD' && !flat) return null
  let at = verb.index - 1
  while (at >= 0 && (sentence.tokens[at].upos === 'AUX' || sentence.tokens[at].upos === 'ADV')) at--
  const noun = sentence.tokens[at]
  const named = noun && (isNoun(noun) || (noun.upos === 'ADJ' && isPersonNoun(noun.lemma)))
  if (!named || noun.head <= verb.index) return null
  if (flat && (noun.deprel !== 'compound' || noun.head !== verb.head)) return null
  return caseOf(sentence, noun) === '' ? noun : null
}

/** "A court on Tuesday freed pastor X", where the tree takes the whole for one long name: nobody else does it. */
function rootBefore(sentence: Sentence, verb: Token): Token | null {
  if (verb.deprel !== 'amod' || !isPastParticiple(verb)) return null
  const before = sentence.tokens.slice(0, verb.index)
  const last = before[before.length - 1]
  if (!last || !isNoun(last) || last.head !== verb.head || before.some((token) => isVerb(token))) return null
  const root = before.find(({head}) => head === -1)
  return root && isNoun(root) && (isPersonNoun(root.lemma) || words.agents.has(root.lemma)) ? root : null
}

/** "A guard shot and killed the mayor", where the tree takes "A guard shot" for a noun. */
function beforeMistaken(sentence: Sentence, verb: Token): Token | null {
  const first = relationOf(verb) === 'conj' ? headOf(sentence, verb) : undefined
  if (first?.upos !== 'NOUN' || !words.mistaken.has(first.form.toLowerCase())) return null
  return childrenOf(sentence, first).find(({deprel}) => deprel === 'compound' || deprel === 'nsubj') ?? null
}

/** "after a guard opened fire", where the tree takes "after a guard" or "a guard" for a phrase of the main clause. */
function nounAfterSubordinator(sentence: Sentence, verb: Token): Token | null {
  const finite =
    has(verb, 'VerbForm=Fin') || verb.xpos === 'VBD' || (verb.xpos === 'VBN' && hasObject(sentence, verb))
  if (relationOf(verb) !== 'advcl' || !finite) return null
  let at = verb.index - 1
  while (at >= 0 && (sentence.tokens[at].upos === 'AUX' || sentence.tokens[at].upos === 'ADV')) at--
  // "after rioters in Greece set fire"
  let noun: Token | undefined = sentence.tokens[at]
  while (noun && relationOf(noun) === 'nmod') noun = headOf(sentence, noun)
  if (!noun || !isNoun(noun) || !['obl', 'obj'].includes(relationOf(noun))) return null
  if (noun.head !== verb.head && noun.head !== verb.index) return null
  const marked = childrenOf(sentence, verb).some(
    ({deprel, lemma, index}) => deprel === 'mark' && index < noun.index && words.subordinating.has(lemma),
  )
  return words.subordinating.has(caseOf(sentence, noun)) || (marked && caseOf(sentence, noun) === '')
    ? noun
    : null
}

/** "when Greeks protesting against cuts threw stones", "that a wave of guards beating inmates": hung on the clause above. */
function describedNoun(sentence: Sentence, verb: Token): Token | null {
  const noun = sentence.tokens[verb.index - 1]
  if (!verb.form.endsWith('ing') || !noun || !isNoun(noun)) return null
  if (relationOf(verb) === 'ccomp') return isPersonNoun(noun.lemma) ? noun : null
  return relationOf(verb) === 'advcl' && noun.deprel === 'nsubj' && noun.head > verb.index ? noun : null
}

/** "Minister, I thank you", "My lords, thank you": who is spoken to, and no part of a list. */
export function isAddress(children: readonly Token[], subject: Token | undefined): boolean {
  if (subject) return subject.upos === 'PRON'
  return children.some(({deprel, form}) => deprel === 'obj' && words.addressed.has(form.toLowerCase()))
}

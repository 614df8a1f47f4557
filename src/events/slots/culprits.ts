// Whose deed a noun names, by the verdict above it: "convicted of the murder of", "sentenced him for his attack on".
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {caseOf, isNoun, isVerb, objectsOf, phrasesBy, subjectsOf} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'

/**
 * Who is charged with the deed, found guilty of it or admits it.
 * @param noun the deed: "murder" in "was jailed for the murder of"
 * @returns none where the noun itself names somebody who did it
 */
export function culpritsOf(sentence: Sentence, noun: Token): Token[] {
  if (namesItsDoer(sentence, noun)) return []
  let node = noun
  for (let head = headOf(sentence, node); head; head = headOf(sentence, node)) {
    if (!['obl', 'nmod', 'obj'].includes(relationOf(node))) return []
    const lemma = head.lemma.toLowerCase()
    if (!isNoun(head) || words.guilty.has(lemma))
      return judgedBy(sentence, head, [caseOf(sentence, noun), caseOf(sentence, node)])
    if (!words.charging.has(lemma)) return []
    node = head
  }
  return []
}

function namesItsDoer(sentence: Sentence, noun: Token): boolean {
  return childrenOf(sentence, noun).some(
    (child) => caseOf(sentence, child) === 'by' || (child.deprel === 'nmod:poss' && child.upos !== 'PRON'),
  )
}

/** @param prepositions of the deed and of the noun that leads up from it: "to prison for the murder of" */
function judgedBy(sentence: Sentence, head: Token, prepositions: readonly string[]): Token[] {
  const lemma = head.lemma.toLowerCase()
  if (words.guilty.has(lemma)) return foundGuilty(sentence, head)
  if (!isVerb(head)) return []
  const guilty = childrenOf(sentence, head).find(
    ({deprel, lemma: word}) => deprel === 'xcomp' && words.guilty.has(word.toLowerCase()),
  )
  if (guilty) return foundGuilty(sentence, guilty)
  const [verdict] = objectsOf(sentence, head)
  if (verdict && isVerdict(sentence, verdict))
    return [verdict, head].flatMap((node) => phrasesBy(sentence, node, 'for')).slice(0, 1)
  if (words.convicting.has(lemma) && prepositions.some((word) => words.reasons.has(word)))
    return objectsOf(sentence, head)
  return words.confessing.has(lemma) ? subjectsOf(sentence, head) : []
}

/** "a guilty verdict" */
function isVerdict(sentence: Sentence, noun: Token): boolean {
  return childrenOf(sentence, noun).some(({lemma}) => words.guilty.has(lemma.toLowerCase()))
}

/** "was found guilty", "pleaded guilty", "found him guilty", "who is guilty". */
function foundGuilty(sentence: Sentence, adjective: Token): Token[] {
  const own = childrenOf(sentence, adjective).find((child) => relationOf(child) === 'nsubj')
  if (own) return [own]
  const head = headOf(sentence, adjective)
  if (!head) return []
  if (isNoun(head) && relationOf(adjective) !== 'obj') return [head]
  const judged = objectsOf(sentence, head).filter((found) => found !== adjective)
  return judged.length > 0 ? judged : subjectsOf(sentence, head)
}

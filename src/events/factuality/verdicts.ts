// What is judged true or false: "reports that it *closed* the border are untrue", however the parser hung the clauses.
import {childrenOf, isObject, relationOf, type Token} from '../../sentences/index.ts'
import {type FactualityReading, type Operator, operator} from './words.ts'

/** "a report that it *bought* the drones": its "that" marks content, though the tree calls it a relative clause. */
export function isContent({sentence, forms}: FactualityReading, node: Token): boolean {
  const children = childrenOf(sentence, node)
  return children.some(
    (child) =>
      child.lemma === forms.contentMark &&
      (child.upos === 'SCONJ' ||
        (isObject(child) && children.some((other) => other !== child && isObject(other)))),
  )
}

/** "Reports that it *closed* the border are false", where the tree takes "false" for a second clause of the noun. */
export function judged(reading: FactualityReading, node: Token, noun: Token): Operator[] {
  const {sentence} = reading
  if (!isNoun(noun) || relationOf(noun) !== 'root') return []
  for (const child of childrenOf(sentence, noun)) {
    if (child.index < node.index) continue
    const found =
      verdictIn(reading, child, 'report') ??
      childrenOf(sentence, child)
        .map((part) => verdictIn(reading, part, 'report'))
        .find(Boolean)
    if (found) return [found]
  }
  return []
}

/** The same where "that" went to the verdict: the verdict's clause opens before the act and ends behind it. */
export function refutedReport(reading: FactualityReading, node: Token, noun: Token): Operator | undefined {
  const {sentence, forms, words} = reading
  if (!isNoun(noun) || !words('content', noun.lemma)) return undefined
  const verdict = childrenOf(sentence, noun).find(
    (child) =>
      child.index > node.index &&
      childrenOf(sentence, child).some(({lemma, index}) => lemma === forms.contentMark && index < node.index),
  )
  return verdict && (verdictIn(reading, verdict, 'report') ?? verdictOfPhrase(reading, verdict))
}

/** The adjective as a verdict, "false", "true"; of a report also "wrong", which an act may be and have happened. */
export function verdictIn(
  {words, sentence}: FactualityReading,
  word: Token,
  of: 'report' | 'subject' = 'subject',
): Operator | undefined {
  // "left two dead": people, no verdict
  const counted = childrenOf(sentence, word).some(({deprel}) => deprel === 'nummod')
  const entry =
    word.upos === 'ADJ' && !counted ? (words(of, word.lemma) ?? words('subject', word.lemma)) : undefined
  return entry && {...operator(word, entry.value, entry.id), settles: entry.settles}
}

/** "without foundation" */
function verdictOfPhrase({sentence, words}: FactualityReading, noun: Token): Operator | undefined {
  const preposition = childrenOf(sentence, noun).find((child) => relationOf(child) === 'case')
  const entry = preposition && words('subject', `${preposition.lemma} ${noun.lemma}`)
  return entry && operator(noun, entry.value, entry.id)
}

export function isNoun({upos}: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN'
}

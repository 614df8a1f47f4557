// The words of a sentence that tell of harm: which entry of lexicons/incidents a word fits, with its means beside it.
import {childrenOf, headOf, isObject, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {type IncidentEntry, table, vocabulary} from '../lexicons.ts'
import type {Passage} from '../passage.ts'
import {caseOf, mayBeAmong, spellingsOf, subjectOf} from '../phrases.ts'

/** The entry whose words fit a verb, noun or participle with what hangs on it; undefined where none does. */
export function incidentEntry({lang}: Passage, sentence: Sentence, token: Token): IncidentEntry | undefined {
  if (!tellsDeed(sentence, token) || !mayBeAmong(vocabulary('incidents', lang), token)) return undefined
  const lexicon = table('incidents', lang)
  for (const spelling of [...agentSpellings(sentence, token), ...spellingsOf(sentence, token)]) {
    const entry = lexicon.get(spelling)?.find((one) => !isRuledOut(sentence, token, one))
    if (entry) return entry
  }
  return undefined
}

/** Verbs and nouns, and "was injured" where the tagger takes it for an adjective. */
function tellsDeed(sentence: Sentence, token: Token): boolean {
  if (token.upos === 'NOUN' || token.upos === 'VERB') return true
  return token.upos === 'ADJ' && childrenOf(sentence, token).some(({deprel}) => deprel.endsWith(':pass'))
}

/** "a missile hit", "hit by a missile": what flies tells what the hit is. */
function agentSpellings(sentence: Sentence, token: Token): string[] {
  if (token.upos !== 'VERB') return []
  const subject = subjectOf(sentence, token)?.lemma.toLowerCase()
  const agents = childrenOf(sentence, token).filter((child) => caseOf(sentence, child) === 'by')
  const doers = [...(subject ? [subject] : []), ...agents.map(({lemma}) => lemma.toLowerCase())]
  return doers.map((doer) => `${doer} ${token.lemma.toLowerCase()}`)
}

/** "violated the ceasefire": an object that makes it no incident of this kind. */
function isRuledOut(sentence: Sentence, token: Token, {notOf = []}: IncidentEntry): boolean {
  if (notOf.length === 0) return false
  return childrenOf(sentence, token).some(
    (child) =>
      (isObject(child) || relationOf(child) === 'nmod' || relationOf(child) === 'compound') &&
      notOf.includes(child.lemma.toLowerCase()),
  )
}

/** "death by poisoning": the poisoning is how, not a second incident. */
export function isMeans(passage: Passage, sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  if (!head || !['by', 'from', 'in', 'through'].includes(caseOf(sentence, token) ?? '')) return false
  return incidentEntry(passage, sentence, head) !== undefined
}

/** The entry of the means beside a word: "poisoning" of "death by poisoning". */
export function meansOf(passage: Passage, sentence: Sentence, token: Token): IncidentEntry | undefined {
  const means = childrenOf(sentence, token).find((child) => isMeans(passage, sentence, child))
  return means && incidentEntry(passage, sentence, means)
}

// What is said: the clause, question, infinitive, object or prepositional phrase that a reporting verb takes.
import type {Sentence, Token} from '../../sentences/index.ts'
import {clauseTold, parenthetical} from './clause-content.ts'
import type {ReportingEntry} from './lexicon.ts'
import {phraseTold} from './phrase-content.ts'

/** The content of the cue verb within its sentence, as its words in order. */
export function contentOf(
  sentence: Sentence,
  verb: Token,
  entry: ReportingEntry,
): readonly Token[] | undefined {
  const clause = ['clause', 'question', 'quote'].some((one) => entry.takes.includes(one as 'clause'))
  const next = sentence.tokens[verb.index + 1]
  const phraseFirst = next?.upos === 'ADP' && entry.with?.includes(next.lemma)
  return (
    (phraseFirst ? phraseTold(sentence, verb, entry) : undefined) ??
    (clause ? clauseTold(sentence, verb, entry) : undefined) ??
    phraseTold(sentence, verb, entry) ??
    (clause ? parenthetical(sentence, verb) : undefined)
  )
}

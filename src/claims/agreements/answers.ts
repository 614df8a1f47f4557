// A question in, what is answered to it out: "Is the treaty in force? Not yet."
import type {Sentence} from '../../sentences/index.ts'
import type {Passage} from '../passage.ts'
import {answers} from './en.ts'

/** Is the sentence a question? It tells nothing by itself. */
export function isQuestion(sentence: Sentence): boolean {
  return sentence.tokens.some(({form}) => form === '?')
}

/** Words of the longest label before an answer: "Answer:", "The minister:". */
const LABEL = 3

/** Is the question of that sentence answered with yes or no right after it? */
export function answerTo({sentences}: Passage, question: number): 'yes' | 'no' | undefined {
  const next = sentences[question + 1]
  const label = next?.tokens.at(-1)?.form === ':' && next.tokens.length <= LABEL + 1
  const answer = label ? sentences[question + 2] : next
  if (!answer || isQuestion(answer)) return undefined
  const first = answer.tokens.find(({upos}) => upos !== 'PUNCT')?.form.toLowerCase()
  return first === undefined ? undefined : answers.get(first)
}

// Is something said by both together: "the sides noted", "the two ministers stressed", "Chile and Peru underlined"?
import type {Sentence, Token} from '../../sentences/index.ts'
import {conjunctsOf, subjectOf} from '../phrases.ts'
import {both} from './en.ts'

/** Noted by both together: "the sides", "the two ministers", or two joined names. */
export function jointly(sentence: Sentence, verb: Token): boolean {
  const subject = subjectOf(sentence, verb)
  if (!subject) return false
  return (
    conjunctsOf(sentence, subject).length > 1 ||
    (both.has(subject.lemma.toLowerCase()) &&
      (subject.feats.includes('Number=Plur') || subject.lemma === 'both'))
  )
}

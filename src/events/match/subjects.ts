// Who may do what an entry tells: the subjects that it asks for (`onlySubject`) or bars (`notSubject`). A verb in, yes or no out.
import {headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {countedBy, isPassive, objectsOf, subjectsOf} from '../clause/arguments.ts'
import type {EventEntry} from '../lexicon/entry.ts'
import {isListed} from '../lexicon/word-lists.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** The driver who "hit" a woman; an "analyst" who says so, where critics would accuse. */
export function isDoneByWhoCannot(
  sentence: Sentence,
  token: Token,
  {actor, notSubject, onlySubject}: EventEntry,
): boolean {
  if (!notSubject && !onlySubject) return false
  const told = actor?.includes('speaker') && isPassive(sentence, token) ? objectsOf : subjectsOf
  const subjects = told(sentence, token)
    .map((subject) => namedBy(sentence, token, subject))
    .flatMap((subject) => [subject, ...countedBy(sentence, subject)])
  const isOneOf = (list: readonly string[]) => subjects.some((subject) => isListed(sentence, subject, list))
  if (onlySubject && !isOneOf(onlySubject)) return true
  return notSubject !== undefined && isOneOf(notSubject)
}

/** "the pilots said they would strike": whom the pronoun means, where who speaks is of its number. */
function namedBy(sentence: Sentence, verb: Token, subject: Token): Token {
  const head = headOf(sentence, verb)
  const meant = subject.upos === 'PRON' && !words.anybody.has(subject.form.toLowerCase())
  if (!meant || !head || relationOf(verb) !== 'ccomp') return subject
  const speaker = subjectsOf(sentence, head).find(({upos}) => upos !== 'PRON')
  if (!speaker) return subject
  const several = speaker.form.toLowerCase() !== speaker.lemma.toLowerCase()
  return several === words.plurals.has(subject.form.toLowerCase()) ? speaker : subject
}

// Does a sentence tell of a match, in which nobody is attacked or defeated? A sentence in, yes or no out.
import type {Sentence} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** Two words of sport, one that nothing else has ("striker", "touchdown"), or a score beside a verb of winning. */
export function tellsOfSport(sentence: Sentence): boolean {
  const lemmas = sentence.tokens.map(({lemma}) => lemma.toLowerCase())
  const found = new Set(lemmas.filter((lemma) => words.sports.has(lemma)))
  if (found.size > 1 || [...found].some((lemma) => words.players.has(lemma))) return true
  const counted = lemmas.some((lemma) => words.ballots.has(lemma))
  return !counted && lemmas.some((lemma) => words.winning.has(lemma)) && hasScore(sentence)
}

/** "rallied to win the set": no protest. */
export function isOfMatch({match: {token}}: Candidate): boolean {
  return words.winning.has(token.lemma.toLowerCase())
}

/** "24-17": two numbers joined by a dash. */
function hasScore({tokens}: Sentence): boolean {
  return tokens.some(({form}, place) => {
    const joined = /^\d{1,3}[-–]\d{1,3}$/.test(form)
    const dash = /^[-–]$/.test(form) && place > 0 && place < tokens.length - 1
    return (
      joined ||
      (dash && [tokens[place - 1], tokens[place + 1]].every((beside) => /^\d{1,3}$/.test(beside.form)))
    )
  })
}

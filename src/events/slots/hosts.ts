// A noun of travel in, the place or host of the clause round it out: "is in Rome for talks", "schools in Dili closed during a visit by X".
import {headOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import {caseOf, isVerb, objectsOf, phrasesBy, subjectsOf} from '../clause/arguments.ts'
import {isWhereabouts} from '../clause/predicates.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** Where somebody is said to be for it; else the place in which the clause plays, or who does there what its verb says. */
export function hostsOf(sentence: Sentence, noun: Token): Token[] {
  const head = headOf(sentence, noun)
  if (!head) return []
  const behind = isVerb(head) ? phraseBehind(sentence, head, noun) : undefined
  if (behind) return [behind]
  if (!['obl', 'nmod', 'advcl'].includes(relationOf(noun))) return []
  if (isWhereabouts(sentence, head)) return [head]
  if (!isVerb(head) || !words.occasion.has(caseOf(sentence, noun))) return []
  const subjects = subjectsOf(sentence, head)
  const places = [head, ...objectsOf(sentence, head)].flatMap((node) => placesOf(sentence, node))
  return places.length > 0 ? places : subjects
}

/** "is in Rome for talks": where somebody is said to be for it. */
export function whereaboutsOf(sentence: Sentence, noun: Token): Token[] {
  const head = headOf(sentence, noun)
  return head && isWhereabouts(sentence, head) ? [head] : []
}

/** "criticised the visit of the king to Rome": a phrase right behind the noun's own that the tree hangs on the verb. */
function phraseBehind(sentence: Sentence, verb: Token, noun: Token): Token | undefined {
  const end = Math.max(...subtreeOf(sentence, noun).map(({index}) => index))
  return phrasesBy(sentence, verb, words.goal).find(
    (phrase) =>
      isName(phrase) && Math.min(...subtreeOf(sentence, phrase).map(({index}) => index)) === end + 1,
  )
}

function placesOf(sentence: Sentence, node: Token): Token[] {
  return [...words.places].flatMap((place) => phrasesBy(sentence, node, place)).filter(isName)
}

function isName({upos}: Token): boolean {
  return upos === 'PROPN'
}

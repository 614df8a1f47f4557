// Whose word an act is, and of whom it is said: the trigger in a reported clause in, head words out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isNoun, isPassive, isPersonNoun, isVerb, phrasesBy, subjectsOf} from '../clause/arguments.ts'
import {speakerBeforeColon} from '../clause/headline-speaker.ts'
import type {EventEntry} from '../lexicon/entry.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** "X said that Y was responsible": whoever says the clause that the trigger stands in. */
export function speakersOf(sentence: Sentence, token: Token, entry: EventEntry): Token[] {
  if (isByThing(sentence, token, entry) || isDescription(token, entry)) return []
  const speeches = speechesOver(sentence, token)
  if (speeches.length > 0) return speeches.flatMap((verb) => subjectsOf(sentence, verb))
  const headline = speakerBeforeColon(sentence, token)
  return headline ? [headline] : []
}

/** Whom the verb of speech that tells the clause of the trigger is said to: "told Riga that …", "said to the rebels". */
export function hearersOf(sentence: Sentence, token: Token): Token[] {
  return speechesOver(sentence, token)
    .flatMap((verb) => [
      ...childrenOf(sentence, verb).filter(({deprel}) => deprel === 'iobj' || deprel === 'obj'),
      ...phrasesBy(sentence, verb, words.infinitive),
    ])
    .filter((hearer) => isNoun(hearer) && !words.listeners.has(hearer.lemma.toLowerCase()))
}

/** "'This is a disgrace,' X said of Y": whom the verb of speech names behind "of". */
export function topicsOf(sentence: Sentence, token: Token): Token[] {
  return speechesOver(sentence, token).flatMap((verb) =>
    [...words.topical].flatMap((preposition) => phrasesBy(sentence, verb, preposition)),
  )
}

/** "said that lawmakers who stole would be tried", "stood by the persecuted": what only tells who is meant, nobody is accused of. */
function isDescription({deprel}: Token, {plover}: EventEntry): boolean {
  return plover === 'ACCUSE' && (deprel === 'acl:relcl' || deprel === 'amod')
}

/** "said the cuts would hit schools": what a thing will do, nobody who tells of it threatens. */
function isByThing(sentence: Sentence, token: Token, {plover, pos, onlySubject, needs}: EventEntry): boolean {
  if (
    plover !== 'THREATEN' ||
    pos === 'noun' ||
    onlySubject ||
    needs?.includes('never') ||
    isPassive(sentence, token)
  )
    return false
  return subjectsOf(sentence, token).some(
    ({upos, lemma}) =>
      upos === 'NOUN' &&
      !isPersonNoun(lemma) &&
      ![words.agents, words.bodies, words.armed, words.arms].some((list) => list.has(lemma.toLowerCase())),
  )
}

/** "it would impose tariffs, Beijing said", "China will strike, its army said": no word of those who only watch. */
export function isOwnWord(sentence: Sentence, token: Token, actors: readonly Token[]): boolean {
  const speakers = speechesOver(sentence, token).flatMap((verb) => subjectsOf(sentence, verb))
  if (speakers.length === 0) return actors.some(({upos}) => upos !== 'PRON')
  return (
    actors.some(({upos}) => upos === 'PRON') ||
    speakers.some((speaker) => actors.includes(speaker) || speaksForActor(sentence, speaker))
  )
}

/** "the minister", "President Ann Roe", "its spokesman": who holds an office, or is called the actor's own. */
function speaksForActor(sentence: Sentence, speaker: Token): boolean {
  return (
    [words.political, words.heads].some((list) => list.has(speaker.lemma.toLowerCase())) ||
    childrenOf(sentence, speaker).some(
      ({deprel, lemma, upos}) =>
        (deprel === 'nmod:desc' && words.political.has(lemma.toLowerCase())) ||
        (deprel === 'nmod:poss' && upos === 'PRON'),
    )
  )
}

/** The verb of speech that tells the clause of the trigger, the nearest above it. */
function speechesOver(sentence: Sentence, token: Token): Token[] {
  for (let node: Token | undefined = token; node; node = headOf(sentence, node)) {
    const after = childrenOf(sentence, node).find(
      (child) => child.deprel === 'parataxis' && isVerb(child) && words.speech.has(child.lemma.toLowerCase()),
    )
    if (after) return [after]
    const head = headOf(sentence, node)
    if (!head || !['ccomp', 'parataxis'].includes(relationOf(node))) continue
    return isVerb(head) && tells(head) ? [head] : []
  }
  return []
}

/** "said", or the "held", "found" of a court and an inquiry. */
function tells({lemma}: Token): boolean {
  return [words.speech, words.ruling].some((verbs) => verbs.has(lemma.toLowerCase()))
}

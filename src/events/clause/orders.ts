// Orders in the speaker's own words, "'Release them now,' she told the generals": a sentence and a verb in, who asks whom out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isNoun, isVerb, phrasesBy, subjectsOf} from './arguments.ts'

/** An imperative, by whom and to whom it is said. */
export interface Order {
  readonly speakers: readonly Token[]
  readonly addressed: readonly Token[]
}

/**
 * The order that a verb is: an imperative in quotation, or at the head of a sentence where somebody is told it ("Lift the blockade, Kenya
 * tells Somalia", "Kenya tells Somalia: lift it"), or in a headline behind two parties ("Kremlin to Kyiv: withdraw").
 */
export function orderBy(sentence: Sentence, verb: Token): Order | undefined {
  if (!isImperative(sentence, verb)) return undefined
  const heads = headlineParties(sentence, verb)
  if (heads) return heads
  const opening = opener(sentence, verb)
  const quoted = isQuote(opening)
  if (!quoted && opening !== undefined && opening !== ':') return undefined
  const speech = speechOf(sentence, verb)
  if (!speech) return undefined
  const speakers = subjectsOf(sentence, speech)
  const addressed = addresseesOf(sentence, speech, speakers)
  if (addressed.length === 0 && (!quoted || childrenOf(sentence, speech).some(isHearer))) return undefined
  return {speakers, addressed}
}

/** No subject, no helper but "do", no conjunction; "look", "imagine" ask nothing of anybody. */
function isImperative(sentence: Sentence, verb: Token): boolean {
  const children = childrenOf(sentence, verb)
  // "Free the sailors": an adjective that has an object is a verb
  const mistaken =
    verb.index === 0 && !/^VB[GND]$/.test(verb.xpos)
      ? children.some(({deprel}) => deprel === 'obj')
      : isOneOfTwo(sentence, verb)
  if (verb.xpos !== 'VB' && !mistaken) return false
  if (words.remarks.has(verb.lemma.toLowerCase()) && !letsOthers(sentence, verb)) return false
  if (children.some(({deprel, lemma}) => deprel === 'obj' && words.wishes.has(lemma.toLowerCase())))
    return false
  return !children.some(
    (child) => notImperative.has(relationOf(child)) && !words.doing.has(child.lemma.toLowerCase()),
  )
}
/** "Delhi to Twitter: obey or be fined": right behind the colon, with "or" after it. */
function isOneOfTwo({tokens}: Sentence, {index}: Token): boolean {
  return tokens[index - 1]?.form === ':' && words.otherwise.has(tokens[index + 1]?.form.toLowerCase() ?? '')
}

const notImperative = new Set(['nsubj', 'aux', 'mark', 'csubj', 'expl', 'cop'])

/** "'Let the convoys pass,' she told the generals", not "let me say", "let us wait". */
function letsOthers(sentence: Sentence, verb: Token): boolean {
  return (
    words.letting.has(verb.lemma.toLowerCase()) &&
    isNoun(sentence.tokens[verb.index + 2] ?? verb) &&
    sentence.tokens[verb.index + 1]?.upos === 'DET'
  )
}

/** What stands before the imperative and its "please", "do not": undefined at the head of the sentence. */
function opener(sentence: Sentence, verb: Token): string | undefined {
  const own = new Set(
    childrenOf(sentence, verb)
      .filter(({deprel}) => ['discourse', 'aux', 'advmod'].includes(deprel))
      .map(({index}) => index),
  )
  let at = verb.index - 1
  while (own.has(at)) at--
  return sentence.tokens[at]?.form
}

/** An opening quotation mark. */
export function isQuote(form: string | undefined): boolean {
  return /^["“'‘]$/.test(form ?? '')
}

/** The verb of speech above the imperative, or beside it: "Withdraw, said X". */
function speechOf(sentence: Sentence, verb: Token): Token | undefined {
  const beside = childrenOf(sentence, verb).find((child) => relationOf(child) === 'parataxis' && bids(child))
  if (beside) return beside
  const head = headOf(sentence, verb)
  return head && ['ccomp', 'advcl', 'parataxis'].includes(relationOf(verb)) && bids(head) ? head : undefined
}

/** A verb of speech, or of asking in words of one's own: "urged", "shouted". */
export function bids(token: Token): boolean {
  return isVerb(token) && [words.speech, words.bidding].some((list) => list.has(token.lemma.toLowerCase()))
}

/** Whom the speech is to, but for those who only listen ("told reporters"): its object, or who stands behind "to", which the tree may hang on the speaker. */
export function addresseesOf(sentence: Sentence, speech: Token, speakers: readonly Token[]): Token[] {
  return [
    ...childrenOf(sentence, speech).filter(isHearer),
    ...[speech, ...speakers].flatMap((node) => phrasesBy(sentence, node, words.infinitive)),
  ].filter(({lemma}) => !words.listeners.has(lemma.toLowerCase()))
}

function isHearer({deprel}: Token): boolean {
  return deprel === 'iobj' || deprel === 'obj'
}

/** "Kremlin to Kyiv: withdraw": whoever stands before the colon. */
function headlineParties(sentence: Sentence, verb: Token): Order | undefined {
  const head = headOf(sentence, verb)
  if (opener(sentence, verb) !== ':' || !head || !isNoun(head) || relationOf(verb) !== 'parataxis')
    return undefined
  if (words.documents.has(head.lemma.toLowerCase())) return undefined
  const addressed = phrasesBy(sentence, head, words.infinitive)
  return addressed.length > 0 ? {speakers: [head], addressed} : undefined
}

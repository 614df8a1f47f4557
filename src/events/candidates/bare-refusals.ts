// Refusals without a verb, "'No talks,' the king told the rebels", "Rome: no deal": a sentence and a word in, who refuses whom out.
import {childrenOf, headOf, type Sentence, type Token} from '../../sentences/index.ts'
import {phrasesBy, subjectsOf} from '../clause/arguments.ts'
import {speakerBeforeColon} from '../clause/headline-speaker.ts'
import {addresseesOf, bids, isQuote, type Order} from '../clause/orders.ts'
import {isNoun} from '../clause/token-kinds.ts'
import {eventWords as words} from '../lexicon/words.ts'

/**
 * What is refused, by whom and to whom; undefined unless "no" opens a sentence, a quotation or a headline behind its colon, or is what
 * somebody says "to" something: "Iran says no to talks".
 */
export function refusalBy(sentence: Sentence, no: Token): (Order & {readonly refused: Token}) | undefined {
  if (no.form.toLowerCase() !== words.no) return undefined
  const refused = headOf(sentence, no)
  const said = sentence.tokens[no.index - 1]
  if (refused && said?.lemma === words.say && sentence.tokens[no.index + 1]?.form === words.infinitive)
    return {refused, speakers: subjectsOf(sentence, said), addressed: phrasesOf(sentence, refused)}
  if (no.deprel !== 'det') return undefined
  if (!refused || !isNoun(refused) || !words.refusable.has(refused.lemma.toLowerCase())) return undefined
  const before = sentence.tokens[no.index - 1]?.form
  if (before !== undefined && before !== ':' && !isQuote(before)) return undefined
  const told = before === ':' ? ofHeadline(sentence, refused) : ofSpeech(sentence, refused)
  if (!told) return undefined
  const others = phrasesOf(sentence, refused)
  return {refused, speakers: told.speakers, addressed: others.length > 0 ? others : told.addressed}
}

/** "talks with Chile", "weapons for Kyiv", "a request from Oman" */
function phrasesOf(sentence: Sentence, refused: Token): Token[] {
  return [...words.refusedTo].flatMap((preposition) => phrasesBy(sentence, refused, preposition))
}

function ofHeadline(sentence: Sentence, refused: Token): Order | undefined {
  const speaker = speakerBeforeColon(sentence, refused)
  return speaker && {speakers: [speaker], addressed: phrasesBy(sentence, speaker, words.infinitive)}
}

/** The verb of speech may stand above the noun or hang on it; the tree may take the noun for its subject. */
function ofSpeech(sentence: Sentence, refused: Token): Order | undefined {
  const speech = [headOf(sentence, refused), ...childrenOf(sentence, refused)].find(
    (verb) => verb !== undefined && bids(verb) && verb.index > refused.index,
  )
  if (!speech) return undefined
  const speakers = childrenOf(sentence, speech).filter(
    (child) => child.deprel === 'nsubj' && child !== refused,
  )
  if (speakers.length === 0) return undefined
  return {
    speakers,
    addressed: addresseesOf(sentence, speech, speakers).filter((hearer) => hearer !== refused),
  }
}

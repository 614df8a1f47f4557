// "The talks had failed, said one diplomat in Rome", "…, a new study shows": contents told before their cue, found by place.
import type {Sentence, Token} from '../../sentences/index.ts'
import {idle} from './en.ts'
import {type Speaking, speaking} from './speaker.ts'

export interface Postposed {
  readonly content: readonly Token[]
  readonly speaker: Speaking
}

/**
 * What stands before the comma, and who says it after or before the verb. The tree often takes the speaker of such a
 * sentence for what is said.
 */
export function postposed(sentence: Sentence, verb: Token): Postposed | undefined {
  if (!/^VB[DZP]$/.test(verb.xpos)) return
  return verbFirst(sentence, verb) ?? speakerFirst(sentence, verb)
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON'])
const inPhrase = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'PUNCT', 'ADV'])

/** "…, said one diplomat in Rome." */
function verbFirst(sentence: Sentence, verb: Token): Postposed | undefined {
  const {tokens} = sentence
  if (tokens[verb.index - 1]?.form !== ',') return
  const phrase = phraseFrom(sentence, verb.index + 1)
  const head = phrase && headIn(phrase)
  if (!head || idle.has(head.lemma) || !isPlainEnd(sentence, phrase[phrase.length - 1].index + 1)) return
  return told(sentence, verb.index - 1, head)
}

/** "…, a new study shows.", "…, a spokesman announced on Monday." */
function speakerFirst(sentence: Sentence, verb: Token): Postposed | undefined {
  const {tokens} = sentence
  if (!isTimeEnd(sentence, verb.index + 1)) return
  if (verb.deprel === 'acl:relcl' && sentence.tokens[verb.head].upos === 'NOUN') return
  const comma = tokens.slice(0, verb.index).findLastIndex(({form}) => form === ',')
  const between = tokens.slice(comma + 1, verb.index)
  if (comma < 3 || between.length === 0 || between.length > 14) return
  if (
    between.some(
      ({upos, xpos, deprel}) =>
        (upos === 'VERB' && deprel !== 'amod') || upos === 'AUX' || upos === 'SCONJ' || xpos[0] === 'W',
    )
  )
    return
  if (['CCONJ', 'ADP'].includes(between[0].upos)) return
  const head = headIn(between.filter(({upos}) => upos !== 'ADV'))
  if (!head || idle.has(head.lemma)) return
  return told(sentence, comma, head)
}

function told(sentence: Sentence, comma: number, head: Token): Postposed | undefined {
  const content = sentence.tokens.slice(0, comma)
  const told = isStatement(content) || (isHeadline(sentence) && isHeading(content))
  return told ? {content, speaker: speaking(sentence, head)} : undefined
}

/** A line without a stop, which leaves out "is", "was" and "will". */
function isHeadline({tokens}: Sentence): boolean {
  return !/^[.?!”"']$/.test(tokens[tokens.length - 1].form)
}

/** "Seoul to send envoy", "Two killed in clash". */
function isHeading(content: readonly Token[]): boolean {
  const verb = content.findIndex(({upos, xpos}) => upos === 'VERB' || xpos === 'TO')
  return verb > 0 && !content.some(({form}) => /^(?:[“”"«»]|''|``)$/.test(form))
}

/** The noun phrase that starts here, over names and genitives, up to the first preposition, comma or pronoun. */
function phraseFrom(sentence: Sentence, from: number): Token[] | undefined {
  const {tokens} = sentence
  let at = from
  while (tokens[at] && inPhrase.has(tokens[at].upos) && !/^[,;:.()“”"—–]$/.test(tokens[at].form)) at++
  return at > from ? tokens.slice(from, at) : undefined
}

export function headIn(phrase: readonly Token[]): Token | undefined {
  const of = phrase.findIndex(({upos}) => upos === 'ADP')
  return (of < 0 ? phrase : phrase.slice(0, of)).findLast(({upos}) => nominal.has(upos))
}

/** Nothing after the speaker but where, what else he is, or a clause about him. */
function isPlainEnd(sentence: Sentence, from: number): boolean {
  const rest = sentence.tokens.slice(from)
  const verb = rest.findIndex(({xpos}) => /^(?:VB[DZP]|MD)$/.test(xpos))
  if (verb < 0) return true
  if (rest[verb - 1]?.upos === 'CCONJ' && rest[verb - 2]?.form === ',') return false
  return rest.slice(0, verb).some(({xpos, form}) => xpos.startsWith('W') || form === ',')
}

/** The end of the sentence, or a few words of time and place before it. */
function isTimeEnd(sentence: Sentence, from: number): boolean {
  const rest = sentence.tokens.slice(from)
  return rest.length <= 7 && rest.every(({upos, form}) => upos !== 'VERB' && upos !== 'AUX' && form !== ',')
}

/** A clause with a finite verb of its own that is not only told of a name ("Mr Ray, who was late"), without quotations. */
function isStatement(content: readonly Token[]): boolean {
  const verb = content.findIndex(({xpos}) => /^(?:VB[DZP]|MD)$/.test(xpos))
  if (verb < 1 || content[0].upos === 'SCONJ' || /^VB[DN]$/.test(content[0].xpos)) return false
  if (content.slice(0, verb).some(({xpos}) => xpos.startsWith('W'))) return false
  return !content.some(({form}) => /^(?:[“”"«»]|''|``)$/.test(form))
}

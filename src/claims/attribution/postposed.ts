// "The talks had failed, said one diplomat in Rome", "…, a new study shows": contents told before their cue, found by place.
import {childrenOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {idle} from './en.ts'
import {type Speaking, speaking} from './speaking.ts'

export interface Postposed {
  readonly content: readonly Token[]
  readonly speaker: Speaking
}

/**
 * What stands before the comma, and who says it after or before the verb. The tree often takes the speaker of such a
 * sentence for what is said.
 */
export function postposed(sentence: Sentence, verb: Token): Postposed | undefined {
  if (verb.xpos === 'VBN') return hasBefore(sentence, verb) ? speakerFirst(sentence, verb) : undefined
  if (isMisreadEnd(sentence, verb)) return speakerFirst(sentence, verb)
  if (!/^VB[DZP]$/.test(verb.xpos) && !isBareAtEnd(sentence, verb)) return
  return verbFirst(sentence, verb) ?? speakerFirst(sentence, verb)
}

/** "…, an inquiry has concluded". */
function hasBefore({tokens}: Sentence, {index}: Token): boolean {
  const before = tokens.slice(0, index).findLast(({upos}) => upos !== 'ADV')
  return before?.lemma === 'have' && before.upos === 'AUX'
}

/** "Phone was tapped, magazine reports": a headline's last word, behind a comma and whoever tells it. */
export function isMisreadEnd({tokens}: Sentence, {index, xpos}: Token): boolean {
  if (xpos !== 'NNS' || index !== tokens.length - 1 || !nominal.has(tokens[index - 1]?.upos ?? ''))
    return false
  const comma = tokens.slice(0, index).findLastIndex(({form}) => form === ',')
  return (
    comma > 1 &&
    index - comma < 5 &&
    tokens.slice(0, comma).some(({xpos: one}) => /^(?:VB[DZP]|MD)$/.test(one))
  )
}

/** "…, say experts", where the tree takes "say" for an infinitive. */
function isBareAtEnd({tokens}: Sentence, {index, xpos}: Token): boolean {
  return xpos === 'VB' && tokens[index - 1]?.form === ',' && tokens.length - index < 8
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
  if (isObject(sentence, verb, head)) return
  return told(sentence, verb.index - 1, head, phrase)
}

/** "…, which are many, reported a rise": what the verb of the subject before the comma tells. */
function isObject(sentence: Sentence, verb: Token, head: Token): boolean {
  if (head.head !== verb.index || relationOf(head) !== 'obj') return false
  return childrenOf(sentence, verb).some((child) => relationOf(child) === 'nsubj' && child.index < verb.index)
}

/** "said the bank's economist Ida Lund": all of it, whatever the tree hangs where. */
function fromOpening(phrase: readonly Token[], span: Span): Span {
  const [first] = phrase
  return span.end >= first.end ? {start: Math.min(first.start, span.start), end: span.end} : span
}

/** "…, a new study shows.", "…, a spokesman announced on Monday." */
function speakerFirst(sentence: Sentence, verb: Token): Postposed | undefined {
  const {tokens} = sentence
  if (!isTimeEnd(sentence, verb.index + 1)) return
  if (verb.deprel === 'acl:relcl' && sentence.tokens[verb.head].upos === 'NOUN') return
  const comma = tokens.slice(0, verb.index).findLastIndex(({form}) => form === ',')
  const has =
    verb.xpos === 'VBN' ? tokens.slice(0, verb.index).findLastIndex(({upos}) => upos === 'AUX') : verb.index
  const between = tokens.slice(comma + 1, has)
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
  return told(sentence, comma, head, between)
}

function told(
  sentence: Sentence,
  comma: number,
  head: Token,
  phrase: readonly Token[],
): Postposed | undefined {
  const content = sentence.tokens.slice(0, comma)
  const told = isStatement(content) || (isHeadline(sentence) && isHeading(content))
  if (!told) return
  return {content, speaker: {head, span: fromOpening(phrase, speaking(sentence, head).span)}}
}

/** A line without a stop, which leaves out "is", "was" and "will". */
function isHeadline({tokens}: Sentence): boolean {
  return !/^[.?!”"']$/.test(tokens[tokens.length - 1].form)
}

/** "Seoul to send envoy", "Two killed in clash". */
function isHeading(content: readonly Token[]): boolean {
  const verb = content.findIndex(({upos, xpos}) => upos === 'VERB' || xpos === 'TO')
  return verb > 0 && !content.some(isMark)
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

/** A clause with a finite verb of its own that is not only told of a name ("Mr Ray, who was late"). */
function isStatement(content: readonly Token[]): boolean {
  const verb = content.findIndex(({xpos}) => /^(?:VB[DZP]|MD)$/.test(xpos))
  if (
    verb < 1 ||
    content[0].upos === 'SCONJ' ||
    /^as$/i.test(content[0].form) ||
    /^VB[DN]$/.test(content[0].xpos)
  )
    return false
  if (content.slice(0, verb).some(({xpos}) => xpos.startsWith('W'))) return false
  return !isMark(content[0]) && content.filter(isMark).length % 2 === 0
}

/** Of a quotation. A part of a clause may stand in marks; a whole one is told by its quotation. */
function isMark({form}: Token): boolean {
  return /^(?:[“”"«»]|''|``)$/.test(form)
}

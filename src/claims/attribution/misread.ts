// "Footage shows that the bridge burned", "He charges that boats that came in were searched": contents that the tree hides, by place.
import {relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {ReportingEntry} from './lexicon.ts'
import {headIn, type Postposed} from './postposed.ts'
import {speakerOf} from './speaker.ts'

/** "Minister questions the value of the canal": a verb that was taken for a plural, as the root of its sentence shows. */
export function isMisreadVerb({tokens}: Sentence, {index, xpos, head}: Token): boolean {
  const [before, next, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  if (xpos !== 'NNS' || head >= 0 || !before || !next || !after) return false
  if (!endsSpeaker(before)) return false
  if (opening.test(next.form)) return next.deprel !== 'nsubj'
  if (isBareHeadline(tokens, index)) return next.upos === 'ADP' && next.lemma !== 'of'
  return next.xpos === 'DT' && /^(?:the|an?)$/i.test(next.form)
}

/** "embraced the plan, warning that …", where the participle was taken for a noun. */
export function isMisreadParticiple({tokens}: Sentence, {index, xpos, form}: Token): boolean {
  return (
    xpos === 'NN' &&
    form.endsWith('ing') &&
    tokens[index - 1]?.form === ',' &&
    tokens[index + 1]?.form === 'that'
  )
}

/** "is warning voters that …", where the participle was taken for a part of the noun: the index of "that". */
export function heardThat({tokens}: Sentence, {index, xpos}: Token): number | undefined {
  if (xpos !== 'VBG' || tokens[index - 1]?.lemma !== 'be') return
  const that = tokens.findIndex(({form}, at) => at > index && form.toLowerCase() === 'that')
  const hearer = that > index + 1 && that < index + 6 ? tokens.slice(index + 1, that) : []
  return hearer.length > 0 && hearer.every(({upos}) => inHearer.has(upos)) ? that : undefined
}

/** "Ankara hints at new talks": a name and a verb open a line without a stop. */
function isBareHeadline(tokens: readonly Token[], index: number): boolean {
  return (
    index < 4 &&
    tokens.slice(0, index).every(({upos}) => upos === 'PROPN') &&
    !/[.?!”"']$/.test(tokens[tokens.length - 1].form)
  )
}

const inHearer = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON'])

const opening = /^(?:that|how|whether|why)$/i
const nominal = new Set(['NOUN', 'PROPN'])

function endsSpeaker({upos, form}: Token): boolean {
  return nominal.has(upos) || /^[”"’)]$/.test(form)
}

/** What such a verb tells, to the first comma before a participle, and the words before it as the speaker. */
export function misread(
  sentence: Sentence,
  verb: Token,
  {takes, with: prepositions}: ReportingEntry,
): Postposed | undefined {
  const heard = ['compound', 'amod'].includes(relationOf(verb)) ? heardThat(sentence, verb) : undefined
  const is = verb.index - 1
  if (heard !== undefined && takes.includes('clause')) return toldFrom(sentence, is, heard)
  if (isMisreadParticiple(sentence, verb) && takes.includes('clause')) return addedFrom(sentence, verb)
  const next = sentence.tokens[verb.index + 1]
  if (next?.upos === 'ADP' && isMisreadVerb(sentence, verb))
    return prepositions?.includes(next.lemma) ? toldFrom(sentence, verb.index, next.index + 1) : undefined
  const isClause = opening.test(sentence.tokens[verb.index + 1]?.form ?? '')
  if (!isMisreadVerb(sentence, verb) || !takes.includes(isClause ? 'clause' : 'object')) return
  return toldFrom(sentence, verb.index, verb.index + 1)
}

/** "…, warning that": the clause to the end, and the subject of the last finite verb before it. */
function addedFrom(sentence: Sentence, verb: Token): Postposed | undefined {
  const before = sentence.tokens.findLast(({index, xpos}) => index < verb.index && /^VB[DZPN]$/.test(xpos))
  const speaker = before && speakerOf(sentence, before)
  return speaker && {content: sentence.tokens.slice(verb.index + 1), speaker}
}

/** The words before `end` back to a stop, as the speaker, and the content from `start` on. */
function toldFrom(sentence: Sentence, end: number, start: number): Postposed | undefined {
  const from = sentence.tokens.slice(0, end).findLastIndex(({form}) => /^[,;:—–-]$/.test(form)) + 1
  const words = sentence.tokens.slice(from, end).filter(({upos}) => upos !== 'CCONJ')
  const head = headIn(words)
  if (!head) return
  const span = {start: words[0].start, end: words[words.length - 1].end}
  return {content: toAside(sentence, start), speaker: {head, span}}
}

/** The words from here to the end, or to ", contradicting …". */
function toAside({tokens}: Sentence, from: number): readonly Token[] {
  const end = tokens.findIndex(({form}, at) => at > from && form === ',' && tokens[at + 1]?.xpos === 'VBG')
  return tokens.slice(from, end < 0 ? tokens.length : end)
}

/** "charges that countries that gain from it have paid": from a "that" which no singular noun follows to the end. */
export function thatClause(sentence: Sentence, verb: Token): readonly Token[] | undefined {
  const {tokens} = sentence
  const [that, next] = [tokens[verb.index + 1], tokens[verb.index + 2]]
  if (that?.form.toLowerCase() !== 'that' || !next) return
  if (!opensClause.test(next.xpos) && !(that.xpos === 'IN' && next.upos === 'SCONJ')) return
  const rest = tokens.slice(verb.index + 3)
  return rest.some(({xpos}) => finite.test(xpos)) ? toAside(sentence, that.index) : undefined
}

const opensClause = /^(?:DT|PRP\$?|NNPS?|NNS|EX)$/
const finite = /^(?:VB[DZP]|MD)$/

// "The bank, he pointed out, has been right": a report set off by commas within what it tells, found by place.
import type {Sentence, Token} from '../../sentences/index.ts'
import {relatives} from './en.ts'
import type {ReportingEntry} from './lexicon.ts'
import {headIn, type Postposed} from './postposed.ts'
import {speaking} from './speaking.ts'

/**
 * What stands on both sides of a noun phrase and a verb between commas, and who says it. The tree often takes such a
 * report for the main clause or for an apposition.
 */
export function setOff(
  sentence: Sentence,
  verb: Token,
  {with: prepositions}: ReportingEntry,
): Postposed | undefined {
  if (prepositions?.includes(sentence.tokens[verb.index + 1]?.lemma ?? '')) return
  return verbFirst(sentence, verb) ?? speakerFirst(sentence, verb)
}

/** "The plan, says the letter, does not exist": the first part is no clause, the last one lacks its subject. */
function verbFirst(sentence: Sentence, verb: Token): Postposed | undefined {
  const {tokens} = sentence
  if (tokens[verb.index - 1]?.form !== ',' || !(finite.test(verb.xpos) || verb.xpos === 'VB')) return
  const close = tokens.findIndex(({form, index}) => index > verb.index && form === ',')
  const phrase = tokens.slice(verb.index + 1, close)
  const head = close > 0 && isNounPhrase(phrase) ? headIn(phrase) : undefined
  const before = clauseBefore(tokens, verb.index - 1)
  if (!head || before.some(({xpos}) => finite.test(xpos)) || !before.some(({upos}) => nominal.has(upos)))
    return
  const after = tokens[close + 1]
  if (!after || !(finite.test(after.xpos) || after.upos === 'ADV')) return
  const content = [...before, ...tokens.slice(close + 1)]
  return isDivided(content, tokens[verb.index - 2], after)
    ? {content, speaker: speaking(sentence, head)}
    : undefined
}

const finite = /^(?:VB[DZP]|MD)$/
const nominal = new Set(['NOUN', 'PROPN', 'PRON'])

function speakerFirst(sentence: Sentence, verb: Token): Postposed | undefined {
  const {tokens} = sentence
  const close = closing(tokens, verb.index + 1)
  const open = tokens.slice(0, verb.index).findLastIndex(({form}) => form === ',')
  if (close === undefined || open < 1) return
  const phrase = tokens.slice(open + 1, verb.index).filter(({upos}) => upos !== 'ADV' && upos !== 'AUX')
  const head = isNounPhrase(phrase) ? headIn(phrase) : undefined
  if (!head || relatives.has(head.lemma)) return
  const content = [...clauseBefore(tokens, open), ...tokens.slice(close + 1)]
  return isDivided(content, tokens[open - 1], tokens[close + 1])
    ? {content, speaker: speaking(sentence, head)}
    : undefined
}

/** The comma right after the verb, its particle, or a few words of time, place or hearer. */
function closing(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + 5; at++) {
    const token = tokens[at]
    if (token?.form === ',') return at
    const opens = at > from || ['ADP', 'ADV', 'PROPN'].includes(token?.upos ?? '')
    if (!token || !opens || !/^(?:ADP|ADV|PROPN|DET|ADJ|NOUN)$/.test(token.upos)) return
  }
}

function isNounPhrase(phrase: readonly Token[]): boolean {
  if (phrase.length === 0 || phrase.length > 10) return false
  if (
    phrase.some(({upos, xpos}) => upos === 'VERB' || upos === 'SCONJ' || upos === 'CCONJ' || xpos[0] === 'W')
  )
    return false
  return phrase[0].upos !== 'ADP' && phrase.every(({form}) => !/^[,;:()“”"—–]$/.test(form))
}

/** From the last colon, semicolon or dash before the comma. */
function clauseBefore(tokens: readonly Token[], comma: number): readonly Token[] {
  const from = tokens.slice(0, comma).findLastIndex(({form}) => /^[:;—–“"]$/.test(form))
  return tokens.slice(from + 1, comma)
}

/** One clause, cut in two: no marks of quotation at the cut, a finite verb on one side, and no conjunction after it. */
function isDivided(content: readonly Token[], before: Token, after: Token | undefined): boolean {
  if (!after || after.upos === 'CCONJ' || after.lemma === 'with' || relatives.has(after.lemma)) return false
  if ([before, after].some(({form}) => /^(?:[“”"«»]|''|``)$/.test(form))) return false
  return content.some(({xpos}) => finite.test(xpos))
}

// "This was reported by the ministry": what is said is the sentence before. "The ministry said:": it is the next paragraph.
import {childrenOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {cueEntry, cueSpan} from './cue.ts'
import type {Draft} from './draft.ts'
import type {ReportingEntry, ReportingWords} from './lexicon.ts'
import {isPassive, speakerOf} from './speaker.ts'
import type {Speaking} from './speaking.ts'
import {trimmed} from './trim.ts'

export function pointingDrafts(
  text: string,
  sentences: readonly Sentence[],
  nth: number,
  words: ReportingWords,
): Draft[] {
  const [before, sentence] = [sentences[nth - 1], sentences[nth]]
  if (!before || /\n/.test(text.slice(before.end, sentence.start))) return []
  return sentence.tokens.flatMap((verb) => {
    const entry = verb.head < 0 ? cueEntry(sentence, verb, words) : undefined
    if (entry?.group !== 'say' || !pointsBack(sentence, verb)) return []
    const speaker = speakerOf(sentence, verb)
    const content = trimmed(text, before)
    if (!speaker || !content) return []
    return [draftOf({content, sentence, nth, verb, entry, speaker})]
  })
}

/** A sentence that ends with a cue and a colon at the end of its line. */
export function colonDrafts(
  text: string,
  sentences: readonly Sentence[],
  nth: number,
  words: ReportingWords,
): Draft[] {
  const sentence = sentences[nth]
  const feed = /^:?[^\S\n]*\n\s*/.exec(text.slice(sentence.end))
  const last = sentence.tokens[sentence.tokens.length - 1]
  if (!feed || last?.form !== ':') return []
  const verb = sentence.tokens.findLast(({upos}) => upos === 'VERB')
  const entry = verb && verb.index > last.index - 8 ? cueEntry(sentence, verb, words) : undefined
  const speaker = entry?.takes.includes('quote') && verb ? speakerOf(sentence, verb) : undefined
  const start = sentence.end + feed[0].length
  const end = text.indexOf('\n', start)
  const content = trimmed(text, {start, end: end < 0 ? text.length : end})
  if (!verb || !entry || !speaker || !content) return []
  return [draftOf({content, sentence, nth, verb, entry, speaker})]
}

interface Telling {
  readonly content: Span
  readonly sentence: Sentence
  readonly nth: number
  readonly verb: Token
  readonly entry: ReportingEntry
  readonly speaker: Speaking
}

function draftOf({content, sentence, nth, verb, entry, speaker}: Telling): Draft {
  return {
    spans: [content],
    cue: cueSpan(sentence, verb, entry),
    speaker: speaker.span,
    head: speaker.head,
    sentence: nth,
    group: entry.group,
    rule: entry.id,
  }
}

/** Its object, or the subject of its passive, is "this" alone. */
function pointsBack(sentence: Sentence, verb: Token): boolean {
  const relation = isPassive(sentence, verb) ? 'nsubj' : 'obj'
  return childrenOf(sentence, verb).some(
    (child) =>
      relationOf(child) === relation &&
      /^(?:this|that)$/i.test(child.form) &&
      childrenOf(sentence, child).length === 0,
  )
}

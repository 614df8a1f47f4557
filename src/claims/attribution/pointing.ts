// "This was reported by the ministry", "the agency reported this": what is said is the sentence before.
import {childrenOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Draft} from './draft.ts'
import type {ReportingWords} from './lexicon.ts'
import {isPassive, speakerOf} from './speaker.ts'
import {trimmed} from './trim.ts'
import {cueEntry, cueSpan} from './verbs.ts'

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
    return [
      {
        spans: [content],
        cue: cueSpan(sentence, verb, entry),
        speaker: speaker.span,
        head: speaker.head,
        sentence: nth,
        group: entry.group,
        rule: entry.id,
      },
    ]
  })
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

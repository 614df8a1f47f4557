// "Interfax, citing a source in the ministry, reported that …": whom a report cites says what the report tells.
import {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {isCiting, sourceBehind} from './cited.ts'
import {contentOf} from './content.ts'
import {cueEntry, cueSpan} from './cue.ts'
import type {Draft} from './draft.ts'
import {sources} from './en.ts'
import type {ReportingWords} from './lexicon.ts'
import {postposed} from './postposed.ts'
import {speaking} from './speaking.ts'
import {pieces} from './trim.ts'

/** A draft for every person, body or document that a report in the sentence cites for its content. */
export function citingDrafts(text: string, sentence: Sentence, nth: number, words: ReportingWords): Draft[] {
  return sentence.tokens.flatMap((verb) => {
    const source = citedSource(sentence, verb)
    const report = source && reportOver(sentence, verb)
    const entry = report && cueEntry(sentence, report, words)
    const cite = cueEntry(sentence, verb, words)
    if (!source || !entry || !cite) return []
    const told = postposed(sentence, report)?.content ?? contentOf(sentence, report, entry)
    const own = new Set(subtreeOf(sentence, verb).map(({index}) => index))
    const spans = pieces(
      text,
      (told ?? []).filter(({index}) => !own.has(index)),
    )
    if (spans.length === 0) return []
    const {head, span} = speaking(sentence, source)
    return [
      {
        spans,
        cue: cueSpan(sentence, verb, cite),
        speaker: span.start < verb.end ? {start: verb.end + 1, end: span.end} : span,
        head,
        sentence: nth,
        group: 'say',
        rule: cite.id,
      },
    ]
  })
}

/** The object of "citing" or "quoting", where it is one who can be asked or read. */
export function citedSource(sentence: Sentence, verb: Token): Token | undefined {
  if (!isCiting(verb)) return
  const object = childBy(sentence, verb, 'obj') ?? sourceBehind(sentence, verb)
  if (
    !object ||
    object.index < verb.index ||
    childrenOf(sentence, verb).some((one) => asClause(sentence, one))
  )
    return
  return object.upos === 'PROPN' || sources.has(object.lemma.toLowerCase()) ? object : undefined
}

/** "quoting officials as saying that …" has its content behind it. */
function asClause(sentence: Sentence, child: Token): boolean {
  return (
    ['advcl', 'obl', 'xcomp'].includes(relationOf(child)) &&
    childBy(sentence, child, 'mark', 'case')?.lemma === 'as'
  )
}

/** The reporting verb that "citing" hangs on, or whose subject it hangs on. */
function reportOver(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  if (!head) return
  const told = relationOf(head) === 'ccomp' && verb.index > head.index
  return told || (head.upos !== 'VERB' && relationOf(head) === 'nsubj') ? headOf(sentence, head) : head
}

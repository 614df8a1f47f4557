// Quotations without a cue of their own: "The premier was blunt: “…”", "He said the pact was dead. “We tried everything.”"
import {childBy, type Sentence, type Token} from '../../sentences/index.ts'
import type {Draft} from './draft.ts'
import type {Quotation} from './quotes.ts'
import {speaking} from './speaking.ts'

/** What stands around quotations. */
export interface Around {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly sentenceAt: (place: number) => number
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON'])

/** After a colon: whoever the clause before it is about, or whose words it announces. */
export function afterColon({text, sentences, sentenceAt}: Around, quotation: Quotation): Draft | undefined {
  const before = text.slice(Math.max(0, quotation.start - 4), quotation.start)
  if (!/:\s*$/.test(before)) return
  const nth = sentenceAt(quotation.start - before.length + before.lastIndexOf(':'))
  const sentence = sentences[nth]
  const root = sentence?.tokens.find(({head, start}) => head < 0 && start < quotation.start)
  const head = root && (childBy(sentence, root, 'nsubj') ?? ownerOf(sentence, root))
  if (!head || !isSomebody(head) || head.start > quotation.start) return
  const {span} = speaking(sentence, head)
  return {
    spans: [quotation],
    cue: root,
    speaker: span,
    head,
    sentence: nth,
    group: 'say',
    rule: 'reporting.quote.colon',
  }
}

/** "In the premier's words:". */
function ownerOf(sentence: Sentence, root: Token): Token | undefined {
  return sentence.tokens.find((token) => token.head === root.index && token.deprel === 'nmod:poss')
}

/** Not "it", "this" or "there". */
function isSomebody({upos, lemma, xpos}: Token): boolean {
  return nominal.has(upos) && !xpos.startsWith('W') && !/^(?:it|this|that|there)$/i.test(lemma)
}

/** A sentence that is a quotation, right after one that tells what somebody said: the same person's words. */
export function afterSaying(
  {text, sentences, sentenceAt}: Around,
  drafts: readonly Draft[],
  quotation: Quotation,
): Draft | undefined {
  const nth = sentenceAt(quotation.start)
  const [sentence, before] = [sentences[nth], sentences[nth - 1]]
  if (!before || sentence.start < quotation.start || /\n/.test(text.slice(before.end, quotation.start)))
    return
  const told = drafts.filter((draft) => draft.sentence === nth - 1 && draft.group === 'say' && draft.speaker)
  const last = told.sort((a, b) => a.cue.start - b.cue.start).at(-1)
  return last && {...last, spans: [quotation]}
}

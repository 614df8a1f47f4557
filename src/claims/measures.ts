// What was done or proposed so that harm does not happen again: hot lines, notification, talks on preventing incidents.
import {type Factuality, factualityOf} from '../events/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../sentences/index.ts'
import {type Quoted, quote} from '../text/index.ts'
import {type MeasureEntry, table} from './lexicons.ts'
import {type Passage, trimmed} from './passage.ts'

export interface MeasureFinding {
  readonly kind: string
  readonly text: Quoted
  readonly sentenceIndex: number
  readonly status: Factuality
  readonly entry: string
}

/** How many words may stand between two words of an entry: "prevent (any further naval) incidents". */
const GAP = 3

/** Measures in the order of the text; two phrases of one noun group are one measure. */
export function findMeasures(passage: Passage): MeasureFinding[] {
  const found: MeasureFinding[] = []
  for (const [sentenceIndex, sentence] of passage.sentences.entries()) {
    for (const {entry, token} of matches(passage.lang, sentence)) {
      const top = wholePhrase(sentence, token)
      const span = trimmed(passage.whole, phraseSpan(sentence, top))
      if (
        found.some(
          (known) =>
            known.sentenceIndex === sentenceIndex &&
            known.text.start <= span.start &&
            span.end <= known.text.end,
        )
      )
        continue
      const {factuality} = factualityOf(sentence, top.index, passage.whole, passage.lang)
      found.push({
        kind: entry.kind,
        text: quote(passage.whole, span),
        sentenceIndex,
        status: factuality,
        entry: entry.id,
      })
    }
  }
  return found
}

function matches(lang: string, sentence: Sentence): {entry: MeasureEntry; token: Token}[] {
  const lemmas = sentence.tokens.map(({lemma, form}) => [lemma.toLowerCase(), form.toLowerCase()])
  const found: {entry: MeasureEntry; token: Token}[] = []
  for (const [phrase, entries] of table('measures', lang)) {
    const words = phrase.split(/[\s-]+/)
    for (let at = 0; at < lemmas.length; at++) {
      if (matchesFrom(lemmas, words, at)) found.push({entry: entries[0], token: sentence.tokens[at]})
    }
  }
  return found.sort((a, b) => a.token.index - b.token.index)
}

function matchesFrom(lemmas: readonly string[][], words: readonly string[], at: number): boolean {
  let place = at
  if (!lemmas[place].includes(words[0])) return false
  for (const word of words.slice(1)) {
    const next = lemmas.findIndex(
      (forms, index) => index > place && index <= place + GAP + 1 && forms.includes(word),
    )
    if (next < 0) return false
    place = next
  }
  return true
}

/** Up from the matched word as long as it is part of a noun phrase or gerund: "contacts on preventing incidents". */
function wholePhrase(sentence: Sentence, token: Token): Token {
  let node = token
  for (let step = 0; step < 8; step++) {
    const head = headOf(sentence, node)
    const inside = ['nmod', 'compound', 'amod', 'conj', 'acl', 'obj', 'advcl', 'appos'].includes(
      relationOf(node),
    )
    if (!head || !inside || node.deprel === 'acl:relcl') break
    const finite =
      head.upos === 'VERB' &&
      !head.feats.includes('VerbForm=Ger') &&
      !(head.form.endsWith('ing') && !hasAuxiliary(sentence, head))
    if (finite || (head.upos === 'NOUN' && abstract.has(head.lemma))) break
    node = head
  }
  return node
}

const abstract = new Set([
  'importance',
  'need',
  'necessity',
  'question',
  'issue',
  'agenda',
  'possibility',
  'statement',
])

function hasAuxiliary(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some((child) => relationOf(child) === 'aux')
}

function phraseSpan(sentence: Sentence, top: Token) {
  const leave = new Set(['case', 'mark', 'punct', 'det', 'nsubj', 'aux', 'parataxis', 'cop', 'cc'])
  return hullOf(subtreeOf(sentence, top, (child) => child.head === top.index && leave.has(relationOf(child))))
}

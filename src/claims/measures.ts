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
  const phrases = phrasesByFirst(lang)
  const words = sentence.tokens.map(({lemma, form}) => [lemma.toLowerCase(), form.toLowerCase()] as const)
  return sentence.tokens.flatMap((token) => {
    const [lemma, form] = words[token.index]
    const beginning = [...(phrases.get(lemma) ?? []), ...((form !== lemma && phrases.get(form)) || [])]
    return beginning
      .sort((a, b) => a.place - b.place)
      .filter(({rest}) => goesOn(words, rest, token.index))
      .map(({entry}) => ({entry, token}))
  })
}

interface MeasurePhrase {
  readonly entry: MeasureEntry
  /** Its words after the first. */
  readonly rest: readonly string[]
  /** Place in the lexicon. */
  readonly place: number
}

const known = new Map<string, ReadonlyMap<string, readonly MeasurePhrase[]>>()

/** The phrases of the lexicon by their first word. */
function phrasesByFirst(lang: string): ReadonlyMap<string, readonly MeasurePhrase[]> {
  const kept = known.get(lang)
  if (kept) return kept
  const phrases = new Map<string, MeasurePhrase[]>()
  for (const [place, [phrase, [entry]]] of [...table('measures', lang)].entries()) {
    const [first, ...rest] = phrase.split(/[\s-]+/)
    phrases.set(first, [...(phrases.get(first) ?? []), {entry, rest, place}])
  }
  known.set(lang, phrases)
  return phrases
}

/** Do the words stand one after another behind a place, with gaps of at most `GAP` words? */
function goesOn(
  words: readonly (readonly [string, string])[],
  rest: readonly string[],
  from: number,
): boolean {
  let place = from
  for (const word of rest) {
    let next = place + 1
    while (next <= place + GAP + 1 && !words[next]?.includes(word)) next++
    if (next > place + GAP + 1) return false
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

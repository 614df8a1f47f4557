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
  /** The words of the lexicon that it was found by: "observer mission". */
  readonly words: string
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
    for (const {entry, token, words} of matches(passage.lang, sentence)) {
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
      const status = statusOf(passage, sentence, top)
      found.push({
        kind: entry.kind,
        words,
        text: quote(passage.whole, span),
        sentenceIndex,
        status,
        entry: entry.id,
      })
    }
  }
  return found
}

function matches(lang: string, sentence: Sentence): Match[] {
  const phrases = phrasesByFirst(lang)
  const words = sentence.tokens.map(({lemma, form}) => [lemma.toLowerCase(), form.toLowerCase()] as const)
  return sentence.tokens.flatMap((token) => {
    const [lemma, form] = words[token.index]
    const beginning = [...(phrases.get(lemma) ?? []), ...((form !== lemma && phrases.get(form)) || [])]
    return beginning
      .sort((a, b) => a.place - b.place)
      .filter(({rest}) => goesOn(words, rest, token.index))
      .map(({entry, rest}) => ({entry, token, words: [lemma, ...rest].join(' ')}))
  })
}

interface Match {
  readonly entry: MeasureEntry
  readonly token: Token
  readonly words: string
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
    const inside = ['nmod', 'compound', 'amod', 'acl', 'obj', 'advcl', 'appos'].includes(relationOf(node))
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

const yetToCome = new Set<Factuality>(['planned', 'proposed', 'possible', 'hypothetical'])

/** How sure it is, with the verb that it hangs on ("will open a hotline"); "how to avoid incidents" is talked about, no more. */
function statusOf({whole, lang}: Passage, sentence: Sentence, top: Token): Factuality {
  const {factuality} = factualityOf(sentence, top.index, whole, lang)
  const above = headOf(sentence, top)
  if (factuality === 'happened' && above && ['obj', 'nsubj'].includes(relationOf(top))) {
    const told = factualityOf(sentence, above.index, whole, lang).factuality
    if (yetToCome.has(told)) return told
  }
  const aim = childrenOf(sentence, top).some(({deprel, upos}) => deprel === 'mark' && upos === 'PART')
  return aim && factuality === 'happened' ? 'possible' : factuality
}

const leave = new Set([
  'case',
  'mark',
  'punct',
  'det',
  'nsubj',
  'aux',
  'parataxis',
  'cop',
  'cc',
  'conj',
  'discourse',
])

/** The phrase without what introduces it, what is joined to it and what is said aside. */
function phraseSpan(sentence: Sentence, top: Token) {
  return hullOf(
    subtreeOf(sentence, top, (child) => {
      if (child.deprel === 'acl:relcl') return true
      const introduces =
        leave.has(relationOf(child)) || (relationOf(child) === 'advmod' && child.index < top.index)
      return child.head === top.index && introduces
    }),
  )
}

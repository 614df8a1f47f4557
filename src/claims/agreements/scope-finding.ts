// One thing that an agreement covers or excludes: how it is made, how sure it is and which way goods go.
import {type Factuality, factualityOf, type Hedge} from '../../events/index.ts'
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {type Passage, trimmed} from '../passage.ts'
import type {ScopeDetail} from '../types.ts'
import {exchanges} from './en.ts'
import type {AgreementNoun} from './nouns.ts'

export interface ScopeFinding {
  readonly noun: AgreementNoun
  readonly item: Span
  readonly covered: boolean
  readonly exchange?: ScopeDetail['exchange']
  readonly factuality: Factuality
  readonly hedges: readonly Hedge[]
  readonly entry: string
}

export function finding(passage: Passage, noun: AgreementNoun, span: Span, entry: string): ScopeFinding {
  const item = trimmed(passage.whole, span)
  const exchange = exchangeOf(passage.whole.slice(item.start, item.end))
  return {noun, item, covered: true, exchange, factuality: 'happened', hedges: [], entry}
}

/** Which way goods or knowledge go: the first word of the item that says so. */
function exchangeOf(words: string): ScopeDetail['exchange'] {
  const found = exchanges
    .map(([kind, pattern]) => ({kind, at: words.search(pattern)}))
    .filter(({at}) => at >= 0)
  return found.sort((a, b) => a.at - b.at)[0]?.kind
}

/** How sure the verb is; "the aim was to permit" is no plan to permit. */
export function said(passage: Passage, sentence: Sentence, verb: Token) {
  const found = factualityOf(sentence, verb.index, passage.whole, passage.lang)
  const copular =
    childrenOf(sentence, verb).some(({deprel}) => deprel === 'cop') ||
    headOf(sentence, verb)?.lemma === 'be' ||
    relationOf(verb) === 'conj'
  if (found.factuality !== 'planned' || !copular) return found
  return {
    factuality: 'happened' as Factuality,
    hedges: found.hedges.filter(({text}) => text.toLowerCase() !== 'to'),
  }
}

/** What is said not to be covered is said so; "would probably not cover" keeps its hedge and is possible. */
export function sureness(
  factuality: Factuality,
  hedges: readonly Hedge[],
): Pick<ScopeFinding, 'factuality' | 'hedges'> {
  if (factuality !== 'denied') return {factuality, hedges}
  const others = hedges.filter(({rule}) => rule !== 'events/factuality: not')
  const open = others.some(({rule}) => openRules.has(rule))
  return {factuality: open ? 'possible' : 'happened', hedges: open ? others : []}
}
const openRules = new Set(
  ['would', 'may', 'hedged', 'ready', 'expect', 'unlikely'].map((rule) => `factuality.${rule}`),
)

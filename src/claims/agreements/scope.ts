// What an agreement covers and excludes, item by item, each with its hedge and the words it rests on.
import {type Factuality, factualityOf, type Hedge} from '../../events/index.ts'
import {
  childBy,
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {type ScopeEntry, table} from '../lexicons.ts'
import {type Passage, trimmed} from '../passage.ts'
import {caseOf, conjunctsOf, spellingsOf, subjectOf} from '../phrases.ts'
import type {ScopeDetail} from '../types.ts'
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

const foci = new Set([
  'focus',
  'aim',
  'goal',
  'purpose',
  'point',
  'heart',
  'core',
  'object',
  'objective',
  'thrust',
  'scope',
  'provision',
  'clause',
  'part',
  'term',
  'terms',
])
/** "cooperation on missiles and radars": the items are what the cooperation is on. */
const carriers = new Set([
  'cooperation',
  'co-operation',
  'collaboration',
  'work',
  'working',
  'area',
  'field',
  'partnership',
  'matter',
  'issue',
  'sphere',
  'range',
])
const exchanges: readonly [NonNullable<ScopeDetail['exchange']>, RegExp][] = [
  ['joint', /\b(joint|jointly|together|co-?produc\w*|cooperat\w*|co-operat\w*|collaborat\w*)\b/i],
  ['buy', /\b(buy\w*|purchas\w*|acquir\w*|import\w*|procur\w*)\b/i],
  ['sell', /\b(sell\w*|sold|sale|sales|export\w*|suppl\w*|deliver\w*)\b/i],
  ['share', /\b(shar\w*|exchang\w*|swap\w*|pool\w*|pass\w*)\b/i],
]

/** Every scope item that the words round one agreement noun give it. */
export function scopesOf(passage: Passage, noun: AgreementNoun): ScopeFinding[] {
  return [...scopeVerbs(noun)].flatMap((verb) => scopeOfVerb(passage, noun, verb))
}

/** Verbs whose subject is the agreement ("the treaty covers"), or its focus ("the aim of the treaty is to allow"). */
function* scopeVerbs(noun: AgreementNoun): Generator<Token> {
  const {sentence, token} = noun
  const focus = relationOf(token) === 'nmod' ? headOf(sentence, token) : undefined
  const subject = focus && foci.has(focus.lemma) ? focus : token
  for (const verb of sentence.tokens) {
    if (!['VERB', 'ADJ', 'NOUN'].includes(verb.upos) || verb === subject) continue
    if (subjectOf(sentence, verb) === subject) yield verb
    else if (relationOf(verb) === 'ccomp' || relationOf(verb) === 'csubj') {
      const head = headOf(sentence, verb)
      if (head && subjectOf(sentence, head) === subject && head.lemma === 'be') yield verb
    }
  }
  if (relationOf(token) === 'obl' && caseOf(sentence, token) === 'under') {
    const head = headOf(sentence, token)
    if (head) yield head
  }
}

function scopeOfVerb(passage: Passage, noun: AgreementNoun, verb: Token): ScopeFinding[] {
  const {sentence, token} = noun
  if (relationOf(token) === 'obl' && caseOf(sentence, token) === 'under')
    return underAgreement(passage, noun, verb)
  const entry = entryFor(passage, sentence, verb)
  if (!entry) return []
  const {factuality, hedges} = factualityOf(sentence, verb.index, passage.whole, passage.lang)
  const denied = factuality === 'denied'
  const items = entry.takes.includes('clause')
    ? clauseItems(sentence, verb)
    : objectItems(sentence, verb, entry)
  return items.map(({span, of}) => ({
    noun,
    item: trimmed(passage.whole, span),
    covered: entry.covered !== denied,
    exchange: exchangeOf(passage.whole.slice(span.start, span.end)),
    factuality: denied
      ? 'happened'
      : weaker(
          factuality,
          of ? factualityOf(sentence, of.index, passage.whole, passage.lang).factuality : factuality,
        ),
    hedges: denied ? [] : hedges,
    entry: entry.id,
  }))
}

function weaker(a: Factuality, b: Factuality): Factuality {
  return b === 'possible' || b === 'hypothetical' ? b : a
}

/** "Chile could sell radars to Peru under the pact": what may be done under it is covered. */
function underAgreement(passage: Passage, noun: AgreementNoun, verb: Token): ScopeFinding[] {
  if (verb.upos !== 'VERB') return []
  const {sentence} = noun
  const inner = childrenOf(sentence, verb).find((child) => relationOf(child) === 'xcomp') ?? verb
  const {factuality, hedges} = factualityOf(sentence, verb.index, passage.whole, passage.lang)
  if (factuality === 'denied') return []
  const cut = (child: Token) =>
    child === noun.token ||
    ['nsubj', 'aux', 'punct', 'parataxis', 'mark', 'advcl', 'cc'].includes(relationOf(child))
  const span = hullOf(subtreeOf(sentence, inner, cut))
  return [
    {
      noun,
      item: trimmed(passage.whole, span),
      covered: true,
      exchange: exchangeOf(passage.whole.slice(span.start, span.end)),
      factuality,
      hedges,
      entry: 'agreement-scope.under',
    },
  ]
}

function entryFor(passage: Passage, sentence: Sentence, verb: Token): ScopeEntry | undefined {
  const lexicon = table('agreement-scope', passage.lang)
  const clause = childBy(sentence, verb, 'xcomp', 'ccomp')
  const object = childBy(sentence, verb, 'obj')
  for (const spelling of spellingsOf(sentence, verb)) {
    for (const entry of lexicon.get(spelling) ?? []) {
      if (
        entry.takes.includes('clause')
          ? clause
          : entry.takes.includes('object')
            ? object && !clause
            : prepositional(sentence, verb, entry).length > 0
      )
        return entry
    }
  }
  return undefined
}

interface Item {
  readonly span: Span
  /** The verb of a clause item, whose own modality counts. */
  readonly of?: Token
}

/** "allow firms to buy parts and to share plans": one item a clause, without its "to". */
function clauseItems(sentence: Sentence, verb: Token): Item[] {
  const clauses = childrenOf(sentence, verb).filter((child) => ['xcomp', 'ccomp'].includes(relationOf(child)))
  const object = childBy(sentence, verb, 'obj')
  const onObject = object ? childrenOf(sentence, object).filter((child) => child.deprel === 'acl') : []
  return [...clauses, ...onObject]
    .flatMap((clause) => conjunctsOf(sentence, clause))
    .map((clause) => ({span: clauseSpan(sentence, clause), of: clause}))
}

function clauseSpan(sentence: Sentence, clause: Token): Span {
  const leave = new Set(['mark', 'nsubj', 'aux', 'cc', 'conj', 'punct', 'advcl', 'parataxis', 'dep'])
  return hullOf(
    subtreeOf(
      sentence,
      clause,
      (child) => child.head === clause.index && leave.has(relationOf(child)) && !isJoinedObject(child),
    ),
  )
}

function isJoinedObject(child: Token): boolean {
  return relationOf(child) === 'punct' && child.form === '-'
}

function objectItems(sentence: Sentence, verb: Token, entry: ScopeEntry): Item[] {
  const heads = entry.takes.includes('object')
    ? childrenOf(sentence, verb).filter((child) => relationOf(child) === 'obj')
    : prepositional(sentence, verb, entry)
  return heads.flatMap((head) => nounItems(sentence, head))
}

function prepositional(sentence: Sentence, verb: Token, entry: ScopeEntry): Token[] {
  return childrenOf(sentence, verb).filter(
    (child) => relationOf(child) === 'obl' && entry.takes.includes(caseOf(sentence, child) ?? ''),
  )
}

function nounItems(sentence: Sentence, head: Token): Item[] {
  return conjunctsOf(sentence, head).flatMap((item) => {
    const carried = carriers.has(item.lemma)
      ? childrenOf(sentence, item).filter(
          (child) =>
            relationOf(child) === 'nmod' &&
            ['on', 'in', 'of', 'over'].includes(caseOf(sentence, child) ?? ''),
        )
      : []
    const parts = carried.length > 0 ? carried.flatMap((child) => conjunctsOf(sentence, child)) : [item]
    return parts.map((part) => ({span: itemSpan(sentence, part)}))
  })
}

/** The noun phrase without its preposition, article, further conjuncts, "between …" and relative clauses. */
function itemSpan(sentence: Sentence, part: Token): Span {
  const cut = (child: Token): boolean => {
    if (child.deprel === 'acl:relcl' || (relationOf(child) === 'acl' && relationOf(part) === 'never'))
      return true
    if (relationOf(child) === 'nmod' && ['between', 'among'].includes(caseOf(sentence, child) ?? ''))
      return true
    return (
      child.head === part.index &&
      ['case', 'conj', 'cc', 'punct', 'det', 'appos', 'parataxis'].includes(relationOf(child))
    )
  }
  return hullOf(subtreeOf(sentence, part, cut))
}

function exchangeOf(words: string): ScopeDetail['exchange'] {
  let best: {kind: ScopeDetail['exchange']; at: number} | undefined
  for (const [kind, pattern] of exchanges) {
    const at = words.search(pattern)
    if (at >= 0 && (!best || at < best.at)) best = {kind, at}
  }
  return best?.kind
}

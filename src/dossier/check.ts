// Would an item or exchange be covered by an agreement: by which words, on whose word, by which path of the taxonomy?
import {
  type Agreement,
  type AgreementScopeItem,
  type AgreementStatusEntry,
  contentWords,
  type GoodsFound,
  goodsIn,
  isKindOf,
  overlap,
} from '../record/index.ts'

export type Exchange = 'buy' | 'sell' | 'share' | 'joint'
export type Verdict = 'covered' | 'excluded' | 'unclear' | 'not mentioned'

export interface ScopeAnswer {
  readonly agreement: {readonly id: string; readonly name: string}
  readonly item: string
  readonly kind: Exchange | null
  /** Said first where the agreement does not hold now: suspended or terminated. */
  readonly standing: AgreementStatusEntry | null
  readonly answer: Verdict
  readonly reason: string
  /** What the item is in the taxonomy. */
  readonly goods: readonly GoodsFound[]
  /** The scope items that decide, strongest first. */
  readonly clauses: readonly DecidingClause[]
}

export interface DecidingClause {
  readonly clause: AgreementScopeItem
  readonly how: string
  /** The taxonomy path through which the clause and the item meet. */
  readonly path: readonly string[]
  readonly strength: number
}

export function checkScope(agreement: Agreement, item: string, kind: Exchange | null): ScopeAnswer {
  const asked = describe(item)
  const exchange = kind ?? exchangeIn(item)
  const clauses = agreement.scope
    .flatMap((clause) => meet(clause, asked, exchange) ?? [])
    .sort((a, b) => b.strength - a.strength || Number(a.clause.covered) - Number(b.clause.covered))
  const {answer, reason} = decide(clauses, asked)
  const {current} = agreement
  return {
    agreement: {id: agreement.id, name: agreement.name},
    item,
    kind: exchange,
    standing: current && (current.status === 'suspended' || current.status === 'terminated') ? current : null,
    answer,
    reason,
    goods: asked.goods,
    clauses,
  }
}

interface Described {
  readonly goods: readonly GoodsFound[]
  readonly words: ReadonlySet<string>
  /** "classified", "secret": what only some agreements let through. */
  readonly secrecy: 'classified' | 'unclassified' | null
}

const classified = /\b(classified|secret|top-secret|confidential|restricted|sensitive)\b/i
const unclassified = /\b(unclassified|non-classified|open-source|not classified)\b/i
/** Words that leave open whether a kind of the named goods is meant too. */
const limiting =
  /\b(advanced|sophisticated|modern|state-of-the-art|sensitive|some|certain|selected|limited|high-end|unclassified)\b/i
const exchangeWords = /\b(buy|sell|share|joint|purchas|import|export|sale|work|together|cooperat)\w*\b/gi

function describe(text: string): Described {
  const plain = text.replace(exchangeWords, ' ')
  return {
    goods: goodsIn(plain),
    words: contentWords(plain.replace(classified, ' ').replace(unclassified, ' ')),
    secrecy: unclassified.test(text) ? 'unclassified' : classified.test(text) ? 'classified' : null,
  }
}

/** "buying rifles" asks about buying even without --kind. */
function exchangeIn(text: string): Exchange | null {
  if (/\b(buy|purchas|import|acquir)/i.test(text)) return 'buy'
  if (/\b(sell|sale|export|suppl)/i.test(text)) return 'sell'
  if (/\b(shar|exchang)\w* (of )?(information|data|intelligence)/i.test(text)) return 'share'
  return /\bjoint/i.test(text) ? 'joint' : null
}

/** How strongly the clause speaks of the item; nothing where it does not. */
function meet(clause: AgreementScopeItem, item: Described, exchange: Exchange | null): DecidingClause | null {
  const said = describe(clause.text)
  const asked =
    exchange && clause.exchange && exchange !== clause.exchange
      ? -1.5
      : exchange && exchange === clause.exchange
        ? 0.5
        : 0
  const shared = overlap(item.words, said.words) ?? 0
  const at = (strength: number, how: string, path: readonly string[] = []) => ({
    clause,
    how,
    path,
    strength: strength + asked + 0.3 * shared,
  })
  for (const own of item.goods) {
    const same = said.goods.find(({id}) => id === own.id)
    if (same) return at(4, `“${own.word}” is what the clause names`, same.path)
  }
  if (item.words.size > 0 && [...item.words].every((word) => said.words.has(word)))
    return at(4, 'the clause has the same words')
  for (const own of item.goods) {
    const wider = said.goods.find(({id}) => isKindOf(own.id, id))
    if (!wider) continue
    const limit = limiting.exec(clause.text)?.[0]
    if (limit)
      return at(
        -0.2,
        `“${own.word}” is a kind of “${wider.word}”, but the clause speaks of “${limit}” ones`,
        own.path,
      )
    return at(depthOf(wider), `“${own.word}” is a kind of “${wider.word}”`, own.path)
  }
  const secrecy = secrecyLimit(said, item)
  if (secrecy) return at(0.5, secrecy)
  for (const own of item.goods) {
    const narrower = said.goods.find(({id}) => isKindOf(id, own.id))
    if (narrower)
      return at(0, `the clause names only “${narrower.word}”, a kind of “${own.word}”`, narrower.path)
  }
  return null
}

/** A category is a stronger ground than "weapons" at large. */
function depthOf({path}: GoodsFound): number {
  return Math.min(3, path.length)
}

/** "only unclassified technology" speaks of a classified item by what it leaves open. */
function secrecyLimit(said: Described, item: Described): string | null {
  return said.secrecy === 'unclassified' && item.secrecy === 'classified'
    ? 'the clause covers only what is unclassified'
    : null
}

function decide(clauses: readonly DecidingClause[], item: Described): {answer: Verdict; reason: string} {
  const limit = clauses.find(({clause}) => clause.covered && unclassified.test(clause.text))
  const [best] = clauses
  if (!best)
    return {
      answer: 'not mentioned',
      reason: 'no clause speaks of it, or of a wider or narrower kind of goods',
    }
  if (!best.clause.covered && best.strength > 0) return {answer: 'excluded', reason: best.how}
  if (item.secrecy === 'classified' && limit)
    return {
      answer: 'unclear',
      reason: 'only unclassified technology is said to be covered, and this is classified',
    }
  const against = clauses.find(
    ({clause, strength}) => clause.covered !== best.clause.covered && strength >= best.strength - 0.4,
  )
  if (against && best.strength > 0)
    return {
      answer: 'unclear',
      reason: `${best.how}, but ${against.how}, which is ${against.clause.covered ? 'covered' : 'excluded'}`,
    }
  if (best.strength <= 0) return {answer: 'unclear', reason: best.how}
  return {answer: 'covered', reason: best.how}
}

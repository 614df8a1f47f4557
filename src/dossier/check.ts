// Would an item or exchange be covered by an agreement: by which words, on whose word, by which path of the taxonomy?
import {
  type Agreement,
  type AgreementScopeItem,
  type AgreementStatusEntry,
  contentWords,
  type GoodsFound,
  goodsIn,
  goodsWords,
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
  /** The goods without "components": what the parts are parts of. */
  readonly wholes: readonly GoodsFound[]
  /** Is it about components or spare parts? */
  readonly parts: boolean
  /** What they are parts of, as the text puts it. */
  readonly partsOf: readonly string[]
  readonly words: ReadonlySet<string>
  /** "classified", "secret": what only some agreements let through. */
  readonly secrecy: 'classified' | 'unclassified' | null
}

const components = 'goods.components'
/** Clauses and questions are put in English. */
const words = () => goodsWords('en')

function goodsOf(text: string): GoodsFound[] {
  return goodsIn(text).filter(({id}) => !isKindOf(id, components))
}

/** "aircraft" of "parts for aircraft", "engine" of "engine parts"; nothing of "spare parts" and "other components". */
function hostsIn(text: string): string[] {
  const {example, hostBefore, hostAfter, anyPart} = words()
  const [plain] = text.split(example)
  const hosts = [hostBefore, hostAfter].flatMap((pattern) => plain!.match(pattern)?.[1]?.toLowerCase() ?? [])
  return hosts.filter((word) => contentWords(word).size > 0 && !anyPart.has(word))
}

function describe(text: string): Described {
  const {exchange, example, classified, unclassified} = words()
  const plain = text.replace(exchange, ' ')
  const goods = goodsIn(plain)
  const all = goods.filter(({id}) => !isKindOf(id, components))
  // "components, among them parts for rifles" are components of whatever.
  const wholes = all.length < goods.length && example.test(plain) ? goodsOf(plain.split(example)[0]!) : all
  return {
    goods,
    wholes,
    parts: all.length < goods.length,
    partsOf: hostsIn(plain),
    words: contentWords(plain.replace(classified, ' ').replace(unclassified, ' ')),
    secrecy: unclassified.test(text) ? 'unclassified' : classified.test(text) ? 'classified' : null,
  }
}

/** "buying rifles" asks about buying even without --kind. */
function exchangeIn(text: string): Exchange | null {
  const {buy, sell, share, joint} = words()
  if (buy.test(text)) return 'buy'
  if (sell.test(text)) return 'sell'
  if (share.test(text)) return 'share'
  return joint.test(text) ? 'joint' : null
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
  if (item.words.size > 0 && [...item.words].every((word) => said.words.has(word)))
    return at(4, 'the clause has the same words')
  const byParts = meetByParts(said, item)
  if (byParts) return byParts.how ? at(byParts.strength, byParts.how, byParts.path) : null
  for (const own of item.wholes) {
    const same = said.wholes.find(({id}) => id === own.id)
    if (same) return at(4, namedHow(own, same), same.path)
  }
  for (const own of item.wholes) {
    const wider = said.wholes.find(({id}) => isKindOf(own.id, id))
    if (!wider) continue
    const limit = words().limiting.exec(clause.text)?.[0]
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
  for (const own of item.wholes) {
    const narrower = said.wholes.find(({id}) => isKindOf(id, own.id))
    if (narrower)
      return at(0, `the clause names only “${narrower.word}”, a kind of “${own.word}”`, narrower.path)
  }
  return null
}

/** Below zero however many words the clause and the item share: the answer is unclear at most. */
const notSaid = -0.4

function namedHow(own: GoodsFound, same: GoodsFound): string {
  return own.word === same.word
    ? `“${own.word}” is what the clause names`
    : `“${own.word}” is of the kind that the clause names: “${same.word}”`
}

interface MetByParts {
  readonly strength: number
  /** Absent where the clause does not speak of the item after all. */
  readonly how?: string
  readonly path?: readonly string[]
}

/**
 * Parts are not the whole: "rifle components" says nothing certain of rifles, nor of parts for helicopters, while
 * "components" speaks of parts for anything. Null where the question is not one of parts.
 */
function meetByParts(said: Described, item: Described): MetByParts | null {
  if (!said.parts && !item.parts) return null
  const [own, named] = [item.wholes[0], said.wholes[0]]
  if (said.parts && item.parts) {
    const unknown = said.partsOf.find((word) => !item.partsOf.includes(word))
    if (unknown && !named) return {strength: notSaid, how: `the clause names parts of “${unknown}”`}
    if (!named)
      return {strength: own ? 3.5 : 4, how: 'the clause names components, of whatever they are parts'}
    if (!own)
      return {strength: notSaid, how: `the clause names only parts of “${named.word}”`, path: named.path}
    const match = item.wholes.find(({id}) => said.wholes.some((other) => isKindOf(id, other.id)))
    if (match)
      return {strength: 4, how: `parts of “${match.word}” are what the clause names`, path: match.path}
    return {strength: 0}
  }
  const match = item.wholes.find(({id}) =>
    said.wholes.some((other) => isKindOf(id, other.id) || isKindOf(other.id, id)),
  )
  if (!match) return {strength: 0}
  return said.parts
    ? {strength: notSaid, how: `the clause names only parts of “${match.word}”`, path: match.path}
    : {strength: notSaid, how: `the clause names “${match.word}”, not its parts`, path: match.path}
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
  const limit = clauses.find(({clause}) => clause.covered && words().unclassified.test(clause.text))
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

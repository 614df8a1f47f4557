// Ways through a UD tree that every later room needs: children, relation without subtype, subtree.
import type {Span} from '../text/index.ts'
import type {Sentence, Token} from './types.ts'

type Children = readonly (readonly Token[])[]

const childLists = new WeakMap<Sentence, Children>()
// rooms ask sentence by sentence: the last one's lists are at hand without a look-up
let lastAsked: {sentence: Sentence; lists: Children} | undefined

/** The dependents of a token, from left to right. */
export function childrenOf(sentence: Sentence, token: Token): readonly Token[] {
  if (lastAsked?.sentence !== sentence) lastAsked = {sentence, lists: childListsOf(sentence)}
  return lastAsked.lists[token.index]
}

function childListsOf(sentence: Sentence): Children {
  const known = childLists.get(sentence)
  if (known) return known
  const lists: Token[][] = sentence.tokens.map(() => [])
  for (const child of sentence.tokens) if (child.head >= 0) lists[child.head].push(child)
  childLists.set(sentence, lists)
  return lists
}

/** The head of a token, or undefined for the root. */
export function headOf(sentence: Sentence, token: Token): Token | undefined {
  return token.head < 0 ? undefined : sentence.tokens[token.head]
}

/** "nsubj:pass" is "nsubj". */
export function relationOf(token: Token): string {
  return withoutSubtype(token.deprel)
}

const withoutSubtype = remembered((deprel) => deprel.split(':', 1)[0])

/** First child that hangs by one of the relations (without subtype), if any. */
export function childBy(
  sentence: Sentence,
  token: Token,
  ...relations: readonly string[]
): Token | undefined {
  return childrenOf(sentence, token).find((child) => relations.includes(relationOf(child)))
}

/** Stands "to" before the verb: "to sign", "for Chile to buy"? */
export function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel, lemma}) => deprel === 'mark' && lemma === 'to')
}

/** Has the verb a passive auxiliary or subject: "was signed"? A bare participle ("the treaty signed in Rome") has neither. */
export function isMarkedPassive(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel}) => deprel === 'nsubj:pass' || deprel === 'aux:pass')
}

/** Is the token what something is done to: an object, or the subject of a passive? */
export function isObject(token: Token): boolean {
  return token.deprel === 'nsubj:pass' || relationOf(token) === 'obj'
}

/** The token and everything below it, from left to right; branches for which `cut` is true are left out. */
export function subtreeOf(sentence: Sentence, token: Token, cut?: (child: Token) => boolean): Token[] {
  const found: Token[] = []
  const waiting = [token]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next)
    for (const child of childrenOf(sentence, next)) if (!cut?.(child)) waiting.push(child)
  }
  return found.sort((a, b) => a.index - b.index)
}

/** From the first character of the tokens to the last. */
export function hullOf(tokens: readonly Token[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const token of tokens) {
    start = Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return {start, end}
}

/** Does the token carry the UD feature, "Tense=Past"? */
export function has(token: Token, feature: string): boolean {
  return featuresIn(token.feats).has(feature)
}

const featuresIn = remembered((feats) => new Set(feats.split('|')))

/** The function, its answers kept: relations and bundles of features are few. */
function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>()
  return (text) => {
    let value = kept.get(text)
    if (value === undefined) {
      value = make(text)
      kept.set(text, value)
    }
    return value
  }
}

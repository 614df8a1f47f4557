// A tagged sentence and its tree in; participles that look like adjectives made verbs out: "have relaxed rules", "was relaxed by", "Oslo relaxed rules".
import {haltable, participles} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {isTree} from './mend.ts'

interface Read {
  readonly tagged: TaggedSentence
  readonly tree: Tree
}

/** The same sentence and tree where "have" has no participle before its object, nothing "was relaxed" and the clause has a verb. */
export function withParticiples(tagged: TaggedSentence, tree: Tree, lang = 'en'): Read {
  if (lang !== 'en') return {tagged, tree}
  const at = tagged.forms.findIndex((form, place) => participles.has(form) || isHalted(tagged, tree, place))
  if (at < 1) return {tagged, tree}
  if (isPassiveOf(tagged, tree, at)) return {tagged: asVerb(tagged, at), tree: passive(tree, at)}
  if (isPast(tagged, tree, at)) return {tagged: asVerb(tagged, at), tree}
  if (!isPerfect(tagged, tree, at)) return {tagged, tree}
  const mended = perfect(tree, at)
  if (!isTree(mended.heads)) return {tagged, tree}
  return {tagged: asVerb({...tagged, upos: tagged.upos.with(at - 1, 'AUX')}, at), tree: mended}
}

/** "frozen deliveries": what goes on between states or banks is halted, for nobody has a frozen delivery. */
function isHalted({lemmas, xpos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  return xpos[at] === 'VBN' && deprels[at] === 'amod' && haltable.has(lemmas[heads[at]])
}

/** "Kuwait relaxed visa rules.": a whole sentence in which nothing is said of the noun at its top; `withClause` builds the clause. */
function isPast({forms, upos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  const root = deprels.indexOf('root')
  return (
    upos[at] === 'ADJ' &&
    deprels[at] === 'amod' &&
    forms.at(-1) === '.' &&
    (upos[at - 1] === 'NOUN' || upos[at - 1] === 'PROPN') &&
    (upos[root] === 'NOUN' || upos[root] === 'PROPN') &&
    !deprels.some((label, child) => heads[child] === root && /^(?:nsubj|csubj|cop|aux|expl)/.test(label))
  )
}

/** "have relaxed rules": right behind "have", with no article, before the noun that it is said to have. */
function isPerfect({lemmas, upos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  const noun = heads[at]
  const have = noun < 0 ? -1 : heads[noun]
  return (
    deprels[at] === 'amod' &&
    have === at - 1 &&
    lemmas[have] === 'have' &&
    upos[have] === 'VERB' &&
    deprels[noun] === 'obj' &&
    !deprels.some((label, child) => heads[child] === noun && label === 'det')
  )
}

function perfect({heads, deprels}: Tree, at: number): Tree {
  const have = at - 1
  const moved = Array.from(heads, (head) => (head === have ? at : head))
  moved[at] = heads[have]
  moved[have] = at
  return {heads: moved, deprels: deprels.with(at, deprels[have]).with(have, 'aux')}
}

/** "the curfew was relaxed", not "she was relaxed": said of a thing. */
function isPassiveOf({upos, xpos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  const subject = deprels.findIndex((label, child) => heads[child] === at && label.startsWith('nsubj'))
  return (
    upos[at] === 'ADJ' &&
    xpos[at] === 'JJ' &&
    upos[subject] === 'NOUN' &&
    deprels.some((label, child) => heads[child] === at && beside.has(label))
  )
}
const beside = new Set(['cop', 'aux:pass'])

function passive({heads, deprels}: Tree, at: number): Tree {
  return {
    heads,
    deprels: deprels.map((label, child) => {
      if (heads[child] !== at) return label
      if (label === 'cop') return 'aux:pass'
      return label === 'nsubj' ? 'nsubj:pass' : label
    }),
  }
}

function asVerb(tagged: TaggedSentence, at: number): TaggedSentence {
  return {
    ...tagged,
    lemmas: tagged.lemmas.with(at, participles.get(tagged.forms[at]) ?? tagged.lemmas[at]),
    upos: tagged.upos.with(at, 'VERB'),
    xpos: tagged.xpos.with(at, 'VBN'),
    feats: tagged.feats.with(at, 'Tense=Past|VerbForm=Part'),
  }
}

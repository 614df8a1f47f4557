// Trees in, trees out: objects and contents that the tree has hung on the wrong word or under the wrong relation, put right.
import {currencies, describing, giving, outcomes, topicNouns} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {isBelow} from './heads.ts'

/** "Set a refinery ablaze", "found John Roe guilty": such a word is no thing, but what becomes of the thing before it. */
export function withOutcomes({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const nameOf = (at: number) => (tree.deprels[at] === 'flat' ? tree.heads[at] : at)
  const outcome = tree.deprels.findIndex(
    (label, at) =>
      label === 'obj' &&
      outcomes.has(forms[at]) &&
      upos[at - 1] !== 'ADJ' &&
      tree.heads[nameOf(at - 1)] === at,
  )
  if (outcome < 0) return tree
  const thing = nameOf(outcome - 1)
  const verb = tree.heads[outcome]
  const heads = Array.from(tree.heads, (head, at) => (head === outcome && at < thing ? thing : head))
  heads[thing] = verb
  return {...tree, heads, deprels: tree.deprels.with(thing, 'obj').with(outcome, 'xcomp')}
}

/** ", Reuters reported, citing staff": what follows a participle after a comma is the participle's object, not the verb's. */
export function withOwnObjects({forms, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const participle = deprels.findIndex(
    (label, at) => label === 'advcl' && xpos[at] === 'VBG' && forms[at - 1] === ',' && heads[at] === at - 2,
  )
  if (participle < 0 || deprels.some((label, at) => heads[at] === participle && /^obj$|comp$/.test(label)))
    return tree
  const object = deprels.findIndex(
    (label, at) => at > participle && label === 'obj' && heads[at] === heads[participle],
  )
  if (object < 0) return tree
  return {...tree, heads: Array.from(heads).with(object, participle)}
}

/** "Accuse neighbouring Rwanda of arming rebels", read as if Rwanda were neighboured: the word describes the name. */
export function withDescribed({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const word = forms.findIndex(
    (form, at) => describing.has(form) && upos[at + 1] === 'PROPN' && tree.deprels[at] === 'xcomp',
  )
  const name = tree.deprels.findIndex((label, at) => label === 'obj' && tree.heads[at] === word)
  if (word < 0 || name < 0) return tree
  const over = tree.heads[word]
  const heads = Array.from(tree.heads, (head) => (head === word ? over : head)).with(word, name)
  return {...tree, heads, deprels: tree.deprels.with(word, 'amod').with(name, 'obj')}
}

/** "Repeated his proposal for an inquiry", "considers proposals from Rome on trade": it hangs on the noun, not on the verb before. */
export function withContents({forms, lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const moved = Array.from(heads)
  const relations = [...deprels]
  for (const [at, label] of deprels.entries()) {
    if (label !== 'obl' || upos[at] === 'PROPN') continue
    const before = deprels.findIndex((relation, child) => relation === 'case' && heads[child] === at)
    if (forms[before] !== 'for' && forms[before] !== 'on') continue
    const noun = deprels.findLastIndex((relation, child) => relation === 'obj' && heads[child] === heads[at])
    if (noun < 0 || noun > before || !topicNouns.has(lemmas[noun])) continue
    if (deprels.some((_, word) => word > noun && word < before && !isBelow(heads, word, noun))) continue
    moved[at] = noun
    relations[at] = 'nmod'
  }
  return relations.every((label, at) => label === deprels[at])
    ? tree
    : {...tree, heads: moved, deprels: relations}
}

/** "Plans to visit Chad", the clause said to describe the verb as if it were a noun: it is what the verb says. */
export function withInfinitives({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const hasChild = (word: number, relation: string, form?: string): boolean =>
    deprels.some(
      (label, at) => heads[at] === word && label === relation && (form === undefined || forms[at] === form),
    )
  const complement = (label: string, at: number): boolean =>
    label === 'acl' && upos[heads[at]] === 'VERB' && hasChild(at, 'mark', 'to') && !hasChild(heads[at], 'obj')
  if (!deprels.some(complement)) return tree
  return {...tree, deprels: deprels.map((label, at) => (complement(label, at) ? 'xcomp' : label))}
}

/** "Called Foreign Minister Sergey Lavrov to discuss it", the name taken for what the call made of somebody: it is the object. */
export function withNamedObjects({lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const has = (verb: number, relation: string): boolean =>
    deprels.some((label, at) => heads[at] === verb && label.startsWith(relation))
  const isObject = (label: string, at: number): boolean =>
    label === 'xcomp' &&
    upos[at] === 'PROPN' &&
    lemmas[heads[at]] === 'call' &&
    !has(heads[at], 'obj') &&
    has(heads[at], 'advcl')
  if (!deprels.some(isObject)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isObject(label, at) ? 'obj' : label))}
}

/** "Airlifts 21 stranded Swedes", taken for another name of the verb: what follows a verb without an object is the object. */
export function withFollowing({upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isObject = (label: string, at: number): boolean =>
    label === 'appos' &&
    (upos[at] === 'NOUN' || upos[at] === 'PROPN') &&
    upos[heads[at]] === 'VERB' &&
    heads[at] < at &&
    !deprels.some(
      (other, place) =>
        heads[place] === heads[at] &&
        place !== at &&
        place > heads[at] &&
        place < at &&
        !(other === 'advmod' || other === 'compound:prt'),
    ) &&
    !deprels.some((other, place) => heads[place] === heads[at] && /^(?:obj|cop|nsubj:pass)$/.test(other)) &&
    deprels.some((other, place) => heads[place] === heads[at] && other === 'nsubj')
  if (!deprels.some(isObject)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isObject(label, at) ? 'obj' : label))}
}

/** "Named three officers as suspects", the officers taken for what somebody was named: behind them stands what they were named. */
export function withNominees({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isNominee = (label: string, at: number): boolean => {
    const verb = heads[at]
    return (
      label === 'xcomp' &&
      (upos[at] === 'NOUN' || upos[at] === 'PROPN') &&
      upos[verb] === 'VERB' &&
      verb < at &&
      deprels.some(
        (other, as) =>
          (other === 'case' || other === 'mark') &&
          forms[as] === 'as' &&
          heads[heads[as]] === verb &&
          as > at,
      ) &&
      !deprels.some((other, child) => heads[child] === verb && /^(?:obj|nsubj:pass|aux:pass)$/.test(other))
    )
  }
  if (!deprels.some(isNominee)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isNominee(label, at) ? 'obj' : label))}
}

/**
 * "Showed Washington the pictures", the name taken for a phrase without its preposition, "will sell it forty tanks", it taken for a
 * second object: it is who was shown or will be sold them.
 */
export function withReceivers({lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const has = (over: number, relation: string, from = -1): boolean =>
    deprels.some((label, at) => heads[at] === over && at > from && label === relation)
  const isReceiver = (label: string, at: number): boolean =>
    ((label === 'obl' && upos[at] === 'PROPN') || (label === 'obj' && giving.has(lemmas[heads[at]]))) &&
    heads[at] < at &&
    upos[heads[at]] === 'VERB' &&
    !has(at, 'case') &&
    has(heads[at], 'obj', at) &&
    !has(heads[at], 'iobj')
  if (!deprels.some(isReceiver)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isReceiver(label, at) ? 'iobj' : label))}
}

/** "Gave the army a week to leave", the week taken for when: it is what the army was given. */
export function withGivenTimes({lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const has = (over: number, relation: string): boolean =>
    deprels.some((label, at) => heads[at] === over && label === relation)
  const isGiven = (label: string, at: number): boolean =>
    label === 'obl:unmarked' &&
    giving.has(lemmas[heads[at]]) &&
    has(heads[at], 'iobj') &&
    !has(heads[at], 'obj')
  if (!deprels.some(isGiven)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isGiven(label, at) ? 'obj' : label))}
}

/** "The union admitted Iran", with Iran for who was given something: where nothing is given, it is the object. */
export function withLoneReceivers({upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isLone = (label: string, at: number) =>
    label === 'iobj' &&
    upos[at] === 'PROPN' &&
    !deprels.some(
      (other, sibling) => heads[sibling] === heads[at] && /^(?:obj|[cx]comp|parataxis)$/.test(other),
    )
  if (!deprels.some(isLone)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isLone(label, at) ? 'obj' : label))}
}

/** "Fined Eastern Grid 4 million dollars", the name hung on the sum: it is who has to pay, the sum what. */
export function withPayers({upos, xpos, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const sum = deprels.findIndex(
    (label, at) =>
      label === 'obj' && upos[heads[at]] === 'VERB' && (xpos[at] === '$' || currencies.has(lemmas[at])),
  )
  if (sum < 0) return tree
  const verb = heads[sum]
  let last = verb
  while (xpos[last + 1] === 'NNP' && last + 1 < sum) last++
  const figure = xpos[last + 1]
  if (last === verb || heads[last] !== sum || (figure !== 'CD' && figure !== '$')) return tree
  const moved = Array.from(heads)
  const relations = [...deprels]
  for (let at = verb + 1; at < last; at++) [moved[at], relations[at]] = [last, 'compound']
  moved[last] = verb
  relations[last] = 'iobj'
  return {...tree, heads: moved, deprels: relations}
}

// Trees in, trees out: relations that contradict the words about them ("called" with a passive subject, without "was"), put right.
import type {TaggedSentence, Tree} from '../parser.ts'
import {isBelow} from './heads.ts'

/** "In August Peruvian aircraft violated the airspace", the aircraft taken for an object: a verb without subject has it right before. */
export function withDoers({upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const doer = deprels.findIndex(
    (label, at) =>
      label === 'obj' &&
      heads[at] === at + 1 &&
      finite.has(xpos[at + 1]) &&
      (upos[at] === 'NOUN' || upos[at] === 'PROPN'),
  )
  if (doer < 0) return tree
  const verb = doer + 1
  const beside = deprels.filter((_, at) => heads[at] === verb && at !== doer)
  const has = (label: string) => beside.some((other) => other.split(':')[0] === label)
  if (!has('obj') || has('nsubj') || has('csubj') || has('aux')) return tree
  return {...tree, deprels: deprels.with(doer, 'nsubj')}
}
const finite = new Set(['VBD', 'VBZ', 'VBP'])

/**
 * "Madrid called off the visit", its subject taken for a passive one: a past tense without "was" is active, and so is a participle
 * that heads a whole sentence without "by".
 */
export function withActives({forms, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const whole = forms.at(-1) === '.' && !deprels.includes('obl:agent')
  const active = (at: number): boolean =>
    deprels[at] === 'nsubj:pass' &&
    (xpos[heads[at]] === 'VBD' || (whole && xpos[heads[at]] === 'VBN' && deprels[heads[at]] === 'root')) &&
    !deprels.some((label, child) => heads[child] === heads[at] && label.startsWith('aux'))
  if (!deprels.some((_, at) => active(at))) return tree
  return {...tree, deprels: deprels.map((label, at) => (active(at) ? 'nsubj' : label))}
}

/**
 * "President shot dead at home by gunmen", "raid claimed by rebels": of a headline whose participle has a "by" the subject suffers,
 * and who stands behind the "by" did it.
 */
export function withHeadlinePassives({forms, upos, xpos, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const verb = deprels.indexOf('root')
  if (forms.at(-1) === '.' || !(xpos[verb] === 'VBN' || xpos[verb] === 'VBD')) return tree
  const below = (label: string) => deprels.findIndex((other, at) => heads[at] === verb && other === label)
  const subject = below('nsubj')
  if (
    subject < 0 ||
    below('obj') >= 0 ||
    deprels.some((label, at) => heads[at] === verb && /^aux|comp$/.test(label) && upos[at] !== 'ADJ')
  )
    return tree
  const doer = deprels.findIndex(
    (label, at) => at > verb && heads[at] === verb && /^obl/.test(label) && upos[at] !== 'NUM' && hasBy(at),
  )
  if (doer < 0) return tree
  return {...tree, deprels: deprels.with(subject, 'nsubj:pass').with(doer, 'obl:agent')}

  function hasBy(noun: number): boolean {
    return deprels.some((label, at) => heads[at] === noun && label === 'case' && lemmas[at] === 'by')
  }
}

/**
 * "One was killed and six soldiers wounded": the second participle has the "was" of the first, and what stands before it suffers,
 * wherever it was hung.
 */
export function withGappedPassives({xpos, lemmas, forms}: TaggedSentence, tree: Tree): Tree {
  const heads = Array.from(tree.heads)
  const deprels = [...tree.deprels]
  for (const [verb, label] of tree.deprels.entries()) {
    const over = heads[verb]
    if (label !== 'conj' || !(xpos[verb] === 'VBN' || (xpos[verb] === 'VBD' && forms[verb] === lemmas[verb])))
      continue
    const has = (word: number, relation: string) =>
      deprels.some((other, at) => heads[at] === word && other.startsWith(relation))
    if (!has(over, 'aux:pass') || has(verb, 'aux') || has(verb, 'obj') || has(verb, 'nsubj:pass')) continue
    const doer = deprels.findLastIndex(
      (other, at) =>
        at > over &&
        at < verb &&
        ((other === 'nsubj' && heads[at] === verb) || (other === 'nsubj:pass' && heads[at] === over)),
    )
    if (doer < 0) continue
    heads[doer] = verb
    deprels[doer] = 'nsubj:pass'
  }
  return deprels.every((label, at) => label === tree.deprels[at] && heads[at] === tree.heads[at])
    ? tree
    : {...tree, heads, deprels}
}

/**
 * "Jets bombed positions" and "officials denied reports", the verb taken for an adjective of what follows though a subject stands
 * before it: it heads the sentence, and what follows is its object.
 */
export function withVerbs({upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const object = deprels.indexOf('root')
  const subject = deprels.findIndex((label, at) => {
    if (label !== 'nsubj') return false
    const verb = heads[at] === object && upos[object] === 'VERB' ? at + 1 : heads[at]
    return at < verb && heads[verb] === object && upos[verb] === 'VERB' && deprels[verb] === 'amod'
  })
  if (subject < 0) return tree
  const verb = heads[subject] === object ? subject + 1 : heads[subject]
  if (verb > object) return tree
  const moved = Array.from(heads, (head, at) =>
    head === object && (at < verb || deprels[at] === 'punct') ? verb : head,
  )
  moved[verb] = -1
  moved[object] = verb
  return {...tree, heads: moved, deprels: deprels.with(verb, 'root').with(object, 'obj')}
}

/** ", the minister stressed,", taken for a relative clause: none without "which" or "that" follows a comma, so it stands beside. */
export function withAsides(tagged: TaggedSentence, tree: Tree): Tree {
  for (const [verb, label] of tree.deprels.entries()) {
    const subject = label === 'acl:relcl' ? asideSubject(tagged, tree, verb) : -1
    if (subject < 0) continue
    const heads = Array.from(tree.heads).with(subject, verb).with(verb, tree.deprels.indexOf('root'))
    return {...tree, heads, deprels: tree.deprels.with(subject, 'nsubj').with(verb, 'parataxis')}
  }
  return tree
}

/** The subject of a clause between commas that no relative word opens, or -1. */
function asideSubject({forms, xpos}: TaggedSentence, {heads, deprels}: Tree, verb: number): number {
  if (!punctuated.has(forms[verb + 1])) return -1
  const isRelative = (at: number): boolean => xpos[at][0] === 'W' || forms[at] === 'that'
  if (deprels.some((_, at) => heads[at] === verb && isRelative(at))) return -1
  const subject = deprels.findIndex(
    (label, at) =>
      at < verb &&
      ((label === 'nsubj' && heads[at] === verb) ||
        (label === 'appos' && at === verb - 1 && heads[at] === heads[verb])),
  )
  if (subject < 0) return -1
  const first = deprels.findIndex((label, at) => label !== 'punct' && isBelow(heads, at, subject))
  return forms[first - 1] === ',' ? subject : -1
}
const punctuated = new Set([',', '.', '?', '!', ';'])

/** "Palau became the first state to accede", the state taken for an object: it is what Palau became. */
export function withBecome({lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isBecome = (label: string, at: number) => label === 'obj' && lemmas[heads[at]] === 'become'
  if (!deprels.some(isBecome)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isBecome(label, at) ? 'xcomp' : label))}
}

/**
 * "Madrid, which had been asked, offered help", the name taken for the top and the verb for something joined to it: what follows the
 * relative clause is said of the name.
 */
export function withResumed({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const root = deprels.indexOf('root')
  if (!nominal.has(upos[root])) return tree
  const has = (over: number, relation: RegExp) =>
    deprels.some((label, at) => heads[at] === over && relation.test(label))
  const verb = deprels.findIndex(
    (label, at) =>
      heads[at] === root &&
      at > root &&
      joined.has(label) &&
      finite.has(xpos[at]) &&
      forms[at - 1] === ',' &&
      !has(at, /^(?:cc|nsubj|mark)/),
  )
  if (verb < 0 || !has(root, /^acl:relcl$/) || has(root, /^(?:cop|nsubj|case)/)) return tree
  const moved = Array.from(heads, (head, at) => (head === root && at > verb ? verb : head))
  moved[verb] = -1
  moved[root] = verb
  return {heads: moved, deprels: deprels.with(verb, 'root').with(root, 'nsubj')}
}
const nominal = new Set(['NOUN', 'PROPN'])
const joined = new Set(['conj', 'acl', 'parataxis'])

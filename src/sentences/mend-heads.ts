// Trees in, trees out: subjects and verbs that the tree has taken for parts of one phrase.
import type {TaggedSentence, Tree} from './parser.ts'

const nominal = new Set(['NOUN', 'PROPN'])

/** "India test-fired a missile", where "test" is taken for the subject or for a time: the noun before it is, and "test" belongs to the verb. */
export function withHyphenated({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [verb, tag] of upos.entries()) {
    const first = verb - 2
    if (tag !== 'VERB' || forms[verb - 1] !== '-' || heads[first] !== verb) continue
    const loose =
      deprels[first] === 'obl:unmarked' &&
      !deprels.some((label, at) => heads[at] === verb && label.startsWith('nsubj'))
    if (deprels[first] !== 'nsubj' && !loose) continue
    const before = deprels.flatMap((_, at) => (heads[at] === first && at < first ? [at] : []))
    const subject = before.findLast((at) => nominal.has(upos[at]))
    if (upos[first] !== 'NOUN' || subject === undefined) continue
    const moved = Array.from(heads, (head, at) => (before.includes(at) && at !== subject ? subject : head))
    return {
      ...tree,
      heads: moved.with(subject, verb),
      deprels: deprels.with(subject, 'nsubj').with(first, 'compound'),
    }
  }
  return tree
}

/** "was mounted in the Knesset by the minister", the minister hung on the place: of a passive without a doer, "by" tells who did it. */
export function withAgents({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [by, label] of deprels.entries()) {
    const agent = heads[by]
    if (label !== 'case' || forms[by] !== 'by' || deprels[agent] !== 'nmod') continue
    const place = heads[agent]
    const verb = heads[place]
    if (verb < 0 || upos[place] !== 'PROPN' || upos[verb] !== 'VERB' || !deprels[place].startsWith('obl'))
      continue
    const below = deprels.filter((_, at) => heads[at] === verb)
    if (!below.includes('aux:pass') || below.includes('obl:agent')) continue
    return {...tree, heads: Array.from(heads).with(agent, verb), deprels: deprels.with(agent, 'obl:agent')}
  }
  return tree
}

/** "Tens of thousands of Sudanese marched", read as those who are marched: the one finite verb of the sentence is its root. */
export function withCounted({upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const root = deprels.indexOf('root')
  const verb = upos.findIndex((tag, at) => tag === 'VERB' && at > root)
  const isCount = nominal.has(upos[root]) && xpos[verb] === 'VBD' && deprels[verb] === 'acl'
  if (!isCount || upos.indexOf('VERB') < verb || deprels.some((label, at) => label === 'nsubj' && at < verb))
    return tree
  for (let up = heads[verb]; up !== root; up = heads[up]) if (deprels[up] !== 'nmod') return tree
  if (heads[verb] === root) return tree
  const moved = Array.from(heads, (head, at) => (head === root && at > verb ? verb : head))
  return {
    ...tree,
    heads: moved.with(verb, -1).with(root, verb),
    deprels: deprels.with(verb, 'root').with(root, 'nsubj'),
  }
}

/** Is `at` the word `over` or below it? Heads by index, -1 for the root. */
export function isBelow(heads: ArrayLike<number>, at: number, over: number): boolean {
  let up = at
  while (up >= 0 && up !== over) up = heads[up]
  return up === over
}

// Trees in, trees out: subjects and verbs that the tree has taken for parts of one phrase.
import {courts, deedEnding, deeds, judging, notDoers} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'

const nominal = new Set(['NOUN', 'PROPN'])

/** "India test-fired a missile", where "test" is taken for the subject or for a time: the noun before it is, and "test" belongs to the verb. */
export function withHyphenated({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  if (!forms.includes('-')) return tree
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

/**
 * "was mounted in the Knesset by the minister", "was found guilty of murder by a court", the doer hung on the noun before: of a passive
 * without a doer, "by" tells who did it, unless that noun is a deed that somebody may have done.
 */
export function withAgents(tagged: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [by, label] of deprels.entries()) {
    const agent = heads[by]
    if (label !== 'case' || tagged.forms[by] !== 'by' || !isDoer(tagged, tree, agent)) continue
    const verb = passiveOver(tagged, tree, agent)
    if (verb < 0 || (isOfDeed(tagged, tree, agent, verb) && !isVerdict(tagged, verb, agent))) continue
    return {...tree, heads: Array.from(heads).with(agent, verb), deprels: deprels.with(agent, 'obl:agent')}
  }
  return tree
}

/**
 * "criticised remarks by the president", "condemned the attack on Chad by rebels", hung on the verb: an active verb has its doer, so "by"
 * behind an object that is a deed tells whose deed it is.
 */
export function withAuthors(tagged: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [by, label] of deprels.entries()) {
    const author = heads[by]
    if (label !== 'case' || tagged.forms[by] !== 'by' || !isDoer(tagged, tree, author)) continue
    const verb = heads[author]
    if (!deprels[author].startsWith('obl') || tagged.upos[verb] !== 'VERB') continue
    const own = (relation: string) =>
      deprels.findIndex((one, at) => one === relation && heads[at] === verb && at < by)
    const deed = own('obj')
    if (own('nsubj') < 0 || deed < verb || !isDeed(tagged, tree, deed)) continue
    return {...tree, heads: Array.from(heads).with(author, deed), deprels: deprels.with(author, 'nmod')}
  }
  return tree
}

/** Somebody, not a way or a place: "by telephone", "by the sea", "by a third". */
function isDoer({upos, lemmas, xpos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  if (!nominal.has(upos[at]) || notDoers.has(lemmas[at])) return false
  const told = deprels.some(
    (label, child) => heads[child] === at && /^(?:det|amod|compound|nmod)/.test(label),
  )
  return upos[at] === 'PROPN' || xpos[at] === 'NNS' || told
}

/** The passive verb without a doer over the phrase, through nouns and infinitives; -1 where there is none. */
function passiveOver({upos}: TaggedSentence, {heads, deprels}: Tree, agent: number): number {
  const below = (verb: number) => deprels.filter((_, at) => heads[at] === verb)
  if (!/^(?:nmod|obl)$/.test(deprels[agent])) return -1
  for (let at = heads[agent]; at >= 0; at = heads[at]) {
    const labels = below(at)
    if (upos[at] === 'VERB' && labels.includes('aux:pass')) {
      const whole = heads[agent] !== at && !labels.includes('obl:agent')
      return whole ? at : -1
    }
    if (!through.test(deprels[at])) return -1
  }
  return -1
}
const through = /^(?:nmod|obl|xcomp|obj|appos)$/

/** "in a warning to travellers by the office": does a deed stand between the phrase and the verb? */
function isOfDeed(tagged: TaggedSentence, tree: Tree, agent: number, verb: number): boolean {
  for (let at = tree.heads[agent]; at !== verb; at = tree.heads[at]) if (isDeed(tagged, tree, at)) return true
  return false
}

/** What may have a doer of its own: "the attack by the rebels", "a decision by the court"; not with an owner, "its help". */
function isDeed({lemmas, upos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  if (upos[at] !== 'NOUN') return false
  const owned = deprels.some((label, child) => label === 'nmod:poss' && heads[child] === at)
  return !owned && (deeds.has(lemmas[at]) || deedEnding.test(lemmas[at]))
}

function isVerdict({lemmas}: TaggedSentence, verb: number, agent: number): boolean {
  return judging.has(lemmas[verb]) && courts.has(lemmas[agent].toLowerCase())
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

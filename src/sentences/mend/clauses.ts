// A tree that reads a whole sentence as one noun phrase with a participle in it in; the tree of the clause that it is out.
import {informing, intentions, stating, tales} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {isBelow} from './heads.ts'

/** What is who of a clause: its verb, the heads of its subject and of its object. */
interface Clause {
  readonly verb: number
  readonly subject: number
  readonly object: number
}

/**
 * "Police blamed football fans", "Rebels from Chad dug trenches": the verb heads the clause, what stands before it is its
 * subject, the noun after it its object. Only where the phrase is the whole sentence and a noun stands right before the verb.
 */
export function withClause(tagged: TaggedSentence, tree: Tree): Tree {
  const root = tree.deprels.indexOf('root')
  const clauses: Clause[] = []
  for (let verb = 1; verb < tree.deprels.length; verb++)
    if (isVerb(tagged, tree, verb)) clauses.push(...clauseOf(tagged, tree, verb, root))
  return clauses.length === 1 ? built(tree, clauses[0]) : tree
}

const nominal = new Set(['NOUN', 'PROPN'])
const modifier = new Set(['amod', 'compound', 'conj'])
const ofClause = new Set(['punct', 'obl', 'advcl', 'parataxis', 'ccomp', 'obl:tmod', 'obl:unmarked'])

/** A verb in lower case right after a noun, without subject or auxiliary; a participle only in a whole sentence. */
function isVerb({forms, upos, xpos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  if (at < 1 || upos[at] !== 'VERB' || !nominal.has(upos[at - 1]) || forms[at] !== forms[at].toLowerCase())
    return false
  if (xpos[at] === 'VBG' || (xpos[at] === 'VBN' && forms.at(-1) !== '.')) return false
  return !deprels.some((label, child) => heads[child] === at && /^nsubj|^csubj|^aux|^cop|^mark/.test(label))
}

function clauseOf({upos, xpos}: TaggedSentence, tree: Tree, verb: number, root: number): Clause[] {
  const {heads, deprels} = tree
  const object =
    verb === root || deprels[verb] === 'acl'
      ? deprels.findIndex((label, at) => label === 'obj' && heads[at] === verb && at > verb)
      : objectOver(tree, verb)
  if (object < 0 || !nominal.has(upos[object])) return []
  if (verb !== root && deprels[verb] !== 'acl' && !modifier.has(deprels[verb])) return []
  if (deprels[verb] === 'acl' && xpos[verb] !== 'VBD') return []
  if (deprels.some((label, at) => heads[at] === object && /^aux|^cop/.test(label))) return []
  if (deprels.slice(0, object).some((label, at) => label === 'case' && heads[at] === object && at > verb))
    return []
  if (root < verb)
    return nominal.has(upos[root]) && heads[object] === (deprels[verb] === 'acl' ? verb : root)
      ? [{verb, subject: root, object}]
      : []
  if (root !== verb && root !== object) return []
  let subject = verb - 1
  while (heads[subject] >= 0 && heads[subject] < verb) subject = heads[subject]
  if (deprels.some((label, at) => label === 'case' && heads[at] === subject && at < subject)) return []
  return [object, verb, heads[verb]].includes(heads[subject]) ? [{verb, subject, object}] : []
}

/** The noun after the verb that the verb, or the noun that the verb is joined to, modifies; of "lawmaker Roe" the name. */
function objectOver({heads, deprels}: Tree, verb: number): number {
  let over = heads[verb]
  while (deprels[over] === 'nmod:desc') over = heads[over]
  if (over > verb) return over
  return over >= 0 && heads[over] > verb ? heads[over] : -1
}

function built(tree: Tree, {verb, subject, object}: Clause): Tree {
  const heads = Array.from(tree.heads)
  const deprels = [...tree.deprels]
  for (let at = 0; at < heads.length; at++) {
    if (at < verb && heads[at] === object) [heads[at], deprels[at]] = before(deprels[at], at, verb, subject)
    else if (at > object && ofClause.has(deprels[at]) && (heads[at] === object || heads[at] === subject))
      heads[at] = verb
    else if (at > object && heads[at] === subject && deprels[at] === 'nmod')
      [heads[at], deprels[at]] = [verb, 'obl']
  }
  for (const [at, label] of [
    [subject, 'nsubj'],
    [object, 'obj'],
  ] as const) {
    heads[at] = verb
    deprels[at] = label
  }
  heads[verb] = -1
  deprels[verb] = 'root'
  return {...tree, heads, deprels}
}

/** Where a modifier goes that stands before the verb: prepositions to the noun before the verb, that noun to the subject. */
function before(label: string, at: number, verb: number, subject: number): [number, string] {
  if (subject === verb - 1) return [subject, label]
  if (at === verb - 1) return [subject, 'nmod']
  return at > subject ? [verb - 1, label] : [subject, label]
}

/**
 * "Ties soured after Khartoum deployed forces", read as a phrase "after deployed forces": the word before is a conjunction, what
 * follows a clause with a name for its subject.
 */
export function withSubordinates({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [mark, label] of deprels.entries()) {
    const object = heads[mark]
    if (label !== 'case' || !subordinating.has(forms[mark].toLowerCase()) || deprels[object] !== 'obl')
      continue
    const verb = mark + 2 + Number(upos[mark + 2] === 'PROPN')
    const over = heads[object]
    const subject = verb - 1
    if (verb >= object || upos[verb] !== 'VERB' || !['VBN', 'VBD', 'VBZ'].includes(xpos[verb])) continue
    if (upos[subject] !== 'PROPN' || (heads[verb] !== object && heads[verb] !== over)) continue
    const top = heads[subject] === mark + 1 ? mark + 1 : subject
    const moved = Array.from(heads, (head, at) => (head === object && at < verb && at !== top ? top : head))
    moved[mark] = moved[top] = moved[object] = verb
    moved[verb] = over
    const relations = deprels.with(mark, 'mark').with(top, 'nsubj').with(object, 'obj').with(verb, 'advcl')
    return {...tree, heads: moved, deprels: relations}
  }
  return tree
}

/** "Left after an outbreak of cholera killed six", read as a phrase "after an outbreak" beside the clause: it is the clause's subject. */
export function withClauseSubjects({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [mark, label] of deprels.entries()) {
    const subject = heads[mark]
    if (label !== 'case' || subject <= mark || !subordinating.has(forms[mark].toLowerCase())) continue
    const verb = deprels.findIndex(
      (relation, at) =>
        at > subject && relation === 'advcl' && heads[at] === heads[subject] && finite.has(xpos[at]),
    )
    if (verb < 0 || !nominal.has(upos[subject]) || upos[heads[subject]] !== 'VERB') continue
    const between = Array.from({length: verb - subject - 1}, (_, place) => subject + 1 + place)
    if (!between.every((word) => isBelow(heads, word, subject))) continue
    if (
      deprels.some((relation, at) => heads[at] === verb && /^(?:nsubj|mark|aux)/.test(relation) && at < verb)
    )
      continue
    if (
      !deprels.some(
        (relation, at) => heads[at] === verb && at > verb && /^(?:obj|obl:unmarked)$/.test(relation),
      )
    )
      continue
    return {
      ...tree,
      heads: Array.from(heads).with(mark, verb).with(subject, verb),
      deprels: deprels.with(mark, 'mark').with(subject, 'nsubj'),
    }
  }
  return tree
}

const conditional = new Set(['if', 'unless'])
const subordinating = new Set(['after', 'before', 'since', 'until', 'as', 'once', 'while'])

/** "Agreed to set up a hotline and signed a pact": a finite verb is not joined to an infinitive but to the finite verb above it. */
export function withFiniteConjuncts({xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const moved = Array.from(heads)
  for (const [at, label] of deprels.entries()) {
    if (label !== 'conj' || !finite.has(xpos[at]) || xpos[heads[at]] !== 'VB') continue
    if (deprels.some((relation, child) => heads[child] === at && relation.startsWith('nsubj'))) continue
    let over = heads[heads[at]]
    while (over >= 0 && xpos[over] === 'VB') over = heads[over]
    if (over >= 0 && xpos[over] === xpos[at]) moved[at] = over
  }
  return moved.every((head, at) => head === heads[at]) ? tree : {...tree, heads: moved}
}
const finite = new Set(['VBD', 'VBZ', 'VBP'])

/** "Launched rockets after Israel destroyed a tower", the clause hung on the rockets: it tells when they were launched. */
export function withAdverbials({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [mark, label] of deprels.entries()) {
    const clause = heads[mark]
    const word = forms[mark].toLowerCase()
    if (label !== 'mark' || !(subordinating.has(word) || conditional.has(word))) continue
    if (deprels[clause] !== 'acl' || !finite.has(xpos[clause])) continue
    let over = heads[clause]
    while (over >= 0 && nominal.has(upos[over])) over = heads[over]
    if (over < 0 || upos[over] !== 'VERB') continue
    return {...tree, heads: Array.from(heads).with(clause, over), deprels: deprels.with(clause, 'advcl')}
  }
  return tree
}

/** "Told three firms that they were banned", the clause hung on the firms: it is what they were told. */
export function withToldClauses({forms, upos, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const clause = deprels.findIndex(
    (label, at) =>
      label === 'acl:relcl' &&
      /^i?obj$/.test(deprels[heads[at]]) &&
      forms[heads[at] + 1] === 'that' &&
      informing.has(lemmas[heads[heads[at]]]),
  )
  if (clause < 0) return tree
  const told = heads[clause]
  const subject = deprels.findIndex(
    (label, at) => heads[at] === clause && /^nsubj/.test(label) && forms[at] !== 'that',
  )
  if (subject < told + 2 || upos[told] !== 'NOUN' || tales.has(lemmas[told])) return tree
  return {
    ...tree,
    heads: Array.from(heads)
      .with(clause, heads[told])
      .with(told + 1, clause),
    deprels: deprels.with(clause, 'ccomp').with(told + 1, 'mark'),
  }
}

/** "Said in a report that guards had beaten prisoners", the clause hung on the report: it is what was said. */
export function withStatedClauses({forms, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const clause = deprels.findIndex(
    (label, at) =>
      /^acl/.test(label) &&
      /^obl/.test(deprels[heads[at]]) &&
      stating.has(lemmas[heads[heads[at]]]) &&
      hasSubject(tree, at) &&
      deprels.some(
        (mark, of) => mark === 'mark' && heads[of] === at && forms[of] === 'that' && of > heads[at],
      ),
  )
  if (clause < 0) return tree
  const said = heads[heads[clause]]
  if (deprels.some((label, at) => label === 'ccomp' && heads[at] === said)) return tree
  return {...tree, heads: Array.from(heads).with(clause, said), deprels: deprels.with(clause, 'ccomp')}
}

/** "Anger over the refusal of Cuba to send doctors", the infinitive hung on Cuba or the verb: it is what the refusal is about. */
export function withNounInfinitives({forms, xpos, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [to, label] of deprels.entries()) {
    const verb = heads[to]
    if (label !== 'mark' || forms[to].toLowerCase() !== 'to' || xpos[verb] !== 'VB' || to === 0) continue
    if (!movable.has(deprels[verb])) continue
    let owner = heads[to - 1] > to ? -1 : to - 1
    while (owner >= 0 && inPhrase.has(deprels[owner])) owner = heads[owner]
    const noun = deprels.findIndex((relation, at) => relation === 'case' && heads[at] === owner) - 1
    if (noun < 0 || !intentions.has(lemmas[noun]) || heads[verb] === noun) continue
    if (heads[verb] !== owner && heads[verb] !== heads[noun]) continue
    return {
      ...tree,
      heads: Array.from(heads).with(verb, noun).with(owner, noun),
      deprels: deprels.with(verb, 'acl').with(owner, 'nmod'),
    }
  }
  return tree
}
const movable = new Set(['acl', 'advcl', 'xcomp'])
const inPhrase = new Set(['flat', 'compound', 'conj', 'appos', 'nmod:desc', 'nummod'])

/**
 * "The day ended with Nepal closing its border", "with Bangladesh" and "sending" both hung on "ended": who stands right before the
 * gerund does what it says.
 */
export function withAbsolutes({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const gerund = xpos.findIndex(
    (tag, at) => tag === 'VBG' && upos[at] === 'VERB' && deprels[at] === 'advcl' && !hasSubject(tree, at),
  )
  const before = gerund - 1
  if (before < 1 || !nominal.has(upos[before])) return tree
  let subject = before
  while (
    heads[subject] !== heads[gerund] &&
    heads[subject] >= 0 &&
    /^(?:nmod|flat|compound|conj)/.test(deprels[subject])
  )
    subject = heads[subject]
  if (!deprels[subject].startsWith('obl') || heads[subject] !== heads[gerund]) return tree
  const opener = forms.findIndex(
    (form, at) => form === 'with' && at < subject && (heads[at] === subject || heads[at] === gerund),
  )
  if (opener < 0) return tree
  return {
    ...tree,
    heads: Array.from(heads).with(subject, gerund).with(opener, gerund),
    deprels: deprels.with(subject, 'nsubj').with(opener, 'mark'),
  }
}

function hasSubject({heads, deprels}: Tree, verb: number): boolean {
  return deprels.some((label, at) => heads[at] === verb && /^[nc]subj/.test(label))
}

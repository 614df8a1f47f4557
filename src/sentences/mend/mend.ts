// Trees in, trees out: what the parser is known to get wrong though the tags are right, put right by rule.
import {asking} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {
  withAbsolutes,
  withAdverbials,
  withClause,
  withClauseSubjects,
  withFiniteConjuncts,
  withNounInfinitives,
  withStatedClauses,
  withSubordinates,
  withToldClauses,
} from './clauses.ts'
import {withAskedBehind, withComplementSubjects} from './complements.ts'
import {withDayBeforeObject, withOpeningDays} from './days.ts'
import {withAgents, withAuthors, withCounted, withHyphenated} from './heads.ts'
import {
  withActives,
  withAsides,
  withBecome,
  withDoers,
  withGappedPassives,
  withHeadlinePassives,
  withResumed,
  withVerbs,
} from './labels.ts'
import {
  withCaptives,
  withHeavyObjects,
  withNamedBodies,
  withPersona,
  withPhrases,
  withRelativeObjects,
  withTitledNames,
} from './names.ts'
import {
  withContents,
  withDescribed,
  withFollowing,
  withGivenTimes,
  withInfinitives,
  withLoneReceivers,
  withNamedObjects,
  withNominees,
  withOutcomes,
  withOwnObjects,
  withPayers,
  withReceivers,
} from './objects.ts'
import {
  withAdverbs,
  withAheadOf,
  withBareTo,
  withMeasures,
  withNumbers,
  withParticles,
  withTakenIn,
  withToDeath,
  withToParticiple,
} from './particles.ts'
import {withSeries} from './series.ts'
import {
  withDue,
  withInterrupted,
  withListed,
  withMeans,
  withOneSubject,
  withOpenings,
  withRelativeSubjects,
  withReported,
  withReportedDeeds,
  withTellers,
} from './subjects.ts'

/** The tree with the known faults of its language mended; the same tree where there are none. */
export function mended(tagged: TaggedSentence, tree: Tree, lang = 'en'): Tree {
  if (lang !== 'en') return tree
  let found = tree
  let labels = new Set(tree.deprels)
  for (const {mend, labels: wanted} of steps) {
    if (!wanted.every((label) => labels.has(label))) continue
    const next = mend(tagged, found)
    if (next === found || (next.heads !== found.heads && !isTree(next.heads))) continue
    found = next
    labels = new Set(next.deprels)
  }
  return found
}

type Mend = (tagged: TaggedSentence, tree: Tree) => Tree

/**
 * What is mended, in order: clauses first, then the phrases in them. Behind each step the labels that a tree must have all of for the
 * step to find anything: most trees want few steps.
 */
const steps = inOrder(
  [withProgressives, 'cop'],
  [withVerbs, 'nsubj', 'amod'],
  [withResumed, 'acl:relcl'],
  [withHyphenated],
  [withCounted, 'acl'],
  [withAgents, 'case', 'aux:pass'],
  [withAuthors, 'case', 'obj', 'nsubj'],
  [withClause],
  [withAdverbials, 'mark', 'acl'],
  [withFiniteConjuncts, 'conj'],
  [withClauseSubjects, 'case', 'advcl'],
  [withSubordinates, 'case', 'obl'],
  [withAbsolutes, 'advcl'],
  [withOpeningDays],
  [withDayBeforeObject, 'obj'],
  [withOpenings, 'conj'],
  [withReported],
  [withReportedDeeds, 'amod'],
  [withTellers, 'ccomp', 'appos'],
  [withInterrupted, 'parataxis', 'mark'],
  [withDue],
  [withMeans, 'obl:agent'],
  [withListed],
  [withComplementSubjects, 'ccomp'],
  [withAskedBehind, 'nsubj', 'xcomp'],
  [withSeries, 'nsubj', 'conj', 'cc'],
  [withRelativeSubjects, 'nsubj'],
  [withTitledNames, 'nsubj'],
  [withOneSubject, 'nsubj'],
  [withSubjects, 'compound'],
  [withDoers, 'obj'],
  [withActives, 'nsubj:pass'],
  [withHeadlinePassives, 'nsubj'],
  [withGappedPassives, 'conj', 'aux:pass'],
  [withAsides, 'acl:relcl'],
  [withTold, 'iobj', 'case'],
  [withToldClauses, 'acl:relcl'],
  [withStatedClauses, 'mark'],
  [withNounInfinitives, 'mark', 'case'],
  [withAsked, 'acl'],
  [withNames, 'flat'],
  [withOneEach],
  [withParticles],
  [withToDeath, 'compound'],
  [withContents, 'obl', 'obj', 'case'],
  [withOutcomes, 'obj'],
  [withOwnObjects, 'advcl', 'obj'],
  [withAheadOf, 'case'],
  [withAdverbs, 'xcomp'],
  [withFollowing, 'appos', 'nsubj'],
  [withNamedObjects, 'xcomp'],
  [withNominees, 'xcomp'],
  [withDescribed, 'xcomp', 'obj'],
  [withInfinitives, 'acl', 'mark'],
  [withMeasures],
  [withNumbers, 'advmod'],
  [withTakenIn, 'case'],
  [withToParticiple, 'mark', 'obj'],
  [withBareTo, 'mark', 'nmod'],
  [withReceivers, 'obj'],
  [withGivenTimes, 'iobj', 'obl:unmarked'],
  [withPayers, 'obj'],
  [withLoneReceivers, 'iobj'],
  [withBecome, 'obj'],
  [withNamedBodies, 'nmod', 'case', 'compound'],
  [withPhrases, 'obj', 'case'],
  [withRelativeObjects, 'acl:relcl', 'nsubj'],
  [withHeavyObjects],
  [withCaptives],
  [withPersona, 'obj', 'compound'],
)

function inOrder(...rows: readonly (readonly [Mend, ...string[]])[]) {
  return rows.map(([mend, ...labels]) => ({mend, labels}))
}

/** Does every word reach the root? A mended tree that does not is thrown away. */
export function isTree(heads: ArrayLike<number>): boolean {
  for (let at = 0; at < heads.length; at++) {
    let steps = 0
    for (let up = at; up >= 0; up = heads[up]) if (++steps > heads.length) return false
  }
  return true
}

/**
 * "is shipping fuel", taken for a predicate "fuel" with a compound "shipping": the verb heads the clause, the noun is its
 * object. Only where the tagger calls the word a verb, right after a form of "be".
 */
function withProgressives(tagged: TaggedSentence, tree: Tree): Tree {
  const found: {verb: number; noun: number}[] = []
  for (let verb = 0; verb < tagged.upos.length; verb++) {
    const noun = predicateOver(tagged, tree, verb)
    if (noun !== undefined) found.push({verb, noun})
  }
  if (found.length === 0) return tree
  const heads = Array.from(tree.heads)
  const deprels = [...tree.deprels]
  for (const {verb, noun} of found) {
    const cop = heads.findIndex((head, at) => head === noun && deprels[at] === 'cop')
    heads[verb] = heads[noun]
    deprels[verb] = deprels[noun]
    heads[noun] = verb
    deprels[noun] = 'obj'
    deprels[cop] = 'aux'
    for (let at = 0; at < heads.length; at++)
      if (at !== verb && heads[at] === noun && (at < verb || ofClause.has(deprels[at]))) heads[at] = verb
  }
  return {...tree, heads, deprels}
}
const ofClause = new Set(['punct', 'obl', 'advcl', 'parataxis', 'ccomp', 'obl:tmod', 'obl:unmarked'])

function predicateOver({upos, xpos, lemmas}: TaggedSentence, {heads, deprels}: Tree, verb: number) {
  if (upos[verb] !== 'VERB' || xpos[verb] !== 'VBG' || !modifier.has(deprels[verb])) return undefined
  const noun = heads[verb]
  const before = upos[verb - 1] === 'ADV' ? verb - 2 : verb - 1
  if (noun <= verb || before < 0 || heads[before] !== noun) return undefined
  return deprels[before] === 'cop' && lemmas[before] === 'be' ? noun : undefined
}
const modifier = new Set(['compound', 'amod'])

/** "Fighting raged", taken for a compound: a noun right before a verb that heads the sentence without a subject is its subject. */
function withSubjects({upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const verb = deprels.indexOf('root')
  if (upos[verb] !== 'VERB' || !past.has(xpos[verb])) return tree
  if (deprels[verb - 1] !== 'compound' || heads[verb - 1] !== verb || upos[verb - 1] !== 'NOUN') return tree
  if (deprels.some((label, at) => heads[at] === verb && /^nsubj|^csubj|^aux/.test(label))) return tree
  return {...tree, deprels: deprels.with(verb - 1, 'nsubj')}
}
const past = new Set(['VBD', 'VBN'])

/** "Warned London of the plot", read as a "London of the plot" that is told nothing: what it is told of belongs to the verb. */
function withTold({upos, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const told = deprels.findIndex((label, at) => label === 'iobj' && upos[at] === 'PROPN')
  const verb = heads[told]
  if (told < 0 || deprels.some((label, at) => heads[at] === verb && /^obj$|^[cx]comp$/.test(label)))
    return tree
  const of = deprels.findIndex((label, at) => label === 'case' && lemmas[at] === 'of' && at === told + 1)
  const topic = heads[of]
  if (of < 0 || heads[topic] !== told || upos[topic] !== 'NOUN') return tree
  const moved = Array.from(heads)
  moved[topic] = verb
  return {...tree, heads: moved, deprels: deprels.with(told, 'obj').with(topic, 'obl')}
}

/** "Mr Roe", with "Mr" for its head: the name is the head, as in all treebanks of today. */
function withNames({forms}: TaggedSentence, tree: Tree): Tree {
  const title = forms.findIndex(
    (form, at) => tree.deprels[at + 1] === 'flat' && tree.heads[at + 1] === at && honorific.test(form),
  )
  if (title < 0) return tree
  const name = title + 1
  const heads = Array.from(tree.heads, (head) => (head === title ? name : head))
  heads[name] = tree.heads[title]
  heads[title] = name
  return {...tree, heads, deprels: tree.deprels.with(name, tree.deprels[title]).with(title, 'nmod:desc')}
}
const honorific = /^(?:Mr|Mrs|Ms|Miss)\.?$/

/** "Urged voters to boycott the vote", read as "voters to boycott the vote": what one asks or accuses somebody of belongs to the verb. */
function withAsked({upos, xpos, lemmas, forms}: TaggedSentence, tree: Tree): Tree {
  if (!tree.deprels.includes('acl')) return tree
  const heads = Array.from(tree.heads)
  const deprels = [...tree.deprels]
  tree.deprels.forEach((label, act) => {
    const asked = heads[act]
    if (label !== 'acl' || asked > act || !/^i?obj$/.test(deprels[asked])) return
    const verb = heads[asked]
    const mark = deprels.findIndex((relation, at) => relation === 'mark' && heads[at] === act)
    const relation = {VB: forms[mark] === 'to' && 'xcomp', VBG: forms[mark] === 'of' && 'advcl'}[xpos[act]]
    if (!relation || verb > asked || !(upos[asked] === 'PROPN' || asking.has(lemmas[verb]))) return
    heads[act] = verb
    deprels[act] = relation
  })
  return {...tree, heads, deprels}
}

/** "UN inspectors", "information sharing", both taken for the object: side by side, the first of two subjects or objects belongs to the second. */
function withOneEach({upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const isGerund = (at: number) => xpos[at] === 'VBG'
  const twin = (at: number) =>
    tree.deprels[at + 1] === tree.deprels[at] &&
    (tree.deprels[at] === 'obj' || tree.deprels[at] === 'nsubj') &&
    tree.heads[at + 1] === tree.heads[at] &&
    (upos[at + 1] === 'NOUN'
      ? upos[at] === 'PROPN' || upos[at] === 'ADJ'
      : isGerund(at + 1) && upos[at] === 'NOUN')
  if (!upos.some((_, at) => twin(at))) return tree
  const heads = Array.from(tree.heads, (head, at) => (twin(at) ? at + 1 : head))
  const deprels = tree.deprels.map((label, at) =>
    twin(at) ? (upos[at] === 'ADJ' ? 'amod' : 'compound') : label,
  )
  return {...tree, heads, deprels}
}

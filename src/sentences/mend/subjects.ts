// Trees in, trees out: subjects that the tree has hung on another word of the sentence, given back to their verb.
import {means} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {isBelow} from './heads.ts'

const nominal = new Set(['NOUN', 'PROPN'])
const finite = new Set(['VBD', 'VBZ', 'VBP'])

/**
 * "In a note sent from Camp David, Japan and Norway thanked him", both read as further places: behind the comma that ends an opening
 * phrase the subject begins. Only where nothing but the noun phrase stands between comma and verb, and the verb has no subject but
 * a gerund that opens the sentence ("Meeting in Rome, ministers agreed").
 */
export function withOpenings({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [verb, tag] of xpos.entries()) {
    if (upos[verb] !== 'VERB' || !(finite.has(tag) || (tag === 'VBN' && deprels[verb] === 'root'))) continue
    const last = lastBefore(upos, tree, verb)
    const place = heads[last]
    if (last < 0 || deprels[last] !== 'conj' || place > last || !isBelow(heads, place, verb)) continue
    const subjects = subjectsOf(tree, verb)
    if (subjects.some((at) => at > 0 || !forms[at].endsWith('ing'))) continue
    const list = deprels.flatMap((label, at) => (label === 'conj' && heads[at] === place ? [at] : []))
    const first = list.find((at) => isBehindComma(forms, firstBelow(heads, at)))
    if (first === undefined || first > verb) continue
    const moved = Array.from(heads, (head, at) =>
      head === place && list.includes(at) && at > first ? first : head,
    )
    const labels = deprels.with(first, 'nsubj')
    if (subjects.length > 0) labels[0] = 'advcl'
    return {...tree, heads: moved.with(first, verb), deprels: labels}
  }
  return tree
}

/** The comma may be hung on what follows it. */
function isBehindComma(forms: readonly string[], at: number): boolean {
  return forms[at] === ',' || forms[at - 1] === ','
}

/** The noun right before the verb and its auxiliaries, by the word that it is joined by; -1 where there is none. */
function lastBefore(upos: readonly string[], {heads, deprels}: Tree, verb: number): number {
  let at = verb - 1
  while (at >= 0 && heads[at] === verb && (upos[at] === 'AUX' || upos[at] === 'ADV')) at--
  while (at >= 0 && deprels[at].startsWith('flat')) at = heads[at]
  return nominal.has(upos[at]) ? at : -1
}

/** "The two ministers met in Rome, the Vatican said": of two subjects of "said" the first is that of the clause that has none. */
export function withReported({upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [clause, label] of deprels.entries()) {
    const described = label === 'acl' || label === 'amod'
    if (upos[clause] !== 'VERB' || !(described || label === 'ccomp')) continue
    const speech = described ? verbOver(heads, clause) : heads[clause]
    if (speech < clause || subjectsOf(tree, clause).length > 0) continue
    const [first, second, third] = subjectsOf(tree, speech)
    if (second === undefined || third !== undefined || first > clause || second < clause) continue
    if (described && !isBelow(heads, clause, first)) continue
    const moved = Array.from(heads).with(clause, speech).with(first, clause)
    return {...tree, heads: moved, deprels: deprels.with(clause, 'ccomp')}
  }
  return tree
}

/**
 * "He met envoys of four states, his spokesman, Jane Roe, said", the spokesman taken for one more name of the states: between commas
 * before a verb of which the clause before is said, it is who says so.
 */
export function withTellers({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [verb, tag] of upos.entries()) {
    if (tag !== 'VERB' || deprels[verb] === 'acl') continue
    const told = deprels.findIndex((label, at) => label === 'ccomp' && heads[at] === verb && at < verb)
    const [name, other] = subjectsOf(tree, verb)
    if (told < 0 || other !== undefined || (name !== undefined && (name < told || deprels[name] !== 'nsubj')))
      continue
    const end = name === undefined ? verb - 1 : firstBelow(heads, name)
    const comma = forms[end] === ',' ? end : end - 1
    if (forms[comma] !== ',') continue
    const teller = deprels.findIndex(
      (label, at) =>
        label === 'appos' &&
        heads[at] < at &&
        at > told &&
        nominal.has(upos[at]) &&
        isBelow(heads, heads[at], told) &&
        isBehindComma(forms, firstBelow(heads, at)) &&
        [comma, comma - 1].includes(lastBelow(heads, at)),
    )
    if (teller < 0) continue
    const moved = Array.from(heads).with(teller, verb)
    const labels = deprels.with(teller, 'nsubj')
    if (name === undefined) return {...tree, heads: moved, deprels: labels}
    return {...tree, heads: moved.with(name, teller), deprels: labels.with(name, 'appos')}
  }
  return tree
}

/** "Egypt tortured detainees, groups said", read as detainees of Egypt who said so: of two subjects the first is the object of what was said. */
export function withReportedDeeds({upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [deed, label] of deprels.entries()) {
    const doer = deed - 1
    const noun = heads[deed]
    if (label !== 'amod' || upos[deed] !== 'VERB' || noun < deed || heads[doer] !== noun) continue
    const speech = heads[noun]
    if (!/^(?:compound|nmod)/.test(deprels[doer]) || speech < 0 || subjectsOf(tree, speech).length !== 2)
      continue
    return {
      ...tree,
      heads: Array.from(heads).with(deed, speech).with(doer, deed).with(noun, deed),
      deprels: deprels.with(deed, 'ccomp').with(doer, 'nsubj').with(noun, 'obj'),
    }
  }
  return tree
}

/** "Police in the port of Bari freed captives, officials said": the word over the noun before the verb that the verb was hung on. */
function verbOver(heads: ArrayLike<number>, clause: number): number {
  let over = heads[clause]
  while (over >= 0 && over < clause) over = heads[over]
  return heads[clause] < clause ? over : -1
}

/** "Rejected Prime Minister Roe", both the court and Roe taken for subjects: a name or noun behind the verb is the object. */
export function withOneSubject({upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const has = (over: number, relation: RegExp): boolean =>
    deprels.some((label, at) => heads[at] === over && relation.test(label))
  const second = deprels.findIndex(
    (label, at) =>
      label === 'nsubj' &&
      nominal.has(upos[at]) &&
      upos[heads[at]] === 'VERB' &&
      heads[at] < at &&
      subjectsOf(tree, heads[at]).some((other) => other < heads[at]) &&
      !has(heads[at], /^obj$|comp$/) &&
      !has(at, /^case$/),
  )
  return second < 0 ? tree : {...tree, deprels: deprels.with(second, 'obj')}
}

/** "Chad was willing, the minister told reporters, to send troops": what follows the aside belongs to the word before it. */
export function withInterrupted({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [aside, label] of deprels.entries()) {
    const over = heads[aside]
    if (label !== 'parataxis' || over > aside || upos[aside] !== 'VERB') continue
    const clause = deprels.findIndex(
      (relation, at) => at > aside && heads[at] === aside && (relation === 'xcomp' || relation === 'advcl'),
    )
    const mark =
      clause < 0 ? -1 : deprels.findIndex((relation, at) => relation === 'mark' && heads[at] === clause)
    if (forms[mark] !== 'to' || forms[mark - 1] !== ',') continue
    return {...tree, heads: Array.from(heads).with(clause, over), deprels: deprels.with(clause, 'xcomp')}
  }
  return tree
}

/** "The two conferred by telephone", the telephone taken for who does it: it is how, and who confers is no passive subject. */
export function withMeans({lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const by = deprels.findIndex((label, at) => label === 'obl:agent' && means.has(lemmas[at]))
  if (by < 0) return tree
  const verb = heads[by]
  const passive = deprels.some((label, at) => heads[at] === verb && label === 'aux:pass')
  return {
    ...tree,
    deprels: deprels.map((label, at) => {
      if (at === by) return 'obl'
      return label === 'nsubj:pass' && heads[at] === verb && !passive ? 'nsubj' : label
    }),
  }
}

/**
 * "Chad, Libya sign pact", "Bus drivers, council to meet": two names of a headline with a comma alone between them, and none before
 * the verb, are both its subjects. Only where no article opens either and the verb is no third person.
 */
export function withListed({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const comma = forms.indexOf(',')
  const verb = upos.indexOf('VERB')
  const end = forms[verb - 1] === 'to' ? verb - 1 : verb
  if (comma < 1 || end < comma + 2 || xpos[verb] === 'VBZ') return tree
  if (!upos.slice(0, end).every((tag, at) => at === comma || bare.has(tag))) return tree
  const [first, second] = [phraseHead(tree, comma - 1), phraseHead(tree, end - 1)]
  const beside = [heads[first], first].includes(heads[second]) && subject.test(deprels[second])
  if (!beside || first > comma || second >= end) return tree
  if (heads[first] === verb && subject.test(deprels[first]))
    return {
      ...tree,
      heads: Array.from(heads).with(second, first),
      deprels: deprels.with(first, 'nsubj').with(second, 'conj'),
    }
  if (heads[first] !== -1 || deprels[verb] !== 'acl' || end === verb) return tree
  return {...tree, heads: Array.from(heads).with(verb, first), deprels: deprels.with(second, 'conj')}
}
const bare = new Set(['NOUN', 'PROPN', 'ADJ'])
const subject = /^(?:nsubj|vocative|appos)$/

/** The word over the words of its phrase that stand together: "council" of "Auckland council". */
function phraseHead({heads, deprels}: Tree, at: number): number {
  let head = at
  while (/^(?:compound|amod|flat)/.test(deprels[head]) && heads[head] >= 0) head = heads[head]
  return head
}

/** "The envoy is due in Tbilisi", with Tbilisi for what is said of him: "due" is said of him, the place hangs on it. */
export function withDue({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const due = forms.indexOf('due')
  if (due < 1 || upos[due] !== 'ADJ' || !['in', 'at'].includes(forms[due + 1])) return tree
  const place = heads[due + 1]
  const said = deprels[due] === 'case' && heads[due] === place
  if (
    place <= due ||
    !(said || heads[place] === due) ||
    !deprels.some((label, at) => heads[at] === place && label === 'nsubj')
  )
    return tree
  const moved = Array.from(heads, (head, at) => (head === place && ofClause.test(deprels[at]) ? due : head))
  const labels = [...deprels]
  if (said) {
    moved[due] = heads[place]
    labels[due] = deprels[place]
  }
  moved[place] = due
  labels[place] = 'obl'
  return {...tree, heads: moved, deprels: labels}
}
const ofClause = /^(?:nsubj|cop|aux|advcl|acl|punct|parataxis)/

function subjectsOf({heads, deprels}: Tree, verb: number): number[] {
  return deprels.flatMap((label, at) => (heads[at] === verb && /^[nc]subj|^expl/.test(label) ? [at] : []))
}

function lastBelow(heads: ArrayLike<number>, over: number): number {
  for (let at = heads.length - 1; at > over; at--) if (isBelow(heads, at, over)) return at
  return over
}

function firstBelow(heads: ArrayLike<number>, over: number): number {
  for (let at = 0; at < over; at++) if (isBelow(heads, at, over)) return at
  return over
}

/**
 * "The embargo that producers imposed hurt trade", both nouns taken for subjects of "hurt": the second is that of the clause between,
 * which says something of the first.
 */
export function withRelativeSubjects({upos, forms}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isOwn = (at: number, verb: number) => heads[at] === verb
  const opens = (at: number, verb: number) =>
    isOwn(at, verb) && at < verb && relative.has(forms[at].toLowerCase())
  const clause = deprels.findIndex(
    (label, at) =>
      /^acl/.test(label) &&
      upos[at] === 'VERB' &&
      forms.some((_, word) => opens(word, at)) &&
      !deprels.some((other, word) => isOwn(word, at) && other.startsWith('nsubj')),
  )
  if (clause < 0) return tree
  const opener = forms.findIndex((_, at) => opens(at, clause))
  const inner = deprels.findIndex(
    (label, at) => label === 'nsubj' && at > opener && at < clause && heads[at] > clause,
  )
  const outer = deprels.findIndex(
    (label, at) => label === 'nsubj' && at < opener && heads[at] === heads[inner],
  )
  if (inner < 0 || outer < 0 || ![inner, outer].includes(heads[clause])) return tree
  const moved = Array.from(heads)
  moved[inner] = clause
  moved[clause] = outer
  return {...tree, heads: moved, deprels: deprels.with(clause, 'acl:relcl').with(opener, 'obj')}
}
const relative = new Set(['that', 'which'])

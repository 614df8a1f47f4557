// Trees in, trees out: relations that contradict the words below them ("to talks" as an object), put right by rule.
import type {TaggedSentence, Tree} from './parser.ts'

/** "Called off the visit": a particle right after a verb is the verb's own; what it was taken to stand before is the object. */
export function withParticles({upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const particle = tree.deprels.findIndex(
    (label, at) => label === 'case' && xpos[at] === 'RP' && upos[at - 1] === 'VERB',
  )
  if (particle < 0) return tree
  const verb = particle - 1
  const object = tree.heads[particle]
  const deprels = tree.deprels.with(particle, 'compound:prt')
  const takes = tree.heads[object] === verb && deprels[object] === 'obl'
  return {
    ...tree,
    heads: Array.from(tree.heads).with(particle, verb),
    deprels: takes ? deprels.with(object, 'obj') : deprels,
  }
}

/** "Madrid called off the visit", its subject taken for a passive one: a past tense without "was" is active. */
export function withActives({xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const active = (at: number): boolean =>
    deprels[at] === 'nsubj:pass' &&
    xpos[heads[at]] === 'VBD' &&
    !deprels.some((label, child) => heads[child] === heads[at] && label.startsWith('aux'))
  if (!deprels.some((_, at) => active(at))) return tree
  return {...tree, deprels: deprels.map((label, at) => (active(at) ? 'nsubj' : label))}
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
export function withAsides({forms, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const subjectOf = (verb: number): number =>
    deprels.findIndex(
      (label, at) =>
        at < verb &&
        ((label === 'nsubj' && heads[at] === verb) ||
          (label === 'appos' && at === verb - 1 && heads[at] === heads[verb])),
    )
  const verb = deprels.findIndex((label, at) => {
    if (label !== 'acl:relcl' || !punctuated.has(forms[at + 1])) return false
    const subject = subjectOf(at)
    if (subject < 0) return false
    const phrase = deprels.flatMap((relation, child) =>
      child <= subject && relation !== 'punct' && isBelow(heads, child, subject) ? [child] : [],
    )
    const relative = (child: number): boolean => xpos[child][0] === 'W' || forms[child] === 'that'
    return forms[phrase[0] - 1] === ',' && !deprels.some((_, at2) => heads[at2] === at && relative(at2))
  })
  if (verb < 0) return tree
  const subject = subjectOf(verb)
  const moved = Array.from(heads).with(subject, verb).with(verb, deprels.indexOf('root'))
  return {...tree, heads: moved, deprels: deprels.with(subject, 'nsubj').with(verb, 'parataxis')}
}
const punctuated = new Set([',', '.', '?', '!', ';'])

function isBelow(heads: ArrayLike<number>, at: number, over: number): boolean {
  let up = at
  while (up >= 0 && up !== over) up = heads[up]
  return up === over
}

/** "Set a refinery ablaze", "found the bishop guilty": such a word is no thing, but what becomes of the thing before it. */
export function withOutcomes({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const outcome = tree.deprels.findIndex(
    (label, at) =>
      label === 'obj' && outcomes.has(forms[at]) && upos[at - 1] !== 'ADJ' && tree.heads[at - 1] === at,
  )
  if (outcome < 0) return tree
  const thing = outcome - 1
  const verb = tree.heads[outcome]
  const heads = Array.from(tree.heads, (head, at) => (head === outcome && at < thing ? thing : head))
  heads[thing] = verb
  return {...tree, heads, deprels: tree.deprels.with(thing, 'obj').with(outcome, 'xcomp')}
}
const outcomes = new Set('ablaze aflame afloat aground alight alive ashore asunder guilty'.split(' '))

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

/** "Gathered ahead of the summit": both words are read as one preposition. */
export function withAheadOf({forms}: TaggedSentence, tree: Tree): Tree {
  const ahead = forms.findIndex(
    (form, at) => form === 'ahead' && forms[at + 1] === 'of' && tree.deprels[at + 1] === 'case',
  )
  const noun = tree.heads[ahead + 1]
  if (ahead < 0 || noun < ahead) return tree
  const heads = Array.from(tree.heads)
    .with(ahead, noun)
    .with(ahead + 1, ahead)
  return {...tree, heads, deprels: tree.deprels.with(ahead, 'case').with(ahead + 1, 'fixed')}
}

/** "Called its ambassador home", "stopped short of striking": these words tell how or where to, and head nothing. */
export function withAdverbs({forms}: TaggedSentence, tree: Tree): Tree {
  const adverb = tree.deprels.findIndex((label, at) => label === 'xcomp' && adverbs.has(forms[at]))
  if (adverb < 0) return tree
  const verb = tree.heads[adverb]
  const heads = Array.from(tree.heads, (head, at) =>
    head === adverb && tree.deprels[at].startsWith('advcl') ? verb : head,
  )
  return {...tree, heads, deprels: tree.deprels.with(adverb, 'advmod')}
}
const adverbs = new Set(['home', 'short'])

/** "Repeated his proposal for an inquiry": what such a noun is for or on hangs on it, not on the verb before. */
export function withContents({forms, lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const moved = (at: number): boolean => {
    const before = deprels.findIndex((label, child) => label === 'case' && heads[child] === at)
    const noun = before - 1
    return (
      deprels[at] === 'obl' &&
      upos[at] !== 'PROPN' &&
      (forms[before] === 'for' || forms[before] === 'on') &&
      deprels[noun] === 'obj' &&
      heads[noun] === heads[at] &&
      withTopics.has(lemmas[noun])
    )
  }
  const topics = deprels.flatMap((_, at) => (moved(at) ? [at] : []))
  if (topics.length === 0) return tree
  const first = (at: number): number =>
    deprels.findIndex((label, child) => label === 'case' && heads[child] === at)
  return {
    ...tree,
    heads: Array.from(heads, (head, at) => (topics.includes(at) ? first(at) - 1 : head)),
    deprels: deprels.map((label, at) => (topics.includes(at) ? 'nmod' : label)),
  }
}
const withTopics = new Set(
  `accord agreement appeal bid bill blueprint call commission committee deal demand framework idea initiative law memorandum offer pact plan
  plea proposal request resolution roadmap scheme strategy suggestion treaty`.split(/\s+/),
)

// Trees in, trees out: relations that contradict the words about them ("called" with a passive subject, without "was"), put right.
import {adverbsOfPlace, describing, outcomes, topicNouns, turningBack} from './en.ts'
import type {TaggedSentence, Tree} from './parser.ts'

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

/** "Called off the visit", "rolled back tariffs": a particle right after a verb is the verb's own; what it was taken to stand before is the object. */
export function withParticles({forms, lemmas, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const particle = tree.deprels.findIndex(
    (label, at) =>
      upos[at - 1] === 'VERB' &&
      (label === 'case' ? xpos[at] === 'RP' : isTurnedBack(label, forms[at], lemmas[at - 1])),
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

function isTurnedBack(label: string, form: string, verb: string): boolean {
  return (label === 'compound' || label === 'amod') && form === 'back' && turningBack.has(verb)
}

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
  const over = tree.heads[noun] === ahead ? tree.heads[ahead] : tree.heads[noun]
  const heads = Array.from(tree.heads)
    .with(ahead, noun)
    .with(ahead + 1, ahead)
    .with(noun, over)
  return {...tree, heads, deprels: tree.deprels.with(ahead, 'case').with(ahead + 1, 'fixed')}
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

/** "Called its ambassador home", "stopped short of striking": these words tell how or where to, and head nothing. */
export function withAdverbs({forms}: TaggedSentence, tree: Tree): Tree {
  const adverb = tree.deprels.findIndex((label, at) => label === 'xcomp' && adverbsOfPlace.has(forms[at]))
  if (adverb < 0) return tree
  const verb = tree.heads[adverb]
  const heads = Array.from(tree.heads, (head, at) =>
    head === adverb && tree.deprels[at].startsWith('advcl') ? verb : head,
  )
  return {...tree, heads, deprels: tree.deprels.with(adverb, 'advmod')}
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

/** "Showed Washington the pictures", the name taken for a phrase without its preposition: it is who was shown them. */
export function withReceivers({upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const has = (over: number, relation: string, from = -1): boolean =>
    deprels.some((label, at) => heads[at] === over && at > from && label === relation)
  const isReceiver = (label: string, at: number): boolean =>
    label === 'obl' &&
    upos[at] === 'PROPN' &&
    heads[at] < at &&
    upos[heads[at]] === 'VERB' &&
    !has(at, 'case') &&
    has(heads[at], 'obj', at) &&
    !has(heads[at], 'iobj')
  if (!deprels.some(isReceiver)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isReceiver(label, at) ? 'iobj' : label))}
}

/** "Laid down 7,000 rifles", the particle taken for a part of the number: right behind a verb it is the verb's own. */
export function withNumbers({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const particle = tree.deprels.findIndex(
    (label, at) =>
      label === 'advmod' &&
      particles.has(forms[at]) &&
      upos[at - 1] === 'VERB' &&
      upos[tree.heads[at]] === 'NUM',
  )
  if (particle < 0) return tree
  const heads = Array.from(tree.heads).with(particle, particle - 1)
  return {...tree, heads, deprels: tree.deprels.with(particle, 'compound:prt')}
}
const particles = new Set(['down', 'up', 'out', 'back', 'in', 'off', 'away'])

/** "Trade more than doubled", read as "more trade than doubled": the two words measure the verb behind them. */
export function withMeasures({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const verb = xpos.findIndex(
    (tag, at) =>
      /^VB[DN]$/.test(tag) &&
      forms[at - 1] === 'than' &&
      /^(?:more|less)$/.test(forms[at - 2]) &&
      heads[at] >= 0,
  )
  const measure = verb - 2
  const subject = heads[verb] === measure ? heads[measure] : heads[verb]
  if (verb < 0 || subject < 0 || subject >= measure || !/NOUN|PROPN/.test(upos[subject])) return tree
  const moved = Array.from(heads, (head, at) => (head === subject && at > verb ? verb : head))
  moved[verb] = heads[subject]
  moved[subject] = moved[measure] = verb
  moved[verb - 1] = measure
  const labels = deprels
    .with(verb, deprels[subject])
    .with(subject, 'nsubj')
    .with(measure, 'advmod')
    .with(verb - 1, 'fixed')
  return {...tree, heads: moved, deprels: labels}
}

// Trees in, trees out: particles, adverbs and measures ("called off", "sent home", "more than doubled") put beside the word that they belong to.
import {adverbsOfPlace, bringingIn, phrasal, turningBack} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'

/** "Called off the visit", "rolled back tariffs": a particle right after a verb is the verb's own; what it was taken to stand before is the object. */
export function withParticles({forms, lemmas, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const particle = tree.deprels.findIndex(
    (label, at) =>
      upos[at - 1] === 'VERB' &&
      (label === 'case'
        ? xpos[at] === 'RP' || phrasal.has(`${lemmas[at - 1]} ${forms[at]}`)
        : isTurnedBack(label, forms[at], lemmas[at - 1])),
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

/** "Laid down 7,000 rifles", the particle taken for a part of the number: right behind a verb it is the verb's own. */
export function withNumbers({forms, lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const particle = tree.deprels.findIndex(
    (label, at) =>
      label === 'advmod' &&
      (particles.has(forms[at]) || (forms[at] === 'over' && handing.has(lemmas[at - 1]))) &&
      upos[at - 1] === 'VERB' &&
      upos[tree.heads[at]] === 'NUM',
  )
  if (particle < 0) return tree
  const heads = Array.from(tree.heads).with(particle, particle - 1)
  return {...tree, heads, deprels: tree.deprels.with(particle, 'compound:prt')}
}
/** "handed over two men": with these "over" is no "more than". */
const handing = new Set(['hand', 'turn'])
const particles = new Set(['down', 'up', 'out', 'back', 'in', 'off', 'away'])

/** "Had taken in 2,000 Yemenis fleeing the war", "in" read as a preposition: between these verbs and a number of people it is the verb's own; "handed in rifles". */
export function withTakenIn({forms, lemmas, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const particle = deprels.findIndex(
    (label, at) =>
      label === 'case' &&
      forms[at] === 'in' &&
      ((upos[at + 1] === 'NUM' && heads[at + 1] === heads[at] && bringingIn.has(lemmas[at - 1])) ||
        lemmas[at - 1] === 'hand') &&
      upos[at - 1] === 'VERB' &&
      /^NNP?S$/.test(xpos[heads[at]]),
  )
  if (particle < 0) return tree
  const verb = particle - 1
  const people = heads[particle]
  const below = heads[people]
  const fleeing = below !== verb && xpos[below] === 'VBG' && heads[below] === verb
  const moved = Array.from(heads).with(particle, verb).with(people, verb)
  return {
    ...tree,
    heads: fleeing ? moved.with(below, people) : moved,
    deprels: (fleeing ? deprels.with(below, 'acl') : deprels)
      .with(particle, 'compound:prt')
      .with(people, 'obj'),
  }
}

/** "A halt to attacks", with "to" for the mark of a verb: before a noun it is a preposition. */
export function withBareTo({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const isBefore = (label: string, at: number) =>
    label === 'mark' &&
    forms[at] === 'to' &&
    upos[tree.heads[at]] === 'NOUN' &&
    tree.deprels[tree.heads[at]] === 'nmod'
  if (!tree.deprels.some(isBefore)) return tree
  return {...tree, deprels: tree.deprels.map((label, at) => (isBefore(label, at) ? 'case' : label))}
}

/** "Took flour to displaced people", read as "to displace": before the participle that describes a noun "to" is a preposition. */
export function withToParticiple({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const to = deprels.findIndex(
    (label, at) =>
      label === 'mark' && forms[at] === 'to' && heads[at] === at + 1 && /^VB[DN]$/.test(xpos[at + 1]),
  )
  if (to < 0) return tree
  const participle = to + 1
  const verb = heads[participle]
  const noun = deprels.findIndex(
    (label, at) => label === 'obj' && heads[at] === participle && at > participle && upos[at] === 'NOUN',
  )
  if (noun < 0 || verb < 0 || upos[verb] !== 'VERB' || verb > to) return tree
  const moved = Array.from(heads, (head, at) => (head === participle && at !== noun ? verb : head))
  return {
    ...tree,
    heads: moved.with(to, noun).with(participle, noun).with(noun, verb),
    deprels: deprels.with(to, 'case').with(participle, 'amod').with(noun, 'obl'),
  }
}

/** "Trade more than doubled", read as "more trade than doubled": the two words measure the verb behind them. */
export function withMeasures({forms, upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const verb = xpos.findIndex(
    (tag, at) =>
      forms[at - 1] === 'than' &&
      /^VB[DN]$/.test(tag) &&
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

/** "Hacked to death dozens of villagers", read as a phrase "to death dozens": they are whom it was done to. */
export function withToDeath({lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [death, label] of deprels.entries()) {
    const object = heads[death]
    if (label !== 'compound' || lemmas[death] !== 'death' || lemmas[death - 1] !== 'to' || object < death)
      continue
    const verb = heads[object]
    if (verb < 0 || upos[verb] !== 'VERB' || heads[death - 1] !== object) continue
    return {
      ...tree,
      heads: Array.from(heads)
        .with(death, verb)
        .with(death - 1, death),
      deprels: deprels.with(death, 'obl').with(object, 'obj'),
    }
  }
  return tree
}

// Trees in, trees out: names and phrases that the tree has cut at the wrong word ("Bank of Iraq officials", "whom the court jailed"), put right.
import type {TaggedSentence, Tree} from '../parser.ts'

const nominal = new Set(['NOUN', 'PROPN'])

/** "An object" with a preposition of its own, "sewed their lips in protest": a phrase of the verb. */
export function withPhrases(_: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isPhrase = (label: string, at: number): boolean =>
    label === 'obj' &&
    heads[at] < at &&
    deprels.some(
      (other, child) => other === 'case' && heads[child] === at && child > heads[at] && child < at,
    ) &&
    deprels.some((other, object) => other === 'obj' && heads[object] === heads[at] && object < at)
  if (!deprels.some(isPhrase)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isPhrase(label, at) ? 'obl' : label))}
}

/** "A man who police accused", "the pact that Rome signed", both words taken for subjects: the clause's own subject is the second. */
export function withRelativeObjects({upos, xpos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const has = (verb: number, relation: RegExp): boolean =>
    deprels.some((label, at) => heads[at] === verb && relation.test(label))
  const isObject = (label: string, at: number): boolean =>
    label === 'nsubj' &&
    /^W[DP]/.test(xpos[at]) &&
    deprels[heads[at]] === 'acl:relcl' &&
    deprels.some(
      (other, second) =>
        other === 'nsubj' &&
        second > at &&
        second < heads[at] &&
        heads[second] === heads[at] &&
        nominal.has(upos[second]),
    ) &&
    !has(heads[at], /^obj$|^aux:pass|^cop/)
  if (!deprels.some(isObject)) return tree
  return {...tree, deprels: deprels.map((label, at) => (isObject(label, at) ? 'obj' : label))}
}

/**
 * "A Bank of Iraq official", "two University of Texas students", read as a bank of officials: the common noun right behind the name is
 * the head, and the name describes it.
 */
export function withNamedBodies({forms, upos, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const isName = (at: number): boolean => upos[at] === 'PROPN' && /^\p{Lu}/u.test(forms[at])
  for (const [noun, label] of deprels.entries()) {
    const name = heads[noun]
    if (label !== 'nmod' || upos[noun] !== 'NOUN' || !/^\p{Ll}/u.test(forms[noun]) || !isName(name)) continue
    const of = deprels.findIndex((other, at) => other === 'case' && heads[at] === noun)
    if (lemmas[of] !== 'of' || of !== name + 1 || !isName(of + 1)) continue
    let inner = of + 1
    while (heads[inner] !== noun && heads[inner] >= 0 && heads[inner] < noun) inner = heads[inner]
    if (heads[inner] !== noun || deprels[inner] !== 'compound') continue
    const last = isName(inner) ? inner : of + 1
    const moved = Array.from(heads, (head, at) =>
      head === name && (at > noun || determining.has(deprels[at])) ? noun : head,
    )
    moved[noun] = heads[name]
    moved[name] = noun
    moved[last] = name
    moved[of] = last
    return {
      ...tree,
      heads: moved,
      deprels: deprels.with(noun, deprels[name]).with(name, 'compound').with(last, 'nmod'),
    }
  }
  return tree
}
const determining = new Set(['det', 'nummod', 'case', 'nmod:poss', 'punct'])

/** "Dismissed as baseless the Indian claim": behind "as" and its adjective an article begins what was dismissed. */
export function withHeavyObjects({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const as = forms.findIndex(
    (form, at) =>
      form === 'as' &&
      upos[at - 1] === 'VERB' &&
      (upos[at + 1] === 'ADJ' || upos[at + 1] === 'ADV') &&
      upos[at + 2] === 'DET',
  )
  const verb = as - 1
  const noun = heads[as + 2]
  if (as < 0 || !nominal.has(upos[noun]) || (heads[noun] !== verb && heads[noun] !== as + 1)) return tree
  if (deprels.some((label, at) => label === 'obj' && heads[at] === verb && at !== noun)) return tree
  const moved = Array.from(heads)
  moved[as] = as + 1
  moved[as + 1] = noun === heads[as + 1] ? verb : heads[as + 1]
  if (heads[moved[as + 1]] === as + 1 || moved[as + 1] === noun) moved[as + 1] = verb
  moved[noun] = verb
  return {
    ...tree,
    heads: moved,
    deprels: deprels
      .with(as, 'case')
      .with(as + 1, 'obl')
      .with(noun, 'obj'),
  }
}

/** "Declared the envoy persona non grata", read as one phrase: who was declared so is the object. */
export function withPersona({lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const persona = lemmas.findIndex((lemma, at) => lemma.toLowerCase() === 'persona' && at > 0)
  const person = persona - 1
  if (persona < 1 || !nominal.has(upos[person]) || heads[person] !== persona) return tree
  if (deprels[persona] !== 'obj' || deprels[person] !== 'compound') return tree
  const moved = Array.from(heads, (head, at) => (head === persona && at < person ? person : head))
  moved[person] = heads[persona]
  return {...tree, heads: moved, deprels: deprels.with(person, 'obj').with(persona, 'xcomp')}
}

/** "Took three sailors hostage", "took dozens of nuns captive", read as one phrase: who was taken is the object. */
export function withCaptives({lemmas, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  if (!lemmas.some((lemma) => captive.has(lemma))) return tree
  for (const [state, lemma] of lemmas.entries()) {
    const [over, person] = [heads[state], state - 1]
    if (!captive.has(lemma) || person < 1 || heads[person] !== state || !nominal.has(upos[person])) continue
    if (!/^(?:compound|nmod:poss)$/.test(deprels[person])) continue
    const possessed = deprels.some((label, at) => heads[at] === person && label === 'case')
    const verb = deprels[state] === 'obj' ? over : deprels[state] === 'nmod' ? heads[over] : -1
    if (possessed || verb < 0 || verb > person || !taking.has(lemmas[verb])) continue
    const moved = Array.from(heads, (head, at) => (head === state && at < person ? person : head))
    moved[person] = over
    moved[state] = verb
    return {...tree, heads: moved, deprels: deprels.with(person, deprels[state]).with(state, 'xcomp')}
  }
  return tree
}
const captive = new Set(['hostage', 'prisoner', 'captive'])
const taking = new Set(['take', 'hold', 'keep'])

/** "The Basque group ETA asked", both the noun and the name right behind it taken for subjects: the noun says what the name is. */
export function withTitledNames({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const noun = deprels.findIndex(
    (label, at) =>
      label === 'nsubj' &&
      upos[at] === 'NOUN' &&
      (upos[at + 1] === 'PROPN' || /^\p{Lu}{2,}$/u.test(forms[at + 1])) &&
      deprels[at + 1] === 'nsubj' &&
      heads[at + 1] === heads[at] &&
      heads[at] > at + 1,
  )
  if (noun < 0) return tree
  return {...tree, heads: Array.from(heads).with(noun, noun + 1), deprels: deprels.with(noun, 'nmod:desc')}
}

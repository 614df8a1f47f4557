// A tagged sentence and its tree in and out: "Missiles fired from Gaza hit Tel Aviv", where what was fired is taken for who fired.
import {landings, launches} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {isTree} from './mend.ts'

const nominal = new Set(['NOUN', 'PROPN'])

/** Verb that describes the subject, the main verb behind the phrase "from Gaza", and the noun before that verb. */
interface Flight {
  readonly launch: number
  readonly main: number
  readonly place: number
}

/**
 * "Drones launched from Yemen struck oil plants": behind a noun, its participle and a phrase of where from or by whom, a word that tells what
 * became of it is the verb of the clause.
 */
export function withFlights(
  tagged: TaggedSentence,
  tree: Tree,
  lang = 'en',
): {tagged: TaggedSentence; tree: Tree} {
  if (lang !== 'en') return {tagged, tree}
  for (const [launch, lemma] of tagged.lemmas.entries()) {
    if (!launches.has(lemma) || !nominal.has(tagged.upos[launch - 1])) continue
    const flight = flightOf(tagged, tree, launch)
    const found = flight && flown(tagged, tree, flight)
    if (flight && found && isTree(found.heads)) return {tagged: asVerbs(tagged, flight), tree: found}
  }
  return {tagged, tree}
}

function flightOf(
  {forms, upos, xpos}: TaggedSentence,
  {heads, deprels}: Tree,
  launch: number,
): Flight | null {
  if (!['from', 'by', 'at', 'into', 'on'].includes(forms[launch + 1])) return null
  const main = forms.findIndex((form, at) => at > launch + 2 && landings.has(form))
  const place = main - 1
  if (main < 0 || !nominal.has(upos[place])) return null
  const plain = upos.slice(launch + 2, main).every((tag) => phrase.has(tag))
  const isVerb =
    upos[main] === 'VERB' && heads[launch] !== -1 && /^(?:root|ccomp|conj|advcl)$/.test(deprels[main])
  const own = deprels.some((label, at) => heads[at] === main && /^nsubj/.test(label))
  return plain && !(isVerb && own) && xpos[launch] !== 'VBG' ? {launch, main, place} : null
}
const phrase = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])

function flown({upos}: TaggedSentence, tree: Tree, {launch, main, place}: Flight): Tree {
  const subject = subjectOf(tree, launch)
  const behind = upos.findIndex((tag, at) => at > main && nominal.has(tag))
  if (subject < 0) return tree
  const over =
    tree.deprels[launch] === 'acl'
      ? {head: -1, label: 'root'}
      : {head: tree.heads[launch], label: tree.deprels[launch]}
  const object = behind < 0 ? -1 : topOf(tree, behind, main)
  const heads = Array.from(tree.heads, (head, at) => {
    if (at > main && (head === launch || head === main || head === place)) return main
    return at > launch && at < main && at !== place && (head >= main || head === launch) ? place : head
  })
  const labels = [...tree.deprels]
  const set = (at: number, head: number, label: string) => {
    heads[at] = head
    labels[at] = label
  }
  set(main, over.head, over.label)
  set(subject, main, 'nsubj')
  set(launch, subject, 'acl')
  set(place, launch, 'obl')
  if (object >= 0 && heads[object] === main && labels[object] !== 'nsubj')
    labels[object] = isPhrase(tree, object) ? 'obl' : 'obj'
  return {...tree, heads, deprels: labels}
}

/** The noun before the participle, by the word over it. */
function subjectOf({heads}: Tree, launch: number): number {
  let at = launch - 1
  while (heads[at] >= 0 && heads[at] < launch && at >= 0) at = heads[at]
  return at
}

/** The word over the noun phrase that follows the verb. */
function topOf({heads}: Tree, noun: number, main: number): number {
  let at = noun
  while (heads[at] > main && heads[at] !== at) at = heads[at]
  return at
}

function isPhrase({heads, deprels}: Tree, noun: number): boolean {
  return deprels.some((label, at) => label === 'case' && heads[at] === noun)
}

function asVerbs(tagged: TaggedSentence, {launch, main}: Flight): TaggedSentence {
  return {
    ...tagged,
    lemmas: tagged.lemmas.with(main, landings.get(tagged.forms[main]) ?? tagged.lemmas[main]),
    upos: tagged.upos.with(main, 'VERB').with(launch, 'VERB'),
    xpos: tagged.xpos.with(main, 'VBD').with(launch, 'VBN'),
    feats: tagged.feats.with(main, past).with(launch, participle),
  }
}
const past = 'Mood=Ind|Tense=Past|VerbForm=Fin'
const participle = 'Tense=Past|VerbForm=Part'

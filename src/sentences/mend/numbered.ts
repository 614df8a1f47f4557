// A tagged sentence and its tree in and out: "No 10 rejected the claim", where the sign for a number is taken for a denial.
import type {TaggedSentence, Tree} from '../parser.ts'
import {isTree} from './mend.ts'

const numberHeads = /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)/

/** "No 10", "No 11": with a capital, and with no noun behind the number, it numbers something; "No 10 ships came" denies. */
export function withNumberedNames(
  tagged: TaggedSentence,
  tree: Tree,
  lang = 'en',
): {tagged: TaggedSentence; tree: Tree} {
  if (lang !== 'en') return {tagged, tree}
  const at = tagged.forms.findIndex(
    (form, place) => (form === 'No' || form === 'No.') && isNumbered(tagged, tree, place),
  )
  if (at < 0) return {tagged, tree}
  const number = at + 1
  const heads = Array.from(tree.heads, (head) => (head === number ? at : head))
  heads[at] = tree.heads[number]
  heads[number] = at
  const deprels = tree.deprels.with(at, tree.deprels[number]).with(number, 'flat')
  if (!isTree(heads)) return {tagged, tree}
  return {
    tagged: {
      ...tagged,
      lemmas: tagged.lemmas.with(at, 'No'),
      upos: tagged.upos.with(at, 'PROPN'),
      xpos: tagged.xpos.with(at, 'NNP'),
      feats: tagged.feats.with(at, 'Number=Sing'),
    },
    tree: {...tree, heads, deprels},
  }
}

function isNumbered({forms, upos}: TaggedSentence, {heads, deprels}: Tree, at: number): boolean {
  return (
    /^\d{1,2}$/.test(forms[at + 1] ?? '') &&
    numberHeads.test(deprels[at + 1]) &&
    heads[at + 1] !== at &&
    /^(?:VERB|AUX|ADV|PUNCT|ADP|PART|CCONJ)$/.test(upos[at + 2] ?? 'PUNCT')
  )
}

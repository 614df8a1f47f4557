// Trees in, trees out: whoever stands between a verb and what it takes for its complement, given to the one that he belongs to.
import {stating, thinking} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {isBelow} from './heads.ts'

const finite = new Set(['VBD', 'VBZ', 'VBP'])

/** "Thought Peru needed to leave", Peru taken for whom the thought was given to: it is the subject of the clause that has none. */
export function withComplementSubjects({upos, xpos, lemmas}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [clause, label] of deprels.entries()) {
    const verb = heads[clause]
    if (label !== 'ccomp' || verb > clause || upos[clause] !== 'VERB') continue
    if (!(stating.has(lemmas[verb]) || thinking.has(lemmas[verb]))) continue
    const own = deprels.flatMap((_, at) => (heads[at] === clause && at < clause ? [at] : []))
    const helpers = own.filter((at) => deprels[at].startsWith('aux'))
    if (!(finite.has(xpos[clause]) || helpers.length > 0)) continue
    if (own.some((at) => !inVerbGroup.test(deprels[at]))) continue
    const subject = deprels.findLastIndex(
      (one, at) => /^i?obj$/.test(one) && heads[at] === verb && at < clause,
    )
    if (subject < verb || !nominal.has(upos[subject])) continue
    const between = Array.from({length: clause - subject - 1}, (_, place) => subject + 1 + place)
    if (!between.every((at) => own.includes(at) || isBelow(heads, at, subject))) continue
    return {...tree, heads: Array.from(heads).with(subject, clause), deprels: deprels.with(subject, 'nsubj')}
  }
  return tree
}
const inVerbGroup = /^(?:aux|advmod)/
const nominal = new Set(['NOUN', 'PROPN', 'PRON'])

/** "The alliance urges John Roe to leave", both taken for subjects: who stands behind the verb is asked. */
export function withAskedBehind({forms, upos}: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  const asked = deprels.findIndex((label, at) => {
    const verb = heads[at]
    if (label !== 'nsubj' || verb > at || upos[verb] !== 'VERB' || !nominal.has(upos[at])) return false
    const beside = (relation: string) =>
      deprels.findIndex((one, other) => one === relation && heads[other] === verb && other !== at)
    const act = beside('xcomp')
    if (beside('nsubj') >= verb || beside('nsubj') < 0 || beside('obj') >= 0 || act < at) return false
    return deprels.some(
      (one, mark) => one === 'mark' && heads[mark] === act && forms[mark] === 'to' && mark > at,
    )
  })
  return asked < 0 ? tree : {...tree, deprels: deprels.with(asked, 'obj')}
}

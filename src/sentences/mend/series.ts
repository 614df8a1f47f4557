// Three and more parties in a row before their verb: tagged words and a tree in, the tree with all of them joined to the first out.
import type {TaggedSentence, Tree} from '../parser.ts'

/**
 * "NATO, the African Union and Kenya condemned it", "Police, the army and the navy came": names behind the first comma, taken for subjects
 * of their own or for what the first is called, are joined to it. An apposition ends in a comma: "The ministers, Roe and Poe, met".
 */
export function withSeries(tagged: TaggedSentence, tree: Tree): Tree {
  const {heads, deprels} = tree
  for (const [first, label] of deprels.entries()) {
    const verb = heads[first]
    if (label !== 'nsubj' || !nominal.has(tagged.upos[first]) || verb < first) continue
    const members = deprels.flatMap((_, at) => (isMember(tagged, tree, first, at) ? [at] : []))
    const last = members.length > 0 ? lastOf(tagged, tree, [first, ...members], verb) : -1
    if (last < 0) continue
    const joined = (at: number) =>
      members.includes(at) || (members.includes(heads[at]) && deprels[at] === 'conj')
    return {
      ...tree,
      heads: Array.from(heads, (head, at) => (joined(at) ? first : head)),
      deprels: deprels.map((own, at) => (joined(at) ? 'conj' : own)),
    }
  }
  return tree
}
const nominal = new Set(['NOUN', 'PROPN'])

/** A name or a noun with an article behind a comma, between the first subject and its verb; "Ann Roe, minister of war" is one. */
function isMember({forms, upos, xpos}: TaggedSentence, tree: Tree, first: number, at: number): boolean {
  const {heads, deprels} = tree
  const beside = deprels[at] === 'nsubj' && heads[at] === heads[first]
  if (at <= first || at >= heads[first] || !nominal.has(upos[at])) return false
  if (!beside && !(/^(?:appos|conj)$/.test(deprels[at]) && heads[at] === first)) return false
  const [start] = edgesOf(tree, at)
  const bare = !deprels.some((label, child) => heads[child] === at && label === 'det')
  return forms[start - 1] === ',' && !(xpos[at] === 'NN' && bare)
}

/** The word behind "and" that ends the row right before the verb and its helpers; -1 where a comma comes after it or before the "and". */
function lastOf({forms}: TaggedSentence, tree: Tree, members: readonly number[], verb: number): number {
  const {heads, deprels} = tree
  return deprels.findIndex((label, at) => {
    if (label !== 'conj' || at > verb || !members.includes(heads[at])) return false
    const and = deprels.findIndex((other, child) => other === 'cc' && heads[child] === at)
    const [, end] = edgesOf(tree, at)
    return and >= 0 && forms[and - 1] !== ',' && !/^[,;:)–—-]$/.test(forms[end + 1])
  })
}

/** First and last word of the phrase under a word, without punctuation and conjunctions at its front. */
function edgesOf({heads, deprels}: Tree, top: number): readonly [number, number] {
  let [start, end] = [top, top]
  for (let at = 0; at < heads.length; at++) {
    if (deprels[at] === 'punct' || deprels[at] === 'cc') continue
    let up = at
    while (up >= 0 && up !== top) up = heads[up]
    if (up !== top) continue
    start = Math.min(start, at)
    end = Math.max(end, at)
  }
  return [start, end]
}

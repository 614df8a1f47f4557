// Trees in, trees out: what the parser is known to get wrong though the tags are right, put right by rule.
import type {TaggedSentence, Tree} from './parser.ts'

/** The tree with the known faults of its language mended; the same tree where there are none. */
export function mended(tagged: TaggedSentence, tree: Tree, lang = 'en'): Tree {
  return lang === 'en' ? withProgressives(tagged, tree) : tree
}

/**
 * "is shipping fuel", taken for a predicate "fuel" with a compound "shipping": the verb heads the clause, the noun is its
 * object. Only where the tagger calls the word a verb, right after a form of "be".
 */
function withProgressives(tagged: TaggedSentence, tree: Tree): Tree {
  const found = tagged.upos.flatMap((_, verb) => {
    const noun = predicateOver(tagged, tree, verb)
    return noun === undefined ? [] : [{verb, noun}]
  })
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

// Contents that stand before their cue: "a view shared by the envoys", "the plan proposed by the union".
import {childrenOf, headOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import type {ReportingEntry} from './lexicon.ts'

/** The noun that a participle with its agent tells of, as far as it is what somebody says, thinks or wants. */
export function nounTold(
  sentence: Sentence,
  verb: Token,
  {takes}: ReportingEntry,
): readonly Token[] | undefined {
  const noun = relationOf(verb) === 'acl' ? headOf(sentence, verb) : undefined
  if (
    !noun ||
    verb.xpos !== 'VBN' ||
    noun.index > verb.index ||
    !takes.includes('object') ||
    takes.includes('as')
  )
    return
  if (!childrenOf(sentence, verb).some(({deprel}) => deprel === 'obl:agent')) return
  return subtreeOf(sentence, noun, (child) => ['acl', 'appos'].includes(relationOf(child)))
}

// Who did the harm, where the text names a culprit: subject of the verb, "by …" after a passive or noun.
import type {Mention} from '../../entities/index.ts'
import {
  childrenOf,
  hullOf,
  isMarkedPassive,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {overlaps} from '../../text/index.ts'
import {mentionsIn, type Passage} from '../passage.ts'
import {caseOf, subjectOf} from '../phrases.ts'
import {incidentEntry, isMeans} from './words.ts'

/** At most so many culprits are told of one incident. */
const MOST = 2

/** The parties that the text says did it, none of the harmed; empty where it names none. */
export function culprits(
  passage: Passage,
  sentence: Sentence,
  token: Token,
  harmed: readonly Mention[],
): Mention[] {
  return agentsOf(passage, sentence, token).flatMap((agent) =>
    mentionsIn(passage, hullOf(subtreeOf(sentence, agent, (child) => child.deprel === 'acl:relcl')))
      .filter((mention) => !mention.asPlace && !harmed.some((one) => overlaps(one.phrase, mention)))
      .slice(0, MOST),
  )
}

function agentsOf(passage: Passage, sentence: Sentence, token: Token): Token[] {
  const children = childrenOf(sentence, token)
  const passive = isMarkedPassive(sentence, token)
  const transitive = token.upos === 'VERB' && children.some((child) => relationOf(child) === 'obj')
  const subject = !passive && transitive ? subjectOf(sentence, token) : undefined
  const others = children.filter(
    (child) =>
      ['obl', 'nmod'].includes(relationOf(child)) &&
      caseOf(sentence, child) === 'by' &&
      !isHow(passage, sentence, child),
  )
  const doer = subject && subject.index < token.index && !isHow(passage, sentence, subject)
  return [...(doer ? [subject] : []), ...others]
}

/** "death by poisoning": how it was done, not by whom. */
function isHow(passage: Passage, sentence: Sentence, word: Token): boolean {
  return isMeans(passage, sentence, word) && incidentEntry(passage, sentence, word) !== undefined
}

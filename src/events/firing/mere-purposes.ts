// What something is only for: a frame in its sentence in, whether it tells a purpose and no act out.
import {childrenOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {Frame} from '../types.ts'

/**
 * "shelled the hills to end the siege", "an excuse to jail editors", "laws designed to win Chad over", "three ways to punish Chad", "it is for members to elect": nobody says
 * that it will be done. What somebody plans, promises or wants is told by such a word, and a march for something took place.
 */
export function isMerePurpose(sentence: Sentence, {event, factuality, because}: Frame): boolean {
  if (factuality === 'happened' || event === 'PROTEST') return false
  return because.some(
    ({rule, span}) =>
      rule === 'events/factuality: purpose' ||
      (rule === 'events/factuality: unknown governor of an infinitive' &&
        sentence.tokens.some((token) => token.start === span?.start && isSomethingFor(sentence, token))),
  )
}

/** "measures designed to", or a noun with a place in the sentence; not "Rebels to free captives", nor "she is to leave". */
function isSomethingFor(sentence: Sentence, token: Token): boolean {
  if (token.xpos === 'VBN') return token.deprel === 'acl'
  if (token.upos !== 'NOUN') return false
  return (
    token.head !== -1 || childrenOf(sentence, token).some(({deprel}) => deprel === 'cop' || deprel === 'case')
  )
}

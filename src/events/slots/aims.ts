// A verb or noun in, what its infinitive is about out: "sent jets to shadow a bomber".
import {childrenOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isVerb, objectsOf, phrasesBy} from '../clause/arguments.ts'
import {isPastParticiple} from '../clause/token-kinds.ts'

/** "sent jets to shadow a bomber", "an effort to end the rift between two clans": what the infinitive is about. */
export function aimsOf(sentence: Sentence, above: readonly Token[]): Token[] {
  return above
    .flatMap((node) => clausesOf(sentence, node))
    .flatMap((child) => {
      const further = isPastParticiple(child) ? clausesOf(sentence, child) : []
      return (further.length > 0 ? further : [child]).flatMap((below) => objectsOf(sentence, below))
    })
    .map((object) => phrasesBy(sentence, object, 'between')[0] ?? object)
}

function clausesOf(sentence: Sentence, node: Token): Token[] {
  return childrenOf(sentence, node).filter(
    (child) => isVerb(child) && ['advcl', 'xcomp', 'acl'].includes(relationOf(child)),
  )
}

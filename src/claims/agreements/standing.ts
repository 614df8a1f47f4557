// Has a step been taken, or is it still to come? What the tree and the tense of the word add to its factuality.
import {type Factuality, factualityOf} from '../../events/index.ts'
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {StatusEntry} from '../lexicons.ts'
import type {Passage} from '../passage.ts'
import type {AgreementStatus} from '../types.ts'
import {beginning, goingOn, yetToGet, yetToGetAdjectives} from './en.ts'
import type {AgreementNoun} from './nouns.ts'

/**
 * Factuality, hedges and background of a step. "expires in May" is still to come, save in a title; of "finish
 * negotiations" the negotiations are under way; "the pact, in force since May" is no plan, though "pact to" is.
 */
export function standingOf(passage: Passage, noun: AgreementNoun, word: Token, entry: StatusEntry) {
  const found = factualityOf(noun.sentence, word.index, passage.whole, passage.lang)
  const own =
    found.factuality !== 'denied' &&
    found.hedges.length > 0 &&
    found.hedges.every(({start}) => start === noun.token.start)
  const {hedges, factuality} = own ? {hedges: [], factuality: 'happened' as const} : found
  return {...found, hedges, factuality: settled(passage, noun, word, entry, factuality)}
}

function settled(
  {offset}: Passage,
  {sentence}: AgreementNoun,
  word: Token,
  {status, present, says}: StatusEntry,
  factuality: Factuality,
): Factuality {
  if (says) return factuality === 'happened' || factuality === 'ongoing' ? says : factuality
  const told = factuality === 'happened' || factuality === 'ongoing'
  if (told && isYetToGet(sentence, word)) return 'planned'
  if (told && present && isSimplePresent(sentence, word) && word.start >= offset) return present
  const above = headOf(sentence, word)
  const begun = above && relationOf(word) === 'obj' && beginning.has(above.lemma)
  if (told && begun && !ongoingSteps.has(status)) return 'planned'
  const goesOn = above && relationOf(word) === 'obj' && goingOn.has(above.lemma)
  return status === 'negotiating' && goesOn && factuality !== 'denied' ? 'ongoing' : factuality
}

/** What takes its time: begun, it goes on. */
const ongoingSteps: ReadonlySet<AgreementStatus> = new Set([
  'proposed',
  'negotiating',
  'in preparation',
  'in force',
])

/** "expires", "takes effect", against "is expiring", "has taken effect". */
function isSimplePresent(sentence: Sentence, word: Token): boolean {
  return (
    word.feats.includes('Tense=Pres') &&
    word.feats.includes('VerbForm=Fin') &&
    !childrenOf(sentence, word).some((child) => relationOf(child) === 'aux')
  )
}

/** "awaits ratification", and "is undergoing ratification" where the parser makes the noun the predicate. */
export function isYetToGet(sentence: Sentence, word: Token): boolean {
  const above = headOf(sentence, word)
  if (above && relationOf(word) === 'obj' && yetToGet.has(above.lemma)) return true
  return childrenOf(sentence, word).some(
    (child) => relationOf(child) === 'amod' && yetToGetAdjectives.has(child.form.toLowerCase()),
  )
}

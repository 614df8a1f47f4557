// What an agreement is named to be about: "an accord on fishing rights", "a deal to supply gas", "a pact under which Chile buys gas".
import {
  childrenOf,
  hullOf,
  isInfinitive,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {overlaps, type Span} from '../../text/index.ts'
import {mentionsIn, type Passage} from '../passage.ts'
import {caseOf} from '../phrases.ts'
import {noTopics, topical} from './en.ts'
import {listItems} from './lists.ts'
import type {AgreementNoun} from './nouns.ts'
import {itemSpan} from './scope-items.ts'

/** The items that stand in the noun phrase itself; none for "an agreement on the sidelines", "on Friday", "with Peru". */
export function topicItems(passage: Passage, {sentence, token}: AgreementNoun): Span[] {
  const children = childrenOf(sentence, token).filter(({index}) => index > token.index)
  const phrases = children
    .filter((child) => ['nmod', 'obl'].includes(relationOf(child)) && isTopic(passage, sentence, child))
    .flatMap((child) => listItems(passage.whole, itemSpan(sentence, child)))
  const aims = children
    .filter((child) => child.deprel === 'acl' && isInfinitive(sentence, child))
    .map((child) => hullOf(subtreeOf(sentence, child).filter(({deprel}) => deprel !== 'mark')))
  return [...phrases, ...aims]
}

function isTopic(passage: Passage, sentence: Sentence, phrase: Token): boolean {
  const preposition = caseOf(sentence, phrase)
  if (!preposition || !topical.has(preposition) || noTopics.has(phrase.lemma.toLowerCase())) return false
  if (phrase.upos !== 'NOUN' || passage.dates.some((date) => overlaps(date, phrase))) return false
  return !mentionsIn(passage, phrase).some(({parties}) => parties.length > 0)
}

/** The verb of "under which Chile would buy gas", with the word that stands for the agreement. */
export function underWhich({sentence, token}: AgreementNoun): {verb: Token; under: Token} | undefined {
  for (const verb of childrenOf(sentence, token).filter(({deprel}) => deprel === 'acl:relcl')) {
    const under = childrenOf(sentence, verb).find(
      (child) => child.lemma === 'which' && ['under', 'by'].includes(caseOf(sentence, child) ?? ''),
    )
    if (under) return {verb, under}
  }
  return undefined
}

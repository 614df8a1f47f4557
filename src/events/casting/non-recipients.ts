// Words beside an act that tell how, as whom or with what it was done: a mention in, whether it is no recipient of its own out.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, type Token} from '../../sentences/index.ts'
import {contains} from '../../text/index.ts'
import {caseOf} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import type {Cast} from '../parties/cast.ts'
import {isAnimate} from '../parties/standing.ts'
import type {PloverType} from '../types.ts'

/** "financed by states like Iran and Syria": named as some of those who act. */
export function isExampleOf({sentence}: Cast, {head}: Mention, actor: readonly Mention[]): boolean {
  const token = sentence.tokens[head]
  const named = token.deprel === 'conj' ? headOf(sentence, token) : token
  return (
    named !== undefined &&
    words.examples.has(caseOf(sentence, named)) &&
    actor.some((mention) => mention.head === named.head)
  )
}

/** "took to the streets in opposition to the war", "was deployed as peacekeepers": how, and nobody that it was done to. */
export function isStance({sentence}: Cast, {head, name}: Mention): boolean {
  const token = sentence.tokens[head]
  if (!name && asRole.has(token.deprel) && caseOf(sentence, token) === words.role) return true
  return words.stances.has(token.lemma.toLowerCase()) && caseOf(sentence, token) === words.within
}

const asRole = new Set(['obl', 'nmod'])

/** "mobilised volunteers to help": those who are sent are not those who are helped. */
export function isSentToHelp(
  {sentence}: Cast,
  type: PloverType,
  {entry, token}: Match,
  {head}: Mention,
): boolean {
  if (type !== 'AID' || entry.plover !== 'MOBILIZE') return false
  const named = sentence.tokens[head]
  return [named, headOf(sentence, named)].some((each) => each?.deprel === 'obj' && each.head === token.index)
}

/** "agreed to build a power line": what is promised is not whom it is promised to. */
export function isPromised(type: PloverType, mention: Mention): boolean {
  return type === 'AGREE' && mention.rule === 'events/parties: phrase' && !isAnimate(mention)
}

/** "was promised by the prime minister of Latvia": whoever stands in the phrase of the actor tells who acts. */
export function isOfActor({sentence}: Cast, mention: Mention, actor: readonly Mention[]): boolean {
  const introducer = caseOf(sentence, sentence.tokens[mention.head])
  return owning.has(introducer) && actor.some((each) => each !== mention && contains(each.phrase, mention))
}

const owning = new Set(['of', ''])

/** "warned on Twitter", "said on Facebook": where it was said. */
export function isPlatform({sentence}: Cast, {token}: Match, {head, type}: Mention): boolean {
  const named = sentence.tokens[head]
  return (
    type === 'company' &&
    named.head === token.index &&
    words.speech.has(token.lemma.toLowerCase()) &&
    caseOf(sentence, named) === words.upon
  )
}

/** "refused to lay down their arms": nobody else's. */
export function isOwnThing(cast: Cast, head: Token): boolean {
  return childrenOf(cast.sentence, head).some(({deprel, upos}) => deprel === 'nmod:poss' && upos === 'PRON')
}

/** "bought twenty Airbus A320 jets": beside the maker, the model is no party. */
export function isModel({sentence}: Cast, {head, rule}: Mention, all: readonly Mention[]): boolean {
  const token = sentence.tokens[head]
  return (
    rule === 'events/parties: phrase' &&
    token.deprel === 'compound' &&
    all.some((other) => other.type === 'company' && sentence.tokens[other.head].head === token.head)
  )
}

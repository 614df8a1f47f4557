// Parties that belong together wherever the tree hangs them: joined by "and", met "with", "between" whom.
import type {Mention} from '../../entities/index.ts'
import {relationOf, type Token} from '../../sentences/index.ts'
import {caseOf} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from './cast.ts'
import {partiesOf} from './parties.ts'

/** "Akar and Greek Defence Minister Panagiotopoulos met": joined by "and" in the text, wherever the tree hangs the second. */
export function withNeighbours(cast: Cast, mentions: readonly Mention[]): Mention[] {
  const found = [...mentions]
  for (const mention of found) {
    const next = [...cast.byToken.values()].find(
      (other) =>
        other.type === mention.type &&
        !isOtherSubject(cast, other, mention) &&
        cast.sentence.tokens[other.head].deprel !== 'nmod:poss' &&
        !found.includes(other) &&
        words.joiner.test(cast.text.slice(mention.phrase.end, other.phrase.start)) &&
        other.phrase.start > mention.phrase.end,
    )
    if (next) found.push(next)
  }
  return found
}

/** "…, and sources said": joined in the text, but what another verb is about. */
function isOtherSubject(cast: Cast, other: Mention, mention: Mention): boolean {
  const token = cast.sentence.tokens[other.head]
  return relationOf(token) === 'nsubj' && token.head !== cast.sentence.tokens[mention.head].head
}

/** "spoke by telephone with the Greek minister": with whom, wherever the tree hangs it, if nobody else was found. */
export function partnersOf(cast: Cast, known: readonly Mention[], trigger: Token): Mention[] {
  const heads = cast.sentence.tokens.filter(
    (token) => token.index > trigger.index && caseOf(cast.sentence, token) === 'with',
  )
  const [partner] = heads
    .flatMap((head) => partiesOf(cast, head))
    .filter((mention) => !known.includes(mention) && mention.parties.length > 0)
  return partner ? [partner] : []
}

/** "an understanding was reached on contacts between the two": who it is between, wherever the tree hangs it. */
export function betweenParties(cast: Cast): Mention[] {
  const heads = cast.sentence.tokens.filter((token) =>
    ['between', 'among'].includes(caseOf(cast.sentence, token) ?? ''),
  )
  return heads.length === 1 ? partiesOf(cast, heads[0]) : []
}

/** "accused each other", "fired at one another": those who do it are also those it is done to. */
export function isReciprocal({tokens}: Cast['sentence'], {index}: Token): boolean {
  return [1, 2].some((step) =>
    words.reciprocal.has(`${tokens[index + step]?.form} ${tokens[index + step + 1]?.form}`.toLowerCase()),
  )
}

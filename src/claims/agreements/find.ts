// The agreements that an article speaks of: which nouns, names and pointing words mean the same one.
import {childrenOf, headOf, relationOf, type Token} from '../../sentences/index.ts'
import type {NounEntry} from '../lexicons.ts'
import {type Passage, type Place, placesOf} from '../passage.ts'
import {alike, antecedentOf} from './antecedent.ts'
import {freshAdjectives, otherAdjectives} from './en.ts'
import {describeNoun, isDoneToAgreements, type LocalAgreement, nounEntry} from './nouns.ts'

/** So many sentences "a new one" stands behind the agreement that it is like. */
const NEAR = 3

/** Finds the agreements an article speaks of; pointing words and repeated nouns go to the one named before. */
export function findAgreements(passage: Passage): LocalAgreement[] {
  const found: LocalAgreement[] = []
  for (const place of placesOf(passage)) {
    const entry =
      nounEntry(passage, place) ?? initialsEntry(found, place.token) ?? oneEntry(found, passage, place)
    if (!entry) continue
    const noun = describeNoun(passage, place, entry)
    if (noun.plural) continue
    const known = antecedentOf(found, noun, entry.use, passage.offset)
    if (known) known.nouns.push(noun)
    else if (entry.use === 'name') found.push({local: `a${found.length + 1}`, nouns: [noun]})
  }
  return found
}

/** "the MTCA", once the Military Technical Cooperation Agreement was named. */
function initialsEntry(found: readonly LocalAgreement[], token: Token): NounEntry | undefined {
  if (!/^\p{Lu}{3,8}$/u.test(token.form) || relationOf(token) === 'appos') return undefined
  const named = found.some(({nouns}) =>
    nouns.some(({named: proper, label}) => proper && alike(label, token.form)),
  )
  return named ? {id: 'agreement-noun.initials', words: [token.form], use: 'pointing'} : undefined
}

/** "a new one", right after an agreement was named: another. */
function oneEntry(
  found: readonly LocalAgreement[],
  {lang}: Passage,
  {sentence, sentenceIndex, token}: Place,
): NounEntry | undefined {
  if (token.lemma !== 'one' || !isDoneToAgreements(lang, headOf(sentence, token))) return undefined
  const another = childrenOf(sentence, token).some(
    ({lemma}) => freshAdjectives.has(lemma) || otherAdjectives.has(lemma),
  )
  const near = found.some(({nouns}) => nouns.some((noun) => sentenceIndex - noun.sentenceIndex <= NEAR))
  return another && near ? {id: 'agreement-noun.one', words: ['one'], use: 'name'} : undefined
}

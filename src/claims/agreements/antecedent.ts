// Which agreement a noun takes up again: "the pact", "it", "the document" after "a fishing treaty"; a new one otherwise.
import {childBy, childrenOf, relationOf, subtreeOf} from '../../sentences/index.ts'
import type {NounEntry} from '../lexicons.ts'
import {caseOf} from '../phrases.ts'
import {freshAdjectives, noTopics, otherAdjectives, topical, truces} from './en.ts'
import type {AgreementNoun, LocalAgreement} from './nouns.ts'

/** So many sentences a pointing word reaches back. */
const REACH = 6

/** The agreement that the noun takes up again, or undefined for a new one. */
export function antecedentOf(
  found: readonly LocalAgreement[],
  noun: AgreementNoun,
  use: NounEntry['use'],
  offset: number,
): LocalAgreement | undefined {
  for (const known of byTopic(found, noun)) {
    const last = known.nouns[known.nouns.length - 1]
    if (noun.entry === 'agreement-noun.one') return undefined
    if (noun.entry === 'agreement-noun.it') {
      const near = noun.sentenceIndex - last.sentenceIndex <= 1 && noun.sentence !== last.sentence
      return near || (noun.sentence === last.sentence && last.token.index < noun.token.index)
        ? known
        : undefined
    }
    if (isNone(noun)) continue
    if (use === 'name' && isAnother(known, noun, offset)) continue
    if (!sameKind(known, noun) || !partiesAgree(known, noun)) continue
    if (use === 'pointing' && noun.sentenceIndex - last.sentenceIndex > REACH) continue
    return known
  }
  return undefined
}

/** The latest first; before all others, for "the gas contract", the latest that was called so. */
function byTopic(found: readonly LocalAgreement[], noun: AgreementNoun): LocalAgreement[] {
  const latest = [...found].reverse()
  const topics = topicsOf(noun)
  const shares = ({nouns}: LocalAgreement) => nouns.flatMap(topicsOf).some((topic) => topics.includes(topic))
  return topics.length === 0 ? latest : [...latest].sort((a, b) => Number(shares(b)) - Number(shares(a)))
}

/** "no agreement was reached": not the one told of before. */
function isNone({sentence, token}: AgreementNoun): boolean {
  return childBy(sentence, token, 'det')?.lemma.toLowerCase() === 'no'
}

/** So many sentences a report takes to tell its news again: "a treaty", "an agreement that would …". */
const LEAD = 2

/** "a treaty of friendship" after "the memorandum", "the old agreement", "a new agreement": not the one told of before. */
function isAnother(known: LocalAgreement, noun: AgreementNoun, offset: number): boolean {
  if (isMarked(noun, otherAdjectives)) return !known.nouns.some((one) => isMarked(one, otherAdjectives))
  const inText = known.nouns.filter(({phrase}) => phrase.start >= offset)
  if (!isIndefinite(noun) || isPredicate(noun) || inText.length === 0) return false
  if (isMarked(noun, freshAdjectives)) return true
  if (isOnOtherTopic(known, noun)) return true
  const far = noun.sentenceIndex - inText[0].sentenceIndex > LEAD
  return far && !known.nouns.some(({token}) => token.lemma === noun.token.lemma)
}

/** "a gas contract" after "a visa agreement": each says what it is about, and it is not the same. */
function isOnOtherTopic(known: LocalAgreement, noun: AgreementNoun): boolean {
  const [theirs, mine] = [new Set(known.nouns.flatMap(topicsOf)), topicsOf(noun)]
  return theirs.size > 0 && mine.length > 0 && !mine.some((topic) => theirs.has(topic))
}

/** "visa" and "facilitation" of "visa facilitation agreement", "right" of "pact on rights"; a truce is its own topic. */
function topicsOf({sentence, token}: AgreementNoun): string[] {
  const said = childrenOf(sentence, token).filter(
    (child) =>
      child.upos === 'NOUN' &&
      (relationOf(child) === 'compound' || topical.has(caseOf(sentence, child) ?? '')) &&
      !noTopics.has(child.lemma),
  )
  const topics = said
    .flatMap((child) => subtreeOf(sentence, child))
    .filter(({upos}) => upos === 'NOUN')
    .map(({lemma}) => lemma)
  return truces.has(token.lemma) ? [...topics, token.lemma] : topics
}

function isMarked({sentence, token}: AgreementNoun, words: ReadonlySet<string>): boolean {
  return childrenOf(sentence, token).some(
    ({lemma, form}) => words.has(lemma.toLowerCase()) || words.has(form.toLowerCase()),
  )
}

/** "a treaty", "Oslo's treaty with Riga": told of for the first time, as far as its form tells. */
function isIndefinite({sentence, token}: AgreementNoun): boolean {
  const determiner = childBy(sentence, token, 'det')?.lemma.toLowerCase() ?? ''
  const owned = childrenOf(sentence, token).some(
    ({deprel, upos}) => deprel === 'nmod:poss' && upos === 'PROPN',
  )
  return owned || ['a', 'an', 'another'].includes(determiner)
}

/** "It is a pact that …" */
function isPredicate({sentence, token}: AgreementNoun): boolean {
  return childrenOf(sentence, token).some(({deprel}) => deprel === 'cop')
}

/** Two different proper names are two agreements; "the treaty" can be any; two nouns of one family are one. */
function sameKind(known: LocalAgreement, noun: AgreementNoun): boolean {
  const names = known.nouns.filter(({named}) => named)
  if (noun.named && names.length > 0) return names.some(({label}) => alike(label, noun.label))
  if (
    names.length > 0 &&
    isRestricted(noun) &&
    !known.nouns.some(({token}) => token.lemma.toLowerCase() === noun.token.lemma.toLowerCase())
  )
    return false
  if (noun.named || names.length > 0) return noun.definite || !noun.named || !known.nouns[0].named
  return known.nouns[0].definite === false || noun.definite || families(known.nouns[0]) === families(noun)
}

/** "the treaty signed in the Kremlin": which one is meant, is said on the spot; ", signed in May," only adds to it. */
export function isRestricted({sentence, token}: AgreementNoun): boolean {
  return childrenOf(sentence, token).some((child) => {
    if (child.deprel !== 'acl') return false
    const parts = subtreeOf(sentence, child)
    const aside = [parts[0], sentence.tokens[parts[0].index - 1]].some((part) => part?.form === ',')
    return !aside && parts.some((part) => ['obl', 'obj'].includes(relationOf(part)))
  })
}

function families(noun: AgreementNoun): string {
  return truces.has(noun.token.lemma) ? 'truce' : noun.token.lemma === 'contract' ? 'contract' : 'treaty'
}

export function alike(a: string, b: string): boolean {
  const initials = (label: string) =>
    label
      .split(/[\s-]+/)
      .map((word) => word[0])
      .join('')
      .toUpperCase()
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.includes(y) || y.includes(x) || initials(a) === b || initials(b) === a
}

function partiesAgree(known: LocalAgreement, noun: AgreementNoun): boolean {
  const codes = new Set(known.nouns.flatMap(({parties}) => parties.map(({code}) => code)))
  if (codes.size === 0 || noun.parties.length === 0) return true
  const others = noun.parties.filter(({code}) => !codes.has(code)).length
  return others === 0 || (others < noun.parties.length && codes.size === 1)
}

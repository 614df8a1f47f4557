// Words that name or point to an agreement, and which of them mean the same one within an article.
import type {Party} from '../../entities/index.ts'
import {childBy, childrenOf, relationOf, subtreeOf, type Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {type NounEntry, table} from '../lexicons.ts'
import {type Passage, type Place, placesOf} from '../passage.ts'
import {partiesOfNoun} from './parties.ts'

/** One noun phrase that means an agreement. */
export interface AgreementNoun extends Place {
  readonly entry: string
  readonly phrase: Span
  /** The phrase without article and evaluation: "defence treaty", "Military Technical Cooperation Agreement". */
  readonly label: string
  /** A proper name: "the Aachen Treaty". */
  readonly named: boolean
  readonly definite: boolean
  readonly plural: boolean
  readonly parties: readonly Party[]
}

/** All the nouns of one agreement, in the order of the text. */
export interface LocalAgreement {
  readonly local: string
  readonly nouns: AgreementNoun[]
}

const REACH = 6

/** Finds the agreements an article speaks of; pointing words and repeated nouns go to the one named before. */
export function findAgreements(passage: Passage): LocalAgreement[] {
  const found: LocalAgreement[] = []
  for (const place of placesOf(passage)) {
    const entry = nounEntry(passage, place) ?? initialsEntry(found, place.token)
    if (!entry) continue
    const noun = describe(passage, place, entry)
    if (noun.plural) continue
    const known = antecedent(found, noun, entry.use, passage.offset)
    if (known) known.nouns.push(noun)
    else if (entry.use === 'name') found.push({local: `a${found.length + 1}`, nouns: [noun]})
  }
  return found
}

function nounEntry(passage: Passage, {sentence, token}: Place): NounEntry | undefined {
  const lower = token.form.toLowerCase()
  if (lower === 'it' && mayPoint(sentence, token))
    return {id: 'agreement-noun.it', words: ['it'], use: 'pointing'}
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined
  const entry =
    table('agreement-nouns', passage.lang).get(token.lemma.toLowerCase())?.[0] ??
    table('agreement-nouns', passage.lang).get(lower)?.[0]
  if (!entry) return undefined
  if (relationOf(token) === 'compound' || (relationOf(token) === 'flat' && token.upos === 'PROPN'))
    return undefined
  if (entry.use === 'pointing' && !isDefinite(sentence, token)) return undefined
  if (isBare(sentence, token)) return undefined
  return isIdiom(sentence, token) ? undefined : entry
}

/** "the MTCA", once the Military Technical Cooperation Agreement was named. */
function initialsEntry(found: readonly LocalAgreement[], token: Token): NounEntry | undefined {
  if (!/^\p{Lu}{3,8}$/u.test(token.form) || relationOf(token) === 'appos') return undefined
  const named = found.some(({nouns}) =>
    nouns.some(({named: proper, label}) => proper && alike(label, token.form)),
  )
  return named ? {id: 'agreement-noun.initials', words: [token.form], use: 'pointing'} : undefined
}

/** "It covers …", "left out of it", "allowed under it". */
function mayPoint(sentence: Place['sentence'], token: Token): boolean {
  if (relationOf(token) === 'nsubj') return true
  const preposition = childrenOf(sentence, token).find((child) => relationOf(child) === 'case')?.lemma
  return preposition !== undefined && ['under', 'of', 'from', 'by'].includes(preposition)
}

/** "required by treaty", "under contract": no agreement in particular. */
function isBare(sentence: Place['sentence'], token: Token): boolean {
  const phrase = relationOf(token) === 'obl' || relationOf(token) === 'nmod'
  return (
    phrase &&
    token.upos === 'NOUN' &&
    childrenOf(sentence, token).every((child) => relationOf(child) === 'case')
  )
}

/** "in agreement", "a great deal of", "declaration of war": no agreement between parties. */
function isIdiom(sentence: Place['sentence'], token: Token): boolean {
  const before = sentence.tokens[token.index - 1]?.lemma.toLowerCase()
  const after = sentence.tokens[token.index + 1]?.lemma.toLowerCase()
  if (token.lemma === 'deal' && (before === 'great' || before === 'good' || before === 'big')) return true
  if (token.lemma === 'agreement' && before === 'in') return true
  return token.lemma === 'declaration' && after === 'of' && sentence.tokens[token.index + 2]?.lemma === 'war'
}

function isDefinite(sentence: Place['sentence'], token: Token): boolean {
  const determiner = childBy(sentence, token, 'det')?.lemma.toLowerCase()
  return (
    determiner === 'the' ||
    determiner === 'this' ||
    determiner === 'that' ||
    determiner === 'such' ||
    determiner === 'both'
  )
}

function describe(passage: Passage, place: Place, entry: NounEntry): AgreementNoun {
  const {sentence, token} = place
  const modifiers = childrenOf(sentence, token).filter(
    (child) =>
      child.index < token.index && ['compound', 'amod', 'flat', 'nummod'].includes(relationOf(child)),
  )
  const parts = [...modifiers.flatMap((child) => subtreeOf(sentence, child)), token].sort(
    (a, b) => a.index - b.index,
  )
  const telling = parts.filter(
    (part) =>
      part === token ||
      (!evaluative(part) && (part.upos === 'PROPN' || part.upos === 'NOUN' || classifying(part))),
  )
  const capitalised = parts.filter((part) => /^\p{Lu}/u.test(part.form) && part.index > 0)
  const phrase = {start: parts[0].start, end: token.end}
  return {
    ...place,
    entry: entry.id,
    phrase,
    label: telling
      .map((part) => part.form)
      .join(' ')
      .replace(/ - /g, '-'),
    named: entry.id === 'agreement-noun.initials' || (capitalised.length > 1 && /^\p{Lu}/u.test(token.form)),
    definite: entry.use === 'pointing' || isDefinite(sentence, token),
    plural: token.feats.includes('Number=Plur'),
    parties: partiesOfNoun(passage, place),
  }
}

const classes = new Set([
  'military',
  'technical',
  'bilateral',
  'mutual',
  'nuclear',
  'naval',
  'maritime',
  'economic',
  'strategic',
  'joint',
  'reciprocal',
  'commercial',
  'provisional',
  'framework',
  'secret',
  'trilateral',
  'multilateral',
  'free',
  'interim',
  'comprehensive',
  'intergovernmental',
  'cultural',
  'scientific',
  'fiscal',
])

const praise = new Set(
  'pioneering landmark historic new recent breakthrough groundbreaking controversial sweeping major long-awaited far-reaching draft key secret latest'.split(
    ' ',
  ),
)

function evaluative(part: Token): boolean {
  return praise.has(part.form.toLowerCase())
}

/** Adjectives that say which kind, against those that praise or blame. */
function classifying(part: Token): boolean {
  return classes.has(part.lemma.toLowerCase()) || /^\p{Lu}/u.test(part.form) || part.form.includes('-')
}

/** The agreement that the noun takes up again, or undefined for a new one. */
function antecedent(
  found: readonly LocalAgreement[],
  noun: AgreementNoun,
  use: NounEntry['use'],
  offset: number,
): LocalAgreement | undefined {
  for (const known of [...found].reverse()) {
    const last = known.nouns[known.nouns.length - 1]
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

/** "no agreement was reached": not the one told of before. */
function isNone({sentence, token}: AgreementNoun): boolean {
  return childBy(sentence, token, 'det')?.lemma.toLowerCase() === 'no'
}

const others = new Set('old previous earlier former another separate second other'.split(' '))
const fresh = new Set(['new'])
/** So many sentences a report takes to tell its news again: "a treaty", "an agreement that would …". */
const LEAD = 2

/** "a treaty of friendship" after "the memorandum", "the old agreement", "a new agreement": not the one told of before. */
function isAnother(known: LocalAgreement, noun: AgreementNoun, offset: number): boolean {
  if (isMarked(noun, others)) return !known.nouns.some((one) => isMarked(one, others))
  const inText = known.nouns.filter(({phrase}) => phrase.start >= offset)
  if (!isIndefinite(noun) || isPredicate(noun) || inText.length === 0) return false
  if (isMarked(noun, fresh)) return true
  const far = noun.sentenceIndex - inText[0].sentenceIndex > LEAD
  return far && !known.nouns.some(({token}) => token.lemma === noun.token.lemma)
}

function isMarked({sentence, token}: AgreementNoun, words: ReadonlySet<string>): boolean {
  return childrenOf(sentence, token).some(
    ({lemma, form}) => words.has(lemma.toLowerCase()) || words.has(form.toLowerCase()),
  )
}

function isIndefinite({sentence, token}: AgreementNoun): boolean {
  return ['a', 'an', 'another'].includes(childBy(sentence, token, 'det')?.lemma.toLowerCase() ?? '')
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

const truces = new Set(['ceasefire', 'armistice', 'truce', 'moratorium'])
function families(noun: AgreementNoun): string {
  return truces.has(noun.token.lemma) ? 'truce' : noun.token.lemma === 'contract' ? 'contract' : 'treaty'
}

function alike(a: string, b: string): boolean {
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

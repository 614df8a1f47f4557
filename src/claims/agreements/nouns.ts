// Words that name or point to an agreement, each with its phrase, label and parties.
import type {Party} from '../../entities/index.ts'
import {childBy, childrenOf, headOf, relationOf, subtreeOf, type Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {type NounEntry, table} from '../lexicons.ts'
import type {Passage, Place} from '../passage.ts'
import {classifyingAdjectives, praising} from './en.ts'
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

/** The entry of a word that names or points to an agreement, if it is one. */
export function nounEntry(passage: Passage, {sentence, token}: Place): NounEntry | undefined {
  const lower = token.form.toLowerCase()
  if (lower === 'it' && mayPoint(passage.lang, sentence, token))
    return {id: 'agreement-noun.it', words: ['it'], use: 'pointing'}
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined
  const entry =
    table('agreement-nouns', passage.lang).get(token.lemma.toLowerCase())?.[0] ??
    table('agreement-nouns', passage.lang).get(lower)?.[0]
  if (!entry) return undefined
  if (relationOf(token) === 'compound' || (relationOf(token) === 'flat' && token.upos === 'PROPN'))
    return undefined
  if (entry.use === 'pointing' && !isDefinite(sentence, token) && token.lemma !== 'draft') return undefined
  if (isBare(sentence, token)) return undefined
  return isIdiom(sentence, token) ? undefined : entry
}

/** "It covers …", "left out of it", "allowed under it", "to ratify it". */
function mayPoint(lang: string, sentence: Place['sentence'], token: Token): boolean {
  if (relationOf(token) === 'nsubj') return true
  if (relationOf(token) === 'obj') return isDoneToAgreements(lang, headOf(sentence, token))
  const preposition = childrenOf(sentence, token).find((child) => relationOf(child) === 'case')?.lemma
  return preposition !== undefined && ['under', 'of', 'from', 'by'].includes(preposition)
}

/** "sign", "ratify", "denounce": does the verb change the status of an agreement? */
export function isDoneToAgreements(lang: string, verb: Token | undefined): boolean {
  const entries = verb ? (table('agreement-status', lang).get(verb.lemma.toLowerCase()) ?? []) : []
  return entries.some(({hangs}) => hangs.includes('object'))
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

/** The noun phrase round the word. */
export function describeNoun(passage: Passage, place: Place, entry: NounEntry): AgreementNoun {
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

function evaluative(part: Token): boolean {
  return praising.has(part.form.toLowerCase())
}

/** Adjectives that say which kind, against those that praise or blame. */
function classifying(part: Token): boolean {
  return (
    classifyingAdjectives.has(part.lemma.toLowerCase()) ||
    /^\p{Lu}/u.test(part.form) ||
    part.form.includes('-')
  )
}

// "according to the ministry" and "reportedly": the clause round the phrase is what is said.
import {
  childBy,
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Draft} from './draft.ts'
import type {ReportingEntry, ReportingWords} from './lexicon.ts'
import {speaking} from './speaking.ts'
import {pieces} from './trim.ts'

/** Stands in the lexicon for the one whose view it is: "in one's view". */
const ONES = "one's"

export function phraseDrafts(text: string, sentence: Sentence, nth: number, words: ReportingWords): Draft[] {
  return sentence.tokens.flatMap((token) => {
    for (const [phrase, entry] of words.prepositions.get(token.form.toLowerCase()) ?? [])
      if (standsAt(sentence, token.index, phrase))
        return prepositional(text, sentence, nth, token, phrase.length, entry)
    const own = inOnesView(text, sentence, nth, token, words)
    if (own.length > 0) return own
    const adverb = token.upos === 'ADV' ? words.adverbs.get(token.lemma) : undefined
    return adverb ? adverbial(text, sentence, nth, token, adverb) : []
  })
}

function standsAt(sentence: Sentence, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, nth) => sentence.tokens[at + nth]?.form.toLowerCase() === word)
}

function prepositional(
  text: string,
  sentence: Sentence,
  nth: number,
  first: Token,
  length: number,
  entry: ReportingEntry,
): Draft[] {
  const last = sentence.tokens[first.index + length - 1]
  const head = objectOf(sentence, first, last)
  if (!head) return []
  const speaker = speaking(sentence, head)
  const start = Math.max(speaker.span.start, last.end + 1)
  const phrase = new Set(subtreeOf(sentence, head).map(({index}) => index))
  for (let at = first.index; at <= last.index; at++) phrase.add(at)
  const spans = pieces(text, saidBeside(sentence, head, phrase))
  if (spans.length === 0) return []
  return [
    {
      spans,
      cue: hullOf([first, last]),
      speaker: {start, end: Math.max(speaker.span.end, start)},
      head,
      sentence: nth,
      group: entry.group,
      rule: entry.id,
    },
  ]
}

/** "In his view, the state should pay", "Under her plan, it would": the phrase belongs to the one whose view it is. */
function inOnesView(
  text: string,
  sentence: Sentence,
  nth: number,
  noun: Token,
  {prepositions}: ReportingWords,
): Draft[] {
  if (noun.upos !== 'NOUN') return []
  const owner = childrenOf(sentence, noun).find(({deprel}) => deprel === 'nmod:poss')
  const preposition = owner && childBy(sentence, noun, 'case')
  if (!owner || !preposition || preposition.index > owner.index) return []
  const found = prepositions
    .get(preposition.lemma)
    ?.find(([[, ones, last]]) => ones === ONES && last === noun.form.toLowerCase())
  const phrase = new Set(subtreeOf(sentence, noun).map(({index}) => index))
  const clause = owner.xpos.startsWith('W') ? clauseOver(sentence, noun) : undefined
  const told = clause ? subtreeOf(sentence, clause).filter(({index}) => !phrase.has(index)) : undefined
  const spans = found ? pieces(text, told ?? saidBeside(sentence, noun, phrase)) : []
  if (!found || spans.length === 0) return []
  const {span, head} = speaking(sentence, owner)
  const [, entry] = found
  return [{spans, cue: noun, speaker: span, head, sentence: nth, group: entry.group, rule: entry.id}]
}

/** At either end of the sentence the phrase covers all of it; within, only its clause. */
function saidBeside(sentence: Sentence, head: Token, phrase: ReadonlySet<number>): Token[] {
  const others = sentence.tokens.filter(({index, upos}) => !phrase.has(index) && upos !== 'PUNCT')
  const [first, last] = [Math.min(...phrase), Math.max(...phrase)]
  const isSpeakers = isOfSpeaker(sentence.tokens.slice(last + 1))
  const atEdge =
    others.every(({index}) => index > first) || others.every(({index}) => index < last) || isSpeakers
  const clause = clauseOver(sentence, head)
  const tokens = atEdge ? sentence.tokens : clause ? clauseTokens(sentence, clause) : []
  const rest = tokens.filter(({index}) => !phrase.has(index) && !(isSpeakers && index > last))
  return rest[0]?.upos === 'CCONJ' ? rest.slice(1) : rest
}

/** What ends the sentence behind the speaker without a verb or a comma of its own is the speaker's: "a database tracking such deaths". */
function isOfSpeaker(rest: readonly Token[]): boolean {
  return rest.length < 12 && rest.every(({form, xpos}) => form !== ',' && !/^(?:VB[DZP]|MD)$/.test(xpos))
}

/** The noun that the phrase governs: the head that "according" marks, or the first noun after it. */
function objectOf(sentence: Sentence, first: Token, last: Token): Token | undefined {
  const head = headOf(sentence, first)
  if (head && head.index > last.index && ['case', 'mark'].includes(relationOf(first))) return head
  const below = headOf(sentence, last)
  if (below && below.index > last.index) return below
  return sentence.tokens
    .slice(last.index + 1)
    .find(({upos}) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')
}

/** The nearest clause above: a verb, or a predicate with a subject. */
export function clauseOver(sentence: Sentence, token: Token): Token | undefined {
  let at = headOf(sentence, token)
  for (let steps = 0; at && steps < 12; steps++) {
    if (at.head < 0) return at
    if (
      at.upos === 'VERB' &&
      !['xcomp', 'acl', 'amod', 'compound'].includes(relationOf(at)) &&
      at.form.toLowerCase() !== 'according'
    )
      return at
    if (childBy(sentence, at, 'nsubj') && childBy(sentence, at, 'cop')) return at
    at = headOf(sentence, at)
  }
  return at
}

/** A clause that is joined to another by "and" is only itself when it has its own subject. */
function clauseTokens(sentence: Sentence, clause: Token): Token[] {
  const all = subtreeOf(sentence, clause)
  const first = childBy(sentence, clause, 'cc')
  return first && first.index === all[0].index ? all.slice(1) : all
}

function adverbial(
  text: string,
  sentence: Sentence,
  nth: number,
  adverb: Token,
  entry: ReportingEntry,
): Draft[] {
  const clause = clauseOver(sentence, adverb)
  if (!clause) return []
  const spans = pieces(text, clauseTokens(sentence, clause))
  if (spans.length === 0) return []
  return [{spans, cue: adverb, speaker: null, head: null, sentence: nth, group: entry.group, rule: entry.id}]
}

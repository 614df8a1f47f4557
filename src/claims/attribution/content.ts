// What is said: the clause, question, infinitive, object or prepositional phrase that a reporting verb takes.
import {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {documents} from './en.ts'
import type {ReportingEntry, Taking} from './lexicon.ts'
import {nounBefore, subjectOf} from './speaker.ts'

export interface Content {
  readonly tokens: readonly Token[]
  readonly by: Taking | 'with'
}

/** The content of the cue verb within its sentence, without quotation marks that stand alone. */
export function contentOf(sentence: Sentence, verb: Token, entry: ReportingEntry): Content | undefined {
  const takes = (one: Taking) => entry.takes.includes(one)
  const clause = takes('clause') || takes('question') || takes('quote')
  return (
    (clause ? clauseContent(sentence, verb) : undefined) ??
    toClauseEnd(sentence, verb, phraseContent(sentence, verb, entry, takes))
  )
}

function phraseContent(
  sentence: Sentence,
  verb: Token,
  entry: ReportingEntry,
  takes: (one: Taking) => boolean,
): Content | undefined {
  return (
    (takes('infinitive') ? infinitive(sentence, verb) : undefined) ??
    (takes('person-infinitive') ? personInfinitive(sentence, verb) : undefined) ??
    (takes('as') ? (asContent(sentence, verb) ?? named(sentence, verb)) : undefined) ??
    (entry.with ? withContent(sentence, verb, entry.with) : undefined) ??
    (takes('gerund') ? gerund(sentence, verb) : undefined) ??
    (takes('object') || (entry.group === 'document' && documents.has(subjectOf(sentence, verb)?.lemma ?? ''))
      ? objectContent(sentence, verb)
      : undefined)
  )
}

function clauseContent(sentence: Sentence, verb: Token): Content | undefined {
  const complements = childrenOf(sentence, verb).filter((child) => isComplement(sentence, verb, child))
  if (complements.length > 0) {
    const relayed = relaying(sentence, verb, complements[0])
    return {by: 'clause', tokens: aroundCue(sentence, verb, [...relayed, ...complements])}
  }
  const lent = lentComplement(sentence, verb)
  if (lent) return {by: 'clause', tokens: subtreeOf(sentence, lent)}
  const below = misplaced(sentence, verb)
  if (below) return {by: 'clause', tokens: subtreeOf(sentence, below)}
  const above = parenthetical(sentence, verb)
  return above && {by: 'clause', tokens: above}
}

/** "said after the vote had failed": when or why, not what. */
const circumstances = new Set([
  'after',
  'before',
  'when',
  'while',
  'since',
  'because',
  'until',
  'although',
  'though',
  'once',
  'as',
])

/** "reported sources as stating that …": who relays it is part of what the outer verb reports. */
function relaying(sentence: Sentence, verb: Token, complement: Token): Token[] {
  const object = childBy(sentence, verb, 'obj')
  const relay = childrenOf(sentence, verb).find(
    (child) => childBy(sentence, child, 'mark')?.lemma === 'as' && child.xpos === 'VBG',
  )
  return object && relay && relay.index < complement.index ? [object, relay] : []
}

/** The complement of "stating" in it, which the tree may hang on "reported". */
function lentComplement(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  const next = sentence.tokens[verb.index + 1]
  if (!head || verb.xpos !== 'VBG' || next?.form.toLowerCase() !== 'that') return
  return childrenOf(sentence, head).find(
    (child) => relationOf(child) === 'ccomp' && next.head === child.index,
  )
}

function isComplement(sentence: Sentence, verb: Token, child: Token): boolean {
  const relation = relationOf(child)
  if (relation === 'ccomp') return !circumstances.has(childBy(sentence, child, 'mark')?.lemma ?? '')
  if (relation !== 'parataxis' || child.index < verb.index) return false
  const before = sentence.tokens.slice(verb.index, child.index)
  return (
    before.some(({form}) => form === ':' || /^[“"«]$/.test(form)) &&
    childBy(sentence, child, 'nsubj') !== undefined
  )
}

/** The complement, with what the reporting clause cut off from its front: "The plan, officials said, would fail". */
function aroundCue(sentence: Sentence, verb: Token, complements: readonly Token[]): Token[] {
  const inside = new Set(complements.flatMap((one) => subtreeOf(sentence, one)).map(({index}) => index))
  const subjects = childrenOf(sentence, verb).filter(
    (child) => relationOf(child) === 'nsubj' && child.index < verb.index,
  )
  for (const late of misreadSubjects(sentence, verb, complements))
    for (const {index} of subtreeOf(sentence, late)) inside.add(index)
  for (const early of subjects.slice(0, -1))
    for (const {index} of subtreeOf(sentence, early)) inside.add(index)
  return sentence.tokens.filter(({index}) => inside.has(index))
}

/** "Gov. Ray said his brother's letter was old": what stands between verb and complement is the complement's. */
function misreadSubjects(sentence: Sentence, verb: Token, complements: readonly Token[]): Token[] {
  if (!nounBefore(sentence, verb)) return []
  return childrenOf(sentence, verb).filter(
    (child) =>
      relationOf(child) === 'nsubj' &&
      child.index > verb.index &&
      complements.some(({index}) => index > child.index),
  )
}

/** "told lawmakers that …", where the tree takes the clause for a relative one. */
function tellsPerson(sentence: Sentence, verb: Token, that: Token): boolean {
  const before = sentence.tokens[that.index - 1]
  return persuading.has(verb.lemma) && before?.head === verb.index && /^(?:i?obj)$/.test(relationOf(before))
}

const persuading = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'remind',
  'brief',
  'warn',
  'convince',
  'persuade',
  'advise',
])

/** "said in a statement that it was ready", where the tree hangs the clause on "statement". */
function misplaced(sentence: Sentence, verb: Token): Token | undefined {
  const mark = subtreeOf(sentence, verb).find(
    (token) =>
      token.index > verb.index &&
      token.form.toLowerCase() === 'that' &&
      (token.xpos === 'IN' || relationOf(token) === 'mark' || tellsPerson(sentence, verb, token)),
  )
  const clause = mark && headOf(sentence, mark)
  if (!clause || clause.index === verb.index) return
  const above = headOf(sentence, clause)
  const between = sentence.tokens.slice(verb.index + 1, mark.index)
  if (!above || between.some(({upos}) => upos === 'VERB') || between.length > 14) return
  return ['acl', 'advcl', 'ccomp', 'parataxis', 'conj'].includes(relationOf(clause)) ? clause : undefined
}

/** "…, the ministry added" as an aside, or "as the ministry said, …": the clause that it hangs on. */
function parenthetical(sentence: Sentence, verb: Token): Token[] | undefined {
  const head = headOf(sentence, verb)
  const relation = relationOf(verb)
  if (!head) return
  const asClause =
    relation === 'advcl' &&
    childBy(sentence, verb, 'mark', 'advmod')?.lemma === 'as' &&
    childBy(sentence, verb, 'nsubj')
  const aside =
    relation === 'parataxis' && childBy(sentence, verb, 'nsubj') && !childBy(sentence, verb, 'obj')
  if (!asClause && !aside) return
  const own = new Set(subtreeOf(sentence, verb).map(({index}) => index))
  return subtreeOf(sentence, head).filter(({index}) => !own.has(index))
}

function infinitive(sentence: Sentence, verb: Token): Content | undefined {
  const below = childrenOf(sentence, verb).find(
    (child) =>
      (relationOf(child) === 'xcomp' || relationOf(child) === 'advcl') &&
      child.index > verb.index &&
      childBy(sentence, child, 'mark')?.lemma === 'to',
  )
  return below && {by: 'infinitive', tokens: subtreeOf(sentence, below)}
}

/** "urged both armies to hold fire": object and infinitive together. */
function personInfinitive(sentence: Sentence, verb: Token): Content | undefined {
  const object = childBy(sentence, verb, 'obj', 'iobj')
  if (!object) return
  const below = childBy(sentence, verb, 'xcomp', 'ccomp', 'advcl') ?? childBy(sentence, object, 'acl')
  if (!below || below.index < object.index || childBy(sentence, below, 'mark')?.lemma !== 'to') return
  const inside = new Set(
    [...subtreeOf(sentence, object), ...subtreeOf(sentence, below)].map(({index}) => index),
  )
  return {by: 'person-infinitive', tokens: sentence.tokens.filter(({index}) => inside.has(index))}
}

/** "described the talks as useful", "called the raid a crime". */
function asContent(sentence: Sentence, verb: Token): Content | undefined {
  const object = childrenOf(sentence, verb).find(
    (child) => relationOf(child) === 'obj' && child.index > verb.index,
  )
  if (!object) return predicate(sentence, verb)
  const rest = childrenOf(sentence, verb).filter(
    (child) =>
      child.index > object.index &&
      (['xcomp', 'obj'].includes(relationOf(child)) ||
        (['obl', 'advcl'].includes(relationOf(child)) && firstWord(sentence, child) === 'as')),
  )
  const nested =
    rest.length > 0 ||
    subtreeOf(sentence, object).some(({lemma, index}) => lemma === 'as' && index > object.index)
  if (!nested) return
  const tokens = [object, ...rest].flatMap((one) => subtreeOf(sentence, one))
  return {by: 'as', tokens: tokens.sort((a, b) => a.index - b.index)}
}

/** "called the charges baseless": all that follows, however the tree divides it. */
function named(sentence: Sentence, verb: Token): Content | undefined {
  if (!naming.has(verb.lemma)) return
  const right = childrenOf(sentence, verb).filter(
    (child) => child.index > verb.index && ['obj', 'iobj', 'xcomp', 'ccomp'].includes(relationOf(child)),
  )
  const tokens = right.flatMap((child) => subtreeOf(sentence, child)).sort((a, b) => a.index - b.index)
  if (tokens.length < 2 || tokens[0].index > verb.index + 2) return
  return {by: 'as', tokens}
}

const naming = new Set(['call', 'label', 'brand', 'dub', 'term', 'deem'])

/** "deemed the law unfair", where the tree has no object. */
function predicate(sentence: Sentence, verb: Token): Content | undefined {
  const below = childBy(sentence, verb, 'xcomp')
  if (!below || below.index < verb.index || below.upos === 'VERB') return
  return {by: 'as', tokens: subtreeOf(sentence, below)}
}

function firstWord(sentence: Sentence, token: Token): string {
  return subtreeOf(sentence, token)[0].lemma
}

function withContent(sentence: Sentence, verb: Token, prepositions: readonly string[]): Content | undefined {
  const object = childBy(sentence, verb, 'obj')
  const under = object ? childrenOf(sentence, object).filter((child) => relationOf(child) === 'acl') : []
  const below = [...childrenOf(sentence, verb), ...under].find((child) => {
    if (child.index < verb.index || !['obl', 'advcl', 'xcomp', 'ccomp', 'acl'].includes(relationOf(child)))
      return false
    const first = childBy(sentence, child, 'case', 'mark')
    return first !== undefined && prepositions.includes(first.lemma)
  })
  if (!below) return
  const preposition = childBy(sentence, below, 'case', 'mark')!
  const person = preposition.lemma === 'on' ? childBy(sentence, verb, 'xcomp', 'advcl') : undefined
  const tokens = [
    ...subtreeOf(sentence, below).filter(({index}) => index !== preposition.index),
    ...(person && person.index > below.index ? subtreeOf(sentence, person) : []),
  ]
  return {by: 'with', tokens: tokens.sort((a, b) => a.index - b.index)}
}

function gerund(sentence: Sentence, verb: Token): Content | undefined {
  const below = childrenOf(sentence, verb).find(
    (child) =>
      ['xcomp', 'ccomp'].includes(relationOf(child)) && child.xpos === 'VBG' && child.index > verb.index,
  )
  return below && {by: 'gerund', tokens: subtreeOf(sentence, below)}
}

/** "said Monday". */
const calendar = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|today|yesterday|tomorrow|tonight)$/

/** An object that is more than a pronoun: "cited fears of a new war". */
function objectContent(sentence: Sentence, verb: Token): Content | undefined {
  const object = childrenOf(sentence, verb).find(
    (child) => relationOf(child) === 'obj' && child.index > verb.index,
  )
  if (!object || object.upos === 'PRON' || calendar.test(object.form)) return
  return {by: 'object', tokens: subtreeOf(sentence, object)}
}

/** What follows the phrase in the same clause belongs to it: "complained about his chair after the meeting". */
function toClauseEnd(sentence: Sentence, verb: Token, content: Content | undefined): Content | undefined {
  if (!content) return
  const last = content.tokens[content.tokens.length - 1]
  const inside = new Set(content.tokens.map(({index}) => index))
  const more = childrenOf(sentence, verb).filter(
    (child) => child.index > last.index && !['punct', 'conj', 'cc', 'parataxis'].includes(relationOf(child)),
  )
  for (const child of more) {
    const tokens = subtreeOf(sentence, child)
    if (tokens[0].form === 'according' || /^[,;:—–-]$/.test(sentence.tokens[tokens[0].index - 1]?.form ?? ''))
      break
    for (const {index} of tokens) inside.add(index)
  }
  return {by: content.by, tokens: sentence.tokens.filter(({index}) => inside.has(index))}
}

// Infinitives, objects and prepositional phrases that reporting verbs take, to the end of their clause.
import {childBy, childrenOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import {calendar, documents, endsPhrase, naming, needsPerson, sources} from './en.ts'
import type {ReportingEntry, Taking} from './lexicon.ts'
import {objectContent, objectWith} from './object-content.ts'
import {followsWh, isPassive} from './speaker.ts'

type Told = readonly Token[] | undefined

/** What the verb tells in a phrase, by what its entry takes. */
export function phraseTold(sentence: Sentence, verb: Token, entry: ReportingEntry): Told {
  const takes = (one: Taking) => entry.takes.includes(one)
  return toClauseEnd(sentence, verb, phraseContent(sentence, verb, entry, takes))
}

function phraseContent(
  sentence: Sentence,
  verb: Token,
  entry: ReportingEntry,
  takes: (one: Taking) => boolean,
): Told {
  return (
    (takes('person-infinitive') ? personInfinitive(sentence, verb) : undefined) ??
    (takes('infinitive') ? infinitive(sentence, verb) : undefined) ??
    (takes('object-with') ? objectWith(sentence, verb, entry.with ?? []) : undefined) ??
    (takes('as') && !isOnlyName(sentence, verb)
      ? (asFirst(sentence, verb) ?? asContent(sentence, verb) ?? named(sentence, verb))
      : undefined) ??
    (entry.with && !takes('object-with')
      ? withContent(sentence, verb, entry.with, entry.heads)
      : undefined) ??
    (takes('gerund') ? gerund(sentence, verb) : undefined) ??
    (takes('object') || showsObject(sentence, verb, entry) ? objectContent(sentence, verb, entry) : undefined)
  )
}

/** "The study found three faults", "it shows an officer aiming his gun". */
function showsObject(sentence: Sentence, verb: Token, {group, takes}: ReportingEntry): boolean {
  const children = childrenOf(sentence, verb)
  const isDocuments = children.some(
    (child) => relationOf(child) === 'nsubj' && child.index < verb.index && documents.has(child.lemma),
  )
  if (isDocuments) return group === 'document' || takes.includes('clause')
  const object = childBy(sentence, verb, 'obj', 'iobj')
  return (
    group === 'document' &&
    object !== undefined &&
    [...children, ...childrenOf(sentence, object)].some(
      (child) => child.xpos === 'VBG' && child.index > object.index && relationOf(child) !== 'advcl',
    )
  )
}

const infinitival = new Set(['xcomp', 'advcl', 'acl'])

function infinitive(sentence: Sentence, verb: Token): Told {
  const below = childrenOf(sentence, verb).find(
    (child) =>
      child.index > verb.index &&
      ((infinitival.has(relationOf(child)) && childBy(sentence, child, 'mark')?.lemma === 'to') ||
        isMisreadInfinitive(sentence, child)),
  )
  return below && subtreeOf(sentence, below)
}

/** "declined to comment", where the tree takes "comment" for a noun: its "to" is a particle all the same. */
function isMisreadInfinitive(sentence: Sentence, child: Token): boolean {
  const to = relationOf(child) === 'obl' ? childBy(sentence, child, 'case') : undefined
  return to?.upos === 'PART' || (to?.lemma === 'to' && sentence.tokens[to.index + 1].xpos === 'VB')
}

/** "urged both armies to hold fire": object and infinitive together. */
function personInfinitive(sentence: Sentence, verb: Token): Told {
  const object = childBy(sentence, verb, 'obj', 'iobj')
  if (!object) return
  const below = childBy(sentence, verb, 'xcomp', 'ccomp', 'advcl') ?? childBy(sentence, object, 'acl')
  if (!below || below.index < object.index || childBy(sentence, below, 'mark')?.lemma !== 'to') return
  const inside = new Set(
    [...subtreeOf(sentence, object), ...subtreeOf(sentence, below)].map(({index}) => index),
  )
  return sentence.tokens.filter(({index}) => inside.has(index))
}

/** "rejected as absurd the claim that …": what it is said to be stands before it. */
function asFirst(sentence: Sentence, verb: Token): Told {
  if (sentence.tokens[verb.index + 1]?.form !== 'as' || isPassive(sentence, verb)) return
  const right = childrenOf(sentence, verb).filter(
    (child) => child.index > verb.index && ['obj', 'obl', 'xcomp', 'ccomp'].includes(relationOf(child)),
  )
  const tokens = right.flatMap((child) => subtreeOf(sentence, child)).sort((a, b) => a.index - b.index)
  const isBoth = right.length > 1 || tokens.some(({form}) => form === 'that')
  return isBoth && tokens[0]?.index === verb.index + 1 ? tokens : undefined
}

/** "described the talks as useful", "called the raid a crime". */
function asContent(sentence: Sentence, verb: Token): Told {
  const object = childrenOf(sentence, verb).find(
    (child) => relationOf(child) === 'obj' && child.index > verb.index,
  )
  if (!object) return predicate(sentence, verb) ?? asBehind(sentence, verb)
  const rest = childrenOf(sentence, verb).filter(
    (child) =>
      child.index > object.index &&
      (relationOf(child) === 'obj' ||
        (relationOf(child) === 'xcomp' && !/^VBG?$/.test(child.xpos)) ||
        (['obl', 'advcl'].includes(relationOf(child)) && firstWord(sentence, child) === 'as')),
  )
  const nested =
    rest.length > 0 ||
    subtreeOf(sentence, object).some(({lemma, index}) => lemma === 'as' && index > object.index)
  if (!nested) return
  const tokens = [object, ...rest].flatMap((one) => subtreeOf(sentence, one))
  return tokens.sort((a, b) => a.index - b.index)
}

/** "a blast that the mayor described as deliberate": what it is said to be, where the object stands before. */
function asBehind(sentence: Sentence, verb: Token): Told {
  if (relationOf(verb) !== 'acl') return
  if (verb.xpos === 'VBN' && !followsWh(sentence, sentence.tokens[verb.head], verb)) return
  const below = childrenOf(sentence, verb).find(
    (child) =>
      child.index > verb.index &&
      ['obl', 'advcl', 'xcomp'].includes(relationOf(child)) &&
      sentence.tokens[verb.index + 1]?.form === 'as' &&
      subtreeOf(sentence, child)[0].index === verb.index + 1,
  )
  return below && subtreeOf(sentence, below).slice(1)
}

/** "called the charges baseless": all that follows, however the tree divides it. */
function named(sentence: Sentence, verb: Token): Told {
  if (!naming.has(verb.lemma)) return
  const right = childrenOf(sentence, verb).filter(
    (child) => child.index > verb.index && ['obj', 'iobj', 'xcomp', 'ccomp'].includes(relationOf(child)),
  )
  const tokens = right.flatMap((child) => subtreeOf(sentence, child)).sort((a, b) => a.index - b.index)
  if (tokens.length < 2 || tokens[0].index > verb.index + 2) return
  if (right.length === 1 && !isNamedBefore(sentence, verb) && isOneNoun(sentence, tokens)) return
  return tokens
}

/** "what critics call a void law", "a man he called a hero": what is named stands before. */
function isNamedBefore(sentence: Sentence, verb: Token): boolean {
  if (relationOf(verb) === 'acl') return true
  return childrenOf(sentence, verb).some(
    ({index, deprel, xpos}) => index < verb.index && (deprel === 'obj' || xpos.startsWith('W')),
  )
}

/** "called an election for May", "called the police": a noun, behind which no name for it begins. */
function isOneNoun({tokens: all}: Sentence, tokens: readonly Token[]): boolean {
  const rest = all.slice(tokens[0].index)
  const end = rest.findIndex(({upos, form}) => upos === 'VERB' || /^[,;:.()—–]$/.test(form))
  const phrase = end < 0 ? rest : rest.slice(0, end)
  return !phrase.some(({form}, at) => {
    const before = phrase[at - 1]?.upos ?? ''
    return /^(?:[“"‘']|''|``)$/.test(form) || (isNominal.has(before) && opensName.has(phrase[at].upos))
  })
}

const isNominal = new Set(['NOUN', 'PROPN', 'PRON'])
const opensName = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PRON'])

/** "a scheme called Sunrise": its name, which nobody is said to have given. */
function isOnlyName(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== 'VBN' || relationOf(verb) !== 'acl') return false
  if (childBy(sentence, verb, 'nsubj')) return false
  const [next, after] = sentence.tokens.slice(verb.index + 1)
  const name = next && /^(?:the|[“"]|''|``)$/.test(next.form) ? after : next
  return /^[A-Z]/.test(name?.form ?? '')
}

/** "deemed the law unfair", where the tree has no object. */
function predicate(sentence: Sentence, verb: Token): Told {
  const below = childBy(sentence, verb, 'xcomp')
  if (!below || below.index < verb.index || below.upos === 'VERB') return
  return subtreeOf(sentence, below)
}

function firstWord(sentence: Sentence, token: Token): string {
  return subtreeOf(sentence, token)[0].lemma
}

function withContent(
  sentence: Sentence,
  verb: Token,
  prepositions: readonly string[],
  heads: readonly string[] | undefined,
): Told {
  const object = childBy(sentence, verb, 'obj')
  const under = object ? childrenOf(sentence, object).filter((child) => relationOf(child) === 'acl') : []
  const below =
    [...childrenOf(sentence, verb), ...under].find((child) => {
      if (child.index < verb.index || !['obl', 'advcl', 'xcomp', 'ccomp', 'acl'].includes(relationOf(child)))
        return false
      const first = childBy(sentence, child, 'case', 'mark')
      return first !== undefined && prepositions.includes(first.lemma)
    }) ?? belowNext(sentence, verb, prepositions)
  if (!below || calendar.test(below.form) || (heads && !heads.includes(below.lemma))) return
  const preposition = childBy(sentence, below, 'case', 'mark')!
  const person = preposition.lemma === 'on' ? childBy(sentence, verb, 'xcomp', 'advcl') : undefined
  const own = subtreeOf(sentence, below)
  const toEnd = preposition.deprel === 'mark' && preposition.lemma === 'for'
  const tokens = [
    // "called for both armies to withdraw", where the tree hangs the armies on the call
    ...(toEnd ? sentence.tokens.slice(preposition.index, own[own.length - 1].index + 1) : own).filter(
      ({index}) => index !== preposition.index,
    ),
    ...(person && person.index > below.index ? subtreeOf(sentence, person) : []),
  ]
  return tokens.sort((a, b) => a.index - b.index)
}

/** "appealed to donors for vaccines", "warned last month of a shortage": the tree may hang the phrase on the noun before it. */
function belowNext(sentence: Sentence, verb: Token, prepositions: readonly string[]): Token | undefined {
  const between = childrenOf(sentence, verb).filter(
    (child) => child.index > verb.index && ['obl', 'obj', 'iobj'].includes(relationOf(child)),
  )
  return between
    .flatMap((noun) => childrenOf(sentence, noun).map((child) => ({noun, child})))
    .find(({noun, child}) => {
      const first = relationOf(child) === 'nmod' ? childBy(sentence, child, 'case') : undefined
      if (!first || child.index < noun.index || !prepositions.includes(first.lemma)) return false
      return first.lemma !== 'of' || noun.deprel === 'obl:unmarked' || isCharged(verb, noun, child)
    })?.child
}

/** "accused the port of fraud", not "warned the king of Spain". */
function isCharged({lemma}: Token, noun: Token, child: Token): boolean {
  return relationOf(noun) === 'obj' && needsPerson.has(lemma) && child.upos !== 'PROPN'
}

function gerund(sentence: Sentence, verb: Token): Told {
  const below = childrenOf(sentence, verb).find(
    (child) =>
      ['xcomp', 'ccomp'].includes(relationOf(child)) && child.xpos === 'VBG' && child.index > verb.index,
  )
  return below && subtreeOf(sentence, below)
}

/** What follows the phrase in the same clause belongs to it, up to when or why: "criticised the police in both towns | after the march". */
function toClauseEnd(sentence: Sentence, verb: Token, content: Told): Told {
  if (!content) return
  const last = content[content.length - 1]
  const inside = new Set(content.map(({index}) => index))
  const more = childrenOf(sentence, verb).filter(
    (child) => child.index > last.index && !['punct', 'conj', 'cc', 'parataxis'].includes(relationOf(child)),
  )
  for (const child of more) {
    const tokens = subtreeOf(sentence, child)
    if (endsPhrase.has(tokens[0].form) || (last.upos === 'PRON' && isHearer(sentence, child))) break
    if (/^[,;:—–-]$/.test(sentence.tokens[tokens[0].index - 1]?.form ?? '')) break
    for (const {index} of tokens) inside.add(index)
  }
  return sentence.tokens.filter(({index}) => inside.has(index))
}

/** "confirmed this to the agency". */
function isHearer(sentence: Sentence, child: Token): boolean {
  const isOne = child.upos === 'PROPN' || sources.has(child.lemma)
  return isOne && relationOf(child) === 'obl' && childBy(sentence, child, 'case')?.lemma === 'to'
}

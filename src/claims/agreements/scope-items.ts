// The items of a scope verb as spans: "allow firms to buy parts and share plans" gives "buy parts" and "share plans".
import {
  childBy,
  childrenOf,
  hullOf,
  isInfinitive,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {caseOf, conjunctsOf} from '../phrases.ts'
import {doers, scopeCarriers, sides} from './en.ts'

const around = new Set(['mark', 'nsubj', 'aux', 'cc', 'conj', 'punct', 'advcl', 'parataxis', 'dep'])

/** The clauses that a verb like "allow" governs, wherever the parser hung them: on the verb or on its object. */
export function clausesOf(sentence: Sentence, verb: Token): Token[] {
  const object = childBy(sentence, verb, 'obj')
  const onVerb = childrenOf(sentence, verb).filter(
    (child) =>
      (isClause(child) && !(object && isFullClause(sentence, child))) || isPurpose(sentence, child, verb),
  )
  const onObject = object ? childrenOf(sentence, object).filter((child) => child.deprel === 'acl') : []
  return [...onVerb, ...onObject].sort((a, b) => a.index - b.index)
}

/** "exclude missiles, the latter of which is …": a verb with an object governs no full clause besides. */
function isFullClause(sentence: Sentence, clause: Token): boolean {
  return relationOf(clause) === 'ccomp' && childBy(sentence, clause, 'nsubj') !== undefined
}

/** A participle under the verb ("covers so-called …") is part of its object, not a clause. */
function isClause(child: Token): boolean {
  return (
    relationOf(child) === 'ccomp' ||
    (relationOf(child) === 'xcomp' && !child.feats.includes('Voice=Pass') && child.upos !== 'ADJ')
  )
}

/** Objects of the verb, wherever the parser hung them. */
export function objectsOf(sentence: Sentence, verb: Token): Token[] {
  const children = childrenOf(sentence, verb)
  const participles = children.filter((child) => relationOf(child) === 'xcomp' && !isClause(child))
  return [verb, ...participles].flatMap((above) =>
    childrenOf(sentence, above).filter((child) => relationOf(child) === 'obj'),
  )
}

function isPurpose(sentence: Sentence, child: Token, verb: Token): boolean {
  return relationOf(child) === 'advcl' && child.index > verb.index && isInfinitive(sentence, child)
}

/** One item a clause, without its "to" and subject; joined clauses are items of their own. */
export function clauseItems(sentence: Sentence, verb: Token): Span[] {
  return clausesOf(sentence, verb)
    .flatMap((clause) => conjunctsOf(sentence, clause))
    .map((clause) => withThing(sentence, verb, clause, withBareObject(sentence, verb, clause)))
}

/** "allow warships to refuel" is about warships; whom it allows ("firms", "Chile") is no item. */
function withThing(sentence: Sentence, verb: Token, clause: Token, span: Span): Span {
  const object = childBy(sentence, verb, 'obj')
  if (!object || object.index > clause.index || !isThing(object)) return span
  const {start} = hullOf(
    subtreeOf(sentence, object, (child) => relationOf(child) === 'det' || child === clause),
  )
  return {start: Math.min(start, span.start), end: span.end}
}

function isThing({upos, lemma, feats}: Token): boolean {
  return upos === 'NOUN' && feats.includes('Number=Plur') && !doers.has(lemma)
}

/** "permit information sharing": taken for "information" that shares, it is one thing all the same. */
function withBareObject(sentence: Sentence, verb: Token, clause: Token): Span {
  const span = hullOf(
    subtreeOf(sentence, clause, (child) => child.head === clause.index && around.has(relationOf(child))),
  )
  const object = childBy(sentence, verb, 'obj')
  const bare =
    object &&
    object.index === clause.index - 1 &&
    clause.form.endsWith('ing') &&
    !childBy(sentence, object, 'det') &&
    object.feats.includes('Number=Sing')
  return bare ? {start: object.start, end: span.end} : span
}

/** "that troops could be equipped with rifles", without "that". */
export function reportItem(sentence: Sentence, clause: Token): Span {
  return hullOf(
    subtreeOf(
      sentence,
      clause,
      (child) => child.head === clause.index && ['mark', 'punct'].includes(relationOf(child)),
    ),
  )
}

/** What may be done under an agreement: each joined verb phrase without subject and auxiliaries, up to "under …". */
export function underItems(sentence: Sentence, verb: Token, agreement: Token): Span[] {
  const inner =
    childrenOf(sentence, verb).find(
      (child) => relationOf(child) === 'xcomp' && child.index < agreement.index,
    ) ?? verb
  const under =
    childrenOf(sentence, agreement).find((child) => relationOf(child) === 'case')?.index ?? agreement.index
  return conjunctsOf(sentence, inner)
    .filter(({upos}) => upos === 'VERB')
    .map((part) => {
      const leave = new Set(['nsubj', 'aux', 'cop', 'punct', 'parataxis', 'mark', 'advcl', 'cc'])
      const cut = (child: Token) =>
        child === agreement ||
        leave.has(relationOf(child)) ||
        (child.head === part.index && relationOf(child) === 'conj')
      const words = [
        ...subtreeOf(sentence, part, cut),
        ...(part === inner ? subjectThing(sentence, verb) : []),
      ]
      return hullOf(words.filter(({index}) => part.index > under || index < under))
    })
}

/** "helicopters could refuel under the pact" is about helicopters; who may do it ("firms", "Chile") is no item. */
function subjectThing(sentence: Sentence, verb: Token): Token[] {
  const subject = childBy(sentence, verb, 'nsubj')
  if (subject?.deprel === 'nsubj:pass' && subject.upos === 'NOUN') return subtreeOf(sentence, subject)
  return subject?.upos === 'NOUN' && !doers.has(subject.lemma) ? subtreeOf(sentence, subject) : []
}

/** The things covered or excluded: objects, or the phrases of the verb's preposition; joined things one by one. */
export function objectItems(sentence: Sentence, verb: Token, takes: readonly string[]): Span[] {
  const heads = takes.includes('object') ? objectsOf(sentence, verb) : prepositional(sentence, verb, takes)
  return heads
    .flatMap((head) => listOf(sentence, head))
    .flatMap((item) => carriedBy(sentence, item))
    .map((part) => withPhrase(sentence, verb, itemSpan(sentence, part)))
}

const ofThings = new Set(['on', 'of', 'for', 'from'])

/** "remove tariffs on salmon", where the tree hangs "on salmon" on the verb: the phrase right after belongs to the item. */
function withPhrase(sentence: Sentence, verb: Token, span: Span): Span {
  const phrase = childrenOf(sentence, verb).find((child) => {
    const words = subtreeOf(sentence, child)
    return (
      relationOf(child) === 'obl' &&
      ofThings.has(caseOf(sentence, child) ?? '') &&
      sentence.tokens[words[0].index - 1]?.end === span.end
    )
  })
  return phrase ? {start: span.start, end: hullOf(subtreeOf(sentence, phrase)).end} : span
}

/** "Icebreakers are not covered", "missiles and radars would be left out": the items are the subject. */
export function subjectItems(sentence: Sentence, verb: Token): Span[] {
  const subjects = childrenOf(sentence, verb).filter(
    (child) => relationOf(child) === 'nsubj' && child.upos !== 'PRON',
  )
  return subjects.flatMap((subject) => conjunctsOf(sentence, subject)).map((part) => itemSpan(sentence, part))
}

export function prepositional(sentence: Sentence, verb: Token, prepositions: readonly string[]): Token[] {
  const object = childBy(sentence, verb, 'obj')
  const beside = object
    ? childrenOf(sentence, object).filter(
        (child) => relationOf(child) === 'nmod' && caseOf(sentence, child) === 'for',
      )
    : []
  const own = childrenOf(sentence, verb).filter((child) => relationOf(child) === 'obl')
  return [...own, ...beside].filter((child) => prepositions.includes(caseOf(sentence, child) ?? ''))
}

/** "police training, the sharing of intelligence and …": the parser may take a list for an apposition. */
function listOf(sentence: Sentence, head: Token): Token[] {
  const apposed = childrenOf(sentence, head).filter((child) => relationOf(child) === 'appos')
  return [...conjunctsOf(sentence, head), ...apposed.flatMap((child) => conjunctsOf(sentence, child))]
}

function carriedBy(sentence: Sentence, item: Token): Token[] {
  if (!scopeCarriers.has(item.lemma)) return [item]
  const carried = childrenOf(sentence, item).filter(
    (child) =>
      relationOf(child) === 'nmod' && ['on', 'in', 'of', 'over'].includes(caseOf(sentence, child) ?? ''),
  )
  return carried.length > 0 ? carried.flatMap((child) => conjunctsOf(sentence, child)) : [item]
}

/** "between Chile and Peru", "between the two countries", against "contacts between commanders". */
function isBetweenParties(sentence: Sentence, phrase: Token): boolean {
  const between = ['between', 'among'].includes(caseOf(sentence, phrase) ?? '')
  return between && (phrase.upos !== 'NOUN' || sides.has(phrase.lemma))
}

/** The noun phrase without its preposition, article, further conjuncts, "between …" and relative clauses. */
export function itemSpan(sentence: Sentence, part: Token): Span {
  const words = subtreeOf(sentence, part, (child) => {
    if (child.deprel === 'acl:relcl') return true
    if (relationOf(child) === 'nmod' && isBetweenParties(sentence, child)) return true
    return (
      child.head === part.index &&
      ['case', 'conj', 'cc', 'punct', 'det', 'appos', 'parataxis', 'advmod'].includes(relationOf(child))
    )
  })
  // "training and border security", where "and" hangs on "border"
  return hullOf(words.filter(({upos}, place) => place > 0 || upos !== 'CCONJ'))
}

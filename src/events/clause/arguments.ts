// Who stands where round a verb or noun in a UD tree: subject and object through passives, relatives, participles,
// conjuncts and control; phrases by preposition.
import {
  childrenOf,
  has,
  headOf,
  isMarkedPassive,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {custodiansOf, standsBefore} from './custody.ts'
import {isAddress, lastOfPair, lostSubject, namedAfterKind, subjectAmong} from './lost-subjects.ts'
import {sharedObject} from './objects-beside.ts'
import {isJoinedPassive, isMainVerb, isPassive, suffersAsSubject} from './passives.ts'
import {isOneOfARow, isWhereabouts, resentedBy, saidOf} from './predicates.ts'
import {antecedentOf, meantBy} from './relatives.ts'
import {
  caseOf,
  hasObject,
  isMeasure,
  isNoun,
  isOpenedBy,
  isPastParticiple,
  isPersonNoun,
  isPredicateOfPassive,
  isSum,
  isVerb,
  joinedTo,
} from './token-kinds.ts'
import {speakerOver} from './told-clauses.ts'

export {isPassive} from './passives.ts'
export {
  caseOf,
  isCircumstance,
  isCount,
  isMeasure,
  isNoun,
  isOpenedBy,
  isPersonNoun,
  isVerb,
} from './token-kinds.ts'

const MAX_CLIMB = 5
const clause = new Set(['xcomp', 'ccomp', 'advcl', 'acl'])

/** Who does what the verb says. In "Chad, Libya sign pact" the tree takes the first for an address. */
export function subjectsOf(sentence: Sentence, verb: Token, depth = 0): Token[] {
  const children = childrenOf(sentence, verb)
  if (isPassive(sentence, verb)) return passiveDoers(sentence, verb)
  // "the truth is that Mali signed": the subject of the clause inside
  const inner = children.filter(({deprel}) => deprel === 'nsubj')
  const own = subjectAmong(
    sentence,
    verb,
    inner.length > 0 ? inner : children.filter(({deprel}) => deprel === 'nsubj:outer'),
  )
  const listed = children.filter(
    ({deprel, upos, index}) =>
      deprel === 'vocative' && (upos === 'PROPN' || upos === 'ADJ') && index < verb.index,
  )
  const called = listed.length > 0 && isAddress(children, own)
  if (own || (listed.length > 0 && !called))
    return [...(called ? [] : listed), ...(own ? [antecedentOf(sentence, own)] : [])]
  const beside = lostSubject(sentence, verb)
  if (beside) return [beside]
  return depth < MAX_CLIMB ? sharedSubjects(sentence, verb, depth + 1) : []
}

/** "was seized, bound and killed by X": whoever is named after one of the participles; "ordered them jailed": who ordered it. */
function passiveDoers(sentence: Sentence, verb: Token): Token[] {
  const agents = agentsOf(sentence, verb)
  if (agents.length > 0) return agents
  const first = verb.deprel === 'conj' && isJoinedPassive(sentence, verb) ? headOf(sentence, verb)! : verb
  const next = childrenOf(sentence, first).find(
    (child) => child.index > verb.index && isVerb(child) && isJoinedPassive(sentence, child),
  )
  if (next) return passiveDoers(sentence, next)
  const ordered = orderedBy(sentence, verb)
  return ordered.length > 0 ? ordered : custodiansOf(sentence, verb)
}

/** "The judge ordered two editors jailed": the tree takes the participle for a part of the object, or for its predicate. */
function orderedBy(sentence: Sentence, verb: Token): Token[] {
  const above = headOf(sentence, verb)
  if (!above || !['acl', 'xcomp'].includes(relationOf(verb))) return []
  const order = isVerb(above) ? above : headOf(sentence, above)
  if (!order || !words.ordering.has(order.lemma.toLowerCase())) return []
  return isVerb(above) || relationOf(above) === 'obj' ? subjectsOf(sentence, order, 1) : []
}

/** "by X" of a passive; also where the tree hangs it on the infinitive, "was allowed to return by the junta", or on "found guilty". */
export function agentsOf(sentence: Sentence, verb: Token): Token[] {
  const own = byPhrases(sentence, verb)
  if (own.length > 0) return own
  return childrenOf(sentence, verb)
    .filter(
      (child) =>
        child.deprel === 'xcomp' &&
        (child.upos === 'ADJ' || (has(child, 'VerbForm=Inf') && !hasObject(sentence, child))),
    )
    .flatMap((child) => byPhrases(sentence, child))
}

function byPhrases(sentence: Sentence, verb: Token): Token[] {
  return childrenOf(sentence, verb).filter(
    (child) =>
      (child.deprel === 'obl:agent' || (relationOf(child) === 'obl' && caseOf(sentence, child) === 'by')) &&
      !isManner(sentence, child),
  )
}

/** "by decree", not "by the air force". */
function isManner(sentence: Sentence, noun: Token): boolean {
  return (
    words.manners.has(noun.lemma.toLowerCase()) &&
    childrenOf(sentence, noun).every(({deprel}) => deprel === 'case')
  )
}

/** A verb without a subject of its own has that of the verb above it. */
function sharedSubjects(sentence: Sentence, verb: Token, depth: number): Token[] {
  const head = headOf(sentence, verb)
  if (!head) return []
  const relation = relationOf(verb)
  if (relation === 'conj')
    return isVerb(head) || childrenOf(sentence, head).some(({deprel}) => deprel === 'cop')
      ? [speakerOver(sentence, head, verb) ?? doersOf(sentence, joinedTo(sentence, verb)!, depth)].flat()
      : []
  const treated = isReason(sentence, verb) ? treatedFor(sentence, verb, head) : undefined
  if (treated) return [treated]
  if (relation === 'acl') {
    if (verb.deprel === 'acl:relcl') return [head]
    if (isOfHeadline(sentence, verb, head)) return [head]
    if (has(verb, 'VerbForm=Inf')) return doersOfInfinitive(sentence, head, depth)
    if (isPastParticiple(verb)) return isMainVerb(sentence, verb) || hasObject(sentence, verb) ? [head] : []
    return words.documents.has(head.lemma.toLowerCase()) ? ownersOf(sentence, head, depth) : [head]
  }
  if (relation === 'amod') return [head]
  if (!clause.has(relation) && relation !== 'parataxis') return []
  if (relation === 'ccomp' && isOpenedBy(sentence, verb, words.complementing)) return []
  if (relation === 'parataxis' && !verb.form.endsWith('ing') && !goesOn(sentence, verb)) return []
  const resented = head.upos === 'ADJ' && isReason(sentence, verb) ? resentedBy(sentence, head) : undefined
  if (resented) return [resented]
  const controlled = words.objectControl.has(head.lemma.toLowerCase()) && !isMessage(head, verb)
  if (
    controlled &&
    (relation === 'xcomp' || isKeptFrom(sentence, verb) || (relation !== 'acl' && has(verb, 'VerbForm=Inf')))
  ) {
    const object = childrenOf(sentence, head).find((child) => ['obj', 'iobj'].includes(relationOf(child)))
    if (object) return [object]
  }
  const relied = reliedOn(sentence, verb, head)
  return relied ? [relied] : doersOf(sentence, head, depth)
}

/** "called on the rebels to leave", "waited for them to leave": the rebels leave, whatever the tree hangs the infinitive by. */
function reliedOn(sentence: Sentence, infinitive: Token, head: Token): Token | undefined {
  if (!has(infinitive, 'VerbForm=Inf') || !words.relying.has(head.lemma.toLowerCase())) return undefined
  return childrenOf(sentence, head).find(
    (child) =>
      relationOf(child) === 'obl' &&
      child.index > head.index &&
      child.index < infinitive.index &&
      words.reliedOn.has(caseOf(sentence, child)),
  )
}

/** "rebuked Turkey for jailing a writer", "mocked the envoy for leaving", "held an aide in contempt for refusing": whom it was done to did it. */
function treatedFor(sentence: Sentence, reason: Token, head: Token): Token | undefined {
  const beside = relationOf(reason) === 'acl' && relationOf(head) === 'obl'
  const over = beside ? headOf(sentence, head) : relationOf(reason) === 'advcl' ? head : undefined
  if (!over || !isVerb(over)) return undefined
  const [object] = objectsOf(sentence, over)
  if (!object || object === head) return undefined
  if (!beside && words.judging.has(over.lemma.toLowerCase())) return object
  const somebody = object.upos === 'PROPN' || object.upos === 'PRON' || isPersonNoun(object.lemma)
  return somebody && isOpenedBy(sentence, reason, words.benefiting) ? object : undefined
}

/** "was the first to sign", "is in Riyadh to meet the king", "plans to leave" */
function doersOfInfinitive(sentence: Sentence, noun: Token, depth: number): Token[] {
  if (isOneOfARow(sentence, noun)) return [saidOf(sentence, noun) ?? noun]
  if (isForWhom(sentence, noun)) return [noun]
  return isWhereabouts(sentence, noun) ? doersOf(sentence, noun, depth) : ownersOf(sentence, noun, depth)
}

/** "it is wrong for a minister to refuse": who would do it stands before the infinitive. */
function isForWhom(sentence: Sentence, noun: Token): boolean {
  return (
    relationOf(noun) === 'obl' && words.benefiting.has(caseOf(sentence, noun)) && isPersonNoun(noun.lemma)
  )
}

/** "called the king to thank him" */
function isMessage(head: Token, verb: Token): boolean {
  return words.phoning.has(head.lemma.toLowerCase()) && words.messages.has(verb.lemma.toLowerCase())
}

/** "prevented the pirates from boarding" */
function isKeptFrom(sentence: Sentence, verb: Token): boolean {
  return verb.form.endsWith('ing') && isOpenedBy(sentence, verb, words.keeping)
}

/** "NATO to send four battalions": in a headline the tree takes what is to come for a part of the name before it. */
function isOfHeadline(sentence: Sentence, verb: Token, head: Token): boolean {
  return (
    head.head === -1 &&
    head.upos === 'PROPN' &&
    sentence.tokens[verb.index - 1]?.lemma === 'to' &&
    !sentence.tokens.some((token) => isVerb(token) && token.index < verb.index)
  )
}

/** "rose, then told the jury" */
function goesOn(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({lemma}) => words.sequel.has(lemma.toLowerCase()))
}

/** "rebuked Turkey for jailing a writer": what somebody is rebuked for, he did himself. */
function isReason(sentence: Sentence, verb: Token): boolean {
  return verb.form.endsWith('ing') && isOpenedBy(sentence, verb, words.reasons)
}

/** The subject of a verb or adjective, active or passive: whoever a dependent clause without a subject is about. */
function doersOf(sentence: Sentence, head: Token, depth: number): Token[] {
  const subject = childrenOf(sentence, head).find((child) => relationOf(child) === 'nsubj')
  if (subject && isDeed(subject) && isPassive(sentence, head)) return byPhrases(sentence, head)
  if (subject) return [antecedentOf(sentence, subject)]
  if (head.upos === 'NOUN' || head.upos === 'PROPN') return [head]
  return depth < MAX_CLIMB ? sharedSubjects(sentence, head, depth + 1) : []
}

/** "the raid was foiled by a frigate, sinking two boats": a raid sinks nothing, who foiled it does. */
function isDeed({upos, lemma}: Token): boolean {
  return upos === 'NOUN' && [words.deeds, words.strikes].some((list) => list.has(lemma.toLowerCase()))
}

/** "Russia's decision to leave", "plans by Rome to leave", "Rome announced plans to leave". */
function ownersOf(sentence: Sentence, noun: Token, depth: number): Token[] {
  const owners = childrenOf(sentence, noun).filter(
    (child) =>
      child.deprel === 'nmod:poss' ||
      (relationOf(child) === 'nmod' && ['by', 'of', 'from'].includes(caseOf(sentence, child))),
  )
  if (owners.length > 0) return [owners[0]]
  const verb = headOf(sentence, noun)
  if (!verb || !isVerb(verb) || !['obj', 'obl', 'xcomp'].includes(relationOf(noun))) return []
  if (relationOf(noun) === 'obj' && !words.planning.has(verb.lemma.toLowerCase())) return []
  return depth < MAX_CLIMB ? subjectsOf(sentence, verb, depth + 1) : []
}

/** What the verb does something to: object, or subject of a passive, or the noun that a participle describes. */
export function objectsOf(sentence: Sentence, verb: Token): Token[] {
  const children = childrenOf(sentence, verb)
  const given = children.find(({deprel}) => deprel === 'iobj')
  const object = lastOfPair(
    sentence,
    children.filter(
      (child) =>
        child.deprel === 'obj' &&
        !(isSum(child) && (given || isPassive(sentence, verb))) &&
        !isPredicateOfPassive(sentence, child, children),
    ),
  )
  if (object) return [meantBy(sentence, object) ?? antecedentOf(sentence, object)]
  if (given) return [antecedentOf(sentence, given)]
  const subject = namedAfterKind(
    children.filter(
      ({deprel}) => deprel === 'nsubj:pass' || (deprel === 'nsubj' && suffersAsSubject(sentence, verb)),
    ),
  )
  if (subject) return [antecedentOf(sentence, subject)]
  const gone = children.find(({deprel, lemma}) => deprel === 'xcomp' && words.lettingGo.has(lemma))
  if (gone && words.letting.has(verb.lemma.toLowerCase())) return objectsOf(sentence, gone)
  const bare = children.find((child) => isBareObject(sentence, child, verb))
  if (bare) return [bare]
  const shared = sharedObject(sentence, verb)
  if (shared) return [shared]
  const head = headOf(sentence, verb)
  if (!head) return []
  if (verb.deprel === 'acl' && isPastParticiple(verb))
    return [
      standsBefore(sentence, verb, head) ??
        peopleBefore(sentence, verb, head) ??
        subjectOfCompound(sentence, verb, head) ??
        head,
    ]
  if (verb.deprel === 'acl:relcl' && children.some(({deprel}) => deprel === 'nsubj')) {
    const gap = children.find(({deprel, lemma}) => deprel === 'nsubj' && words.relative.has(lemma))
    return gap ? [] : [meantBy(sentence, head) ?? head]
  }
  const joined = joinedTo(sentence, verb)
  if (joined && isVerb(joined) && isPassive(sentence, joined) && isPastParticiple(verb))
    return objectsOf(sentence, joined)
  // "fled to Oman and was arrested": the subject of the verb before suffers it
  if (relationOf(verb) === 'conj' && isMarkedPassive(sentence, verb)) return sharedSubjects(sentence, verb, 1)
  if (['xcomp', 'advcl'].includes(relationOf(verb)) && isPassive(sentence, verb)) {
    const described = relationOf(verb) === 'advcl' ? personBefore(sentence, verb) : undefined
    return described ? [described] : sharedSubjects(sentence, verb, 1)
  }
  return []
}

/** "was gang raped": a bare noun between copula and participle, which the tree takes for what the subject is. */
function subjectOfCompound(sentence: Sentence, verb: Token, noun: Token): Token | undefined {
  const [before, last] = sentence.tokens.slice(Math.max(0, verb.index - 2), verb.index)
  return last === noun && before?.deprel === 'cop' && before.head === noun.index
    ? childrenOf(sentence, noun).find(({deprel}) => deprel === 'nsubj')
    : undefined
}

/** "relatives of miners shot by police": not the relatives were shot. */
function peopleBefore({tokens}: Sentence, verb: Token, noun: Token): Token | undefined {
  const last = tokens[verb.index - 1]
  const apart = words.apart.has(noun.lemma.toLowerCase()) && last?.head === noun.index
  return apart && last.upos === 'NOUN' && isPersonNoun(last.lemma) ? last : undefined
}

/** "spoke at a service for an officer gunned down by thieves": a word for people right before the participle is whom it describes. */
function personBefore({tokens}: Sentence, verb: Token): Token | undefined {
  let at = verb.index - 1
  while (tokens[at]?.upos === 'ADV') at--
  const noun = tokens[at]
  return noun?.upos === 'NOUN' && isPersonNoun(noun.lemma) && noun.head !== verb.index ? noun : undefined
}

/** "voted down the bill": an object that the parser took for a phrase without preposition. */
function isBareObject(sentence: Sentence, child: Token, verb: Token): boolean {
  if (relationOf(child) !== 'obl' || child.index < verb.index || !isNoun(child)) return false
  return caseOf(sentence, child) === '' && !words.times.has(child.lemma.toLowerCase())
}

/** "Hundreds of demonstrators", "a hail of bullets": who or what a measure counts; nobody beside another noun. */
export function countedBy(sentence: Sentence, token: Token): Token[] {
  return isMeasure(token) ? phrasesBy(sentence, token, 'of') : []
}

/** Dependents by preposition: obl of the verb, nmod of the noun. */
export function phrasesBy(sentence: Sentence, token: Token, preposition: string): Token[] {
  return childrenOf(sentence, token).filter(
    (child) => nominal.has(relationOf(child)) && caseOf(sentence, child) === preposition,
  )
}
const nominal = new Set(['obl', 'nmod', 'acl', 'advcl', 'obj'])

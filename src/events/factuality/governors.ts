// The entry of the word above an act: how the word may be spelled in the lexicon, and what its own negation makes of it.
import {childrenOf, has, isMarkedPassive, isObject, relationOf, type Token} from '../../sentences/index.ts'
import {negationOf} from './negation.ts'
import {hasPast} from './time.ts'
import {type FactualityEntry, type FactualityReading, type Hanging, type Operator, operator} from './words.ts'

/** The operator of the word above, with the word's own negation taken into account. */
export function governor(
  reading: FactualityReading,
  node: Token,
  head: Token,
  hangings: readonly Hanging[],
): Operator | undefined {
  for (const word of spellings(reading, node, head)) {
    for (const hanging of hangings) {
      const entry = reading.words(hanging, word)
      if (entry?.value === 'denied' && isPredicate(reading, node)) continue
      if (entry && !(entry.value === 'proposed' && isIndicative(reading, node, head)))
        return fromEntry(reading, node, head, entry)
    }
  }
  return undefined
}

/** "remains its biggest donor", "remains targeted": what somebody is, and no clause that "remains to be" true. */
function isPredicate({sentence}: FactualityReading, node: Token): boolean {
  return (
    relationOf(node) === 'xcomp' &&
    (node.upos === 'NOUN' || node.upos === 'ADJ' || node.xpos === 'VBN') &&
    !childrenOf(sentence, node).some(({deprel}) => ['mark', 'cop', 'aux'].includes(deprel))
  )
}

/** The entry for a phrase below a verb: only by verb and preposition together, "call for". */
export function phrasal(reading: FactualityReading, node: Token, head: Token): Operator | undefined {
  const passive = isMarkedPassive(reading.sentence, head)
  for (const word of withCase(reading, node, head)) {
    const entry = (passive ? reading.words('passive', word) : undefined) ?? reading.words('object', word)
    if (entry) return fromEntry(reading, node, head, entry)
  }
  return takenForPhrase(reading, node, head)
}

/** "offered to host talks", where the tree takes "to" for a preposition and "host" for a part of the noun. */
function takenForPhrase(reading: FactualityReading, node: Token, head: Token): Operator | undefined {
  const {sentence, forms} = reading
  const mark = childrenOf(sentence, node).find(
    (child) => relationOf(child) === 'case' && forms.infinitiveMarks.has(child.lemma),
  )
  const verb = mark && sentence.tokens[mark.index + 1]
  if (!verb || verb === node || verb.deprel !== 'compound' || forms.motion.has(head.lemma)) return undefined
  const entry = reading.words('clause', head.lemma)
  return entry && entry.value !== 'happened' ? fromEntry(reading, node, head, entry) : undefined
}

/** A verb that only carries the noun: "hold talks", "come under attack". It leaves the act as it is. */
export function light(
  reading: FactualityReading,
  node: Token,
  head: Token,
  prepared: boolean,
): Operator | undefined {
  const words = prepared
    ? [...withCase(reading, node, head), ...gerundNames(reading, node, head)]
    : spellings(reading, node, head)
  for (const word of words) {
    const entry = reading.words('light', word)
    if (entry) return {...operator(head, 'happened', entry.id), transparent: true, hedge: false}
  }
  return undefined
}

/** "the holding of talks": the gerund carries the noun as the verb does. */
function gerundNames(reading: FactualityReading, node: Token, head: Token): string[] {
  const {forms} = reading
  const ofIt = caseWords(reading, node).some((word) => forms.genitives.has(word))
  return ofIt && forms.progressive.test(head.form) ? namesOf(head) : []
}

/** "no call was planned": the determiner negates the call already, not the plan once more. */
function fromEntry(reading: FactualityReading, node: Token, head: Token, entry: FactualityEntry): Operator {
  const found = negationOf(reading, head)
  const negation = found === node ? undefined : found
  const past = entry.past !== undefined && hasPast(reading, head)
  const value = negation ? entry.negated : past ? (entry.past ?? entry.value) : entry.value
  const transparent = value === 'happened' && !negation && !entry.hedge && !entry.settles
  return {
    ...operator(head, value, entry.id),
    transparent,
    hedge: (!transparent && value !== 'happened') || entry.hedge === true,
    settles: entry.settles && !negation,
  }
}

/** "suggested that the ministers meet", "insists that it exclude minors": no present, but the form of a proposal. */
function isBare(verb: Token): boolean {
  return verb.form.toLowerCase() === verb.lemma && !has(verb, 'Tense=Past')
}

/** "suggested that prices fell" reports; "suggested that prices fall" and "to lower prices" propose. */
function isIndicative({sentence, forms}: FactualityReading, node: Token, head: Token): boolean {
  if (relationOf(node) !== 'ccomp') return false
  const parts = childrenOf(sentence, node).filter((child) => ['aux', 'cop'].includes(relationOf(child)))
  const singular = childrenOf(sentence, node).some(
    (child) => relationOf(child) === 'nsubj' && forms.thirdPersons.has(child.lemma.toLowerCase()),
  )
  if (parts.length === 0 && (singular || has(head, 'Tense=Past')) && isBare(node)) return false
  const modal = parts.some(({lemma}) => forms.modals.has(lemma))
  if (!modal && parts.some(({form}) => form.toLowerCase() === forms.copula)) return false
  return [node, ...parts].some(
    (part) =>
      has(part, 'Tense=Past') ||
      has(part, 'Tense=Pres') ||
      (part !== node && forms.modals.has(part.lemma) && !forms.obliging.has(part.lemma)),
  )
}

/**
 * "call" with the particle "off" is "call off"; with the preposition of its phrase, "call for"; with its object or subject,
 * "keep promise", "attempt fail". Longest first.
 */
function spellings(reading: FactualityReading, node: Token, head: Token): string[] {
  const {sentence} = reading
  const children = childrenOf(sentence, head)
  const particle = children.find((child) => child.deprel === 'compound:prt')
  const names = namesOf(head)
  const whole = particle ? names.map((name) => `${name} ${particle.lemma}`) : names
  const adverbs = children.filter((child) => isAdverb(child)).map(({lemma}) => lemma)
  const cases = caseWords(reading, node)
  return [
    ...predicates(reading, head, whole),
    ...adverbs.flatMap((adverb) =>
      names.flatMap((name) => [...cases.map((word) => `${name} ${adverb} ${word}`), `${name} ${adverb}`]),
    ),
    ...withNode(node, whole),
    ...cases.flatMap((word) => whole.map((name) => `${name} ${word}`)),
    ...prepositional(reading, head),
    ...besides(reading, node, head),
    ...whole,
  ]
}

/** "be clear" for an adjective, "be cleared" for a passive. */
function predicates(reading: FactualityReading, head: Token, names: readonly string[]): string[] {
  if (hasCopula(reading, head)) return names.map((name) => `be ${name}`)
  return isMarkedPassive(reading.sentence, head) ? [`be ${head.form.toLowerCase()}`] : []
}

/** "keep promise" for the noun as object, "attempt fail" for the noun as subject. */
function withNode(node: Token, heads: readonly string[]): string[] {
  const relation = relationOf(node)
  if (relation === 'obj') return heads.map((name) => `${name} ${node.lemma}`)
  if (relation === 'nsubj') return heads.map((name) => `${node.lemma} ${name}`)
  return []
}

/** The lemma and the form, where the lemma was guessed. */
function namesOf({lemma, form}: Token): string[] {
  return [...new Set([lemma, form.toLowerCase()])]
}

/** "under way", "out of question": a noun as predicate with its prepositions. */
function prepositional({sentence}: FactualityReading, head: Token): string[] {
  const cases = childrenOf(sentence, head).filter((child) => relationOf(child) === 'case')
  if (cases.length === 0) return []
  const before = cases.map(({lemma}) => lemma).join(' ')
  return namesOf(head).map((name) => `${before} ${name}`)
}

/** "let us", "want sb", "call on", "set date for", "hang in balance": what else hangs on the word above. */
function besides(reading: FactualityReading, node: Token, head: Token): string[] {
  const {sentence} = reading
  const found: string[] = []
  const names = namesOf(head)
  const add = (rest: string) => found.push(...names.map((name) => `${name} ${rest}`))
  for (const child of childrenOf(sentence, head)) {
    if (child === node) continue
    const relation = relationOf(child)
    if (isObject(child) || relation === 'iobj') {
      for (const word of [child.form.toLowerCase(), child.lemma]) {
        for (const preposition of caseWords(reading, node)) add(`${word} ${preposition}`)
        add(word)
      }
      add('sb')
    }
    if (relation !== 'obl' && relation !== 'nmod') continue
    const prepositions = caseWords(reading, child)
    if (prepositions.length > 0) add(`${prepositions.join(' ')} ${child.lemma}`)
    if (child.index < node.index) prepositions.forEach(add)
  }
  return found
}

function hasCopula({sentence}: FactualityReading, head: Token): boolean {
  return childrenOf(sentence, head).some((child) => relationOf(child) === 'cop')
}

function withCase(reading: FactualityReading, node: Token, head: Token): string[] {
  const children = childrenOf(reading.sentence, head)
  const particle = children.find((child) => child.deprel === 'compound:prt' || relationOf(child) === 'advmod')
  const objects = children.filter(isObject).flatMap(namesOf)
  const cases = caseWords(reading, node)
  const all = cases.length > 1 ? [cases.join(' '), ...cases] : cases
  return namesOf(head).flatMap((name) => [
    ...(particle ? all.map((word) => `${name} ${particle.lemma} ${word}`) : []),
    ...objects.flatMap((object) => all.map((word) => `${name} ${object} ${word}`)),
    ...all.map((word) => `${name} ${word}`),
  ])
}

function caseWords({sentence}: FactualityReading, node: Token): string[] {
  return childrenOf(sentence, node)
    .filter((child) => ['case', 'mark'].includes(relationOf(child)))
    .map(({lemma}) => lemma)
}

/** "stop short of": an adverb, or an adjective that the tree takes for a predicate. */
function isAdverb(child: Token): boolean {
  return relationOf(child) === 'advmod' || (relationOf(child) === 'xcomp' && child.upos === 'ADJ')
}

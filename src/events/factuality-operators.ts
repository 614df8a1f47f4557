// The words that bear on whether an act happened, from the act outwards: "denied plans to *attack*" gives plan, then deny.
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import type {Span} from '../text/index.ts'
import type {FactualityWords, Hanging} from './factuality-words.ts'
import type {Factuality} from './types.ts'

export interface Operator {
  readonly value: Factuality
  /** What carries no value of its own ("managed to") leaves the act as it is. */
  readonly transparent: boolean
  readonly hedge: boolean
  readonly span: Span
  readonly rule: string
}

const MAX_CLIMB = 12
const negations = new Set(['not', "n't", 'never', 'nor', 'neither', 'no longer', 'hardly', 'scarcely'])
const negativeSubjects = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one'])
const reportedClause = new Set(['ccomp', 'parataxis'])
const clauseRelations = new Set(['xcomp', 'ccomp', 'advcl', 'csubj', 'acl', 'parataxis'])

/** All operators on the act at `act`, innermost first. */
export function operatorsOn(sentence: Sentence, act: Token, words: FactualityWords): Operator[] {
  const found = [...ownOperators(sentence, act, words)]
  let node = act
  for (let step = 0; step < MAX_CLIMB; step++) {
    const head = headOf(sentence, node)
    if (!head) break
    const climb = climbOnce(sentence, node, head, words)
    found.push(...climb.operators)
    if (!climb.goOn) break
    node = head
  }
  return found
}

interface Climb {
  readonly operators: readonly Operator[]
  readonly goOn: boolean
}
const stop: Climb = {operators: [], goOn: false}

function climbOnce(sentence: Sentence, node: Token, head: Token, words: FactualityWords): Climb {
  const relation = relationOf(node)
  if (relation === 'conj') return climbConjunct(sentence, node, head, words)
  if (relation === 'advcl' && !governor(sentence, node, head, 'clause', words)) return purpose(sentence, node)
  if (clauseRelations.has(relation)) return climbClause(sentence, node, head, words)
  if (relation === 'compound' || relation === 'amod' || relation === 'appos')
    return {operators: [], goOn: relation !== 'appos'}
  if (isVerbal(head) || head.upos === 'ADJ') return climbArgument(sentence, node, head, words)
  return climbNoun(sentence, node, head, words)
}

/** "will meet and sign": the second verb shares the auxiliaries of the first unless it has a subject or auxiliary. */
function climbConjunct(sentence: Sentence, node: Token, head: Token, words: FactualityWords): Climb {
  const own = childrenOf(sentence, node).some(
    (child) => ['nsubj', 'aux', 'mark'].includes(relationOf(child)) && child.deprel !== 'aux:pass',
  )
  const tensed =
    has(node, 'VerbForm=Fin') && childrenOf(sentence, head).some((child) => relationOf(child) === 'aux')
  const operators = own || tensed ? [] : ownOperators(sentence, head, words)
  return {operators, goOn: true}
}

function climbClause(sentence: Sentence, node: Token, head: Token, words: FactualityWords): Climb {
  if (node.deprel === 'acl:relcl') return stop
  const hanging: Hanging = head.upos === 'NOUN' || head.upos === 'PROPN' ? 'noun' : 'clause'
  if (hanging === 'noun' && !has(node, 'VerbForm=Inf') && !markOf(sentence, node)) return stop
  const found = governor(sentence, node, head, hanging, words)
  if (found) return {operators: [found, ...governorOperators(sentence, head, words)], goOn: true}
  if (reportedClause.has(relationOf(node)) && !has(node, 'VerbForm=Inf')) return stop
  if (!has(node, 'VerbForm=Inf')) return {operators: governorOperators(sentence, head, words), goOn: true}
  const unknown = {
    ...operator(head, 'planned', false, 'events/factuality: unknown governor of an infinitive'),
    hedge: false,
  }
  return {
    operators: hanging === 'noun' ? [unknown] : [unknown, ...governorOperators(sentence, head, words)],
    goOn: true,
  }
}

/** "flew to Oslo to sign": meant, not yet done. Other adverbial clauses stand for themselves. */
function purpose(sentence: Sentence, node: Token): Climb {
  const mark = childrenOf(sentence, node).find((child) => relationOf(child) === 'mark')
  if (!has(node, 'VerbForm=Inf') || mark?.lemma !== 'to') return stop
  return {operators: [operator(mark, 'planned', false, 'events/factuality: purpose')], goOn: false}
}

/** The act is a noun below a verb or adjective: "called off the visit", "talks will take place", "called for talks". */
function climbArgument(sentence: Sentence, node: Token, head: Token, words: FactualityWords): Climb {
  const relation = relationOf(node)
  const subject = relation === 'nsubj' || relation === 'csubj'
  const hanging: Hanging = subject ? 'subject' : 'object'
  const prepared = relation === 'obl' || relation === 'nmod'
  const found = prepared
    ? phrasal(sentence, node, head, words)
    : governor(sentence, node, head, hanging, words)
  if (found) return {operators: [found, ...governorOperators(sentence, head, words)], goOn: true}
  const light = prepared
    ? atTalks(sentence, node) || phrasalLight(sentence, node, head, words)
    : governor(sentence, node, head, 'light', words)
  return light ? {operators: governorOperators(sentence, head, words), goOn: true} : stop
}

/** "at talks in Geneva", "during the visit": the noun happens when its verb does. */
function atTalks(sentence: Sentence, node: Token): boolean {
  return childrenOf(sentence, node).some(
    (child) => child.deprel === 'case' && ['at', 'in', 'during', 'on'].includes(child.lemma),
  )
}

function climbNoun(sentence: Sentence, node: Token, head: Token, words: FactualityWords): Climb {
  const found = governor(sentence, node, head, 'noun', words)
  if (!found) return stop
  return {
    operators: [found, ...governorOperators(sentence, head, words).filter(({transparent}) => !transparent)],
    goOn: true,
  }
}

/** The entry of the word above, with the word's own negation taken into account. */
function governor(
  sentence: Sentence,
  node: Token,
  head: Token,
  hanging: Hanging,
  words: FactualityWords,
): Operator | undefined {
  for (const word of spellings(sentence, node, head)) {
    const entry = words(hanging, word)
    if (!entry || (entry.value === 'proposed' && isIndicative(sentence, node))) continue
    const negation = negationOf(sentence, head)
    const transparent = entry.value === 'happened' && !negation && !entry.hedge
    return {
      ...operator(head, negation ? entry.negated : entry.value, transparent, entry.id),
      hedge: !transparent,
    }
  }
  return undefined
}

/** "suggested that prices fell" reports; "suggested that prices fall" and "to lower prices" propose. */
function isIndicative(sentence: Sentence, node: Token): boolean {
  if (relationOf(node) !== 'ccomp') return false
  const tensed = [
    node,
    ...childrenOf(sentence, node).filter((child) => ['aux', 'cop'].includes(relationOf(child))),
  ]
  return tensed.some((part) => has(part, 'Tense=Past') || has(part, 'Tense=Pres'))
}

function phrasal(sentence: Sentence, node: Token, head: Token, words: FactualityWords): Operator | undefined {
  const entry = withCase(sentence, node, head)
    .map((word) => words('object', word))
    .find((found) => found !== undefined)
  if (!entry) return undefined
  return {
    ...operator(head, negationOf(sentence, head) ? entry.negated : entry.value, false, entry.id),
    hedge: true,
  }
}

function phrasalLight(sentence: Sentence, node: Token, head: Token, words: FactualityWords): boolean {
  return withCase(sentence, node, head).some((word) => words('light', word) !== undefined)
}

/** "call" with the particle "off" is "call off"; with the preposition of its phrase, "call for". Longest first. */
function spellings(sentence: Sentence, node: Token, head: Token): string[] {
  const particle = childrenOf(sentence, head).find((child) => child.deprel === 'compound:prt')
  const passive = childrenOf(sentence, head).some((child) => child.deprel === 'aux:pass')
  const plain = particle ? [`${head.lemma} ${particle.lemma}`] : [head.lemma, head.form.toLowerCase()]
  return [...(passive ? plain.map((word) => `be ${word}`) : []), ...withCase(sentence, node, head), ...plain]
}

function withCase(sentence: Sentence, node: Token, head: Token): string[] {
  return childrenOf(sentence, node)
    .filter((child) => ['case', 'mark'].includes(relationOf(child)))
    .map((child) => `${head.lemma} ${child.lemma}`)
}

/** What the governor's own auxiliaries say: "may plan to sign". Its negation is in the governor's operator already. */
function governorOperators(sentence: Sentence, head: Token, words: FactualityWords): Operator[] {
  return ownOperators(sentence, head, words).filter(({rule}) => rule !== 'events/factuality: not')
}

/** Auxiliaries, negation, adverbs, adjectives, determiners and conjunctions of the act itself. */
function ownOperators(sentence: Sentence, act: Token, words: FactualityWords): Operator[] {
  const negation = negationOf(sentence, act)
  const found: Operator[] = []
  for (const child of childrenOf(sentence, act)) {
    const hanging = hangingOf(child)
    const entry = hanging && lookUp(sentence, child, hanging, words)
    if (!entry) continue
    const transparent = entry.value === 'happened'
    found.push({...operator(child, entry.value, transparent, entry.id), hedge: entry.hedge ?? !transparent})
  }
  const toBe = isToDo(sentence, act)
  if (toBe) found.push({...operator(toBe, 'planned', false, 'events/factuality: is to'), hedge: true})
  if (negation) found.push({...operator(negation, 'denied', false, 'events/factuality: not'), hedge: true})
  return found
}

function hangingOf(child: Token): Hanging | undefined {
  const relation = relationOf(child)
  if (relation === 'aux') return 'auxiliary'
  if (relation === 'advmod') return 'adverb'
  if (relation === 'amod') return 'modifier'
  if (relation === 'case' || relation === 'mark') return 'case'
  return undefined
}

function lookUp(sentence: Sentence, child: Token, hanging: Hanging, words: FactualityWords) {
  const fixed = childrenOf(sentence, child).filter((part) => part.deprel === 'fixed')
  const whole = [child, ...fixed].map((part) => part.form.toLowerCase()).join(' ')
  return words(hanging, whole) ?? words(hanging, child.form.toLowerCase()) ?? words(hanging, child.lemma)
}

/** "is to sign", "are to be signed": a headline's bare "to sign" counts as well. */
function isToDo(sentence: Sentence, act: Token): Token | undefined {
  const to = childrenOf(sentence, act).find(
    (child) => child.lemma === 'to' && (child.deprel === 'mark' || child.deprel === 'aux'),
  )
  if (!to) return undefined
  const before = sentence.tokens[to.index - 1]
  if (before && before.lemma === 'be' && before.upos !== 'PART') return to
  const headless =
    relationOf(act) === 'root' && childrenOf(sentence, act).some((child) => relationOf(child) === 'nsubj')
  return headless ? to : undefined
}

/** The word that negates the token: "not", "never", "no talks", "without". */
export function negationOf(sentence: Sentence, token: Token): Token | undefined {
  return childrenOf(sentence, token).find((child) => {
    if (negations.has(child.lemma) || negations.has(child.form.toLowerCase()))
      return child.deprel !== 'discourse'
    if (child.lemma === 'no' && child.deprel === 'det') return true
    if (relationOf(child) !== 'nsubj' && relationOf(child) !== 'obj') return false
    if (negativeSubjects.has(child.lemma)) return true
    return (
      relationOf(child) === 'nsubj' &&
      childrenOf(sentence, child).some((part) => part.lemma === 'no' && part.deprel === 'det')
    )
  })
}

function markOf(sentence: Sentence, node: Token): Token | undefined {
  return childrenOf(sentence, node).find((child) => relationOf(child) === 'mark')
}

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX'
}

function operator(token: Token, value: Factuality, transparent: boolean, rule: string): Operator {
  return {value, transparent, hedge: false, span: {start: token.start, end: token.end}, rule}
}

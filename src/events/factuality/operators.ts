// The words that bear on whether an act happened, from the act outwards: "denied plans to *attack*" gives plan, then deny.
import {childrenOf, has, headOf, isMarkedPassive, relationOf, type Token} from '../../sentences/index.ts'
import {isOfOwnAct} from '../clause/token-kinds.ts'
import {type Climb, climbClause, governedObject, isInfinitiveClause, ruled, stop} from './clause.ts'
import {governor, light, phrasal} from './governors.ts'
import {negationOf} from './negation.ts'
import {goingOn, governorOperators, ownOperators} from './own.ts'
import {verdictIn} from './verdicts.ts'
import {type FactualityReading, type Hanging, type Operator, operator} from './words.ts'

const MAX_CLIMB = 12
const clauseRelations = new Set(['xcomp', 'ccomp', 'advcl', 'csubj', 'acl', 'parataxis'])

/** All operators on the act at `act`, innermost first. */
export function operatorsOn(reading: FactualityReading, act: Token): Operator[] {
  const found = [...ownOperators(reading, act)]
  let node = act
  let stands = false
  for (let step = 0; step < MAX_CLIMB; step++) {
    const head = headOf(reading.sentence, node)
    if (!head) break
    const climb = climbOnce(reading, node, head)
    stands ||= climb.stands === true
    found.push(...climb.operators.filter(({value}) => !stands || value !== 'denied'))
    if (!climb.goOn) break
    node = head
  }
  return found
}

function climbOnce(reading: FactualityReading, node: Token, head: Token): Climb {
  const relation = relationOf(node)
  if (relation === 'conj') return climbConjunct(reading, node, head)
  if (clauseRelations.has(relation)) return climbClause(reading, node, head)
  if (relation === 'compound' || relation === 'amod' || relation === 'appos')
    return {operators: [], goOn: relation !== 'appos'}
  if (relation === 'obl' && node.upos === 'VERB' && isInfinitiveClause(reading, node))
    return climbClause(reading, node, head)
  const predicate = isVerbal(head) || head.upos === 'ADJ' || relation === 'nsubj'
  return predicate ? climbArgument(reading, node, head) : climbNoun(reading, node, head)
}

/** "will meet and sign": the second verb shares the auxiliaries of the first unless it has a subject or auxiliary. */
function climbConjunct(reading: FactualityReading, node: Token, head: Token): Climb {
  const {sentence} = reading
  const own = childrenOf(sentence, node).some(
    (child) => ['nsubj', 'aux', 'mark'].includes(relationOf(child)) && child.deprel !== 'aux:pass',
  )
  // a bare form may be taken for an imperative: "will close … and stop"
  const finite = has(node, 'VerbForm=Fin') && !has(node, 'Mood=Imp')
  const tensed = finite && childrenOf(sentence, head).some((child) => relationOf(child) === 'aux')
  // "had not been consulted and threatened to strike": the second has no part in the passive
  const active = isMarkedPassive(sentence, head) && isOfOwnAct(sentence, node)
  if (own || tensed || active) return {operators: supposedBeside(reading, node, head), goOn: true}
  const once = negationOf(reading, node) !== undefined
  return {operators: once ? governorOperators(reading, head) : ownOperators(reading, head), goOn: true}
}

/** "if the vote fails and Oslo signs": the conjunction of the first clause supposes the second as well. */
function supposedBeside({sentence, forms}: FactualityReading, node: Token, head: Token): Operator[] {
  const marked = (verb: Token) => childrenOf(sentence, verb).find(({deprel}) => deprel === 'mark')
  const mark = marked(node) ? undefined : marked(head)
  const supposes = mark && forms.conditionMarks.has(mark.lemma) && relationOf(head) === 'advcl'
  return supposes ? [operator(mark, 'hypothetical', 'events/factuality: supposed')] : []
}

/** The act is a noun below a verb or adjective: "called off the visit", "talks will take place", "called for talks". */
function climbArgument(reading: FactualityReading, node: Token, head: Token): Climb {
  const relation = relationOf(node)
  const subject = relation === 'nsubj' || relation === 'csubj'
  const prepared = (relation === 'obl' || relation === 'nmod') && hasCase(reading, node)
  const hangings: Hanging[] = subject ? subjectHangings(reading, node, head) : ['object']
  const found = prepared ? phrasal(reading, node, head) : governor(reading, node, head, hangings)
  const told = found?.value === 'possible' && ownOperators(reading, node).some(isAdjective(reading, node))
  if (found) return {operators: [...(told ? [] : [found]), ...governorOperators(reading, head)], goOn: true}
  const ofSubject = subject && !saysOfObject(reading, head)
  const verdict = relation === 'obj' || ofSubject ? verdictOn(reading, head) : undefined
  if (verdict) return {operators: [verdict, ...governorOperators(reading, head)], goOn: true}
  const object = relation === 'obl' && !meets(reading, node) ? governedObject(reading, node, head) : undefined
  if (object) return {operators: [object, ...ruled(reading, node, head)], goOn: true}
  const day = subject ? dayOf(reading, head) : []
  if (day.length > 0) return {operators: day, goOn: true}
  const carrier = light(reading, node, head, prepared)
  if (carrier) {
    const once = negationOf(reading, node) !== undefined
    const own = once ? governorOperators(reading, head) : ownOperators(reading, head)
    return {operators: [carrier, ...goingOn(reading, head), ...own], goOn: true}
  }
  const imagined = subject ? imaginedBy(reading, node, head) : undefined
  if (imagined) return {operators: [imagined], goOn: true}
  return prepared && atTalks(reading, node)
    ? {operators: governorOperators(reading, head), goOn: true, stands: true}
    : stop
}

/** Of a passive, of a report that may be wrong, of any subject. */
function subjectHangings(reading: FactualityReading, node: Token, head: Token): Hanging[] {
  return [
    ...(isMarkedPassive(reading.sentence, head) ? (['passive'] as const) : []),
    ...(reading.words('content', node.lemma) ? (['report'] as const) : []),
    'subject',
  ]
}

/** "A strike would hurt both", "any attack could end the talks": what is not yet named as one, under a verb that only imagines it. */
function imaginedBy({sentence, forms}: FactualityReading, node: Token, verb: Token): Operator | undefined {
  const helpers = childrenOf(sentence, verb).filter((child) => relationOf(child) === 'aux')
  const could = helpers.some(({form}) => form.toLowerCase() === forms.perfect)
    ? undefined
    : helpers.find(({lemma}) => forms.imagining.has(lemma))
  const would = helpers.find(({lemma}) => forms.backshiftable.has(lemma)) ?? could
  const naming = childrenOf(sentence, node).filter(
    (child) => ['det', 'nummod'].includes(relationOf(child)) || child.deprel === 'nmod:poss',
  )
  const open = naming.every(({lemma}) => forms.indefinite.has(lemma.toLowerCase()))
  return would && node.upos === 'NOUN' && open
    ? operator(would, 'possible', 'events/factuality: imagined')
    : undefined
}

/** "The visit is next month", "the visit is likely next month": a day as predicate, and what is said beside it. */
function dayOf(reading: FactualityReading, predicate: Token): Operator[] {
  const {sentence, forms} = reading
  const copula = childrenOf(sentence, predicate).find((child) => relationOf(child) === 'cop')
  if (!copula || !forms.timeNouns.has(predicate.lemma.toLowerCase())) return []
  const come = has(copula, 'Tense=Pres')
    ? [{...operator(predicate, 'planned', 'events/factuality: a day to come'), hedge: false}]
    : []
  return [...come, ...governorOperators(reading, predicate)]
}

/** "clashes left 11 dead": it is said of the 11, which the tree may hang on either. */
function saysOfObject({sentence}: FactualityReading, verb: Token): boolean {
  const children = childrenOf(sentence, verb)
  const beside = children
    .filter((child) => relationOf(child) === 'xcomp')
    .flatMap((child) => childrenOf(sentence, child))
  return children.some(({deprel}) => deprel === 'obj') || beside.some(({deprel}) => deprel === 'obl:unmarked')
}

/** "called the report *untrue*", "makes a deal *unlikely*". */
function verdictOn(reading: FactualityReading, verb: Token): Operator | undefined {
  return childrenOf(reading.sentence, verb)
    .filter((child) => relationOf(child) === 'xcomp')
    .map((child) => verdictIn(reading, child))
    .find(Boolean)
}

/** "discussed a proposed visit": the adjective says more than the vague verb. */
function isAdjective({sentence}: FactualityReading, node: Token): (found: Operator) => boolean {
  const adjectives = childrenOf(sentence, node).filter((child) => relationOf(child) === 'amod')
  return ({span, transparent}) => !transparent && adjectives.some(({start}) => start === span.start)
}

/** "at talks in Geneva", "during the visit": the noun happens when its verb does. */
function atTalks({sentence, forms}: FactualityReading, node: Token): boolean {
  return childrenOf(sentence, node).some((child) => child.deprel === 'case' && forms.atWords.has(child.lemma))
}

/** "the deal at the summit": where, and no deal on a summit. */
function meets({sentence, forms}: FactualityReading, node: Token): boolean {
  return childrenOf(sentence, node).some(
    (child) => child.deprel === 'case' && forms.occasions.has(child.lemma),
  )
}

function climbNoun(reading: FactualityReading, node: Token, head: Token): Climb {
  if (meets(reading, node)) return {operators: [], goOn: true, stands: true}
  const found = governor(reading, node, head, ['noun'])
  if (!found) return stop
  return {
    operators: [found, ...governorOperators(reading, head).filter(({transparent}) => !transparent)],
    goOn: true,
  }
}

function hasCase({sentence}: FactualityReading, node: Token): boolean {
  return childrenOf(sentence, node).some((child) => relationOf(child) === 'case')
}

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX'
}

// From an act in a clause to the word that governs the clause: "denied that it *signed*", "plans to *attack*", "in order to *attack*".
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isOneOfARow} from '../clause/predicates.ts'
import {governor} from './governors.ts'
import {negationOf} from './negation.ts'
import {governorOperators, ownOperators} from './own.ts'
import {isBareParticiple} from './time.ts'
import {isContent, isNoun, judged, refutedReport} from './verdicts.ts'
import {type FactualityReading, type Hanging, type Operator, operator} from './words.ts'

export interface Climb {
  readonly operators: readonly Operator[]
  readonly goOn: boolean
  /** What is above may be denied, and the act still took place: "failed to sign at the meeting". */
  readonly stands?: boolean
}
export const stop: Climb = {operators: [], goOn: false}

const reportedClause = new Set(['ccomp', 'parataxis'])

/** What governs the clause of `node`, and whether what is above it bears on the act as well. */
export function climbClause(reading: FactualityReading, node: Token, head: Token): Climb {
  const refuted = refutedReport(reading, node, head)
  if (refuted) return {operators: [refuted], goOn: true}
  if ((node.deprel === 'acl:relcl' && !isContent(reading, node)) || isLeftOpen(reading, node)) return stop
  if (
    relationOf(node) === 'parataxis' &&
    (reading.forms.speech.has(node.lemma) || isApart(reading, node, head))
  )
    return stop
  const untrue = relationOf(node) === 'ccomp' ? untruth(reading, head) : undefined
  if (untrue) return {operators: [untrue], goOn: false}
  const whole = wholeOf(reading, node, head)
  if (whole) return {operators: ownOperators(reading, whole), goOn: true}
  const infinitive = isInfinitiveClause(reading, node)
  const degree = infinitive ? ofDegree(reading, head) : undefined
  if (degree) return {operators: [degree, ...governorOperators(reading, head)], goOn: true}
  const object = infinitive ? governedObject(reading, node, head) : undefined
  if (object) return {operators: [object, ...ruled(reading, node, head)], goOn: true}
  if (relationOf(node) === 'advcl' && !governsAdverbial(reading, node, head))
    return infinitive ? purpose(reading, node) : stop
  const noun = isNoun(head) && relationOf(node) !== 'csubj'
  if (noun && !infinitive && !hasMark(reading, node) && !isContent(reading, node)) return stop
  const hangings: Hanging[] = noun ? (infinitive ? ['noun'] : ['content', 'noun']) : ['clause']
  const found = governor(reading, node, head, hangings) ?? (noun ? beyond(reading, node, head) : undefined)
  if (found)
    return {
      operators: [found, ...judged(reading, node, head), ...governorOperators(reading, head)],
      goOn: true,
    }
  if (reportedClause.has(relationOf(node)) && !infinitive) return stop
  if (!infinitive || isPerfect(reading, node) || (noun && isOneOfARow(reading.sentence, head)))
    return {operators: governorOperators(reading, head), goOn: true}
  return unknown(reading, head, noun)
}

/** "falsely claimed that it signed", "wrongly suggests that it signed" */
function untruth({sentence, forms}: FactualityReading, head: Token): Operator | undefined {
  const adverb = childrenOf(sentence, head).find(
    (child) => relationOf(child) === 'advmod' && forms.untruly.has(child.lemma),
  )
  return adverb && operator(adverb, 'denied', 'events/factuality: untruly')
}

/** "will take steps, including expelling envoys": the verb of what the act is a part of. */
function wholeOf({sentence, forms}: FactualityReading, node: Token, head: Token): Token | undefined {
  const included = childrenOf(sentence, node).some(
    (child) => ['case', 'mark'].includes(relationOf(child)) && forms.including.has(child.form.toLowerCase()),
  )
  if (!included) return undefined
  return head.upos === 'VERB' ? head : headOf(sentence, head)
}

/** "too weak to attack" cannot, "strong enough to attack" can. */
function ofDegree(reading: FactualityReading, head: Token): Operator | undefined {
  const {sentence, forms} = reading
  if (head.upos !== 'ADJ' && head.upos !== 'ADV') return undefined
  const degree = childrenOf(sentence, head).find(
    (child) => relationOf(child) === 'advmod' && forms.degrees.has(child.lemma),
  )
  if (!degree) return undefined
  const reached = forms.degrees.get(degree.lemma) === 'enough'
  const denied = reached === (negationOf(reading, head) !== undefined)
  return operator(degree, denied ? 'denied' : 'possible', 'events/factuality: of degree')
}

/** "stopped a lorry; its driver was arrested", "Navy foils raid, two held": a semicolon, or a comma behind the object, ends what the first verb governs. */
function isApart({sentence}: FactualityReading, node: Token, head: Token): boolean {
  const between = sentence.tokens.slice(head.index, node.index)
  if (between.some(({form}) => form === ';')) return true
  const object = childrenOf(sentence, head).find(({deprel}) => deprel === 'obj')
  const told = childrenOf(sentence, node).some((child) => relationOf(child) === 'nsubj')
  return told && between.some(({form, index}) => form === ',' && object !== undefined && object.index < index)
}

/** No finite helper, and an infinitive by its form or by its mark, "to" or a preposition, whatever the language. */
export function isInfinitiveClause({sentence, forms}: FactualityReading, node: Token): boolean {
  const children = childrenOf(sentence, node)
  if (children.some((child) => relationOf(child) === 'aux' && has(child, 'VerbForm=Fin'))) return false
  if (has(node, 'VerbForm=Inf')) return true
  const marks = node.upos === 'VERB' ? ['mark', 'case'] : ['mark']
  return children.some((child) => marks.includes(relationOf(child)) && forms.infinitiveMarks.has(child.lemma))
}

function unknown(reading: FactualityReading, head: Token, noun: boolean): Climb {
  const meant = {
    ...operator(head, 'planned', 'events/factuality: unknown governor of an infinitive'),
    hedge: false,
  }
  if (noun) return {operators: [meant], goOn: false}
  return {operators: [meant, ...governorOperators(reading, head)], goOn: true}
}

/** "turned down a request to extradite", where the tree hangs the infinitive on the verb: the noun before it governs. */
export function governedObject(reading: FactualityReading, node: Token, verb: Token): Operator | undefined {
  const object = objectBefore(reading, node, verb)
  return object && governor(reading, node, object, ['noun'])
}

/** What the verb makes of that noun: "turned down". */
export function ruled(reading: FactualityReading, node: Token, verb: Token): Operator[] {
  const object = objectBefore(reading, node, verb)
  const found = object && governor(reading, object, verb, ['object'])
  return [...(found ? [found] : []), ...governorOperators(reading, verb)]
}

export function objectBefore({sentence}: FactualityReading, node: Token, verb: Token): Token | undefined {
  if (!['advcl', 'xcomp', 'obl'].includes(relationOf(node))) return undefined
  const mark = childrenOf(sentence, node).find((child) => ['case', 'mark'].includes(relationOf(child)))
  return childrenOf(sentence, verb).find(
    (child) => relationOf(child) === 'obj' && mark !== undefined && child.index === mark.index - 1,
  )
}

/** "stopped if it fired", "was dropped once signed" have no governor: only an infinitive or a gerund is an argument. */
function governsAdverbial(reading: FactualityReading, node: Token, head: Token): boolean {
  const finite =
    has(node, 'VerbForm=Fin') ||
    childrenOf(reading.sentence, node).some(
      (child) => ['aux', 'cop'].includes(relationOf(child)) && has(child, 'VerbForm=Fin'),
    )
  if (finite || isBareParticiple(reading, node) || followsOn(reading, node, head) || tellsWhen(reading, node))
    return false
  return governor(reading, node, head, ['clause']) !== undefined
}

/** "deliberated for an hour before convicting": what else was done, and when. */
function tellsWhen({sentence, forms}: FactualityReading, node: Token): boolean {
  return childrenOf(sentence, node).some(
    (child) => ['case', 'mark'].includes(relationOf(child)) && forms.temporalMarks.has(child.lemma),
  )
}

/** "thwarted the raid, capturing two", "acting on a tip, foiled it": a participle in front, after the object or a comma tells what else was done. */
function followsOn(reading: FactualityReading, node: Token, head: Token): boolean {
  const {sentence, forms} = reading
  return (
    forms.progressive.test(node.form) &&
    !hasCaseOrMark(sentence, node) &&
    (node.index < head.index ||
      sentence.tokens[node.index - 1]?.form === ',' ||
      childrenOf(sentence, head).some(
        (child) => ['obj', 'nsubj:pass'].includes(child.deprel) && child.index < node.index,
      ))
  )
}

/** "allows the navy to use": the tree hangs the infinitive on the object, the verb above governs it. */
function beyond(reading: FactualityReading, node: Token, noun: Token): Operator | undefined {
  const verb = headOf(reading.sentence, noun)
  if (!verb || relationOf(noun) !== 'obj' || !(isInfinitiveClause(reading, node) || isGerund(reading, node)))
    return undefined
  if (reading.words('light', verb.lemma)) return undefined
  return governor(reading, node, verb, ['clause'])
}

/** "cleared him of ordering" */
function isGerund({sentence, forms}: FactualityReading, node: Token): boolean {
  return forms.progressive.test(node.form) && hasCaseOrMark(sentence, node)
}

function hasCaseOrMark(sentence: Sentence, node: Token): boolean {
  return childrenOf(sentence, node).some((child) => ['case', 'mark'].includes(relationOf(child)))
}

/** "whether to sign" and "why it signed": what is above asks or knows, and says no more of the act. */
function isLeftOpen({sentence, forms}: FactualityReading, node: Token): boolean {
  const relation = relationOf(node)
  const whole = relation === 'ccomp' || relation === 'csubj'
  if (!whole && relation !== 'xcomp' && !has(node, 'VerbForm=Inf')) return false
  return childrenOf(sentence, node).some(
    (child) =>
      child.index < node.index &&
      (relationOf(child) === 'mark'
        ? forms.openMarks.has(child.lemma)
        : whole && forms.questionWords.has(child.lemma)),
  )
}

/** "flew to Oslo to sign": meant, not yet done. */
function purpose({sentence, forms}: FactualityReading, node: Token): Climb {
  const mark = childrenOf(sentence, node).find((child) => forms.infinitiveMarks.has(child.lemma))
  if (!mark) return stop
  return {
    operators: [{...operator(mark, 'planned', 'events/factuality: purpose'), hedge: false}],
    goOn: false,
  }
}

/** "is believed to have closed the border": the perfect tells of what is done. */
function isPerfect({sentence, forms}: FactualityReading, node: Token): boolean {
  return childrenOf(sentence, node).some(
    (child) => relationOf(child) === 'aux' && child.lemma === forms.perfect,
  )
}

function hasMark({sentence}: FactualityReading, node: Token): boolean {
  return childrenOf(sentence, node).some((child) => relationOf(child) === 'mark')
}

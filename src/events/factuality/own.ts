// What a verb or noun says of itself: auxiliaries, adverbs, adjectives, conjunctions, negation, condition, time to come.
import {childrenOf, headOf, relationOf, type Token} from '../../sentences/index.ts'
import {isAwaited} from './awaited.ts'
import {isConditional, isInvertedCondition, isSupposed} from './condition.ts'
import {negationOf} from './negation.ts'
import {hasPast, isGoingOn, isToCome} from './time.ts'
import type {FactualityReading, Hanging, Operator} from './words.ts'
import {operator} from './words.ts'

/** What an act shows of itself beside single words: a token where it does, the value that it then has, the name of the rule. */
const signs: readonly [
  find: (reading: FactualityReading, act: Token) => Token | null | undefined,
  value: Operator['value'],
  rule: string,
][] = [
  [isInvertedCondition, 'hypothetical', 'inverted condition'],
  [isSupposed, 'hypothetical', 'supposed'],
  [isToDo, 'planned', 'is to'],
  [isStillToDo, 'denied', 'is yet to'],
  [isToCome, 'planned', 'a day to come'],
  [isAwaited, 'planned', 'awaited'],
  [isConditional, 'hypothetical', 'on a condition'],
]

/** Auxiliaries, negation, adverbs, adjectives, determiners and conjunctions of the act itself. */
export function ownOperators(reading: FactualityReading, act: Token): Operator[] {
  const found: Operator[] = []
  const supposing: Operator[] = []
  for (const child of childrenOf(reading.sentence, act)) {
    const own = fromChild(reading, act, child)
    if (own) (own.value === 'hypothetical' && relationOf(child) === 'mark' ? supposing : found).push(own)
  }
  for (const [find, value, rule] of signs) {
    const sign = find(reading, act)
    if (sign) found.push(operator(sign, value, `events/factuality: ${rule}`))
  }
  const negation = negationOf(reading, act)
  if (negation && !tellsWhoCame(reading, act))
    found.push(operator(negation, 'denied', 'events/factuality: not'))
  // "if it does not sign" supposes that it does not
  return [...found, ...supposing]
}

/** "was not at the meeting", "was not on the call": who stayed away from what took place. */
function tellsWhoCame({sentence, forms}: FactualityReading, act: Token): boolean {
  const children = childrenOf(sentence, act)
  return (
    act.upos === 'NOUN' &&
    children.some((child) => relationOf(child) === 'cop') &&
    children.some((child) => relationOf(child) === 'case' && forms.atWords.has(child.lemma)) &&
    children.some((child) => relationOf(child) === 'det' && !forms.indefinite.has(child.lemma))
  )
}

/** What the governor's own auxiliaries say: "may plan to sign". Its negation is in the governor's operator already. */
export function governorOperators(reading: FactualityReading, head: Token): Operator[] {
  return ownOperators(reading, head).filter(({rule}) => rule !== 'events/factuality: not')
}

/** "is holding talks": what goes on while the report is written. */
export function goingOn(reading: FactualityReading, verb: Token): Operator[] {
  if (!isGoingOn(reading, verb)) return []
  return [{...operator(verb, 'ongoing', 'events/factuality: progressive'), hedge: false}]
}

function fromChild(reading: FactualityReading, act: Token, child: Token): Operator | undefined {
  const hanging = hangingOf(child)
  const entry = hanging && lookUp(reading, child, hanging)
  if (!entry || isHad(child, act)) return undefined
  const past = entry.past !== undefined && hasPast(reading, act)
  const open = entry.value === 'hypothetical' && isOpenQuestion(reading, act, child)
  const perfect = isPerfect(reading, act) ? entry.perfect : undefined
  const value = perfect ?? (past ? entry.past : open ? 'possible' : entry.value)
  const transparent = value === 'happened'
  return {
    ...operator(child, value ?? entry.value, entry.id),
    transparent,
    hedge: entry.hedge ?? (!transparent || perfect !== undefined),
  }
}

/** "he'd signed": a short "had", which is no "would". */
function isHad({form, deprel}: Token, {xpos}: Token): boolean {
  return deprel === 'aux' && form.toLowerCase() === "'d" && xpos === 'VBN'
}

/** "asked if it signed" leaves it open, "if it signs" supposes it. */
function isOpenQuestion(reading: FactualityReading, act: Token, mark: Token): boolean {
  const {sentence, forms} = reading
  return (
    forms.openMarks.has(mark.lemma) &&
    headOf(sentence, act) !== undefined &&
    (['ccomp', 'csubj', 'obj', 'xcomp'].includes(relationOf(act)) || isUnknown(reading, act))
  )
}

/** "it is unclear if it signed" */
function isUnknown({sentence, words}: FactualityReading, act: Token): boolean {
  const head = headOf(sentence, act)
  return head?.upos === 'ADJ' && words('clause', head.lemma)?.value === 'possible'
}

function hangingOf(child: Token): Hanging | undefined {
  const relation = relationOf(child)
  if (relation === 'aux') return 'auxiliary'
  if (relation === 'advmod') return 'adverb'
  if (relation === 'amod') return 'modifier'
  if (relation === 'case' || relation === 'mark' || relation === 'cc') return 'case'
  return undefined
}

function lookUp({sentence, words}: FactualityReading, child: Token, hanging: Hanging) {
  const fixed = childrenOf(sentence, child).filter((part) => part.deprel === 'fixed')
  const whole = [child, ...fixed].map((part) => part.form.toLowerCase()).join(' ')
  return words(hanging, whole) ?? words(hanging, child.form.toLowerCase()) ?? words(hanging, child.lemma)
}

/** "would have signed", against "would sign". */
function isPerfect({sentence, forms}: FactualityReading, act: Token): boolean {
  return childrenOf(sentence, act).some(
    (child) => relationOf(child) === 'aux' && child.form.toLowerCase() === forms.perfect,
  )
}

/** "are yet to sign", "is still to be signed": the word between copula and mark. */
function isStillToDo({sentence, forms}: FactualityReading, act: Token): Token | undefined {
  const to = childrenOf(sentence, act).find((child) => forms.infinitiveMarks.has(child.lemma))
  const word = to && sentence.tokens[to.index - 1]
  const copula = word && sentence.tokens[word.index - 1]
  return copula?.lemma === forms.copula && forms.pendingWords.has(word?.lemma ?? '') ? word : undefined
}

/** "is to sign", "is due to sign", "are to be signed": a headline's bare "to sign" counts as well. */
function isToDo({sentence, forms}: FactualityReading, act: Token): Token | undefined {
  const children = childrenOf(sentence, act)
  const to = children.find(
    (child) => forms.infinitiveMarks.has(child.lemma) && ['mark', 'aux'].includes(child.deprel),
  )
  const last = sentence.tokens[act.index - 1]
  if (!to && act.upos === 'VERB' && last && forms.infinitiveMarks.has(last.lemma)) {
    const due = sentence.tokens[last.index - 1]
    return due && forms.dueWords.has(due.lemma) ? due : undefined
  }
  if (!to) return undefined
  const before = sentence.tokens[to.index - 1]
  if (before && before.lemma === forms.copula && before.upos !== 'PART') return to
  const headless = relationOf(act) === 'root' && children.some((child) => relationOf(child) === 'nsubj')
  return headless ? to : undefined
}

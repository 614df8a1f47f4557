// Tense as factuality needs it: going on, told in the past, or set for a day to come in the present tense.
import {childrenOf, has, headOf, relationOf, type Token} from '../../sentences/index.ts'
import type {FactualityReading} from './words.ts'

/** "is preparing", "has been preparing", "being prepared": going on at the time of the report. */
export function isGoingOn({sentence, forms}: FactualityReading, act: Token): boolean {
  if (act.upos !== 'VERB') return false
  const auxiliaries = childrenOf(sentence, act).filter((child) => relationOf(child) === 'aux')
  const being = auxiliaries.some(({form}) => form.toLowerCase() === forms.passiveProgressive)
  if (being && auxiliaries.length === 1) return relationOf(act) === 'acl'
  const present = auxiliaries.some(
    (child) =>
      has(child, 'Tense=Pres') &&
      has(child, 'VerbForm=Fin') &&
      (child.lemma === forms.copula ||
        (child.lemma === forms.perfect && auxiliaries.some(({lemma}) => lemma === forms.copula))),
  )
  const running = being || forms.progressive.test(act.form)
  return running && (present || isToldAsGoingOn({sentence, forms}, act, auxiliaries))
}

/** "said it was investigating": a past progressive in the word of somebody, with no clause that dates it. */
function isToldAsGoingOn(
  {sentence, forms}: Pick<FactualityReading, 'sentence' | 'forms'>,
  act: Token,
  auxiliaries: readonly Token[],
): boolean {
  const head = headOf(sentence, act)
  return (
    relationOf(act) === 'ccomp' &&
    head !== undefined &&
    forms.speech.has(head.lemma) &&
    has(head, 'Tense=Past') &&
    auxiliaries.some((child) => child.lemma === forms.copula && has(child, 'Tense=Past')) &&
    !childrenOf(sentence, act).some((child) => relationOf(child) === 'advcl')
  )
}

/** The verb, or its auxiliary or copula, is in the past tense. */
export function hasPast(reading: FactualityReading, token: Token): boolean {
  const {sentence} = reading
  const carriers = childrenOf(sentence, token).filter((child) => ['aux', 'cop'].includes(relationOf(child)))
  if (carriers.length > 0) return carriers.some((child) => has(child, 'Tense=Past'))
  return has(token, 'Tense=Past') || isUnchangedPast(reading, token)
}

/** "the president quit": without -s, of one alone, it is no present tense. */
function isUnchangedPast({sentence, forms}: FactualityReading, {form, lemma, index}: Token): boolean {
  if (!forms.unchanged.has(lemma) || form.toLowerCase() !== lemma) return false
  const children = childrenOf(sentence, sentence.tokens[index])
  const subject = children.find((child) => relationOf(child) === 'nsubj')
  return (
    subject !== undefined &&
    has(subject, 'Number=Sing') &&
    !childrenOf(sentence, subject).some((child) => relationOf(child) === 'conj')
  )
}

/** "once signed", "when asked": a past participle without auxiliary and subject. */
export function isBareParticiple({sentence, forms}: FactualityReading, act: Token): boolean {
  return (
    has(act, 'VerbForm=Part') &&
    !forms.progressive.test(act.form) &&
    !childrenOf(sentence, act).some((child) => ['aux', 'nsubj'].includes(relationOf(child)))
  )
}

/** "meet in Hanoi tomorrow", "next week's meeting": the word of the day to come. */
export function isToCome(reading: FactualityReading, act: Token): Token | undefined {
  const dayOf = (child: Token) => futureDay(reading, act, child)
  if (act.upos === 'NOUN') return childrenOf(reading.sentence, act).map(dayOf).find(Boolean)
  if (act.upos !== 'VERB' || !isPresent(reading, act)) return undefined
  return childrenOf(reading.sentence, act).map(dayOf).find(Boolean)
}

function isPresent(reading: FactualityReading, verb: Token): boolean {
  const {sentence, forms} = reading
  const auxiliaries = childrenOf(sentence, verb).filter((child) => relationOf(child) === 'aux')
  if (auxiliaries.length === 0)
    return has(verb, 'Tense=Pres') && has(verb, 'VerbForm=Fin') && !isUnchangedPast(reading, verb)
  return (
    auxiliaries.length === 1 && auxiliaries[0].lemma === forms.copula && has(auxiliaries[0], 'Tense=Pres')
  )
}

function futureDay({sentence, forms}: FactualityReading, act: Token, child: Token): Token | undefined {
  if (!['obl', 'nmod', 'advmod', 'obj'].includes(relationOf(child))) return undefined
  const lemma = child.lemma.toLowerCase()
  if (forms.futureDays.has(lemma)) return child
  if (!forms.timeNouns.has(lemma)) return undefined
  const parts = childrenOf(sentence, child)
  if (parts.some((part) => forms.futureModifiers.has(part.lemma))) return child
  const before = sentence.tokens[Math.min(child.index, ...parts.map(({index}) => index)) - 1]
  if (before && forms.laterWords.has(before.lemma)) return child
  return act.upos === 'VERB' && forms.weekdays.has(lemma) ? child : undefined
}

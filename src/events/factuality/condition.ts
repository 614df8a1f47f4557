// Conditions: the clause that sets one ("if Serbia signs", "had Serbia signed") and the act that waits for it ("will reopen").
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import type {FactualityReading} from './words.ts'

/** The word that puts the act under a condition: "if" in "will reopen the bridge if Serbia signs". */
export function isConditional(reading: FactualityReading, act: Token): Token | undefined {
  const {sentence, forms} = reading
  const modal =
    has(act, 'VerbForm=Inf') ||
    childrenOf(sentence, act).some((child) => relationOf(child) === 'aux' && forms.modals.has(child.lemma))
  if (act.upos !== 'VERB' || !modal || isUnderIf(reading, act)) return undefined
  return conditionBelow(reading, act) ?? conditionBeside(reading, act)
}

/** The auxiliary before its subject that makes a condition: "Should Serbia sign, the bridge will open." */
export function isInvertedCondition({sentence, forms}: FactualityReading, act: Token): Token | undefined {
  const children = childrenOf(sentence, act)
  const auxiliary = children.find(
    (child) => relationOf(child) === 'aux' && forms.inverted.has(child.form.toLowerCase()),
  )
  const subject = children.find((child) => relationOf(child) === 'nsubj')
  const asked = sentence.tokens.some(({form}) => form === '?')
  const first =
    auxiliary && !children.some((child) => child.index < auxiliary.index && child.upos !== 'PUNCT')
  return auxiliary && subject && first && !asked && auxiliary.index < subject.index ? auxiliary : undefined
}

/** "Were Serbia to sign", "any state that attacks": the word that supposes the act. */
export function isSupposed({sentence, forms}: FactualityReading, act: Token): Token | undefined {
  const head = headOf(sentence, act)
  if (!head) return undefined
  if (act.deprel === 'acl:relcl' && has(act, 'Tense=Pres') && has(act, 'VerbForm=Fin'))
    return childrenOf(sentence, head).find((child) => forms.anyWords.has(child.lemma))
  const first = sentence.tokens.find(({upos}) => upos !== 'PUNCT')
  if (first && isSupposedBefore({sentence, forms}, first, act, head)) return first
  const infinitive = childrenOf(sentence, act).some((child) => forms.infinitiveMarks.has(child.lemma))
  return infinitive && first?.form.toLowerCase() === forms.subjunctive && isAfterSubject(sentence, first, act)
    ? first
    : undefined
}

/** "Had Serbia signed, it could have joined", where the tree takes "had" for the verb and "signed" for a description of its object. */
function isSupposedBefore(
  {sentence, forms}: Pick<FactualityReading, 'sentence' | 'forms'>,
  first: Token,
  act: Token,
  head: Token,
): boolean {
  return (
    act.deprel === 'acl' &&
    head.head === first.index &&
    forms.inverted.has(first.form.toLowerCase()) &&
    sentence.tokens.some(({lemma, index}) => index > act.index && forms.modals.has(lemma))
  )
}

/** Between "were" and the infinitive stands the subject alone. */
function isAfterSubject({tokens}: Sentence, were: Token, act: Token): boolean {
  return tokens
    .slice(were.index + 1, act.index)
    .every(({upos}) => upos !== 'VERB' && upos !== 'AUX' && upos !== 'PUNCT')
}

function conditionBelow(reading: FactualityReading, act: Token): Token | undefined {
  const {sentence, forms} = reading
  for (const child of childrenOf(sentence, act)) {
    const relation = relationOf(child)
    if (relation === 'advcl' || (relation === 'ccomp' && !forms.asking.has(act.lemma))) {
      const mark = conditionMark(reading, child)
      if (mark) return mark
    }
    if (['advcl', 'xcomp'].includes(relation) && forms.conditionMarks.has(child.form.toLowerCase()))
      return child
    const inObject = relation === 'obj' && acl(reading, child)
    if (inObject) return inObject
    if (opensCondition(reading, child)) return child
    if (relation === 'obl' && forms.conditionNouns.has(child.lemma)) return child
    if (relation === 'advcl' || relation === 'parataxis') {
      const inverted = isInvertedCondition(reading, child)
      if (inverted) return inverted
    }
  }
  return undefined
}

/** "provided that it signs", where the tree hangs it on the object. */
function acl({sentence, forms}: FactualityReading, object: Token): Token | undefined {
  return childrenOf(sentence, object).find(
    (child) =>
      relationOf(child) === 'acl' &&
      forms.conditionMarks.has(child.form.toLowerCase()) &&
      (childrenOf(sentence, child).some((part) => relationOf(part) === 'ccomp') ||
        hasClauseAfter(sentence, child)),
  )
}

/** The tree hangs the condition itself on the object too: "the carrier provided Beijing was informed". */
function hasClauseAfter(sentence: Sentence, word: Token): boolean {
  return sentence.tokens.some(
    (other) => other.head === word.head && other.index > word.index && other.deprel === 'acl:relcl',
  )
}

/** "as long as sanctions stay": the phrase stands round the word. */
function opensCondition({sentence, forms}: FactualityReading, child: Token): boolean {
  return forms.conditionPhrases.some((phrase) =>
    phrase.some(
      (word, at) => word === child.form.toLowerCase() && phraseAt(sentence, phrase, child.index - at),
    ),
  )
}

function phraseAt({tokens}: Sentence, phrase: readonly string[], start: number): boolean {
  return phrase.every((word, at) => tokens[start + at]?.form.toLowerCase() === word)
}

/** The condition hangs on the verb above: on "said" in "said it would sign if …", or is the root itself. */
function conditionBeside(reading: FactualityReading, act: Token): Token | undefined {
  const head = headOf(reading.sentence, act)
  if (!head) return undefined
  if (relationOf(act) === 'parataxis') return isInvertedCondition(reading, head)
  if (relationOf(act) !== 'ccomp' && relationOf(act) !== 'conj') return undefined
  for (const child of childrenOf(reading.sentence, head)) {
    if (relationOf(child) !== 'advcl') continue
    const mark = conditionMark(reading, child)
    if (mark && (relationOf(act) === 'conj' || mark.index > act.index)) return mark
  }
  return undefined
}

function conditionMark({sentence, forms}: FactualityReading, clause: Token): Token | undefined {
  const children = childrenOf(sentence, clause)
  if (children.some(({lemma}) => forms.concessive.has(lemma))) return undefined
  return children.find((child) => relationOf(child) === 'mark' && forms.conditionMarks.has(child.lemma))
}

function isUnderIf(reading: FactualityReading, act: Token): boolean {
  return conditionMark(reading, act) !== undefined
}

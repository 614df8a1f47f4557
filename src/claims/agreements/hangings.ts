// How an agreement noun hangs on the words round it: object, subject, after a preposition, in a relative clause.
import {
  childBy,
  childrenOf,
  headOf,
  isMarkedPassive,
  isObject,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {caseOf} from '../phrases.ts'
import type {AgreementNoun} from './nouns.ts'
import {isYetToGet} from './standing.ts'

/** A word that an agreement hangs on. */
export interface Hanging {
  readonly word: Token
  readonly hangs: string
}

/** Every word that an agreement noun hangs on, with how: as object, subject or after a preposition. */
export function hangingsOf(noun: AgreementNoun): Hanging[] {
  const {sentence, token} = noun
  const found: Hanging[] = []
  const add = (word: Token, hangs: string) => found.push({word, hangs})
  const head = headOf(sentence, token)
  const relation = token.deprel
  if (head && relation === 'nsubj:pass' && !hasPassiveAuxiliary(sentence, head)) add(head, 'subject')
  if (head && isObject(token))
    withJoined(sentence, head, relation === 'nsubj:pass', (word) => add(word, 'object'))
  else if (head && relationOf(token) === 'nsubj') {
    withJoined(sentence, head, true, (word) =>
      add(word, isMarkedPassive(sentence, word) ? 'object' : 'subject'),
    )
    for (const child of childrenOf(sentence, head))
      if (introducedBy(sentence, child, 'for')) add(child, 'object')
    for (const child of childrenOf(sentence, head))
      if (['xcomp', 'advcl'].includes(relationOf(child)) && !hasSubject(sentence, child))
        add(child, isMarkedPassive(sentence, child) ? 'object' : 'subject')
    for (const noun of sentence.tokens.filter((word) => isGot(sentence, head, word))) add(noun, 'object')
  } else if (head && ['obl', 'nmod'].includes(relationOf(token))) {
    const preposition = caseOf(sentence, token)
    if (preposition) add(head, preposition)
    const object = childBy(sentence, head, 'obj')
    if (preposition && object && object.end + 1 === childBy(sentence, token, 'case')?.start)
      add(object, preposition)
    if (preposition === 'of' || (head.upos === 'VERB' && !preposition)) add(head, 'object')
  } else if (head && relation.startsWith('compound')) add(head, 'object')
  for (const child of [...childrenOf(sentence, token), ...asidesOf(sentence, token)])
    if (['acl', 'advcl'].includes(relationOf(child)))
      withJoined(sentence, child, true, (word) => add(word, hangingOfClause(noun, child)))
  for (const child of childrenOf(sentence, token)) if (child.deprel === 'amod') add(child, 'object')
  for (const child of childrenOf(sentence, token))
    if (relationOf(child) === 'nmod' && caseOf(sentence, child) === 'in') add(child, 'subject')
  return found
}

/** "a treaty of friendship, which Italy suspended": an aside on the whole phrase, whatever word the parser gave it to. */
function asidesOf(sentence: Sentence, token: Token): Token[] {
  const relative = childrenOf(sentence, token)
    .filter((child) => relationOf(child) === 'nmod')
    .flatMap((child) => childrenOf(sentence, child))
    .filter((clause) => clause.deprel === 'acl:relcl' && followsComma(sentence, clause))
  const next = (subtreeOf(sentence, token).at(-1)?.index ?? token.index) + 1
  const after = sentence.tokens[next]?.form === ',' ? sentence.tokens[next + 1] : undefined
  if (!after?.feats.includes('VerbForm=Part') || relationOf(after) !== 'advcl') return relative
  return [...relative, after]
}

/** Its first word stands behind a comma. */
function followsComma(sentence: Sentence, clause: Token): boolean {
  const [first] = subtreeOf(sentence, clause)
  return [first, sentence.tokens[first.index - 1]].some((word) => word?.form === ',')
}

function hasSubject(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some((child) => relationOf(child) === 'nsubj')
}

/** What a treaty "awaits" or "undergoes"; the predicate itself where it is a noun. */
function isGot(sentence: Sentence, predicate: Token, word: Token): boolean {
  if (word.upos !== 'NOUN' || !isYetToGet(sentence, word)) return false
  return word === predicate || headOf(sentence, word) === predicate
}

/** "A treaty lapsed in 2009": no passive, though the tree says so. */
function hasPassiveAuxiliary(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel}) => deprel === 'aux:pass')
}

/** Verbs joined to this one share its object or subject: "signed and ratified the pact". */
function withJoined(sentence: Sentence, verb: Token, downwards: boolean, add: (word: Token) => void): void {
  add(verb)
  const joined = downwards ? childrenOf(sentence, verb).filter((child) => relationOf(child) === 'conj') : []
  for (const child of joined)
    if (!childrenOf(sentence, child).some((part) => relationOf(part) === 'nsubj')) add(child)
  const first = headOf(sentence, verb)
  if (!downwards && first && relationOf(verb) === 'conj') add(first)
}

/** "the treaty signed in May", "which is being prepared", "that entered into force". */
function hangingOfClause(noun: AgreementNoun, verb: Token): string {
  if (isMarkedPassive(noun.sentence, verb) || verb.feats.includes('VerbForm=Part')) return 'object'
  const subject = childrenOf(noun.sentence, verb).find((child) => relationOf(child) === 'nsubj')
  return !subject || ['that', 'which'].includes(subject.lemma.toLowerCase()) ? 'subject' : 'object'
}

/** "ready for signing": the parser may take "for signing" for a phrase or for a clause. */
function introducedBy(sentence: Sentence, word: Token, preposition: string): boolean {
  return childrenOf(sentence, word).some(
    (child) => ['case', 'mark'].includes(relationOf(child)) && child.lemma === preposition,
  )
}

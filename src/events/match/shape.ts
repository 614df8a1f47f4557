// Has the sentence the shape that an entry asks for? The needs that the tree alone answers.

import type {Need} from '../../lexicon/index.ts'
import {
  childrenOf,
  headOf,
  isInfinitive,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
  verbForms,
} from '../../sentences/index.ts'
import {caseOf, isNoun, isPersonNoun, isVerb, objectsOf} from '../clause/arguments.ts'
import {isOnlyHabit} from '../clause/habits.ts'
import {isPredicate, saidOf} from '../clause/predicates.ts'
import {hasOrElse, hasUnless, saysOwnAct, tellsOwnDeed} from '../clause/provisos.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isForbidden, type Laid} from './forbidden.ts'
import {firstOf} from './parts.ts'
import {isDoneByWhoCannot} from './subjects.ts'

/** Nothing stands beside the trigger that the entry forbids, and all of its needs that the tree answers are met. */
export function hasShape(laid: Laid): boolean {
  const {entry} = laid
  return (
    isUnderItsVerb(laid) &&
    !isForbidden(laid) &&
    !isOnlyHabit(laid.sentence, laid.token) &&
    !isDoneByWhoCannot(laid.sentence, laid.token, laid.entry) &&
    (entry.needs ?? []).every((need) => shapes[need]?.(laid) ?? true)
  )
}

const shapes: Partial<Record<Need, (laid: Laid) => boolean>> = {
  person: ({sentence, token, object}) =>
    objectsOf(sentence, token).every((found) => found === object || isPersonal(found)),
  party: ({sentence, token, entry}) =>
    (entry.recipient?.[0] ?? 'obj') !== 'obj' ||
    objectsOf(sentence, token).every((found) => isNamed(sentence, found)),
  alone: (laid) => isAlone(laid),
  object: ({sentence, token}) => objectsOf(sentence, token).length > 0,
  predicate: ({sentence, token, object}) => !objectsOf(sentence, token).some((found) => found === object),
  objectless: ({sentence, token}) => objectsOf(sentence, token).length === 0,
  never: ({sentence, token}) => isDenied(sentence, token),
  announced: ({sentence, token}) => hasAnnouncingAuxiliary(sentence, token),
  modal: ({sentence, token}) => hasOpenModal(sentence, token),
  complete: ({sentence, token}) => isComplete(sentence, token),
  several: ({sentence, token}) => severalDo(sentence, token),
  'own-act': ({sentence, token}) => saysOwnAct(sentence, token),
  'own-deed': ({sentence, token}) => tellsOwnDeed(sentence, token),
  unless: ({sentence, token}) => hasUnless(sentence, token),
  'or-else': ({sentence, token}) => hasOrElse(sentence, token),
  infinitive: ({sentence, token}) => hasInfinitive(sentence, token),
  clause: ({sentence, token, object}) => hasClause(sentence, token, object),
}

/** No further clause, nor a gerund where the pattern wants a noun: "insists on being heard". */
function isAlone({sentence, token, own}: Laid): boolean {
  return !childrenOf(sentence, token).some(
    (child) =>
      ['xcomp', 'ccomp'].includes(relationOf(child)) ||
      (relationOf(child) === 'advcl' &&
        childrenOf(sentence, child).some(({deprel, lemma}) => deprel === 'mark' && own.has(lemma))),
  )
}

function isUnderItsVerb({sentence, token, entry}: Laid): boolean {
  return !entry.under || oversOf(entry.under).some((over) => standsUnder(sentence, token, over))
}

/** "would be sunk", "there will be consequences": an auxiliary that announces; "vowed to sink it", "ready to respond". */
function hasAnnouncingAuxiliary(sentence: Sentence, token: Token): boolean {
  const verb = isNoun(token) && isThere(sentence, token) ? headOf(sentence, token)! : token
  const above = relationOf(verb) === 'xcomp' ? headOf(sentence, verb) : undefined
  if (above && words.swearing.has(above.lemma.toLowerCase())) return true
  return childrenOf(sentence, verb).some(
    ({deprel, lemma}) => /^aux/.test(deprel) && words.announcing.has(lemma.toLowerCase()),
  )
}

/** "would regret", "could lose": an auxiliary that leaves open what comes. */
function hasOpenModal(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token).some(
    ({deprel, lemma}) => /^aux/.test(deprel) && words.openModals.has(lemma.toLowerCase()),
  )
}

/** A verb that a noun may stand under, the forms it is known by, and the words that hang on it: "enter into force". */
interface Over {
  readonly verb: string
  readonly forms: ReadonlySet<string>
  readonly further: readonly string[]
}

const overs = new WeakMap<readonly string[], readonly Over[]>()

function oversOf(under: readonly string[]): readonly Over[] {
  const known = overs.get(under)
  if (known) return known
  const read = under.map((words): Over => {
    const [verb, ...further] = words.split(' ')
    return {verb, forms: new Set(verbForms(verb)), further}
  })
  overs.set(under, read)
  return read
}

/** "an ultimatum expired", "ties were severed", "the pact entered into force", "are in talks". */
function standsUnder(sentence: Sentence, noun: Token, {verb, forms, further}: Over): boolean {
  if (verb === 'be' && further.length === 0)
    return isPredicate(sentence, noun) || saidOf(sentence, noun) !== undefined || isThere(sentence, noun)
  const first = firstOf(sentence, noun)
  if (verb === 'be') {
    const said = saidOf(sentence, noun) ?? headOf(sentence, first)
    return said !== undefined && hasAllBelow(sentence, said, further)
  }
  const head = headOf(sentence, first)
  if (!head || !isVerb(head) || !underVerb.has(relationOf(first))) return false
  if (head.lemma.toLowerCase() !== verb && !forms.has(head.form.toLowerCase())) return false
  return hasAllBelow(sentence, head, further)
}

/** The words, by lemma or form, are the head itself or hang on it or on what hangs there: "come into force", "be voted down". */
function hasAllBelow(sentence: Sentence, head: Token, wanted: readonly string[]): boolean {
  const below = childrenOf(sentence, head).flatMap((child) => [child, ...childrenOf(sentence, child)])
  return wanted.every((word) =>
    [head, ...below].some(({lemma, form}) => lemma.toLowerCase() === word || form.toLowerCase() === word),
  )
}
/** "there will be no talks" */
function isThere(sentence: Sentence, noun: Token): boolean {
  const head = headOf(sentence, noun)
  return head !== undefined && childrenOf(sentence, head).some(({deprel}) => deprel === 'expl')
}
const underVerb = new Set(['nsubj', 'obj', 'obl'])

/** "did not send", "refused to send", "no more weapons would be sent". */
function isDenied(sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  if (head && relationOf(token) === 'xcomp' && words.refusal.has(head.lemma.toLowerCase())) return true
  return [token, ...objectsOf(sentence, token)].some(
    (node) =>
      [node, ...childrenOf(sentence, node)].some(
        (child) => child !== token && words.negations.has(child.lemma.toLowerCase()),
      ) ||
      childrenOf(sentence, node).some(
        (child) =>
          !/^acl/.test(child.deprel) &&
          childrenOf(sentence, child).some(
            ({lemma, deprel}) =>
              words.negations.has(lemma) && ['det', 'advmod'].includes(deprel) && node !== token,
          ),
      ),
  )
}

/** "saw the country as a rival": what it is taken for. */
function hasRole(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(
    (child) => relationOf(child) === 'obl' && caseOf(sentence, child) === words.role,
  )
}

/** "called the president on Friday", not "called the president a liar": no further noun, participle or quote behind the object. */
function isComplete(sentence: Sentence, verb: Token): boolean {
  const object = childrenOf(sentence, verb).find(({deprel}) => deprel === 'obj')
  if (!object || object.index < verb.index) return false
  const last = Math.max(...subtreeOf(sentence, object).map(({index}) => index))
  const inner = childrenOf(sentence, object).filter(({index}) => index > object.index)
  if (inner.some(({deprel, upos}) => deprel === 'appos' && upos === 'NOUN')) return false
  if (hasRole(sentence, verb) || inner.some((child) => child.deprel === 'acl' && isVerb(child))) return false
  const next = sentence.tokens[last + 1]
  if (!next || words.times.has(next.lemma.toLowerCase())) return true
  return ['ADP', 'SCONJ', 'CCONJ', 'PART'].includes(next.upos) || /^[.,;:!?)–-]$/.test(next.form)
}

function hasClause(sentence: Sentence, token: Token, object: Token | null): boolean {
  return [token, ...(object ? [object] : [])].some((node) =>
    childrenOf(sentence, node).some((child) =>
      ['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'].includes(relationOf(child)),
    ),
  )
}

/** "told them to leave": an infinitive clause, not "told them that …". */
function hasInfinitive(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token).some(
    (child) =>
      child.index > token.index &&
      ((['xcomp', 'ccomp', 'advcl'].includes(relationOf(child)) && isInfinitive(sentence, child)) ||
        isToNoun(sentence, child) ||
        (isPersonNoun(child.lemma) && hasInfinitiveBeside(sentence, child))),
  )
}

/** "urged the king to pardon a writer", where the tagger took the verb for a noun. */
function isToNoun(sentence: Sentence, child: Token): boolean {
  return (
    child.upos === 'NOUN' &&
    sentence.tokens[child.index - 1]?.upos === 'PART' &&
    sentence.tokens[child.index - 1].form.toLowerCase() === words.infinitive
  )
}

/** "pleaded with the generals to spare them", where the tree takes the clause for a part of the phrase. */
function hasInfinitiveBeside(sentence: Sentence, person: Token): boolean {
  return childrenOf(sentence, person).some(
    (child) => relationOf(child) === 'acl' && isInfinitive(sentence, child),
  )
}

/** A name, a pronoun, a word for people or bodies: who can be met or received. */
function isPersonal({upos, lemma}: Token): boolean {
  const lists = [words.political, words.people]
  return upos === 'PROPN' || upos === 'PRON' || isPersonNoun(lemma) || lists.some((list) => list.has(lemma))
}

function isNamed(sentence: Sentence, token: Token): boolean {
  return (
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    subtreeOf(sentence, token, ({deprel}) => deprel === 'acl:relcl').some(
      ({upos, form}) => upos === 'PROPN' || /^[A-Z]/.test(form),
    )
  )
}

function severalDo(sentence: Sentence, token: Token): boolean {
  const children = childrenOf(sentence, token)
  // "have begun sharing data": whoever begins
  const above = relationOf(token) === 'xcomp' && headOf(sentence, token)
  if (above && !children.some((child) => relationOf(child) === 'nsubj')) return severalDo(sentence, above)
  // "Chad and Togo said they would build it together"
  const speech = relationOf(token) === 'ccomp' && headOf(sentence, token)
  if (
    speech &&
    children.some((child) => relationOf(child) === 'nsubj' && words.plurals.has(child.form.toLowerCase()))
  )
    return severalDo(sentence, speech)
  return children.some(
    (child) =>
      child.deprel === 'vocative' ||
      (((relationOf(child) === 'nsubj' && !child.deprel.endsWith(':pass')) || child.deprel === 'obl:agent') &&
        (isPair(sentence, child) ||
          [child, ...childrenOf(sentence, child).filter(ofSeveral)].some((node) =>
            hasConjunct(sentence, node),
          ))),
  )
}

/** "the two Koreas", "both navies", "the sides". */
function isPair(sentence: Sentence, subject: Token): boolean {
  if (words.pairs.has(subject.form.toLowerCase())) return true
  return (
    subject.form.endsWith('s') &&
    childrenOf(sentence, subject).some(({lemma}) => words.pairing.has(lemma.toLowerCase()))
  )
}

/** "Greek and Maltese envoys", "the leaders of Togo and Benin". */
function ofSeveral(child: Token): boolean {
  return ['amod', 'nmod', 'compound'].includes(relationOf(child))
}

function hasConjunct(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token).some(({deprel}) => deprel === 'conj')
}

// What hangs on what others do: "if", "unless", "or face arrest", "those who". A sentence and a verb in, yes or no out.
import {childrenOf, headOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isPassive, objectsOf, subjectsOf} from './arguments.ts'
import {isNegated, isPast} from './modality.ts'
import {isPastParticiple, isVerb} from './token-kinds.ts'

/** "must pay or be taken", "to leave or face arrest", "go, or else", "or we shall make you": words of the sentence behind the trigger. */
export function hasOrElse({tokens}: Sentence, trigger: Token): boolean {
  return tokens.some(({form, index}, at) => {
    if (index <= trigger.index || !words.otherwise.has(form.toLowerCase())) return false
    const next = tokens[at + 1]
    if (!next) return false
    const verb = tokens[at + 2]
    const word = next.lemma.toLowerCase()
    if (words.suffering.has(word) || (word === 'be' && verb !== undefined && isPastParticiple(verb)))
      return true
    return tokens.slice(at + 2, at + 4).some(({form: helper}) => words.announcing.has(helper.toLowerCase()))
  })
}

/** "if X", "unless X", "should X come", "as long as X stays", beside the verb or the speech above; "those who": in what it is about. */
export function isOnCondition(sentence: Sentence, verb: Token): boolean {
  return (
    hasProviso(sentence, verb, (opener) => words.provisos.has(opener)) ||
    objectsOf(sentence, verb).some((subject) => isAnyWho(sentence, subject))
  )
}

/** "unless", "failing which", "or face sanctions": what comes if others do not do their part. */
export function hasUnless(sentence: Sentence, verb: Token): boolean {
  const clause = ownClause(sentence, verb) ?? verb
  return (
    hasOrElse(sentence, verb) ||
    sentence.tokens.some(({form}) => words.failing.has(form.toLowerCase())) ||
    hasProviso(sentence, clause, (opener) => words.unless.has(opener))
  )
}

/** "warned that it would quit", "hinted she might leave": the subject tells an act of its own to come, and no harm that befalls it. */
export function saysOwnAct(sentence: Sentence, verb: Token): boolean {
  const clause = ownClause(sentence, verb)
  return (
    clause !== undefined &&
    !isPassive(sentence, clause) &&
    !isNegated(sentence, clause) &&
    !words.befalling.has(clause.lemma.toLowerCase()) &&
    childrenOf(sentence, clause).some(
      ({deprel, lemma}) => deprel === 'aux' && words.openModals.has(lemma.toLowerCase()),
    )
  )
}

/** "admitted that its soldiers had fired", "that he had lied": the clause below tells what the subject or its own people have done. */
export function tellsOwnDeed(sentence: Sentence, speech: Token): boolean {
  return childrenOf(sentence, speech).some(
    (clause) =>
      relationOf(clause) === 'ccomp' &&
      isPast(sentence, clause) &&
      !isNegated(sentence, clause) &&
      childrenOf(sentence, clause).some(
        (subject) => relationOf(subject) === 'nsubj' && isOwn(sentence, subject),
      ),
  )
}

function isOwn(sentence: Sentence, subject: Token): boolean {
  return (
    words.selves.has(subject.form.toLowerCase()) ||
    childrenOf(sentence, subject).some(({deprel, upos}) => deprel === 'nmod:poss' && upos === 'PRON')
  )
}

/** The clause that a verb of speech tells of its own subject, by a pronoun or by its name again; also in "served notice", "made it clear that". */
function ownClause(sentence: Sentence, speech: Token): Token | undefined {
  const speakers = subjectsOf(sentence, speech).map(({lemma}) => lemma)
  const own = childrenOf(sentence, speech)
  const said = own.filter(({deprel}) => deprel === 'obj' || deprel === 'xcomp')
  return [...own, ...said.flatMap((word) => childrenOf(sentence, word))].find(
    (child) =>
      ['ccomp', 'acl'].includes(relationOf(child)) &&
      isVerb(child) &&
      childrenOf(sentence, child).some(
        ({deprel, form, lemma}) =>
          deprel === 'nsubj' && (words.selves.has(form.toLowerCase()) || speakers.includes(lemma)),
      ),
  )
}

function hasProviso(sentence: Sentence, verb: Token, opens: (opener: string) => boolean): boolean {
  const head = ['ccomp', 'parataxis'].includes(relationOf(verb)) ? headOf(sentence, verb) : undefined
  return [verb, ...(head ? [head] : [])].some((node) =>
    childrenOf(sentence, node).some(
      (child) => ['advcl', 'obl'].includes(relationOf(child)) && isOpenedWith(sentence, child, opens),
    ),
  )
}

function isOpenedWith(sentence: Sentence, clause: Token, opens: (opener: string) => boolean): boolean {
  const [first, second] = subtreeOf(sentence, clause).filter(({upos}) => upos !== 'PUNCT')
  const opener = first?.form.toLowerCase() ?? ''
  return (
    opens(opener) ||
    (first?.upos === 'AUX' && words.inverting.has(opener)) ||
    (second !== undefined && opens(`${opener} ${second.form.toLowerCase()}`))
  )
}

/** "protesters who defy the ban", "anyone who helps": whoever does what the relative clause says. */
function isAnyWho(sentence: Sentence, subject: Token): boolean {
  return childrenOf(sentence, subject).some(
    (child) =>
      child.deprel === 'acl:relcl' &&
      !childrenOf(sentence, child).some(({deprel, lemma}) => deprel === 'aux' && words.perfect.has(lemma)) &&
      child.xpos !== 'VBD',
  )
}

// The words that an entry forbids beside its trigger: an entry laid over a word in, whether one of them stands there out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isNoun, isVerb, objectsOf} from '../clause/arguments.ts'
import type {EventEntry} from '../lexicon/entry.ts'
import {isListed} from '../lexicon/word-lists.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** An entry laid over a word, with the noun that a light verb brings in. */
export interface Laid {
  readonly sentence: Sentence
  readonly token: Token
  readonly object: Token | null
  readonly entry: EventEntry
  /** The words of the pattern itself: "set up hospital" is not forbidden by an "up" among the words that forbid. */
  readonly own: ReadonlySet<string>
}

/** "heart" attack: a word of `not` beside the trigger, its object or its subject. */
export function isForbidden({sentence, token, object, entry, own}: Laid): boolean {
  if (!entry.not) return false
  const near = childrenOf(sentence, token).filter((child) => !tells(child))
  const subject = near.find((child) => relationOf(child) === 'nsubj')
  const beside = [object, subject].flatMap((node) => (node ? childrenOf(sentence, node) : []))
  const around = [...near, ...beside.filter(isNoClause), ...titlesOf(sentence, token)]
  const head = headOf(sentence, token)
  if (head && isNoun(token) && ['compound', 'nmod', 'obj', 'obl'].includes(relationOf(token)) && !tells(head))
    around.push(head)
  if (head && (isParticipleBeside(token) || goesOn(sentence, token, head))) around.push(head)
  if (head && isParticipleBefore(token)) around.push(head, ...childrenOf(sentence, head).filter(isNoun))
  return around.some(
    (word) =>
      word.upos !== 'AUX' && isListed(sentence, word, entry.not!) && !own.has(word.lemma.toLowerCase()),
  )
}

/** "The helicopter crashed, killing nine": what the verb above tells is how it came. */
function isParticipleBeside(token: Token): boolean {
  return isVerb(token) && relationOf(token) === 'advcl' && token.form.endsWith('ing')
}

/** "hit and killed a cyclist", "unfit to stand trial": what the verb or adjective before tells is how, or whether. */
function goesOn(sentence: Sentence, token: Token, head: Token): boolean {
  if (!isVerb(token)) return false
  if (relationOf(token) === 'xcomp') return head.upos === 'ADJ'
  return (
    relationOf(token) === 'conj' &&
    isVerb(head) &&
    words.harm.has(token.lemma.toLowerCase()) &&
    !childrenOf(sentence, token).some((child) => relationOf(child) === 'nsubj')
  )
}

/** "defending champion Norway": what the object is called before its name. */
function titlesOf(sentence: Sentence, token: Token): Token[] {
  return objectsOf(sentence, token)
    .filter(({upos}) => upos === 'PROPN')
    .flatMap((name) =>
      childrenOf(sentence, name).filter(
        ({deprel, form}) => deprel === 'compound' && form === form.toLowerCase(),
      ),
    )
}

/** "the defending champion": the noun that a participle describes does what it tells. */
function isParticipleBefore(token: Token): boolean {
  return isVerb(token) && relationOf(token) === 'amod'
}

/** "Poland, which shares a border with Lithuania, will sell": a clause beside a noun tells something else. */
function isNoClause({deprel}: Token): boolean {
  return deprel !== 'acl:relcl'
}

/** "the release of two sailors, the agency reported": no release of a report. */
function tells(verb: Token): boolean {
  const lemma = verb.lemma.toLowerCase()
  return isVerb(verb) && (words.speech.has(lemma) || words.informing.has(lemma))
}

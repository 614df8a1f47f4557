// The verb that two parties share where no entry knows it, and whether it speaks of harm. A pair in, yes or no out.
import {headOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import {isVerb, objectsOf} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Pair} from './pair.ts'
import {isOutlaw} from './suits.ts'

/** "Students reported it to a teacher": both stand with one verb that hurts nobody, and who does it neither attacks nor pursues. */
export function isPeaceful(pair: Pair): boolean {
  const verb = sharedVerb(pair)
  if (!verb || [verb, ...pair.actor].some(speaksOfHarm)) return false
  const means = objectsOf(pair.sentence, verb).flatMap((object) => subtreeOf(pair.sentence, object, isClause))
  if (means.some((token) => speaksOfHarm(token) && !pair.recipient.has(token))) return false
  const party = [...pair.actor]
  return (
    !isOutlaw(party, []) && !party.some(({form}) => words.inquirer.test(form) || words.fighting.test(form))
  )
}

/** The token is a word of violence or crime. */
export function speaksOfHarm({form, lemma}: Token): boolean {
  return words.harm.has(lemma.toLowerCase()) || words.harm.has(form.toLowerCase())
}

/** The only verb between the two; of "X and Y" the one above them. */
function sharedVerb({sentence, actor, recipient, path}: Pair): Token | null {
  if (actor.size === 0 || recipient.size === 0) return null
  const verbs = [...path].filter((token) => isVerb(token) && !actor.has(token) && !recipient.has(token))
  if (verbs.length > 1) return null
  return verbs[0] ?? verbAbove(sentence, actor)
}

/** The first verb above the party through nouns alone. */
function verbAbove(sentence: Sentence, party: ReadonlySet<Token>): Token | null {
  const [last] = [...party].slice(-1)
  for (let node: Token | undefined = last; node && !isClause(node); node = headOf(sentence, node))
    if (!party.has(node) && isVerb(node)) return node
  return null
}

function isClause(token: Token): boolean {
  return clausal.has(relationOf(token))
}
const clausal = new Set(['acl', 'advcl', 'ccomp', 'xcomp', 'parataxis'])

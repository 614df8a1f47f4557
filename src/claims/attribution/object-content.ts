// Objects that reporting verbs take, with or without a preposition behind them, and what stands for an object.
import {childBy, childrenOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import {calendar} from './en.ts'
import type {ReportingEntry} from './lexicon.ts'

type Told = readonly Token[] | undefined

/** "put the toll at nine", "blamed the fire on old wires": what, and what is said of it; after "at" a number. */
export function objectWith(sentence: Sentence, verb: Token, prepositions: readonly string[]): Told {
  const object = childrenOf(sentence, verb).find(
    (child) => relationOf(child) === 'obj' && child.index > verb.index,
  )
  const below =
    object &&
    [...childrenOf(sentence, verb), ...childrenOf(sentence, object)].find(
      (child) =>
        child.index > object.index &&
        prepositions.includes(childBy(sentence, child, 'case', 'mark')?.lemma ?? ''),
    )
  if (!object || !below) return
  const last = subtreeOf(sentence, below).at(-1)!.index
  const told = subtreeOf(sentence, object)
  const isFigure = subtreeOf(sentence, below).some(({upos}) => upos === 'NUM')
  if (childBy(sentence, below, 'case', 'mark')?.lemma === 'at' && !isFigure) return
  return sentence.tokens.slice(told[0].index, last + 1)
}

/** An object: "cited fears of a new war". */
export function objectContent(sentence: Sentence, verb: Token, {particle, objects}: ReportingEntry): Told {
  const object = childrenOf(sentence, verb).find(
    (child) =>
      child.index > verb.index &&
      (relationOf(child) === 'obj' ||
        isBareAdjective(verb, child) ||
        (particle !== undefined && isBareOblique(sentence, child, particle))),
  )
  if (objects && !objects.includes(object?.lemma ?? '')) return
  if (!object) return smallClause(sentence, verb) ?? freeRelative(sentence, verb) ?? seenDoing(sentence, verb)
  const told = subtreeOf(sentence, object)
  if (/^(?:it|which|\w+sel(?:f|ves))$/i.test(object.form) || calendar.test(object.form)) return
  if (told.length === 1 && /^(?:what|(?:no|any)thing)$/i.test(object.form)) return
  return told.filter(({lemma, head}) => lemma !== particle || head !== object.index)
}

/** "urged calm", where the tree takes the noun for an adjective. */
function isBareAdjective(verb: Token, child: Token): boolean {
  return relationOf(child) === 'xcomp' && child.xpos === 'JJ' && child.index === verb.index + 1
}

/** "played down the incident", where the tree takes the particle for a preposition. */
function isBareOblique(sentence: Sentence, child: Token, particle: string): boolean {
  return relationOf(child) === 'obl' && (childBy(sentence, child, 'case')?.lemma ?? particle) === particle
}

/** "showed Ruiz doing better", where the tree takes him for the one to whom something is shown. */
function seenDoing(sentence: Sentence, verb: Token): Told {
  const [seen, doing] = [childBy(sentence, verb, 'iobj'), childBy(sentence, verb, 'xcomp')]
  if (!seen || doing?.xpos !== 'VBG' || seen.index < verb.index) return
  return [...subtreeOf(sentence, seen), ...subtreeOf(sentence, doing)]
}

/** "could not have foreseen what happened next". */
function freeRelative(sentence: Sentence, verb: Token): Told {
  const clause = childrenOf(sentence, verb).find(
    (child) => child.index > verb.index && ['ccomp', 'advcl', 'xcomp'].includes(relationOf(child)),
  )
  const tokens = clause && subtreeOf(sentence, clause)
  const [first] = tokens ?? []
  return first?.index === verb.index + 1 && first.xpos.startsWith('W') && first.xpos !== 'WDT'
    ? tokens
    : undefined
}

/** "wants the plan dropped": the object and what shall be done to it. */
function smallClause(sentence: Sentence, verb: Token): Told {
  const done = childrenOf(sentence, verb).find(
    (child) => child.index > verb.index && relationOf(child) === 'xcomp' && child.xpos === 'VBN',
  )
  const about = done && childBy(sentence, done, 'nsubj', 'obj')
  return done && about && about.index > verb.index ? subtreeOf(sentence, done) : undefined
}

// What a promise, demand, threat, refusal or accusation is about: the acts below its trigger, and whom they make a party of it.
import {
  childrenOf,
  headOf,
  isInfinitive,
  isMarkedPassive,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {caseOf, isNoun, isOpenedBy, isVerb, phrasesBy, subjectsOf} from '../clause/arguments.ts'
import type {EventEntry} from '../lexicon/entry.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'

/** Acts below an embedding trigger: in its clause, or the noun that is its object or stands in its "of", "for", "to". */
export function contentOf(sentence: Sentence, match: Match, matches: readonly Match[]): Match[] {
  const roots = [match.token, ...(match.object ? [match.object] : [])].flatMap((node) =>
    childrenOf(sentence, node).filter(
      (child) =>
        embedded.has(relationOf(child)) &&
        !(match.object === child) &&
        !isAside(sentence, child) &&
        !(child.deprel === 'nsubj' && isVerb(node)) &&
        !(
          relationOf(child) === 'advcl' &&
          !isInfinitive(sentence, child) &&
          !isGerundObject(sentence, child, node)
        ),
    ),
  )
  const below = new Map<Token, number>()
  for (const root of roots) {
    for (const token of subtreeOf(sentence, root, (child) => isBeside(sentence, child))) {
      if (!below.has(token)) below.set(token, distance(sentence, token, match.token))
    }
  }
  return matches
    .filter((other) => other !== match && below.has(other.token))
    .sort((a, b) => below.get(a.token)! - below.get(b.token)! || a.token.index - b.token.index)
}

/** "walked out of the talks after a raid on its camp": what a phrase of time tells is not what was walked out of. */
function isAside(sentence: Sentence, token: Token): boolean {
  return relationOf(token) === 'obl' && words.asides.has(caseOf(sentence, token))
}

/** "ruled out withdrawing the bill", "stopped short of backing it": a gerund right after the verb and its particles is what the verb is about. */
function isGerundObject({tokens}: Sentence, gerund: Token, verb: Token): boolean {
  return (
    gerund.form.endsWith('ing') &&
    isVerb(verb) &&
    gerund.index > verb.index &&
    tokens
      .slice(verb.index + 1, gerund.index)
      .every(
        ({deprel, head}, at) =>
          (besideVerb.has(deprel) && head === verb.index) ||
          (at > 0 && deprel === 'mark' && head === gerund.index),
      )
  )
}

const besideVerb = new Set(['compound:prt', 'advmod'])

/** "asked that it be shut after X had called": what a relative or a temporal clause tells was not asked. */
function isBeside(sentence: Sentence, token: Token): boolean {
  if (token.deprel === 'acl:relcl') return true
  return relationOf(token) === 'advcl' && isOpenedBy(sentence, token, words.subordinating)
}
const embedded = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'nmod', 'csubj', 'nsubj'])

/** "claimed that X attacked", not "claimed that the judge of a lawsuit lied": the accusation is the clause itself. */
export function isOwnClause(sentence: Sentence, content: Match, match: Match): boolean {
  const head = headOf(sentence, content.token)
  return (
    isVerb(content.token) &&
    (head === match.token || (head !== undefined && headOf(sentence, head) === match.token))
  )
}

/** "alleged that Iran had crossed", "its demand that Iran cross": who does what the clause tells; "that X be freed" asks nobody named. */
export function clauseSubjects(sentence: Sentence, token: Token): readonly Token[] {
  const clause = childrenOf(sentence, token).find(
    (child) => relationOf(child) === 'ccomp' || (child.deprel === 'acl' && hasSubject(sentence, child)),
  )
  return clause && !isMarkedPassive(sentence, clause) ? subjectsOf(sentence, clause) : []
}

/** "complained to Malta that Libya had …": of whom it is said, if a noun tells, also where the tree hangs the clause on Malta. */
export function blamedIn(sentence: Sentence, verb: Token): Token[] {
  const own = clauseSubjects(sentence, verb)
  const told =
    own.length > 0 ? own : phrasesBy(sentence, verb, 'to').flatMap((to) => thatClauses(sentence, to))
  return told.filter(isNoun)
}

/** The subjects of clauses with "that" and a subject of their own, hung on a noun. */
function thatClauses(sentence: Sentence, noun: Token): readonly Token[] {
  return childrenOf(sentence, noun)
    .filter((child) => relationOf(child) === 'acl' && isOpenedBy(sentence, child, words.that))
    .flatMap((clause) => childrenOf(sentence, clause).filter(({deprel}) => deprel === 'nsubj'))
}

function hasSubject(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some((child) => relationOf(child) === 'nsubj')
}

/** The promised act itself, not something further down: "agreed to a truce to end the fighting". */
export function isComplement(act: Token, {token, object, used}: Match): boolean {
  // "stands ready to shell": below a further word of the pattern
  return [token, object, ...used].some((word) => word?.index === act.head)
}

/** "agreed to lend money to Chad to aid its recovery": where the content is only the purpose, what was agreed to. */
export function complementOf(sentence: Sentence, {token, object}: Match, content: Token): Token {
  let node = content
  for (let head = headOf(sentence, node); head; head = headOf(sentence, node)) {
    if (head === token || head === object) return node
    node = head
  }
  return content
}

/** The recipient of a promise is who gets what was promised; of a demand, who shall do it: "wants to leave" asks nobody. */
export function innerParties(
  entry: EventEntry,
  actors: readonly Token[],
  inner: {actors: readonly Token[]; recipients: readonly Token[]},
): readonly Token[] {
  const other = inner.actors.filter((token) => !actors.includes(token))
  const prefersDoer = ['REQUEST', 'REJECT', 'ACCUSE'].includes(entry.plover)
  if (prefersDoer && other.length > 0) return other
  if (entry.plover === 'REQUEST' && entry.needs?.includes('infinitive')) return []
  return inner.recipients.length > 0 ? inner.recipients : other
}

function distance(sentence: Sentence, from: Token, to: Token): number {
  let steps = 0
  for (let node: Token | undefined = from; node && node !== to; node = headOf(sentence, node)) steps++
  return steps
}

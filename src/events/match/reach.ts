// What may fill the parts of a pattern, gathered once for each word that patterns are laid over: the words round it with all that
// each may be called, and the prepositions and particles that stand there.
import {childrenOf, headOf, relationOf, type Sentence, singulars, type Token} from '../../sentences/index.ts'
import {caseOf, isMeasure, isNoun, isVerb, objectsOf} from '../clause/arguments.ts'
import {hyphenLemma} from '../clause/hyphens.ts'
import {isSum, spelled} from '../clause/token-kinds.ts'
import {eventWords as words} from '../lexicon/words.ts'

export interface Reach {
  readonly candidates: readonly Candidate[]
  /** "let free the captives": what stands right after a verb, however the tree hangs it. */
  readonly beside: Candidate | null
  readonly particles: ReadonlySet<string>
  /** Particles too. */
  readonly prepositions: ReadonlySet<string>
}

export interface Candidate {
  readonly token: Token
  /** Its lemma, its form, the whole of a hyphenated word, what a plural may come from, the title of a person. */
  readonly names: readonly string[]
}

/** The reaches of the word that was asked for last, by the object that goes with it: patterns are laid over one word after another. */
let known: Known | undefined

interface Known {
  readonly token: Token
  readonly byObject: Map<Token | null, Reach>
  /** All names of the words that the first part of a pattern may be. */
  names?: ReadonlySet<string>
}

export function reachOf(sentence: Sentence, token: Token, object: Token | null): Reach {
  if (known?.token !== token) known = {token, byObject: new Map()}
  let reach = known.byObject.get(object)
  if (!reach) {
    const objects = [...(object ? [object] : []), ...(isVerb(token) ? objectsOf(sentence, token) : [])]
    const particles = particlesOf(sentence, token)
    reach = {
      candidates: candidatesOf(sentence, token, object, objects),
      beside: besideVerb(sentence, token),
      particles,
      prepositions: prepositionsOf(sentence, token, objects, particles),
    }
    known.byObject.set(object, reach)
  }
  return reach
}

/** All names of the words that the first part of a pattern may be. */
export function namesNear(sentence: Sentence, token: Token): ReadonlySet<string> {
  const {candidates, beside} = reachOf(sentence, token, null)
  known!.names ??= new Set([...candidates, ...(beside ? [beside] : [])].flatMap(({names}) => names))
  return known!.names
}

function besideVerb(sentence: Sentence, token: Token): Candidate | null {
  const next = sentence.tokens[token.index + 1]
  return next && isVerb(token) && !isVerb(next) ? candidateOf(sentence, next) : null
}

function candidateOf(sentence: Sentence, token: Token): Candidate {
  const form = token.form.toLowerCase()
  const joined = hyphenLemma(sentence, token)
  const names = [token.lemma.toLowerCase(), form, ...(joined ? [joined] : []), ...singulars(form)]
  if (isReciprocal(sentence, token)) names.push(sentence.tokens[token.index + 1].lemma.toLowerCase())
  return {token, names: [...names, ...titlesOf(sentence, token)]}
}

/** "each" of "each other": the tree may hang the two words on either. */
export function isReciprocal({tokens}: Sentence, {form, index}: Token): boolean {
  const second = words.reciprocals.get(form.toLowerCase())
  return second !== undefined && tokens[index + 1]?.form.toLowerCase() === second
}

/** "summoned Ambassador Huang Xilian": somebody with a title is what the title says. */
function titlesOf(sentence: Sentence, token: Token): string[] {
  if (token.upos !== 'PROPN') return []
  return childrenOf(sentence, token)
    .filter(({deprel}) => deprel === 'nmod:desc')
    .map(({lemma}) => lemma.toLowerCase())
}

function candidatesOf(
  sentence: Sentence,
  token: Token,
  object: Token | null,
  objects: readonly Token[],
): Candidate[] {
  const below = objects.flatMap((node) =>
    childrenOf(sentence, node).filter(
      (child) =>
        node === object ||
        child.upos === 'ADJ' ||
        words.homeward.has(node.lemma) ||
        (relationOf(child) === 'nmod' && caseOf(sentence, child) !== ''),
    ),
  )
  return throughQuantities(sentence, [...dependents(sentence, token), ...below]).map((candidate) =>
    candidateOf(sentence, candidate),
  )
}

/** "dozens of statues", "some of the curbs": what is counted stands for the count. */
function throughQuantities(sentence: Sentence, candidates: readonly Token[]): Token[] {
  return candidates.flatMap((candidate) => [
    candidate,
    ...(isMeasure(candidate)
      ? childrenOf(sentence, candidate).filter((child) => relationOf(child) === 'nmod')
      : []),
  ])
}

/** Objects, phrases, predicates of a verb; and the noun that it describes as a participle or relative clause. */
function dependents(sentence: Sentence, token: Token): Token[] {
  const found: Token[] = []
  for (const child of childrenOf(sentence, token)) {
    if (!argument.has(relationOf(child)) || (child.deprel === 'nsubj' && isVerb(token))) continue
    found.push(child)
    for (const next of childrenOf(sentence, child)) if (relationOf(next) === 'conj') found.push(next)
  }
  if (isVerb(token))
    for (const object of objectsOf(sentence, token))
      for (const noun of [object, ...nounsAbove(sentence, token, object)])
        if (!found.includes(noun)) found.push(noun)
  return found
}

/** "the treaty on missiles that they signed": the clause may describe the noun that the nearer one hangs on. */
function nounsAbove(sentence: Sentence, verb: Token, described: Token): Token[] {
  if (verb.deprel !== 'acl:relcl' || verb.head !== described.index || relationOf(described) !== 'nmod')
    return []
  const above = headOf(sentence, described)
  return above && isNoun(above) ? [above] : []
}
const argument = new Set([
  'obj',
  'iobj',
  'nsubj',
  'obl',
  'xcomp',
  'nmod',
  'compound',
  'acl',
  'advcl',
  'ccomp',
  'advmod',
])

/** "called off", "sent home eleven envoys" where the tree took "home" for a part of the object. */
function particlesOf(sentence: Sentence, token: Token): Set<string> {
  const found = new Set<string>()
  for (const child of childrenOf(sentence, token)) {
    if (particle.has(child.deprel)) found.add(spelled(child))
    if (child.deprel !== 'obj' || child.upos !== 'NOUN') continue
    if (words.homeward.has(child.lemma)) found.add(child.lemma)
    for (const {upos, lemma} of childrenOf(sentence, child)) if (upos === 'ADV') found.add(lemma)
  }
  return found
}
const particle = new Set(['compound:prt', 'advmod'])

/** The prepositions of phrases and clauses that hang on the word, on its objects, or on the verb that a noun is an argument of. */
function prepositionsOf(
  sentence: Sentence,
  token: Token,
  objects: readonly Token[],
  particles: ReadonlySet<string>,
): Set<string> {
  const found = new Set(particles)
  const near = [token, ...objects.flatMap((object) => [object, ...sumsOf(sentence, object)])]
  if (isNoun(token)) {
    const verb = headOf(sentence, token)
    if (verb && isVerb(verb) && ['obj', 'nsubj'].includes(relationOf(token))) near.push(verb)
  }
  for (const node of near) {
    for (const child of childrenOf(sentence, node)) {
      const relation = relationOf(child)
      // "was agreed to by all"
      if (child.upos === 'ADP' && relation === 'obl') found.add(spelled(child))
      if (!introduced.has(relation) || isDate(sentence, child)) continue
      const clause = node === token && isVerb(token) && (relation === 'xcomp' || relation === 'advcl')
      const named = isNoun(token) || isNoun(child) || (clause && child.form.endsWith('ing'))
      for (const introducer of childrenOf(sentence, child)) {
        const {deprel, lemma} = introducer
        if (deprel === 'case' || (deprel === 'mark' && (lemma !== 'to' || named)))
          found.add(spelled(introducer))
      }
    }
  }
  return found
}

/** "A loan of 20 million euros for Togo": whom it is for may hang on the sum. */
function sumsOf(sentence: Sentence, object: Token): Token[] {
  return childrenOf(sentence, object).filter(
    (child) => relationOf(child) === 'nmod' && isSum(child) && caseOf(sentence, child) === 'of',
  )
}
// "consented to talks", "came to blows": the tree may take such a noun for an object or a clause
const introduced = new Set(['obl', 'obj', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp'])

/** "called on Friday", "on Nov. 2", "on the evening of 4 May" has no "call on", "held out for 19 hours" no "hold out for". */
function isDate(sentence: Sentence, token: Token): boolean {
  const {upos, form, lemma} = token
  if (upos === 'NUM') return /^\d/.test(form)
  if (!words.times.has(lemma.toLowerCase())) return false
  return (
    upos === 'PROPN' ||
    childrenOf(sentence, token).some(
      (child) => relationOf(child) === 'nummod' || (relationOf(child) === 'nmod' && isDate(sentence, child)),
    )
  )
}

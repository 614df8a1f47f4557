// Lays the lexicon over a sentence: every word that an entry takes for an event, with the words that belong to it.
import {childrenOf, headOf, relationOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import {caseOf, isNoun, isPersonNoun, isVerb, objectsOf, subjectsOf} from './arguments.ts'
import {eventWords as words} from './en.ts'
import {singulars, verbForms} from './en-forms.ts'
import type {EventEntry, EventLexicon} from './lexicon.ts'
import type {Part, Pattern, Phrase} from './pattern.ts'

export interface Match {
  readonly entry: EventEntry
  readonly token: Token
  /** The noun that a light verb brings in: "talks" of "held talks". */
  readonly object: Token | null
  /** Tokens that the pattern has used up; no event of their own. */
  readonly used: readonly Token[]
  readonly weight: number
  /** What else the word may be, should no party fill the roles of this entry. */
  readonly others: readonly Match[]
}

/** The best entry for each word of the sentence, left to right. Words used up by a longer pattern only stand in for it. */
export function matchesIn(sentence: Sentence, lexicon: EventLexicon): Match[] {
  const found: Match[] = []
  for (const token of sentence.tokens) {
    const match = matchAt(sentence, token, lexicon)
    if (match) found.push(match)
  }
  const usedBy = new Map<Token, Match>()
  for (const match of found) for (const token of match.used) usedBy.set(token, match)
  const stands = (match: Match) => {
    const by = usedBy.get(match.token)
    if (!by) return true
    if (answers.has(by.entry.plover) && isAsked(sentence, match)) return true
    return by.weight < match.weight && by.entry.pos !== 'verb' && by.entry.pos !== undefined
  }
  return found.filter(stands).map((match) => ({
    ...match,
    others: [
      ...match.others,
      ...found
        .filter((other) => usedBy.get(other.token) === match && !stands(other))
        .flatMap((other) => [other, ...other.others]),
    ],
  }))
}

/** "a request from Argentina was turned down": two events, for the request says who made it. */
function isAsked(sentence: Sentence, {entry, token}: Match): boolean {
  return (
    entry.plover === 'REQUEST' &&
    isNoun(token) &&
    childrenOf(sentence, token).some((child) => ['from', 'by'].includes(caseOf(sentence, child)))
  )
}
const answers: ReadonlySet<string> = new Set(['REJECT', 'CONCEDE', 'AGREE'])

function matchAt(sentence: Sentence, token: Token, lexicon: EventLexicon): Match | null {
  const pos = isVerb(token) ? 'verb' : isNoun(token) ? 'noun' : token.upos === 'ADJ' ? 'adj' : null
  if (!pos) return null
  const lemma = token.lemma.toLowerCase()
  const form = token.form.toLowerCase()
  const found: Match[] = []
  for (const [kind, word] of lookups(pos, lemma, form, lexicon)) {
    for (const pattern of lexicon(kind, word)) {
      if (found.some(({entry}) => entry === pattern.entry)) continue
      const match = laidOver(sentence, token, pattern, word)
      if (match) found.push(match)
    }
  }
  if (found.length === 0) return null
  found.sort((a, b) => b.weight - a.weight)
  const [best, ...others] = found
  return {...best, others}
}

/** A participle may be tagged as an adjective, a verbal noun as a verb; plurals that are words of their own ("arms"). */
function lookups(
  pos: 'verb' | 'noun' | 'adj',
  lemma: string,
  form: string,
  lexicon: EventLexicon,
): ['verb' | 'noun' | 'adj', string][] {
  const found: ['verb' | 'noun' | 'adj', string][] = [[pos, lemma]]
  if (form !== lemma) {
    if (pos === 'noun') for (const word of [form, ...singulars(form)]) found.push([pos, word])
    if (pos === 'verb' && form.endsWith('ing')) found.push(['noun', form])
    if (pos === 'adj') found.push([pos, form])
  }
  if (pos === 'verb' && form.endsWith('ed')) found.push(['adj', form])
  if (pos === 'verb' && form !== lemma) found.push([pos, form])
  if (pos === 'verb') for (const verb of lexicon.verbsOf(form)) if (verb !== lemma) found.push([pos, verb])
  return found
}

function laidOver(sentence: Sentence, token: Token, pattern: Pattern, word: string): Match | null {
  if (pattern.entry.pos === 'adj' && isActive(sentence, token)) return null
  const head = pattern.head.find((phrase) => phrase.head === word && hasModifiers(sentence, token, phrase))
  if (!head) return null
  const used: Token[] = []
  let object: Token | null = null
  for (const part of pattern.parts) {
    const hit = partOf(sentence, token, object, part)
    if (!hit) return null
    if (hit !== true) {
      used.push(hit)
      object ??= hit
    }
  }
  if (!allowed(sentence, token, object, pattern.entry)) return null
  return {entry: pattern.entry, token, object, used, weight: pattern.weight, others: []}
}

/** "committed suicide" is no commitment, and who "prepared to leave" is not prepared to. */
function isActive(sentence: Sentence, token: Token): boolean {
  if (!isVerb(token)) return false
  const relations = new Set(childrenOf(sentence, token).map(({deprel}) => deprel))
  return (
    relations.has('obj') || (relations.has('nsubj') && !relations.has('aux:pass') && !relations.has('cop'))
  )
}

/** The token that fills the part; true for a preposition alone. */
function partOf(sentence: Sentence, token: Token, object: Token | null, part: Part): Token | true | null {
  if (!part.phrases) return hasPreposition(sentence, token, object, part.prepositions!) ? true : null
  const candidates = throughQuantities(sentence, [
    ...dependents(sentence, token),
    ...[...(object ? [object] : []), ...(isVerb(token) ? objectsOf(sentence, token) : [])].flatMap((node) =>
      childrenOf(sentence, node).filter(
        ({upos}) => node === object || upos === 'ADJ' || words.homeward.has(node.lemma),
      ),
    ),
  ])
  for (const candidate of candidates) {
    if (!fits(sentence, candidate, part.phrases) || (isVerb(candidate) && !part.explicit)) continue
    if (!part.prepositions) {
      if (isVerb(candidate) && relationOf(candidate) === 'xcomp') return candidate
      const counted =
        relationOf(candidate) === 'nmod' &&
        caseOf(sentence, candidate) === 'of' &&
        isCounted(sentence, candidate)
      if (!isVerb(candidate) && (counted || bare(sentence, firstOf(sentence, candidate)))) return candidate
    } else if (
      part.prepositions.has(introducerOf(sentence, candidate)) ||
      (hasParticle(sentence, token, part.prepositions) && bare(sentence, firstOf(sentence, candidate)))
    ) {
      return candidate
    }
  }
  return besideVerb(sentence, token, part)
}

function isCounted(sentence: Sentence, candidate: Token): boolean {
  const head = headOf(sentence, candidate)
  return (
    head !== undefined &&
    (words.quantities.has(head.lemma.toLowerCase()) || head.upos === 'NUM' || head.upos === 'SYM')
  )
}

/** "let free the captives", however the tree hangs it. */
function besideVerb(sentence: Sentence, token: Token, part: Part): Token | null {
  const next = sentence.tokens[token.index + 1]
  if (!next || part.prepositions || !isVerb(token) || isVerb(next)) return null
  return fits(sentence, next, part.phrases!) ? next : null
}

/** "dozens of statues", "some of the curbs": what is counted stands for the count. */
function throughQuantities(sentence: Sentence, candidates: readonly Token[]): Token[] {
  return candidates.flatMap((candidate) => [
    candidate,
    ...(words.quantities.has(candidate.lemma.toLowerCase()) || candidate.upos === 'NUM'
      ? childrenOf(sentence, candidate).filter((child) => relationOf(child) === 'nmod')
      : []),
  ])
}

/** The preposition of a phrase or the "to" of a clause. */
function introducerOf(sentence: Sentence, candidate: Token): string {
  const found = caseOf(sentence, candidate)
  if (found || !isVerb(candidate)) return found
  return (
    childrenOf(sentence, candidate)
      .find(({deprel}) => deprel === 'mark')
      ?.lemma.toLowerCase() ?? ''
  )
}

/** "talks and drills": a conjunct stands where the first of them stands. */
function firstOf(sentence: Sentence, candidate: Token): Token {
  return relationOf(candidate) === 'conj' ? (headOf(sentence, candidate) ?? candidate) : candidate
}

function bare(sentence: Sentence, candidate: Token): boolean {
  const relation = relationOf(candidate)
  return relation !== 'obl' && relation !== 'nmod' ? true : caseOf(sentence, candidate) === ''
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
    for (const object of objectsOf(sentence, token)) if (!found.includes(object)) found.push(object)
  return found
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
])

function fits(sentence: Sentence, token: Token, phrases: readonly Phrase[]): boolean {
  const lemma = token.lemma.toLowerCase()
  const form = token.form.toLowerCase()
  const plural = singulars(form)
  return phrases.some(
    (phrase) =>
      (phrase.head === lemma || phrase.head === form || plural.includes(phrase.head)) &&
      hasModifiers(sentence, token, phrase),
  )
}

function hasModifiers(sentence: Sentence, token: Token, {modifiers}: Phrase): boolean {
  return modifiers.every((word) =>
    childrenOf(sentence, token).some(
      (child) => child.lemma.toLowerCase() === word || child.form.toLowerCase() === word,
    ),
  )
}

/** "called off", "sent home eleven envoys" where the tree took "home" for a part of the object. */
function hasParticle(sentence: Sentence, token: Token, wanted: ReadonlySet<string>): boolean {
  const own = childrenOf(sentence, token)
  const astray = own.filter(({deprel, upos}) => deprel === 'obj' && upos === 'NOUN')
  return (
    own.some((child) => particle.has(child.deprel) && wanted.has(child.lemma.toLowerCase())) ||
    astray.some(
      (object) =>
        (words.homeward.has(object.lemma) && wanted.has(object.lemma)) ||
        childrenOf(sentence, object).some(({upos, lemma}) => upos === 'ADV' && wanted.has(lemma)),
    )
  )
}
const particle = new Set(['compound:prt', 'advmod'])

function hasPreposition(
  sentence: Sentence,
  token: Token,
  object: Token | null,
  wanted: ReadonlySet<string>,
): boolean {
  if (hasParticle(sentence, token, wanted)) return true
  const near = [token, ...(object ? [object] : []), ...(isVerb(token) ? objectsOf(sentence, token) : [])]
  if (isNoun(token)) {
    const verb = headOf(sentence, token)
    if (verb && isVerb(verb) && ['obj', 'nsubj'].includes(relationOf(token))) near.push(verb)
  }
  return near.some((node) =>
    childrenOf(sentence, node).some((child) => {
      const relation = relationOf(child)
      if (!['obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp'].includes(relation)) return false
      const clause = node === token && isVerb(token) && (relation === 'xcomp' || relation === 'advcl')
      return childrenOf(sentence, child).some(
        (mark) =>
          (mark.deprel === 'case' ||
            (mark.deprel === 'mark' &&
              (mark.lemma !== 'to' || isNoun(token) || (clause && child.form.endsWith('ing'))))) &&
          wanted.has(mark.lemma.toLowerCase()),
      )
    }),
  )
}

/** What the entry forbids beside the trigger, and the shape that it asks for. */
function allowed(sentence: Sentence, token: Token, object: Token | null, entry: EventEntry): boolean {
  const near = childrenOf(sentence, token)
  if (entry.under && !entry.under.some((verb) => standsUnder(sentence, token, verb.split(' ')))) return false
  if (entry.not) {
    const forbidden = new Set(entry.not)
    const subject = near.find((child) => relationOf(child) === 'nsubj')
    const around = [
      ...near,
      ...(object ? childrenOf(sentence, object) : []),
      ...(subject ? childrenOf(sentence, subject) : []),
    ]
    const head = headOf(sentence, token)
    if (head && isNoun(token) && ['compound', 'nmod', 'obj', 'obl'].includes(relationOf(token)))
      around.push(head)
    if (around.some((child) => forbidden.has(child.lemma.toLowerCase()))) return false
  }
  if (entry.notSubject) {
    const doers = subjectsOf(sentence, token).map(({lemma}) => lemma.toLowerCase())
    if (doers.some((doer) => entry.notSubject!.includes(doer))) return false
  }
  if (entry.needs?.includes('person') && !objectsOf(sentence, token).every((found) => isPersonal(found)))
    return false
  if (
    entry.needs?.includes('party') &&
    (entry.recipient?.[0] ?? 'obj') === 'obj' &&
    !objectsOf(sentence, token).every((found) => isNamed(sentence, found))
  )
    return false
  if (entry.needs?.includes('alone') && near.some((child) => ['xcomp', 'ccomp'].includes(relationOf(child))))
    return false
  if (entry.needs?.includes('object') && objectsOf(sentence, token).length === 0) return false
  if (entry.needs?.includes('never') && !isDenied(sentence, token)) return false
  if (
    entry.needs?.includes('announced') &&
    !near.some(({deprel, lemma}) => /^aux/.test(deprel) && words.announcing.has(lemma.toLowerCase()))
  )
    return false
  if (entry.needs?.includes('complete') && !isComplete(sentence, token)) return false
  if (entry.needs?.includes('several') && !severalDo(sentence, token)) return false
  if (entry.needs?.includes('infinitive') && !hasInfinitive(sentence, token)) return false
  return !entry.needs?.includes('clause') || hasClause(sentence, token, object)
}

/** "an ultimatum expired", "ties were severed", "the pact entered into force", "are in talks". */
function standsUnder(sentence: Sentence, noun: Token, [verb, ...further]: readonly string[]): boolean {
  if (verb === 'be') return childrenOf(sentence, noun).some(({deprel}) => deprel === 'cop')
  const head = headOf(sentence, firstOf(sentence, noun))
  if (!head || !isVerb(head) || !underVerb.has(relationOf(firstOf(sentence, noun)))) return false
  if (head.lemma.toLowerCase() !== verb && !verbForms(verb).includes(head.form.toLowerCase())) return false
  const below = childrenOf(sentence, head).flatMap((child) => [child, ...childrenOf(sentence, child)])
  return further.every((word) => below.some(({lemma}) => lemma.toLowerCase() === word))
}
const underVerb = new Set(['nsubj', 'obj', 'obl'])

/** "did not send", "no more weapons would be sent". */
function isDenied(sentence: Sentence, token: Token): boolean {
  return [token, ...objectsOf(sentence, token)].some(
    (node) =>
      [node, ...childrenOf(sentence, node)].some(
        (child) => child !== token && words.negations.has(child.lemma.toLowerCase()),
      ) ||
      childrenOf(sentence, node).some((child) =>
        childrenOf(sentence, child).some(
          ({lemma, deprel}) =>
            words.negations.has(lemma) && ['det', 'advmod'].includes(deprel) && node !== token,
        ),
      ),
  )
}

/** "called the president on Friday", not "called the president a liar": no further noun or quote behind the object. */
function isComplete(sentence: Sentence, verb: Token): boolean {
  const object = childrenOf(sentence, verb).find(({deprel}) => deprel === 'obj')
  if (!object || object.index < verb.index) return false
  const last = Math.max(...subtreeOf(sentence, object).map(({index}) => index))
  const inner = childrenOf(sentence, object).filter(({index}) => index > object.index)
  if (inner.some(({deprel, upos}) => deprel === 'appos' && upos === 'NOUN')) return false
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
      ['xcomp', 'ccomp', 'advcl'].includes(relationOf(child)) &&
      childrenOf(sentence, child).some((mark) => mark.deprel === 'mark' && mark.lemma === 'to'),
  )
}

/** A name, a pronoun or a word for people: who can be met or received. */
function isPersonal({upos, lemma}: Token): boolean {
  return upos === 'PROPN' || upos === 'PRON' || isPersonNoun(lemma)
}

function isNamed(sentence: Sentence, token: Token): boolean {
  return (
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    childrenOf(sentence, token).some(({upos, form}) => upos === 'PROPN' || /^[A-Z]/.test(form))
  )
}

function severalDo(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token).some(
    (child) =>
      ((relationOf(child) === 'nsubj' && !child.deprel.endsWith(':pass')) || child.deprel === 'obl:agent') &&
      [child, ...childrenOf(sentence, child).filter(ofSeveral)].some((node) => hasConjunct(sentence, node)),
  )
}

/** "Greek and Maltese envoys", "the leaders of Togo and Benin". */
function ofSeveral(child: Token): boolean {
  return ['amod', 'nmod', 'compound'].includes(relationOf(child))
}

function hasConjunct(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token).some(({deprel}) => deprel === 'conj')
}

// Who or what was harmed: people, bodies, and things of a state ("a Danish trawler", "the airspace of Estonia").
import type {Mention} from '../../entities/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  isMarkedPassive,
  isObject,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {overlaps, type Span} from '../../text/index.ts'
import {type IncidentEntry, table} from '../lexicons.ts'
import {mentionsIn, mentionsNear, type Passage} from '../passage.ts'
import {caseOf, conjunctsOf} from '../phrases.ts'
import {fired, relativeObjects} from './en.ts'
import {isMeans} from './words.ts'

/** At most so many harmed are told of one incident. */
const MOST = 3

/** The harmed: object or passive subject of the verb, "of …" after the noun; for deaths and collisions the subject too. */
export function harmedBy(
  passage: Passage,
  sentence: Sentence,
  token: Token,
  {harmed}: IncidentEntry,
): Mention[] {
  const roles = [...rolesOf(sentence, token, harmed), ...throughMeans(passage, sentence, token)]
  if (roles.length === 0) return nearestBefore(passage, sentence, token)
  const found = roles.flatMap((role) => victims(passage, sentence, role))
  return [...new Set(found)].slice(0, MOST)
}

/** The words that stand where the harmed stand. */
function rolesOf(sentence: Sentence, token: Token, harmed: IncidentEntry['harmed']): Token[] {
  const children = childrenOf(sentence, token)
  const objects = children.filter(isObject)
  const passive = isMarkedPassive(sentence, token)
  const taken = passive || objects.some(({lemma}) => !fired.has(lemma))
  const own = children.filter((child) => {
    const preposition = caseOf(sentence, child) ?? ''
    if (relationOf(child) === 'nmod') return ofHarmed.has(preposition) || child.deprel === 'nmod:poss'
    if (relationOf(child) === 'obl') return !taken && atHarmed[harmed].has(preposition)
    return relationOf(child) === 'nsubj' && harmed === 'subject'
  })
  const relative = objects.length > 0 ? undefined : antecedentOf(sentence, token)
  return [
    ...objects.filter(({upos}) => upos !== 'PRON'),
    ...(relative ? [relative] : relativesOf(sentence, token, objects)),
    ...own,
    ...objectAbove(sentence, token),
  ].sort((a, b) => a.index - b.index)
}

/** "the fishermen whom its police had seized": the fishermen. */
function relativesOf(sentence: Sentence, token: Token, objects: readonly Token[]): Token[] {
  const relative = objects.some(({lemma}) => relativeObjects.has(lemma.toLowerCase()))
  const above = relative && token.deprel === 'acl:relcl' ? headOf(sentence, token) : undefined
  return above ? [above] : objects.filter(({upos}) => upos === 'PRON')
}

/** "the fishermen its police had seized": the fishermen. */
function antecedentOf(sentence: Sentence, token: Token): Token | undefined {
  const children = childrenOf(sentence, token)
  const bare =
    token.deprel === 'acl:relcl' &&
    children.some((child) => child.deprel === 'nsubj' && !relativeObjects.has(child.lemma.toLowerCase()))
  return bare ? headOf(sentence, token) : undefined
}

const ofHarmed = new Set(['of', 'on', 'against'])
const atHarmed = {
  object: new Set(['on', 'at', 'against', 'upon', 'into']),
  subject: new Set(['on', 'against', 'into', 'with']),
} as const

/** "leaving four sailors wounded": who is wounded is the object of the verb above. */
function objectAbove(sentence: Sentence, token: Token): Token[] {
  const above = relationOf(token) === 'xcomp' ? headOf(sentence, token) : undefined
  return above ? childrenOf(sentence, above).filter((child) => relationOf(child) === 'obj') : []
}

/** "death by the poisoning of the envoy" */
function throughMeans(passage: Passage, sentence: Sentence, token: Token): Token[] {
  return childrenOf(sentence, token)
    .filter((child) => isMeans(passage, sentence, child))
    .flatMap((means) =>
      childrenOf(sentence, means).filter(
        (child) => relationOf(child) === 'nmod' && caseOf(sentence, child) === 'of',
      ),
    )
}

/** "after Ivan Petrov, a former officer, was poisoned": a passive whose subject the parser lost behind the aside. */
function nearestBefore(passage: Passage, sentence: Sentence, verb: Token): Mention[] {
  if (!childrenOf(sentence, verb).some((child) => child.deprel === 'aux:pass')) return []
  const before = mentionsIn(passage, {start: sentence.start, end: verb.start})
  return before.filter(({name, type}) => name && type === 'person').slice(-1)
}

/** Of "the former officer X of Y" the person is harmed, not the state; else each head with whose it is. */
function victims(passage: Passage, sentence: Sentence, role: Token): Mention[] {
  const hull = hullOf(subtreeOf(sentence, role, ({deprel}) => deprel === 'acl:relcl'))
  const named = mentionsNear(passage, hull).filter(
    ({name, type, phrase}) => name && type === 'person' && reaches(phrase, hull),
  )
  if (named.length > 0) return named
  const heads = conjunctsOf(sentence, role).flatMap(
    (head) => meant(passage, head) ?? thingOf(passage, sentence, head) ?? bare(passage, sentence, head) ?? [],
  )
  return heads.length > 0 ? heads : partiesUnder(passage, sentence, role)
}

/** "the officer" and "Ivan Petrov" side by side are one phrase, whatever the parser made of them. */
function reaches(phrase: Span, role: Span): boolean {
  return phrase.start <= role.end + 1 && role.start <= phrase.end
}

/** The mention whose head word it is. */
function meant(passage: Passage, head: Token): Mention | undefined {
  return mentionsNear(passage, head).find(
    (mention) => !mention.asPlace && overlaps(mention, head) && mention.type !== 'place',
  )
}

/** "a Danish trawler", "Greece's airspace", "the waters of Chile": a thing of whose it is. */
function thingOf(passage: Passage, sentence: Sentence, head: Token): Mention | undefined {
  if (head.upos !== 'NOUN') return undefined
  const owners = childrenOf(sentence, head).filter(
    (child) =>
      ['amod', 'compound'].includes(relationOf(child)) ||
      child.deprel === 'nmod:poss' ||
      (relationOf(child) === 'nmod' && caseOf(sentence, child) === 'of'),
  )
  for (const word of owners) {
    const owner = mentionsNear(passage, word).find(
      (mention) => mention.parties.length > 0 && overlaps(mention, word),
    )
    if (!owner) continue
    const span = {start: Math.min(owner.start, head.start), end: Math.max(owner.end, head.end)}
    return {...owner, ...span, text: passage.whole.slice(span.start, span.end), phrase: span, asPlace: false}
  }
  return undefined
}

/** "a depot in the hills": of no party that the phrase tells, in a sentence that tells of one. */
function bare(passage: Passage, sentence: Sentence, head: Token): Mention | undefined {
  const compound = childrenOf(sentence, head).filter((child) => relationOf(child) === 'compound')
  const span = hullOf([...compound, head])
  const text = passage.whole.slice(span.start, span.end)
  const harmable = table('harmed', passage.lang)
  if (!harmable.has(text.toLowerCase()) && !harmable.has(head.lemma.toLowerCase())) return undefined
  const beside = mentionsIn(passage, sentence).find(({parties}) => parties.some(({code}) => code))
  if (!beside) return undefined
  return {
    ...span,
    text,
    phrase: span,
    sentence: beside.sentence,
    head: head.index,
    type: 'group',
    name: false,
    parties: [],
    asPlace: false,
    named: true,
    rule: 'claims/incidents: what can come to harm',
  }
}

/** People before others, where the head tells nobody. */
function partiesUnder(passage: Passage, sentence: Sentence, role: Token): Mention[] {
  const span = hullOf(subtreeOf(sentence, role, (child) => child.deprel === 'acl:relcl'))
  const inside = mentionsIn(passage, span).filter(({asPlace}) => !asPlace)
  const people = inside.filter(({type}) => type === 'person')
  return people.length > 0 ? people : inside
}

// What harmed or endangered one side: who was harmed, where, when, and by whom where the text names a culprit.
import {dateForClause} from '../dates/index.ts'
import type {Mention} from '../entities/index.ts'
import {type Factuality, factualityOf} from '../events/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../sentences/index.ts'
import {contains, type Span} from '../text/index.ts'
import {type IncidentEntry, table} from './lexicons.ts'
import {type Passage, type Place, placesOf} from './passage.ts'
import {caseOf, spellingsOf} from './phrases.ts'

export interface IncidentFinding {
  readonly kind: string
  readonly sentenceIndex: number
  readonly trigger: Token
  readonly clause: Span
  readonly harmed: readonly Mention[]
  readonly by: readonly Mention[]
  readonly place: Mention | undefined
  readonly date: ReturnType<typeof dateForClause>
  readonly factuality: Factuality
  readonly entry: string
}

/** Incidents told as having happened (or still alleged), in the order of the text. */
export function findIncidents(passage: Passage): IncidentFinding[] {
  const found: IncidentFinding[] = []
  for (const place of placesOf(passage)) {
    const entry = incidentEntry(passage, place)
    const incident = entry && describe(passage, place, entry)
    if (incident) found.push(incident)
  }
  return found
}

function incidentEntry(passage: Passage, {sentence, token}: Place): IncidentEntry | undefined {
  if (token.upos !== 'NOUN' && token.upos !== 'VERB') return undefined
  const lexicon = table('incidents', passage.lang)
  for (const spelling of spellingsOf(sentence, token)) {
    const entry = lexicon.get(spelling)?.[0]
    if (entry) return entry
  }
  return undefined
}

function describe(
  passage: Passage,
  {sentence, sentenceIndex, token}: Place,
  entry: IncidentEntry,
): IncidentFinding | undefined {
  if (isMeans(passage, sentence, token)) return undefined
  const {factuality} = factualityOf(sentence, token.index, passage.whole, passage.lang)
  if (factuality !== 'happened' && factuality !== 'ongoing') return undefined
  const harmed = harmedBy(passage, sentence, token, entry)
  if (harmed.length === 0) return undefined
  const clause = hullOf(subtreeOf(sentence, token))
  const means = meansOf(passage, sentence, token)
  return {
    kind: means ? `${entry.kind} by ${means.kind}` : entry.kind,
    sentenceIndex,
    trigger: token,
    clause,
    harmed,
    by: culprits(passage, sentence, token),
    place: mentionsUnder(passage, sentence, token).find(
      ({asPlace, type}) => asPlace && (type === 'place' || type === 'state'),
    ),
    date: dateForClause(clause, token, sentence, passage.dates, passage.published.edtf),
    factuality,
    entry: entry.id,
  }
}

/** "death by poisoning": the poisoning is how, not a second incident. */
function isMeans(passage: Passage, sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  if (!head || !['by', 'from', 'in', 'through'].includes(caseOf(sentence, token) ?? '')) return false
  return incidentEntry(passage, {sentence, sentenceIndex: 0, token: head}) !== undefined
}

function meansOf(passage: Passage, sentence: Sentence, token: Token): IncidentEntry | undefined {
  const means = childrenOf(sentence, token).find((child) => isMeans(passage, sentence, child))
  return means && incidentEntry(passage, {sentence, sentenceIndex: 0, token: means})
}

/** The harmed: object or passive subject of the verb, "of …" after the noun; for deaths and collisions the subject too. */
function harmedBy(passage: Passage, sentence: Sentence, token: Token, entry: IncidentEntry): Mention[] {
  const roles = childrenOf(sentence, token).filter((child) => {
    const relation = relationOf(child)
    if (child.deprel === 'nsubj:pass' || relation === 'obj') return true
    if (relation === 'nmod')
      return ['of', 'on', 'against'].includes(caseOf(sentence, child) ?? '') || child.deprel === 'nmod:poss'
    if (relation === 'obl')
      return (
        ['on', 'against', 'into', 'with'].includes(caseOf(sentence, child) ?? '') &&
        entry.harmed === 'subject'
      )
    return relation === 'nsubj' && entry.harmed === 'subject'
  })
  const below = childrenOf(sentence, token).filter((child) => isMeans(passage, sentence, child))
  const through = below.flatMap((means) =>
    childrenOf(sentence, means).filter(
      (child) => relationOf(child) === 'nmod' && caseOf(sentence, child) === 'of',
    ),
  )
  const found = [...roles, ...through].flatMap((role) => victims(passage, sentence, role))
  return found.length > 0 || roles.length > 0 ? found : nearestBefore(passage, sentence, token)
}

/** "after Ivan Petrov, a former officer, was poisoned": a passive whose subject the parser lost behind the aside. */
function nearestBefore(passage: Passage, sentence: Sentence, verb: Token): Mention[] {
  if (!childrenOf(sentence, verb).some((child) => child.deprel === 'aux:pass')) return []
  const before = passage.mentions.filter(
    (mention) => mention.start >= sentence.start && mention.end <= verb.start,
  )
  return before.filter(({name, type}) => name && type === 'person').slice(-1)
}

/** Of "the former officer X of Y" the person is harmed, not the state; else the first party that is no place. */
function victims(passage: Passage, sentence: Sentence, role: Token): Mention[] {
  const beside = passage.mentions.filter(
    (mention) =>
      mention.name && mention.type === 'person' && reaches(mention.phrase, hullOf(subtreeOf(sentence, role))),
  )
  const inside = [...mentionsUnder(passage, sentence, role).filter(({asPlace}) => !asPlace), ...beside]
  const people = inside.filter(({type}) => type === 'person')
  const named = people.filter(({name}) => name)
  const chosen = named.length > 0 ? named : people.length > 0 ? people : inside
  return [...new Set(chosen)].slice(0, 3)
}

/** "the officer" and "Ivan Petrov" side by side are one phrase, whatever the parser made of them. */
function reaches(phrase: Span, role: Span): boolean {
  return phrase.start <= role.end + 1 && role.start <= phrase.end
}

function culprits(passage: Passage, sentence: Sentence, token: Token): Mention[] {
  const passive = childrenOf(sentence, token).some(
    (child) => child.deprel === 'nsubj:pass' || child.deprel === 'aux:pass',
  )
  const agents = childrenOf(sentence, token).filter((child) => {
    if (isMeans(passage, sentence, child)) return false
    if (relationOf(child) === 'nsubj' && !passive && token.upos === 'VERB')
      return childrenOf(sentence, token).some((other) => relationOf(other) === 'obj')
    return ['obl', 'nmod'].includes(relationOf(child)) && caseOf(sentence, child) === 'by'
  })
  return agents.flatMap((agent) =>
    mentionsUnder(passage, sentence, agent)
      .filter(({asPlace}) => !asPlace)
      .slice(0, 2),
  )
}

function mentionsUnder(passage: Passage, sentence: Sentence, token: Token): Mention[] {
  const span = hullOf(subtreeOf(sentence, token, (child) => child.deprel === 'acl:relcl'))
  return passage.mentions.filter((mention) => contains(span, mention))
}

// Matches become candidates: type, mode and role heads, after what stands above and below each of them in the tree.
import {childrenOf, headOf, relationOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import {isNoun, isPassive, isVerb, objectsOf, subjectsOf} from './arguments.ts'
import {eventWords as words} from './en.ts'
import type {EventEntry, EventLexicon} from './lexicon.ts'
import {type Match, matchesIn} from './match.ts'
import {inSlot, rolesOf} from './roles.ts'
import type {PloverType} from './types.ts'

export interface Candidate {
  readonly match: Match
  readonly type: PloverType
  readonly mode: string | null
  readonly actors: readonly Token[]
  readonly recipients: readonly Token[]
  /** The act that was promised, demanded, refused or threatened. */
  readonly content: Match | null
  /** The refusal itself took place though its clause is negated: "will not lift the ban". */
  readonly asserted: boolean
  /** "met", "may have met": over by the time of the report, however sure it is. */
  readonly past: boolean
  /** A noun or a passive: nobody need be named who did it. */
  readonly agentless: boolean
  /** "will attack", "plans to attack": its own actor says what is to come. */
  readonly announced: boolean
  readonly because: readonly {readonly rule: string; readonly value: string}[]
  /** What else the trigger may be, the likelier first. */
  readonly others: () => readonly Candidate[]
}

const conflict = new Set<PloverType>(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT', 'THREATEN'])
export const refusable: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
])

/** All candidates of a sentence, left to right. Acts that are the content of another candidate have none. */
export function candidatesIn(sentence: Sentence, lexicon: EventLexicon): Candidate[] {
  const matches = matchesIn(sentence, lexicon).filter((match) => !isDenial(sentence, match))
  const contents = new Map<Match, Match | null>()
  const inside = new Set<Match>()
  for (const match of matches) {
    if (!match.entry.embeds) continue
    const below = contentOf(sentence, match, matches)
    contents.set(match, below[0] ?? null)
    for (const act of below) inside.add(act)
  }
  for (const [match, content] of contents) {
    if (content && match.entry.actor?.includes('speaker') && inSlot(sentence, match, 'speaker').length === 0)
      inside.delete(content)
  }
  const found = matches
    .filter(
      (match) =>
        !inside.has(match) && !isPurposeOf(sentence, match, matches) && !isUnderNoun(sentence, match.token),
    )
    .map((match) => candidateOf(sentence, match, contents.get(match) ?? null))
  return [...found, ...demandsIn(sentence, lexicon, matches)].filter(
    (candidate, place, all) =>
      !all.some((other, at) => at > place && other.match.token === candidate.match.token),
  )
}

function candidateOf(sentence: Sentence, match: Match, below: Match | null): Candidate {
  const {entry} = match
  const content = below && entry.plover === 'ACCUSE' && !isOwnClause(sentence, below, match) ? null : below
  const roles = rolesOf(sentence, match)
  const inner = content && roles.recipients.length === 0 ? rolesOf(sentence, content) : null
  const told = ['REQUEST', 'ACCUSE'].includes(entry.plover) && roles.recipients.length === 0 && entry.embeds
  const addressed = told ? clauseSubjects(sentence, match.token) : []
  const recipients = inner
    ? addressed.length > 0
      ? addressed
      : innerParties(entry, roles.actors, inner)
    : roles.recipients.length === 0 && entry.embeds
      ? clauseSubjects(sentence, match.token)
      : roles.recipients
  const negated = isNegated(sentence, match.token)
  const because = [{rule: entry.id, value: entry.plover as string}]
  let type: PloverType = entry.plover
  let asserted = false
  if (content) because.push({rule: content.entry.id, value: `of ${content.entry.plover}`})
  if (
    type === 'AGREE' &&
    content &&
    conflict.has(content.entry.plover) &&
    isComplement(content.token, match)
  ) {
    type = 'THREATEN'
    because.push({rule: 'events/candidates: promise of conflict', value: type})
  }
  if (type === 'MOBILIZE' && forHelp(sentence, match.token)) {
    type = 'AID'
    because.push({rule: 'events/candidates: troops sent to help', value: type})
  }
  if (type === 'CONSULT' && roles.actors.some((actor) => comesToHelp(sentence, actor))) {
    type = 'AID'
    because.push({rule: 'events/candidates: peacekeepers come', value: type})
  }
  if (negated && entry.negated) {
    type = entry.negated
    asserted = true
    because.push({rule: 'events/candidates: negated', value: type})
  } else if (entry.needs?.includes('never') || entry.needs?.includes('announced')) {
    asserted = true
  } else if (negated && refusable.has(type) && refuses(sentence, match.token)) {
    type = 'REJECT'
    asserted = true
    because.push({rule: 'events/candidates: will not', value: type})
  }
  const about = content?.entry.plover ?? (type === entry.plover ? null : entry.plover)
  const mode =
    entry.mode && type === entry.plover
      ? entry.mode
      : about
        ? modeFor(type, about, content?.entry.mode ?? entry.mode)
        : null
  return {
    match,
    type,
    mode,
    actors: roles.actors,
    recipients,
    content,
    asserted,
    past: isPast(sentence, match.token),
    agentless: entry.pos === 'noun' || isPassive(sentence, match.token),
    announced: isAnnounced(sentence, match.token, roles.actors),
    because,
    others: () =>
      match.others.map((other) => candidateOf(sentence, other, other.entry.embeds ? content : null)),
  }
}

/** "denied that X had …", "denied the charges": it says of the act that it did not happen, and refuses nothing. */
function isDenial(sentence: Sentence, {token, entry}: Match): boolean {
  const verb = token.lemma.toLowerCase()
  if (entry.plover !== 'REJECT' || !words.denying.has(verb)) return false
  const children = childrenOf(sentence, token)
  const objects = objectsOf(sentence, token)
  if (objects.some(({lemma}) => words.reported.has(lemma.toLowerCase()))) return true
  if (verb !== 'deny') return false
  return (
    (objects.length === 0 &&
      children.some((child) => ['ccomp', 'xcomp', 'advcl'].includes(relationOf(child)) && isVerb(child))) ||
    objects.some(({lemma}) => words.charges.has(lemma.toLowerCase()))
  )
}

/** "claimed that X attacked", not "claimed that the judge of a lawsuit lied": the accusation is the clause itself. */
function isOwnClause(sentence: Sentence, content: Match, match: Match): boolean {
  const head = headOf(sentence, content.token)
  return (
    isVerb(content.token) &&
    (head === match.token || (head !== undefined && headOf(sentence, head) === match.token))
  )
}

/** "a step in improving relations", "the cost of sending troops": talk about an act, not the act. */
function isUnderNoun(sentence: Sentence, token: Token): boolean {
  return (
    isVerb(token) &&
    relationOf(token) === 'acl' &&
    token.form.endsWith('ing') &&
    childrenOf(sentence, token).some(({deprel, upos}) => deprel === 'mark' && upos !== 'PART')
  )
}

/** "sent doctors to help the victims": the purpose of one coded act is no second one. */
function isPurposeOf(sentence: Sentence, match: Match, matches: readonly Match[]): boolean {
  const head = headOf(sentence, match.token)
  if (!head || !['advcl', 'acl'].includes(relationOf(match.token)) || !isInfinitive(sentence, match.token))
    return false
  return matches.some(
    (other) =>
      other !== match && (other.token === head || other.object === head || other.used.includes(head)),
  )
}

/** "alleged that Iran had crossed": whoever the clause is about. */
function clauseSubjects(sentence: Sentence, token: Token): readonly Token[] {
  const clause = childrenOf(sentence, token).find((child) => relationOf(child) === 'ccomp')
  return clause ? subjectsOf(sentence, clause) : []
}

/** The promised act itself, not something further down: "agreed to a truce to end the fighting". */
function isComplement(act: Token, {token, object}: Match): boolean {
  return act.head === token.index || act.head === object?.index
}

/** The recipient of a promise is who gets what was promised; of a demand, who shall do it. */
function innerParties(
  entry: EventEntry,
  actors: readonly Token[],
  inner: {actors: readonly Token[]; recipients: readonly Token[]},
): readonly Token[] {
  const other = inner.actors.filter((token) => !actors.includes(token))
  const prefersDoer = ['REQUEST', 'REJECT', 'ACCUSE'].includes(entry.plover)
  if (prefersDoer && other.length > 0) return other
  return inner.recipients.length > 0 ? inner.recipients : other
}

/** "demanded that X release", "threat of force": what the demand, threat, promise or refusal is about. */
function modeFor(type: PloverType, about: PloverType, mode: string | undefined): string | null {
  if (type === 'REQUEST' || type === 'REJECT') {
    if (about === 'CONSULT') return 'meet'
    if (about === 'CONCEDE' || about === 'RETREAT') return 'yield'
    return ['SUPPORT', 'COOPERATE', 'AID'].includes(about) ? 'assist' : 'change'
  }
  if (type === 'THREATEN') {
    if (about === 'ASSAULT' || about === 'MOBILIZE') return 'violence'
    if (about === 'COERCE') return mode === 'arrest' ? 'arrest' : mode === 'deport' ? 'expel' : 'restrict'
    if (about === 'SANCTION') return mode === 'expel' ? 'expel' : 'relations'
    return about === 'PROTEST' ? 'restrict' : 'relations'
  }
  return null
}

/** Acts below an embedding trigger: in its clause, or the noun that is its object or stands in its "of", "for", "to". */
function contentOf(sentence: Sentence, match: Match, matches: readonly Match[]): Match[] {
  const roots = [match.token, ...(match.object ? [match.object] : [])].flatMap((node) =>
    childrenOf(sentence, node).filter(
      (child) =>
        embedded.has(relationOf(child)) &&
        !(match.object === child) &&
        !(relationOf(child) === 'advcl' && !isInfinitive(sentence, child)),
    ),
  )
  const below = new Map<Token, number>()
  for (const root of roots) {
    for (const token of subtreeOf(sentence, root, (child) => child.deprel === 'acl:relcl')) {
      if (!below.has(token)) below.set(token, distance(sentence, token, match.token))
    }
  }
  return matches
    .filter((other) => other !== match && below.has(other.token))
    .sort((a, b) => below.get(a.token)! - below.get(b.token)! || a.token.index - b.token.index)
}
const embedded = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'nmod', 'csubj', 'nsubj'])

export function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some((child) => child.deprel === 'mark' && child.lemma === 'to')
}

function distance(sentence: Sentence, from: Token, to: Token): number {
  let steps = 0
  for (let node: Token | undefined = from; node && node !== to; node = headOf(sentence, node)) steps++
  return steps
}

/** "said that X must withdraw": a demand by the speaker on X. */
function demandsIn(sentence: Sentence, lexicon: EventLexicon, matches: readonly Match[]): Candidate[] {
  const found: Candidate[] = []
  for (const modal of sentence.tokens) {
    if (!words.mustModals.has(modal.lemma.toLowerCase()) || modal.deprel !== 'aux') continue
    const [pattern] = lexicon('modal', modal.lemma.toLowerCase())
    const verb = headOf(sentence, modal)
    const speech = verb && headOf(sentence, verb)
    if (!pattern || !verb || !speech || !['ccomp', 'parataxis'].includes(relationOf(verb))) continue
    if (!isVerb(speech) || !words.speech.has(speech.lemma.toLowerCase())) continue
    const addressed = childrenOf(sentence, verb).find((child) => relationOf(child) === 'nsubj')
    if (!addressed || !(isNoun(addressed) || addressed.upos === 'PRON')) continue
    const content = matches.find((match) => match.token === verb) ?? null
    const match: Match = {
      entry: pattern.entry,
      token: verb,
      object: null,
      used: [],
      weight: pattern.weight,
      others: [],
    }
    found.push({
      match,
      type: pattern.entry.plover,
      mode: content ? modeFor('REQUEST', content.entry.plover, content.entry.mode) : null,
      actors: subjectsOf(sentence, speech),
      recipients: [addressed],
      content,
      asserted: true,
      past: false,
      agentless: false,
      announced: false,
      because: [{rule: pattern.entry.id, value: pattern.entry.plover}],
      others: () => [],
    })
  }
  return found
}

export function isNegated(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token).some(
    (child) =>
      ['advmod', 'det', 'cc', 'cc:preconj'].includes(child.deprel) &&
      words.negations.has(child.lemma.toLowerCase()),
  )
}

/** "peacekeepers arrived in Bangui" */
function comesToHelp(sentence: Sentence, actor: Token): boolean {
  return [actor, ...childrenOf(sentence, actor)].some(({lemma}) => peacekeeping.has(lemma.toLowerCase()))
}
const peacekeeping = new Set(['peacekeeper', 'peacekeeping', 'peace-keeping'])

/** "sent troops on a peacekeeping mission", "deployed the army after the flood". */
function forHelp(sentence: Sentence, token: Token): boolean {
  return subtreeOf(sentence, token, (child) => child.deprel === 'acl:relcl').some(({lemma}) =>
    words.mercy.has(lemma.toLowerCase()),
  )
}

function isPast(sentence: Sentence, token: Token): boolean {
  if (token.xpos === 'VBD') return true
  return childrenOf(sentence, token).some((child) => child.deprel === 'aux' && child.lemma === 'have')
}

function isAnnounced(sentence: Sentence, token: Token, actors: readonly Token[]): boolean {
  if (actors.length === 0) return false
  if (
    childrenOf(sentence, token).some(
      (child) => child.deprel === 'aux' && words.willModals.has(child.lemma.toLowerCase()),
    )
  )
    return true
  const head = headOf(sentence, token)
  return relationOf(token) === 'xcomp' && head !== undefined && words.intending.has(head.lemma.toLowerCase())
}

/** "will not", "would not": a refusal by whoever is the subject. */
function refuses(sentence: Sentence, token: Token): boolean {
  const children = childrenOf(sentence, token)
  return (
    children.some((child) => child.deprel === 'aux' && words.willModals.has(child.lemma.toLowerCase())) &&
    children.some((child) => child.deprel === 'nsubj')
  )
}

// Agreements of one article: which nouns mean which agreement, its name, kind and parties, what is said of status and scope.
import type {Party} from '../../entities/index.ts'
import {pairInFocus} from '../focus.ts'
import {table} from '../lexicons.ts'
import type {Passage} from '../passage.ts'
import type {AgreementDetail} from '../types.ts'
import {isRestricted} from './antecedent.ts'
import {findAgreements} from './find.ts'
import type {AgreementNoun, LocalAgreement} from './nouns.ts'
import {partiesOfVerb, unique} from './parties.ts'
import {continuedScope, scopesOf} from './scope.ts'
import type {ScopeFinding} from './scope-finding.ts'
import {bareStatuses, type StatusFinding, statusesOf} from './status.ts'

export type {StatusFinding}

/** One agreement of an article with all that the article says of it. */
export interface ArticleAgreement {
  readonly detail: AgreementDetail
  readonly nouns: readonly AgreementNoun[]
  readonly statuses: readonly StatusFinding[]
  readonly scopes: readonly ScopeFinding[]
}

/** The agreements that an article says something of: a status, a scope, or between whom they are. */
export function readAgreements(passage: Passage): ArticleAgreement[] {
  return findAgreements(passage).flatMap((agreement) => describe(passage, agreement) ?? [])
}

/** Undefined where fewer than two parties are known or nothing is said of the agreement. */
function describe(passage: Passage, {local, nouns}: LocalAgreement): ArticleAgreement | undefined {
  const statuses = byInsiders(passage, nouns, [
    ...nouns.flatMap((noun) => statusesOf(passage, noun)),
    ...bareStatuses(passage, nouns),
  ])
  const parties = partiesOf(passage, nouns, statuses)
  if (parties.length < 2) return undefined
  const spoken = nouns.flatMap((noun) => scopesOf(passage, noun))
  const scopes = [...spoken, ...continued(passage, nouns, spoken)]
  if (statuses.length === 0 && scopes.length === 0) return undefined
  const names = nouns.filter(({label, entry}) => !nameless.has(entry) && label !== '')
  const aliases = [...new Set(names.map(({label}) => label))]
  return {
    detail: {
      local,
      name: fullestName(names),
      aliases,
      kind: kindOf(passage, [
        ...aliases,
        ...scopes.map(({item}) => passage.whole.slice(item.start, item.end)),
      ]),
      parties,
    },
    nouns,
    statuses,
    scopes,
  }
}

/** "Russia denounced the accord" between two others: who is no party to an agreement cannot end it. */
function byInsiders(
  passage: Passage,
  nouns: readonly AgreementNoun[],
  statuses: readonly StatusFinding[],
): StatusFinding[] {
  const codesOf = (parties: readonly Party[]) => parties.map(({code}) => code)
  const actors = ({noun, word}: StatusFinding) => partiesOfVerb(passage, noun.sentence, word)
  const isEnd = ({entry}: StatusFinding) => entry === 'agreement-status.terminate'
  const insiders = new Set([
    ...codesOf(nouns.flatMap(({parties}) => parties)),
    ...codesOf(statuses.filter((found) => !isEnd(found)).flatMap(actors)),
  ])
  if (insiders.size < 2) return [...statuses]
  return statuses.filter((found) => {
    const ending = isEnd(found) ? codesOf(actors(found)) : []
    return ending.length === 0 || ending.some((code) => insiders.has(code))
  })
}

const nameless = new Set(['agreement-noun.it', 'agreement-noun.one'])

/** Sentences right after one that speaks of the agreement, and that do not name it themselves. */
function continued(
  passage: Passage,
  nouns: readonly AgreementNoun[],
  spoken: readonly ScopeFinding[],
): ScopeFinding[] {
  const named = new Set(nouns.map(({sentenceIndex}) => sentenceIndex))
  const last = new Map(
    [...nouns, ...spoken.map(({noun}) => noun)].map((noun) => [noun.sentenceIndex + 1, noun]),
  )
  return [...last].flatMap(([next, noun]) => (named.has(next) ? [] : continuedScope(passage, noun, next)))
}

/** A proper name before a description, then the longest. */
function fullestName(nouns: readonly AgreementNoun[]): string {
  const best = [...nouns].sort(
    (a, b) =>
      Number(b.named) - Number(a.named) || b.label.length - a.label.length || a.phrase.start - b.phrase.start,
  )[0]
  return best?.label ?? 'agreement'
}

/** The topic whose words occur most in name and scope; the first listed wins ties. */
function kindOf(passage: Passage, texts: readonly string[]): string {
  const counts = new Map<string, number>()
  const all = ` ${texts.join(' ; ').toLowerCase()} `
  for (const [word, entries] of table('agreement-topics', passage.lang)) {
    const times = timesIn(all, word)
    if (times > 0) for (const {kind} of entries) counts.set(kind, (counts.get(kind) ?? 0) + times)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'framework'
}

/** How often a word stands in a text, not as part of another word. */
function timesIn(text: string, word: string): number {
  let times = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) times++
  return times
}

const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character)

/** Parties from the nouns, then from who acts on it, then the two states the article is about. */
function partiesOf(
  passage: Passage,
  nouns: readonly AgreementNoun[],
  statuses: readonly StatusFinding[],
): AgreementDetail['parties'] {
  const named = nouns.flatMap(({parties}) => parties)
  const acting = statuses
    .filter(({entry}) => !entry.endsWith('.ratify'))
    .flatMap(({noun, word}) => partiesOfVerb(passage, noun.sentence, word))
  let parties = unique([...named, ...acting])
  const alone = new Set(parties.map(({code}) => code)).size < 2
  if (alone && !nouns.some(isRestricted))
    parties = unique([...parties, ...(dealingBefore(passage, nouns[0]) ?? pairInFocus(passage))])
  return onePerState(parties)
}

/** Three or more that dealt with each other right before: "the parties" of a draft are they. */
function dealingBefore(passage: Passage, noun: AgreementNoun): Party[] | undefined {
  const before = passage.frames.filter(({sentence}) => sentence <= noun.sentenceIndex)
  const several = before.filter(({event}) => event === 'CONSULT' || event === 'AGREE' || event === 'SUPPORT')
  for (const {actor, recipient} of several.reverse()) {
    const parties = [...actor, ...recipient].flatMap((mention) => mention.parties).filter(({code}) => code)
    if (new Set(parties.map(({code}) => code)).size > 2) return parties
  }
  return undefined
}

/** One entry a state, with the ministry or service that acts for it where the article names one. */
function onePerState(parties: readonly Party[]): AgreementDetail['parties'] {
  const bodies = new Map<string, string | undefined>()
  for (const party of parties) {
    if (party.code) bodies.set(party.code, bodies.get(party.code) ?? bodyOf(party))
  }
  return [...bodies].map(([code, body]) => (body ? {code, body} : {code}))
}

/** A ministry, service or organisation by its own name; "the government" names none. */
function bodyOf({entity, code, name, type}: Party): string | undefined {
  if (type === 'igo') return name === code ? undefined : name
  const named = entity.split('/').length > 2
  return named && (type === 'agency' || type === 'armed-force' || type === 'government') ? name : undefined
}

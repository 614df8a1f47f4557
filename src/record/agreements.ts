// Claims about agreements in, one object per agreement out: names, parties, status history, scope.
import {type NameParts, nameLikeness, namePartsOf} from './agreement-names.ts'
import {scopeItems} from './agreement-scope.ts'
import {currentStatus, statusHistory} from './agreement-status.ts'
import {unique} from './event.ts'
import type {Agreement, AgreementClaim, KnownClaim} from './types.ts'
import {inOrder, publishedOf} from './view.ts'

/** What one article says of one agreement. */
interface Telling {
  readonly claims: readonly AgreementClaim[]
  readonly codes: readonly string[]
  readonly names: NameParts
  readonly kinds: readonly string[]
  readonly published: number
}

/** Claims without an agreement are left out. The order of the claims does not matter. */
export function agreementsOf(claims: readonly KnownClaim[]): Agreement[] {
  const told = tellingsOf(claims)
  return together(told)
    .map((tellings) => agreementOf(tellings.flatMap((telling) => telling.claims)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** "agreement-" and the id of its earliest-published claim. */
export function agreementId(claim: string): string {
  return `agreement-${claim}`
}

function tellingsOf(claims: readonly KnownClaim[]): Telling[] {
  const groups = new Map<string, AgreementClaim[]>()
  for (const known of inOrder(claims)) {
    const detail = known.claim.agreement
    if (!detail) continue
    const key = `${known.claim.article}\0${detail.local}`
    groups.set(key, [...(groups.get(key) ?? []), {...known, detail}])
  }
  return [...groups.values()].map((group) => ({
    claims: group,
    codes: unique(group.flatMap(({detail}) => detail.parties.map(({code}) => code))).sort(),
    names: namePartsOf(unique(group.flatMap(({detail}) => [detail.name, ...detail.aliases]))),
    kinds: unique(group.map(({detail}) => detail.kind)),
    published: Math.min(...group.map(({claim}) => publishedOf(claim))),
  }))
}

/** Tellings that mean one agreement, whatever their order: linked pairs and whoever hangs together by them. */
function together(told: readonly Telling[]): Telling[][] {
  const root = told.map((_, index) => index)
  const find = (index: number): number => (root[index] === index ? index : find(root[index]!))
  told.forEach((a, i) => {
    for (let j = 0; j < i; j++) if (oneAgreement(a, told[j]!)) root[find(i)] = find(j)
  })
  const groups = new Map<number, Telling[]>()
  told.forEach((telling, index) => {
    const key = find(index)
    groups.set(key, [...(groups.get(key) ?? []), telling])
  })
  return [...groups.values()]
}

/** A name that says little ("the treaty") joins only what was told of within some years. */
const nearDays = 3 * 366

function oneAgreement(a: Telling, b: Telling): boolean {
  if (!partiesFit(a.codes, b.codes)) return false
  const likeness = nameLikeness(a.names, b.names)
  if (likeness === 1) return true
  const sameKind = a.kinds.some((kind) => b.kinds.includes(kind))
  return likeness === 0.5 && sameKind && Math.abs(a.published - b.published) <= nearDays
}

/** The same parties, or one telling that names only some of them. */
function partiesFit(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  return (
    small.length > 0 && small.every((code) => large.includes(code)) && (small.length > 1 || large.length <= 2)
  )
}

function agreementOf(claims: readonly AgreementClaim[]): Agreement {
  const sorted = inOrder(claims) as AgreementClaim[]
  const names = unique(sorted.flatMap(({detail}) => [detail.name, ...detail.aliases]))
  const name = fullest(sorted.map(({detail}) => detail.name))
  const status = statusHistory(sorted)
  return {
    id: agreementId(sorted[0]!.claim.id),
    name,
    names: names.filter((other) => other !== name),
    kind: mostFrequent(sorted.map(({detail}) => detail.kind)),
    parties: partiesOf(sorted),
    current: currentStatus(status),
    status,
    scope: scopeItems([...sorted].sort(byPlace)),
    events: sorted.filter(({claim}) => claim.about === 'event').map(({claim}) => claim.id),
  }
}

/** As a reader meets them: by publication, then by place in the article. */
function byPlace(a: AgreementClaim, b: AgreementClaim): number {
  const start = ({claim}: AgreementClaim) => claim.evidence[0]?.start ?? 0
  const [x, y] = [a.claim, b.claim]
  return publishedOf(x) - publishedOf(y) || x.article.localeCompare(y.article) || start(a) - start(b)
}

/** The name with the most capitalised words, then the longest, then the first of the alphabet. */
function fullest(names: readonly string[]): string {
  const capitals = (name: string) => (name.match(/\b\p{Lu}/gu) ?? []).length
  return [...names].sort((a, b) => capitals(b) - capitals(a) || b.length - a.length || (a < b ? -1 : 1))[0]!
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

/** Each state once, with its body where any claim names one. */
function partiesOf(claims: readonly AgreementClaim[]): Agreement['parties'] {
  const bodies = new Map<string, string | undefined>()
  for (const {detail} of claims)
    for (const {code, body} of detail.parties) bodies.set(code, bodies.get(code) ?? body)
  return [...bodies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, body]) => (body ? {code, body} : {code}))
}

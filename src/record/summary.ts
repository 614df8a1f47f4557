// An event in one line: who, what, with whom, and the clause that says it.
import type {Evidence, RoleParty} from '../claims/index.ts'
import type {Factuality, PloverType} from '../events/index.ts'
import {entriesOf} from '../lexicon/index.ts'

interface Told {
  readonly about: string
  readonly event: PloverType | null
  readonly mode: string | null
  readonly cameo: string | null
  readonly factuality: Factuality
  readonly actor: readonly RoleParty[]
  readonly recipient: readonly RoleParty[]
  readonly trigger: string
  readonly evidence: readonly Evidence[]
}

interface Label {
  readonly type: PloverType
  readonly mode?: string
  readonly cameo?: string
  readonly label: string
}

const labelsByLang = new Map<string, ReadonlyMap<string, string>>()

/** Labels of a language by type and mode or CAMEO code: "SANCTION expel", "SUPPORT 057". */
function labelsOf(lang: string): ReadonlyMap<string, string> {
  const known = labelsByLang.get(lang)
  if (known) return known
  const entries = entriesOf<Label>('lexicons/labels', lang)
  const labels = new Map(
    entries.map(({type, mode, cameo, label}) => [`${type} ${cameo ?? mode ?? ''}`, label]),
  )
  labelsByLang.set(lang, labels)
  return labels
}

/** "agreement signed" for SUPPORT 057, "expulsion" for SANCTION expel, "talks" for CONSULT: the first that has a label. */
export function labelOf(
  type: PloverType,
  mode: string | null,
  cameo: string | null = null,
  lang = 'en',
): string {
  const labels = labelsOf(lang)
  return (
    labels.get(`${type} ${cameo}`) ?? labels.get(`${type} ${mode ?? ''}`) ?? labels.get(`${type} `) ?? type
  )
}

/** The headline of a summary with its label in another language; as it is where it ends on no label. */
export function headlineIn(headline: string, lang: string): string {
  const at = headline.lastIndexOf(': ') + 2
  for (const [key, label] of labelsOf('en'))
    if (label === headline.slice(at)) return headline.slice(0, at) + (labelsOf(lang).get(key) ?? label)
  return headline
}

const longestQuote = 160

/** "Sergei Shoigu, Ben Wallace: talks. “…stressed at a meeting with…”"; contradictions come first. */
export function summaryOf(told: Told, contradictions: readonly string[]): string {
  const label = told.event ? labelOf(told.event, told.mode, told.cameo) : told.about
  const to = told.recipient.length > 0 ? ` → ${namesOf(told.recipient)}` : ''
  const who = `${namesOf(told.actor) || '(nobody named)'}${to}`
  const disputed = contradictions.length > 0 ? `[disputed: ${contradictions.join('; ')}] ` : ''
  return `${disputed}${who}: ${label}. ${clauseOf(told)}`
}

/** A summary taken apart again: who did what, and the words that say it; what is disputed is left out. */
export function partsOfSummary(summary: string): {readonly headline: string; readonly quote: string} {
  const plain = summary.replace(/^\[disputed: [^\]]*\] /, '')
  const at = plain.indexOf('. “')
  return at < 0 ? {headline: plain, quote: ''} : {headline: plain.slice(0, at), quote: plain.slice(at + 2)}
}

/** "Ben Wallace, Sergei Shoigu"; parties of one name are told apart by their state: "Navy (GBR), Navy (RUS)". */
export function namesOf(parties: readonly RoleParty[]): string {
  const codes = new Map<string, Set<string | null>>()
  for (const party of parties) {
    const name = party.name || party.text
    codes.set(name, (codes.get(name) ?? new Set()).add(party.code))
  }
  return [...codes]
    .flatMap(([name, of]) =>
      of.size > 1 ? [...of].map((code) => (code ? `${name} (${code})` : name)) : [name],
    )
    .join(', ')
}

/** The words round the trigger of the first passage, cut at word ends. */
function clauseOf({trigger, evidence}: Told): string {
  const passage = evidence.find(({in: where}) => where === 'text') ?? evidence[0]
  if (!passage) return ''
  const exact = passage.exact.replace(/\s+/g, ' ').trim()
  if (exact.length <= longestQuote) return `“${exact}”`
  const at = Math.max(0, exact.indexOf(trigger))
  const from = Math.max(0, Math.min(at - longestQuote / 2, exact.length - longestQuote))
  const cut = exact.slice(from, from + longestQuote)
  const whole = cut.slice(
    from > 0 ? cut.indexOf(' ') + 1 : 0,
    from + longestQuote < exact.length ? cut.lastIndexOf(' ') : undefined,
  )
  return `“${from > 0 ? '…' : ''}${whole}${from + longestQuote < exact.length ? '…' : ''}”`
}

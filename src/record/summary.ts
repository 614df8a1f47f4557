// An event in one line: who, what, with whom, and the clause that says it.
import type {Evidence, RoleParty} from '../claims/index.ts'
import type {Factuality, PloverType} from '../events/index.ts'

interface Told {
  readonly about: string
  readonly event: PloverType | null
  readonly mode: string | null
  readonly factuality: Factuality
  readonly actor: readonly RoleParty[]
  readonly recipient: readonly RoleParty[]
  readonly trigger: string
  readonly evidence: readonly Evidence[]
}

const labels: Readonly<Record<PloverType, string>> = {
  AGREE: 'agree or promise',
  CONSULT: 'talks',
  SUPPORT: 'support or sign',
  COOPERATE: 'cooperate',
  AID: 'aid',
  CONCEDE: 'concede',
  RETREAT: 'withdraw or release',
  REQUEST: 'request',
  ACCUSE: 'accuse or criticise',
  REJECT: 'refuse',
  THREATEN: 'threaten',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilize',
  COERCE: 'coerce',
  ASSAULT: 'attack',
}

const longestQuote = 160

/** "Sergei Shoigu, Ben Wallace: talks. “…stressed at a meeting with…”"; contradictions come first. */
export function summaryOf(told: Told, contradictions: readonly string[]): string {
  const label = told.event ? labels[told.event] : told.about
  const mode = told.mode ? ` (${told.mode.replaceAll('-', ' ')})` : ''
  const to = told.recipient.length > 0 ? ` → ${namesOf(told.recipient)}` : ''
  const who = `${namesOf(told.actor) || '(nobody named)'}${to}`
  const disputed = contradictions.length > 0 ? `[disputed: ${contradictions.join('; ')}] ` : ''
  return `${disputed}${who}: ${label}${mode}. ${clauseOf(told)}`
}

export function namesOf(parties: readonly RoleParty[]): string {
  return [...new Set(parties.map(({name, text}) => name || text))].join(', ')
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

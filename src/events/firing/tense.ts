// What the time and surety of an act make of its type: future cooperation is AGREE, future retreat CONCEDE, future harm THREATEN.
import type {Candidate} from '../candidate.ts'
import type {FactualityFinding} from '../factuality/factuality.ts'
import type {Factuality, PloverType} from '../types.ts'

export interface Settled {
  readonly type: PloverType
  readonly mode: string | null
  readonly factuality: Factuality
  readonly because: readonly {readonly rule: string; readonly value: string}[]
}

const cooperative = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
/** "will not send", "would be sunk": the refusal or the threat itself was made. */
const unsaid = new Set<Factuality>(['denied', 'planned'])
/** Acts of words: who votes for them has done them. */
const ofWords = new Set<PloverType>(['SUPPORT', 'CONCEDE', 'ACCUSE', 'REJECT', 'REQUEST', 'SANCTION'])
/** Conflict that is a threat where its own actor announces it; a refusal, only under a condition: "would walk out if". */
const forceful = new Set<PloverType>(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT', 'REJECT'])

/**
 * PLOVER manual 2.0, AGREE: future CONSULT, SUPPORT, COOPERATE and AID are AGREE; CONCEDE and RETREAT: announcements of
 * future retreats are CONCEDE; auxiliary modes: an announced assault is THREATEN, not ASSAULT with a future mark. A planned
 * MOBILIZE stays one: a threat is said (THREATEN, MOBILIZE), and who plans to station troops has said none.
 */
export function settle(candidate: Candidate, found: Pick<FactualityFinding, 'factuality'>): Settled {
  const {type, mode, asserted, past, announced, ownWord} = candidate
  const {entry} = candidate.match
  // readiness for harm is a threat that was made
  const ready = type === 'THREATEN' ? 'happened' : (entry.factuality ?? 'happened')
  const factuality = found.factuality === 'happened' ? ready : found.factuality
  const demanded = entry.pos === 'modal'
  if (type === 'THREATEN' && isToCome(candidate) && factuality !== 'happened')
    return {type, mode, factuality: 'happened', because: []}
  if (demanded || (asserted && entry.needs?.includes('announced')))
    return {type, mode, factuality: 'happened', because: []}
  // "has not ruled out talks": possible, as the entry says; a refusal by words of readiness happened
  const own = type === entry.plover ? ready : 'happened'
  if (asserted) return {type, mode, factuality: unsaid.has(factuality) ? own : factuality, because: []}
  if (candidate.voted && factuality === 'planned' && ofWords.has(type))
    return {type, mode, factuality: 'happened', because: []}
  const future = !past && (factuality === 'planned' || factuality === 'possible' || factuality === 'proposed')
  if (future && cooperative.has(type)) return changed('AGREE', null, factuality, 'future cooperation')
  if (future && factuality === 'planned' && type === 'RETREAT')
    return changed('CONCEDE', null, factuality, 'future retreat')
  const onCondition = factuality === 'hypothetical' && ownWord
  if (announced && (onCondition || (factuality === 'planned' && type !== 'REJECT')) && forceful.has(type))
    return changed('THREATEN', threatOf(type, mode), 'happened', 'announced conflict')
  return {type, mode, factuality, because: []}
}

/** "would burn if", "will not hesitate": the entry or the tree asked for what is still to come, and the threat was made. */
function isToCome({asserted, match: {entry}}: Candidate): boolean {
  return asserted || (entry.needs ?? []).some((need) => need === 'announced' || need === 'modal')
}

function changed(type: PloverType, mode: string | null, factuality: Factuality, rule: string): Settled {
  return {type, mode, factuality, because: [{rule: `events/tense: ${rule}`, value: type}]}
}

function threatOf(type: PloverType, mode: string | null): string {
  if (type === 'ASSAULT') return 'violence'
  if (type === 'COERCE') return mode === 'arrest' ? 'arrest' : mode === 'deport' ? 'expel' : 'restrict'
  if (type === 'SANCTION') return mode === 'expel' ? 'expel' : 'relations'
  return 'restrict'
}

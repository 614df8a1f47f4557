// The type that a pair gets from a candidate: settled by factuality, then after the classes of CAMEO (docs/decisions/0008).
import {childrenOf, headOf, type Sentence, type Token} from '../sentences/index.ts'
import type {Candidate} from './candidates.ts'
import {eventWords as words} from './en.ts'
import type {FactualityFinding} from './factuality.ts'
import {pairTypeOf} from './ontology.ts'
import {settle} from './tense.ts'
import type {Factuality, PloverType} from './types.ts'

/** Announced retreats are AGREE (CAMEO 035), conflict held out is THREATEN (CAMEO 13), some acts have another class than in manual 2.0. */
export function pairType(sentence: Sentence, candidate: Candidate, found: FactualityFinding): PloverType {
  const {type, factuality} = settle(candidate, found)
  const {entry, token} = candidate.match
  if (yielding.has(type) && factuality === 'planned' && hasWill(sentence, token)) return 'AGREE'
  if (forceful.has(type) && isHeldOut(sentence, candidate, factuality)) return 'THREATEN'
  return (type === entry.plover && entry.cameo ? pairTypeOf(entry.cameo) : null) ?? type
}
const forceful: ReadonlySet<PloverType> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])
const unreal: ReadonlySet<Factuality> = new Set(['planned', 'possible', 'proposed', 'hypothetical'])

/** "could impose", "would expel", "is weighing an embargo": conflict that somebody says may come. */
function isHeldOut(sentence: Sentence, {match, past}: Candidate, factuality: Factuality): boolean {
  if (past || !unreal.has(factuality)) return false
  const above = headOf(sentence, match.token)
  return (
    hasModal(sentence, match.token) || (above !== undefined && words.weighing.has(above.lemma.toLowerCase()))
  )
}
const yielding: ReadonlySet<PloverType> = new Set(['CONCEDE', 'RETREAT'])

function hasModal(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(
    ({deprel, lemma}) => deprel === 'aux' && words.openModals.has(lemma.toLowerCase()),
  )
}

function hasWill(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(
    ({deprel, lemma}) => deprel === 'aux' && words.willModals.has(lemma.toLowerCase()),
  )
}

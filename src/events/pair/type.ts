// The type that a pair gets from a candidate: settled by factuality, then after the classes of CAMEO (docs/decisions/0008).
import {childrenOf, headOf, isInfinitive, relationOf, type Sentence} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import {refusable} from '../candidates/retype.ts'
import {caseOf, isVerb, objectsOf, subjectsOf} from '../clause/arguments.ts'
import {isPast} from '../clause/modality.ts'
import type {FactualityFinding} from '../factuality/factuality.ts'
import {settle} from '../firing/tense.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {pairTypeOf} from '../ontology.ts'
import type {Factuality, PloverType} from '../types.ts'
import {speaksOfHarm} from './link.ts'
import {fill, type Pair, sharesSubject} from './pair.ts'

/** Retreat held out is AGREE (CAMEO 035), conflict held out THREATEN (CAMEO 13); some acts have another class than in manual 2.0. */
export function pairType(pair: Pair, candidate: Candidate, found: FactualityFinding): PloverType {
  const {sentence} = pair
  const {type: settled, factuality} = settle(candidate, found)
  const type = settled === 'AGREE' && isDoneBy(sentence, candidate) ? candidate.type : settled
  if (isToldOf(pair, candidate)) return 'ACCUSE'
  if (candidate.match.entry.cameo === VISIT && comesToHarm(pair, candidate)) return 'ASSAULT'
  const {entry} = candidate.match
  const heldOut = isHeldOut(sentence, candidate, factuality)
  if (heldOut && (type === 'CONCEDE' || type === 'RETREAT')) return 'AGREE'
  if (heldOut && forceful.has(type)) return 'THREATEN'
  if (unmade.has(factuality) && refusable.has(type)) return 'REJECT'
  if (type === 'ASSAULT' && [...pair.recipient].some(({lemma}) => words.wordy.has(lemma.toLowerCase())))
    return 'ACCUSE'
  return (type === entry.plover && entry.cameo ? pairTypeOf(entry.cameo) : null) ?? type
}

/** The class of CAMEO for whoever comes to another. */
const VISIT = '042'

/** "walked up to the car and pulled out a pistol": a visit by who does harm in the same breath is none. */
function comesToHarm({sentence, actor}: Pair, {match}: Candidate): boolean {
  return sentence.tokens.some(
    (verb) =>
      verb !== match.token &&
      isVerb(verb) &&
      sharesSubject(sentence, verb) &&
      fill(sentence, subjectsOf(sentence, verb), actor) > 0 &&
      [verb, ...objectsOf(sentence, verb)].some(speaksOfHarm),
  )
}

/** "danced to celebrate", "flew in to meet": what was done was the celebrating, the meeting. */
function isDoneBy(sentence: Sentence, {match, type}: Candidate): boolean {
  const above = headOf(sentence, match.token)
  return (
    (type === 'SUPPORT' || type === 'CONSULT') &&
    relationOf(match.token) === 'advcl' &&
    isInfinitive(sentence, match.token) &&
    above !== undefined &&
    isPast(sentence, above)
  )
}

const forceful: ReadonlySet<PloverType> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])
/** "stopped short of backing", "did not sign": cooperation that is said not to have come. */
const unmade: ReadonlySet<Factuality> = new Set(['denied', 'cancelled'])
const unreal: ReadonlySet<Factuality> = new Set(['planned', 'possible', 'proposed', 'hypothetical'])

/** "X has documented killings by Y", "according to X, Y looted": whoever tells of the other's deed and has no part in it accuses. */
function isToldOf({sentence, actor, recipient}: Pair, {match, type, actors, recipients}: Candidate): boolean {
  if (!forceful.has(type) || fill(sentence, actors, recipient) === 0) return false
  if (fill(sentence, [...actors, ...recipients], actor) > 0) return false
  for (let node = headOf(sentence, match.token); node; node = headOf(sentence, node))
    if (isVerb(node) && fill(sentence, subjectsOf(sentence, node), actor) > 0) return true
  return [...actor].some((token) => caseOf(sentence, token) === words.source)
}

/** "will release", "could impose", "is weighing an embargo": somebody says that it may come. */
function isHeldOut(sentence: Sentence, {match, past}: Candidate, factuality: Factuality): boolean {
  if (past || !unreal.has(factuality)) return false
  const above = headOf(sentence, match.token)
  return (
    (above !== undefined && words.weighing.has(above.lemma.toLowerCase())) ||
    childrenOf(sentence, match.token).some(
      ({deprel, lemma}) => deprel === 'aux' && words.openModals.has(lemma.toLowerCase()),
    )
  )
}

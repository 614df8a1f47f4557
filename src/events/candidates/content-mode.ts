// The mode of a demand, refusal or threat, from the act that it is about.
import type {PloverType} from '../types.ts'

/** "demanded that X release", "threat of force": what the demand, threat, promise or refusal is about. */
export function modeFor(type: PloverType, about: PloverType, mode: string | undefined): string | null {
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

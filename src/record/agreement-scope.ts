// What an agreement covers and excludes, each item once, with its hedge and its claims.
import type {AgreementClaim, AgreementScopeItem} from './types.ts'
import {viewOf} from './view.ts'
import {contentWords} from './words.ts'

/** @param claims in order of publication */
export function scopeItems(claims: readonly AgreementClaim[]): AgreementScopeItem[] {
  const groups = new Map<string, AgreementClaim[]>()
  for (const known of claims) {
    const {scope} = known.detail
    if (!scope) continue
    const words = [...contentWords(scope.text)].sort().join(' ') || scope.text.toLowerCase()
    const key = [scope.covered, scope.exchange ?? '', words].join('|')
    groups.set(key, [...(groups.get(key) ?? []), known])
  }
  return [...groups.values()].map((group) => {
    const {text, covered, hedge, goods, exchange} = group[0]!.detail.scope!
    return {
      text,
      covered,
      ...(hedge ? {hedge} : {}),
      ...(goods?.length ? {goods} : {}),
      ...(exchange ? {exchange} : {}),
      claims: group.map(viewOf),
    }
  })
}

// Capitals that speak for the organisation they host, not for their own state: "Brussels fined Poland".
import {type Draft, type Scene, wordsIn} from '../draft/draft.ts'
import type {Gazetteer} from '../lists/gazetteer.ts'
import {isPlace} from './place.ts'

/** Makes such a capital the organisation wherever it acts, in articles that do not speak of the capital's own state. */
export function tellHosts(scenes: readonly Scene[], {hosts}: Gazetteer): void {
  const spoken = new Set(
    scenes.flatMap(({drafts}) =>
      drafts.filter(isOfState).flatMap(({parties}) => parties.map(({code}) => code)),
    ),
  )
  for (const scene of scenes) {
    for (const draft of scene.drafts) {
      const host = draft.kind === 'capital' ? hosts.get(wordsIn(scene, draft)) : undefined
      if (!host || spoken.has(draft.parties[0]?.code ?? null) || isPlace(scene, draft)) continue
      draft.kind = 'igo'
      draft.type = 'igo'
      draft.parties = [host.party]
      draft.rule = `${host.rule}#host`
    }
  }
}

function isOfState({kind}: Draft): boolean {
  return kind === 'state' || kind === 'demonym'
}

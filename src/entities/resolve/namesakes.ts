// Names that a state shares with a region or town of another: which of them is meant, by what stands beside them.
import {type Draft, type Scene, wordsIn} from '../draft/draft.ts'
import type {Gazetteer, Namesake} from '../lists/gazetteer.ts'
import {en} from '../words/en.ts'

/** Turns states into places of another state where the region is meant: "Atlanta, Georgia", "Lebanon, Pennsylvania". */
export function tellNamesakes(scenes: readonly Scene[], gazetteer: Gazetteer): void {
  const told = new Set<string>()
  const open: {scene: Scene; draft: Draft; namesake: Namesake}[] = []
  for (const scene of scenes)
    for (const draft of scene.drafts) {
      if (draft.kind !== 'state') continue
      townInRegion(scene, draft)
      const namesake = gazetteer.namesakes.get(wordsIn(scene, draft))
      if (!namesake) continue
      const said = hasRegionalWord(scene, draft, gazetteer) && !speaksOfState(scenes, draft)
      if (said || standsBesideRegion(scene, draft, namesake)) {
        becomePlace(draft, namesake.party, namesake.rule)
        told.add(namesake.name)
      } else open.push({scene, draft, namesake})
    }
  for (const {draft, namesake} of open)
    if (!speaksOfState(scenes, draft) && (told.has(namesake.name) || namesCity(scenes, namesake)))
      becomePlace(draft, namesake.party, namesake.rule)
}

/** "Lebanon, Pennsylvania": a region behind the comma, and no list. */
function townInRegion(scene: Scene, town: Draft): void {
  const {pieces, drafts} = scene
  if (pieces[town.to]?.form !== ',' || pieces[town.from - 1]?.form === ',') return
  const region = drafts.find(({from, rule}) => from === town.to + 1 && rule.endsWith('#region'))
  const [party] = region?.parties ?? []
  if (!region || !party?.code || party.code === town.parties[0]?.code) return
  const [after, next] = pieces.slice(region.to, region.to + 2).map(({lower}) => lower)
  if ((after !== undefined && !/^[,.;:)]$/.test(after)) || en.listing.has(next ?? '')) return
  becomePlace(town, {...party, name: wordsIn(scene, town)}, region.rule)
}

/** A town of that state before the comma, or another of its regions beside it. */
function standsBesideRegion(scene: Scene, draft: Draft, {party, cities}: Namesake): boolean {
  const comma = scene.pieces[draft.from - 1]?.form === ','
  const town = comma ? scene.drafts.find(({to}) => to === draft.from - 1) : undefined
  if (town?.kind === 'place' && (town.parties[0]?.code === party.code || cities.has(wordsIn(scene, town))))
    return true
  return [neighbour(scene, draft, -1), neighbour(scene, draft, 1)].some(
    (other) => other?.rule.endsWith('#region') && other.parties[0]?.code === party.code,
  )
}

/** "Georgia governor", "senator from Georgia". */
function hasRegionalWord({pieces}: Scene, draft: Draft, {words}: Gazetteer): boolean {
  const regional = words('words.regional')
  const owned = pieces[draft.to]?.form === "'s" ? draft.to + 1 : draft.to
  if (regional.has(pieces[owned]?.lower ?? '')) return true
  return (
    en.ownedBy.has(pieces[draft.from - 1]?.lower ?? '') && regional.has(pieces[draft.from - 2]?.lower ?? '')
  )
}

/** The name before or after it in a list: "Georgia, Florida and Alabama". */
function neighbour({pieces, drafts}: Scene, draft: Draft, side: -1 | 1): Draft | undefined {
  let place = side < 0 ? draft.from - 1 : draft.to
  const first = place
  while (en.listing.has(pieces[place]?.lower ?? '')) place += side
  if (place === first) return
  return drafts.find(({from, to}) => (side < 0 ? to === place + 1 : from === place))
}

/** Does the text name the state itself by its capital, people or bodies? */
function speaksOfState(scenes: readonly Scene[], draft: Draft): boolean {
  const code = draft.parties[0]?.code
  return scenes.some(({drafts}) =>
    drafts.some(({kind, parties}) => kind !== 'state' && kind !== 'unknown' && parties[0]?.code === code),
  )
}

function namesCity(scenes: readonly Scene[], {cities}: Namesake): boolean {
  return scenes.some((scene) => scene.drafts.some((draft) => cities.has(wordsIn(scene, draft))))
}

function becomePlace(draft: Draft, party: Draft['parties'][number], rule: string): void {
  draft.kind = 'place'
  draft.type = 'place'
  draft.parties = [party]
  draft.rule = rule
}

// Features of an unknown name in, its most likely reading out: the points of the rules, corrected by learned weights.
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {readings} from './bearers.ts'

/** Weights of one feature for each reading, in the order of `readings`. */
export type Weights = ReadonlyMap<string, readonly number[]>

/** Names the set of features that weights are made for. */
export const featureSet = 'names-1'

/** What the reading "thing", no party at all, starts with: a name needs more points than that. */
const enough = 1.1

const loaded = new Map<string, Weights>()

/** The weights of a language; none where it has no file, so that the rules' own points stand. */
export function weightsOf(lang: string): Weights {
  let weights = loaded.get(lang)
  if (!weights) {
    weights = read(fileURLToPath(new URL(`../../../models/${lang}/names.json`, import.meta.url)))
    loaded.set(lang, weights)
  }
  return weights
}

function read(path: string): Weights {
  if (!existsSync(path)) return new Map()
  const file = JSON.parse(readFileSync(path, 'utf8')) as {features: string; weights: Record<string, number[]>}
  if (file.features !== featureSet)
    throw new Error(
      `${path}: made for features ${file.features}, but this code reads ${featureSet}; train it again`,
    )
  return new Map(Object.entries(file.weights))
}

/** Points for each reading, in the order of `readings`. A rule's points count fully for their own reading unless learned otherwise. */
export function scoresOf(features: ReadonlyMap<string, number>, weights: Weights): number[] {
  const scores = [0, 0, 0, enough]
  for (const [feature, value] of features) {
    const own = ownReading(feature)
    if (own >= 0) scores[own] += value
    const learned = weights.get(feature)
    if (learned) for (let place = 0; place < 4; place++) scores[place] += learned[place] * value
  }
  return scores
}

function ownReading(feature: string): number {
  const colon = feature.lastIndexOf(':')
  return colon < 0 ? -1 : readings.indexOf(feature.slice(colon + 1) as (typeof readings)[number])
}

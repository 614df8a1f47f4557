// How well a candidate relates two parties: its roles and its place in the tree in, a score out.
import {headOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import {fill, gapTo, meet, type Pair} from './pair.ts'

/** What a weak entry loses, though both parties fill its roles; the less, the more it asks for. */
const WEAK = 3

/** What an act of two loses that only one of the parties takes part in. */
const ALONE = 1.5

/** So much, and each party stands in a role. */
const BOTH = 4

/**
 * Roles count most, up to 6; then the path between the parties; then words between, and what the entry asks for.
 * @returns null where the entry is weak and the parties do not both fill its roles
 */
export function scoreFor({match, actors, recipients}: Candidate, pair: Pair): number | null {
  const {sentence, actor, recipient} = pair
  const straight = fill(sentence, actors, actor) + fill(sentence, recipients, recipient)
  const turned = fill(sentence, actors, recipient) + fill(sentence, recipients, actor)
  const mutual = match.entry.mutual ? fill(sentence, actors, actor) + fill(sentence, actors, recipient) : 0
  const roles = Math.max(straight, mutual, turned * 0.5)
  if (match.entry.weak && roles < BOTH) return null
  const alone = match.entry.mutual && roles < BOTH ? ALONE : 0
  const distance = gapTo([...actor, ...recipient], match.token, 40)
  return (
    roles +
    nearness(match.token, pair) +
    match.weight * 0.2 -
    distance * 0.03 -
    depthOf(sentence, match.token) * 0.45 -
    (match.entry.weak ? Math.max(0, WEAK - match.weight) : 0) -
    alone
  )
}

/** On the path, above the parties, and no part of their own names. */
function nearness(token: Token, {sentence, actor, recipient, path}: Pair): number {
  const below = subtreeOf(sentence, token)
  return (
    (path.has(token) ? 2 : 0) +
    (meet(recipient, below) ? 1 : 0) +
    (meet(actor, below) ? 0.75 : 0) -
    (actor.has(token) || recipient.has(token) ? 3 : 0)
  )
}

function depthOf(sentence: Sentence, token: Token): number {
  let depth = 0
  for (let node = headOf(sentence, token); node; node = headOf(sentence, node)) depth++
  return depth
}

// Letters that stand for a name in, the party of the longer name out: "the NCB" after "the Narcotics Control Bureau".
import {type Draft, type Scene, wordsIn} from '../draft/draft.ts'
import type {Memory, Seen} from '../draft/memory.ts'
import type {Party} from '../types.ts'

const letters = /^\p{Lu}[\p{Lu}&]{1,6}$/u

/** The party named before whose initials the draft's letters are, or that stands before them in "Free Aceh Movement (GAM)". */
export function longerName(scene: Scene, draft: Draft, memory: Memory): Party | undefined {
  const short = wordsIn(scene, draft)
  if (!letters.test(short)) return
  const bodies = [...memory.organisations, ...memory.bodies]
  const beside = scene.pieces[draft.from - 1]?.form === '(' && memory.last(bodies, isBeside)
  const seen = beside || memory.last(bodies, (one) => isSame(one) || initialsOf(one.party.name) === short)
  return seen?.party

  function isBeside({sentence, draft: other}: Seen): boolean {
    return sentence === scene.index && other.to === draft.from - 1
  }

  function isSame({words, party}: Seen): boolean {
    return words.join(' ') === short.toLowerCase() && party.name !== short
  }
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(([first]) => first)
    .join('')
}

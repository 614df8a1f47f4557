// People or forces in, whether they may be of any state wherever they are out: "peacekeepers in Chad", "the coalition forces in Mali".
import {type Draft, type Scene, wordsIn} from '../draft/draft.ts'
import {gazetteerOf} from '../lists/gazetteer.ts'
import {en} from '../words/en.ts'

/** "peacekeepers", "foreign soldiers", "tourists": where they are is not where they are from. */
export function isFromAnywhere(scene: Scene, draft: Draft): boolean {
  const words = wordsIn(scene, draft).toLowerCase()
  const before = scene.pieces
    .slice(Math.min(draft.phraseFrom, draft.from - 1), draft.from)
    .map(({lower}) => lower)
  // "coalition forces", but "the foreign ministry"
  const own = draft.type === 'armed-force' ? words.split(' ') : []
  return (
    gazetteerOf('en').words('words.anywhere').has(words) ||
    [...before, ...own].some((word) => en.worldwide.has(word))
  )
}

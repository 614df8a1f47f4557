// One draft with all that is needed to say who it means.
import type {Gazetteer} from '../lists/gazetteer.ts'
import type {Draft, Scene} from './draft.ts'
import type {Memory} from './memory.ts'

export interface Case {
  readonly scene: Scene
  readonly draft: Draft
  readonly memory: Memory
  readonly gazetteer: Gazetteer
}

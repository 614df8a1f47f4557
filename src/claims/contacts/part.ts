// One thing said of a contact, on its way to a claim.
import type {Quoted} from '../../text/index.ts'
import type {ContactEntry} from '../lexicons.ts'

export type Part = ContactEntry['part']

/** Something said of a contact: on its agenda, understood, proposed. */
export interface ContactPart {
  readonly part: Part
  readonly content: Quoted
  readonly sentenceIndex: number
  readonly entry: string
  /** The first day that its sentence names. */
  readonly day: string | null
  /** Who says, proposes or agrees, where the sentence tells. */
  readonly codes: readonly string[]
}

// The judged sentences of relations.jsonl as typed values; relations.md tells what the fields mean.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {PloverType} from '../../src/events/index.ts'

export interface GoldEvent {
  readonly event: PloverType
  readonly also?: readonly PloverType[]
  readonly mode?: string
  readonly mutual?: boolean
  readonly optional?: boolean
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly factuality: string
  readonly actorText: readonly string[]
  readonly recipientText: readonly string[]
}

export interface GoldItem {
  readonly id: string
  readonly part: 'seen' | 'unseen'
  readonly text: string
  readonly date: string
  readonly events: readonly GoldEvent[]
  readonly none?: boolean
}

/** All items, in the order of the file. */
export function goldItems(): GoldItem[] {
  const path = fileURLToPath(new URL('relations.jsonl', import.meta.url))
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

// The cases of cooperation.txt as typed values.
import {readFileSync} from 'node:fs'
import {eventTypes} from '../../src/lexicon/index.ts'

export interface CooperationCase {
  /** `unseen`: not looked at while writing rules and words. */
  readonly part: 'seen' | 'unseen'
  readonly type: string
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly text: string
}

/**
 * All cases, in the order of the file; every second one is unseen.
 * @throws Error naming the line that is not "TYPE, parties, sentence"
 */
export function cooperationCases(): CooperationCase[] {
  return readFileSync(new URL('cooperation.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line, place) => {
      const [type, parties, text, ...rest] = line.split('\t')
      if (!text || rest.length > 0 || !eventTypes.some((known) => known === type))
        throw new Error(`cooperation.txt: expected "TYPE, tab, parties, tab, sentence", found "${line}"`)
      const [actor, recipient = ''] = parties.split(' > ')
      return {
        part: place % 2 ? 'unseen' : 'seen',
        type,
        actor: listed(actor),
        recipient: listed(recipient),
        text,
      }
    })
}

function listed(parties: string): string[] {
  return parties.split(' + ').filter(Boolean)
}

// A claim before it has its id, and what most kinds of claims leave empty.
import type {Claim} from '../types.ts'

export type Draft = Omit<Claim, 'id' | 'article' | 'outlet' | 'published'>

/** The fields of a claim that tells no event. */
export const nothing = {
  event: null,
  mode: null,
  contexts: [],
  quad: null,
  cameo: null,
  score: null,
  actor: [],
  recipient: [],
  trigger: '',
  factuality: 'happened',
  hedges: [],
  background: false,
  date: null,
  place: null,
  attribution: [],
} as const satisfies Partial<Draft>

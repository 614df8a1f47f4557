// lexicons/ontology: the types of PLOVER with their scores, CAMEO codes, and the words that show a context.
import {z} from 'zod'
import {eventTypes} from '../kinds.ts'

const plover = z.enum(eventTypes)

const type = z.strictObject({
  id: z.string().startsWith('type.'),
  type: plover,
  quad: z.enum(['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict']),
  score: z.number(),
  recipient: z.enum(['required', 'optional']),
  modes: z.record(z.string(), z.number()),
  source: z.string().min(1),
})

const cameo = z.strictObject({
  id: z.string().startsWith('cameo.'),
  code: z.string().regex(/^\d{3,4}$/),
  plover,
  mode: z.string().optional(),
  contexts: z.array(z.string()).optional(),
  chosen: z.boolean().optional(),
  pair: plover.optional(),
  source: z.string().min(1),
})

const context = z.strictObject({
  id: z.string().startsWith('context.'),
  context: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
  yes: z.string().min(1),
  no: z.string().min(1),
  source: z.string().min(1),
})

/** lexicons/labels: what an event is called in a line of a chronology. */
export const labels = z.strictObject({
  id: z.string().startsWith('label.'),
  type: plover,
  mode: z.string().optional(),
  /** Of events with this code, whatever their mode. */
  cameo: z
    .string()
    .regex(/^\d{3,4}$/)
    .optional(),
  label: z.string().min(1),
  source: z.string().min(1),
})

/** lexicons/kinds: what a kind of incident or agreement is called in another language. */
export const kinds = z.strictObject({
  id: z.string().startsWith('kind.'),
  kind: z.string().min(1),
  label: z.string().min(1),
  source: z.string().min(1),
})

export const ontology = z.union([type, cameo, context])

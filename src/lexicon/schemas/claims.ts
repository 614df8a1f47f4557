// The lexicons of room claims: agreements, incidents, measures, contacts, figures.
import {z} from 'zod'

const words = z.array(z.string().min(1)).min(1)
const source = z.string().min(1)
/** A sentence of our own with the item between asterisks. */
const marked = z.string().includes('*')

export const agreementNouns = z.strictObject({
  id: z.string().startsWith('agreement-noun.'),
  words,
  use: z.enum(['name', 'pointing']),
  yes: marked,
  no: marked,
  source,
})

export const agreementStatus = z.strictObject({
  id: z.string().startsWith('agreement-status.'),
  words,
  hangs: words,
  status: z.enum([
    'proposed',
    'negotiating',
    'in preparation',
    'initialled',
    'signed',
    'ratified',
    'in force',
    'suspended',
    'terminated',
    'resumed',
  ]),
  present: z.literal('planned').optional(),
  says: z.literal('denied').optional(),
  yes: marked,
  no: marked,
  source,
})

export const agreementScope = z.strictObject({
  id: z.string().startsWith('agreement-scope.'),
  words,
  takes: words,
  covered: z.boolean(),
  yes: marked,
  no: marked,
  source,
})

export const agreementTopics = z.strictObject({
  id: z.string().startsWith('agreement-topic.'),
  words,
  kind: z.string(),
  source,
})

export const incidents = z.strictObject({
  id: z.string().startsWith('incident.'),
  words,
  kind: z.string(),
  harmed: z.enum(['object', 'subject']),
  notOf: words.optional(),
  yes: marked,
  no: marked,
  source,
})

export const harmed = z.strictObject({
  id: z.string().startsWith('harmed.'),
  words,
  source,
})

export const measures = z.strictObject({
  id: z.string().startsWith('measure.'),
  words,
  kind: z.string(),
  yes: z.string().min(1),
  no: z.string().min(1),
  source,
})

export const contacts = z.strictObject({
  id: z.string().startsWith('contact.'),
  words,
  pos: z.literal('noun').optional(),
  part: z.enum(['agenda', 'understanding', 'proposal']),
  takes: words,
  needs: z.enum(['contact', 'joint', 'plan', 'reached', 'body']).optional(),
  notOf: words.optional(),
  yes: marked,
  no: marked,
  source,
})

export const figures = z.strictObject({
  id: z.string().startsWith('figure.'),
  words,
  kind: z.enum(['magnitude', 'unit', 'skip']),
  times: z.number().optional(),
  source,
})

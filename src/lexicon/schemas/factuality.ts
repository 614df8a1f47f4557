// lexicons/factuality: words that tell whether an act happened.
import {z} from 'zod'
import {factualities} from '../kinds.ts'

const sentences = z.union([z.string().includes('*'), z.array(z.string().includes('*'))])
const value = z.enum(factualities)

export const factuality = z.strictObject({
  id: z.string().startsWith('factuality.'),
  words: z.array(z.string().min(1)).min(1),
  of: z
    .array(
      z.enum([
        'clause',
        'object',
        'subject',
        'report',
        'passive',
        'noun',
        'content',
        'light',
        'auxiliary',
        'adverb',
        'modifier',
        'case',
      ]),
    )
    .min(1),
  value,
  negated: value,
  past: value.optional(),
  perfect: value.optional(),
  settles: z.boolean().optional(),
  hedge: z.boolean().optional(),
  yes: sentences,
  no: sentences,
  source: z.string().min(1),
})

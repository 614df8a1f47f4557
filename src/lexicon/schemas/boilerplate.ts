// Words by which the furniture of a page gives itself away: lexicons/boilerplate.
import {z} from 'zod'

export const boilerplate = z.strictObject({
  id: z.string().regex(/^boilerplate\.[a-z]{2}\.[a-z-]+$/),
  reason: z.enum([
    'navigation',
    'login',
    'donation',
    'newsletter',
    'counter',
    'share',
    'cookie',
    'related',
    'comments',
    'rights',
    'credit',
    'advertisement',
    'page-facts',
  ]),
  /** Where in a line the words stand: they are all of it, they open it, or they are somewhere in it. */
  at: z.enum(['line', 'start', 'inside']),
  words: z.array(z.string().min(1)).min(1),
  /** The longest line, in characters, that such words may mark. */
  most: z.number().int().positive().optional(),
  /** The words also occur in articles: in prose they count only where neighbours agree. */
  weak: z.boolean().optional(),
  /** Such a line heads a section; what follows belongs to it. */
  opens: z.boolean().optional(),
  /** Such a line bars the way to the rest of an article. */
  bar: z.boolean().optional(),
  yes: z.string(),
  no: z.string(),
  source: z.string(),
})

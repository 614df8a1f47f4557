// lexicons/events: what words say that an event of a PLOVER type took place, and named sets of words for such patterns.
import {z} from 'zod'
import {needs} from '../kinds.ts'

const some = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

const set = z.strictObject({
  id: z.string().startsWith('set.'),
  set: z.string().regex(/^[A-Z][A-Z-]*$/),
  words: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
})

const entry = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  words: z.array(z.string().min(1)).min(1),
  pos: z.enum(['verb', 'noun', 'adj', 'modal']).optional(),
  plover: z.string().regex(/^[A-Z]+$/),
  mode: z.string().optional(),
  cameo: z
    .string()
    .regex(/^\d{2,4}$/)
    .optional(),
  contexts: z.array(z.string()).optional(),
  actor: z.array(z.string()).optional(),
  recipient: z.array(z.string()).optional(),
  mutual: z.boolean().optional(),
  embeds: z.boolean().optional(),
  agentless: z.boolean().optional(),
  keeps: z.boolean().optional(),
  needs: z.array(z.enum(needs)).min(1).optional(),
  under: z.array(z.string().min(1)).min(1).optional(),
  notSubject: z.array(z.string()).optional(),
  onlySubject: z.array(z.string()).min(1).optional(),
  not: z.array(z.string()).optional(),
  negated: z.string().optional(),
  factuality: z.enum(['possible', 'planned', 'proposed', 'cancelled']).optional(),
  yes: some,
  no: some,
  source: z.string().min(1),
})

export const events = z.union([set, entry])

/** lexicons/pairs: entries that only serve `entente code --pairs`; `yes` and `no` mark the parties, <s>…</s> and <t>…</t>. */
export const pairs = z.union([
  set,
  entry.extend({
    weak: z.boolean().optional(),
    who: z.enum(['armed', 'unarmed', 'outlaw', 'lawful', 'crowd']).optional(),
  }),
])

/** lexicons/event-words: nouns and verbs by what they make of the parties and acts around them. */
export const eventWords = z.strictObject({
  id: z.string().startsWith('event-words.'),
  meaning: z.string().min(1),
  words: z
    .array(z.string().regex(/^[\p{L}'_-]+$/u))
    .min(1)
    .refine((words) => new Set(words).size === words.length, 'a word stands twice'),
  source: z.string().min(1),
})

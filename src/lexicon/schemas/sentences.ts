// lexicons/sentences: abbreviations that keep their stop, and what follows them.
import {z} from 'zod'

export const abbreviations = z.strictObject({
  id: z.string().startsWith('abbreviation.'),
  /** With the stop: "Gen.". A capital first letter is part of the word. */
  words: z.array(z.string().endsWith('.')).min(1),
  /** name: a name follows; number: a number follows, else it is a plain word; inside: never ends a sentence; either: may end one. */
  before: z.enum(['name', 'number', 'inside', 'either']),
  yes: z.string().min(1),
  no: z.string().min(1),
  source: z.string().min(1),
})

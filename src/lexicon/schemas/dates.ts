// lexicons/dates: words that time expressions are made of.
import {z} from 'zod'

export const dates = z.strictObject({
  id: z.string().startsWith('date.'),
  words: z.array(z.string().min(1)).min(1),
  class: z.enum([
    'month',
    'weekday',
    'season',
    'unit',
    'number',
    'recent',
    'ordinal',
    'decade',
    'dayword',
    'last',
    'this',
    'next',
    'same',
    'ago',
    'before',
    'after',
    'part',
    'partofday',
    'zone',
    'every',
    'often',
    'lasting',
    'ref',
    'oclock',
    'holiday',
  ]),
  value: z.union([z.string(), z.number()]).optional(),
  /** The words between the stars are (or are not) a time expression. */
  yes: z.string().includes('*'),
  no: z.string().includes('*'),
  source: z.string().min(1),
})

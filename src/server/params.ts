// What requests may ask: every parameter is checked, and a wrong one is said with its reason.
import {z} from 'zod'
import {eventTypes, factualities} from '../lexicon/index.ts'
import {rangeOf} from '../record/index.ts'

/** An empty field of a form is no filter. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
/** A field given once or several times. */
const several = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) =>
      value === undefined || value === ''
        ? []
        : Array.isArray(value)
          ? value.filter((item) => item !== '')
          : [value],
    z.array(schema).max(20),
  )

const date = z
  .string()
  .max(40)
  .refine((value) => rangeOf(value) !== null, 'not a date like 2014-02-01, 2014-02 or 2014')
const lang = optional(z.enum(['en', 'ru']))

export const pageQuery = z.strictObject({lang})
export const asKnownQuery = z.strictObject({lang, asKnownOn: optional(date)})
export const timelineQuery = z.strictObject({
  lang,
  from: optional(date),
  to: optional(date),
  type: several(z.enum(eventTypes)),
  factuality: several(z.enum(factualities)),
  context: optional(z.string().max(60)),
  outlet: optional(z.string().max(200)),
  entity: optional(z.string().max(200)),
  asKnownOn: optional(date),
  cursor: optional(z.string().regex(/^\d{1,9}$/, 'not a cursor of this API')),
  limit: optional(z.coerce.number().int().min(1).max(500)),
})
export const articleQuery = z.strictObject({lang, claim: optional(z.string().max(80))})
export const checkQuery = z.strictObject({
  lang,
  item: optional(z.string().max(300)),
  kind: optional(z.enum(['buy', 'sell', 'share', 'joint'])),
  asKnownOn: optional(date),
})
export const searchQuery = z.strictObject({
  lang,
  q: optional(z.string().max(300)),
  type: several(z.enum(eventTypes)),
  factuality: several(z.enum(factualities)),
  from: optional(date),
  to: optional(date),
  outlet: optional(z.string().max(200)),
  limit: optional(z.coerce.number().int().min(1).max(200)),
})
export const articlesQuery = z.strictObject({
  lang,
  cursor: optional(z.string().regex(/^\d{1,9}$/, 'not a cursor of this API')),
  limit: optional(z.coerce.number().int().min(1).max(500)),
})

export const idParams = z.strictObject({id: z.string().min(1).max(200)})
export const relationParams = z.strictObject({relation: z.string().min(1).max(300)})

export type TimelineQuery = z.infer<typeof timelineQuery>
export type SearchQuery = z.infer<typeof searchQuery>

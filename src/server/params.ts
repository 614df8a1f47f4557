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

const short = z.string().max(200)
const cursor = optional(z.string().regex(/^-?\d{1,9}\.[\w:-]{1,100}$/, 'not a cursor of this API'))
const numberCursor = optional(z.string().regex(/^\d{1,15}$/, 'not a cursor of this API'))
const limit = optional(z.coerce.number().int().min(1).max(500))

export const pageQuery = z.strictObject({lang})
export const asKnownQuery = z.strictObject({lang, asKnownOn: optional(date)})
export const listQuery = z.strictObject({lang, asKnownOn: optional(date), cursor: numberCursor, limit})
export const relationsQuery = z.strictObject({lang, cursor: numberCursor, limit})
export const timelineQuery = z.strictObject({
  lang,
  from: optional(date),
  to: optional(date),
  type: several(z.enum(eventTypes)),
  factuality: several(z.enum(factualities)),
  context: several(z.string().max(60)),
  outlet: several(short),
  entity: several(short),
  source: several(short),
  asKnownOn: optional(date),
  /** The day on which the state of the relation is asked. */
  on: optional(date),
  balance: optional(z.enum(['year', 'month'])),
  cursor,
  limit,
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
  in: optional(z.enum(['article', 'claim'])),
  party: several(short),
  type: several(z.enum(eventTypes)),
  factuality: several(z.enum(factualities)),
  from: optional(date),
  to: optional(date),
  outlet: optional(short),
  asKnownOn: optional(date),
  limit: optional(z.coerce.number().int().min(1).max(200)),
})
export const articlesQuery = z.strictObject({lang, outlet: optional(short), cursor: numberCursor, limit})

export const idParams = z.strictObject({id: z.string().min(1).max(200)})
export const relationParams = z.strictObject({relation: z.string().min(1).max(300)})

export type TimelineQuery = z.infer<typeof timelineQuery>
export type SearchQuery = z.infer<typeof searchQuery>
export type ListQuery = z.infer<typeof listQuery>
export type ArticlesQuery = z.infer<typeof articlesQuery>

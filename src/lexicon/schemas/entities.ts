// The lists of entities: titles, bodies, kinds of people, pointing words, word sets.
import {z} from 'zod'
import {calendarDate} from './offices.ts'

const types = z.enum([
  'person',
  'state',
  'government',
  'agency',
  'armed-force',
  'company',
  'igo',
  'group',
  'place',
])
const list = z.array(z.string().min(1))
const sector = z.string().regex(/^[A-Z]{3}$/)
const code = z.string().regex(/^[A-Z]{3,}$/)
const source = z.string().min(3)

const words = z.strictObject({
  id: z.string().startsWith('words.'),
  kind: z.literal('words'),
  words: list.min(1),
  source,
})

const generic = z.strictObject({
  id: z.string().regex(/^(?:title|body|agent|pointing)\.[a-z0-9-]+$/),
  kind: z.enum(['title', 'body', 'agent', 'pointing']),
  name: z.string().optional(),
  words: list.min(1),
  sector: sector.optional(),
  type: types.optional(),
  office: list.optional(),
  before: z.boolean().optional(),
  not: list.optional(),
  owned: z.boolean().optional(),
  bearing: z.boolean().optional(),
  country: code.optional(),
  home: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  refers: z.string().optional(),
  among: z.array(code).min(1).optional(),
  yes: z.string(),
  no: z.string(),
  source,
})

const form = z.strictObject({
  id: z.string().regex(/^form\.[a-z0-9-]+$/),
  kind: z.literal('form'),
  words: list.min(1),
  also: list.min(1).optional(),
  not: list.min(1).optional(),
  sector,
  type: types,
  country: code.optional(),
  yes: z.string(),
  no: z.string(),
  source,
})

/** lexicons/entities */
export const entities = z.discriminatedUnion('kind', [words, form, generic])

/** gazetteer/states: one file a state; `party` where PLOVER folds it into another. */
export const states = z.strictObject({
  id: z.string().startsWith('state.'),
  code,
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  party: code.optional(),
  sector: sector.optional(),
  name: z.string(),
  names: list.optional(),
  adjectives: list.optional(),
  people: list.optional(),
  capitals: list.optional(),
  formerCapitals: z
    .array(z.strictObject({name: z.string(), from: calendarDate, until: calendarDate}))
    .min(1)
    .optional(),
  ru: z.strictObject({names: list, adjectives: list.optional(), capitals: list.optional()}).optional(),
  source,
})

/** gazetteer/cities: one file a state. */
export const cities = z.strictObject({
  id: z.string().startsWith('cities.'),
  state: code,
  cities: list,
  regions: list.optional(),
  adjectives: list.optional(),
  people: list.optional(),
  namesakes: z.array(z.strictObject({name: z.string(), cities: list})).optional(),
  source,
})

/** gazetteer/regions: seas, rivers, mountains and parts of the world that belong to no single state. */
export const regions = z.strictObject({id: z.string().startsWith('region.'), names: list.min(1), source})

/** gazetteer/bodies: ministries, forces and services with a name of their own; seats that stand for them. */
export const bodies = z.strictObject({
  id: z.string().startsWith('body.'),
  state: code,
  sector,
  type: types,
  name: z.string(),
  names: list.optional(),
  seat: z.boolean().optional(),
  ru: list.optional(),
  source,
})

/** gazetteer/igos: intergovernmental organisations; `code` IGO, UNO or EUR. */
export const igos = z.strictObject({
  id: z.string().startsWith('igo.'),
  code: z.enum(['IGO', 'UNO', 'EUR']),
  sector: sector.optional(),
  name: z.string(),
  names: list.optional(),
  members: z.array(code).optional(),
  speaks: list.optional(),
  pointing: list.optional(),
  ru: list.optional(),
  source,
})

/** gazetteer/groups: companies, press, armed groups, parties, movements. */
export const groups = z.strictObject({
  id: z.string().regex(/^(?:company|press|group|party|ngo)\./),
  governed: z
    .array(z.strictObject({from: calendarDate, until: calendarDate.nullable()}))
    .min(1)
    .optional(),
  code: code.nullable(),
  sector,
  type: types,
  name: z.string(),
  names: list.optional(),
  ru: list.optional(),
  source,
})

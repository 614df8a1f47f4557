// gazetteer/offices and gazetteer/known-events: who held which office when, and public events that date a page.
import {z} from 'zod'

/** A day, month or year that exists: "2014-02-07", "2014-02", "2014". */
export const calendarDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(exists, 'no such day')

const term = z
  .strictObject({
    holder: z.string().min(2),
    from: calendarDate,
    /** The day on which the next holder took over; null while it lasts. */
    until: calendarDate.nullable(),
    aliases: z.array(z.string().min(2)).min(1).optional(),
    acting: z.literal(true).optional(),
    ru: z.string().optional(),
  })
  .refine(({from, until}) => until === null || startOf(from) < endOf(until), 'from is not before until')

/** Sectors of people, as the PLOVER manual lists them (section Sectors). */
const sectors = [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'SPY',
  'COP',
  'PTY',
  'OPP',
  'REB',
  'PRM',
  'PRE',
  'SEP',
  'ELI',
  'REL',
  'SOC',
  'LAB',
  'BUS',
  'JRN',
  'REF',
  'CVL',
  'EDU',
  'MED',
  'CRM',
] as const

export const offices = z
  .strictObject({
    id: z.string().regex(/^[a-z]{3}\.[a-z-]+$/),
    state: z.string().regex(/^[A-Z]{3}$/),
    /** Of organisations: "NATO", "European Commission". */
    body: z.string().min(2).optional(),
    office: z.string().min(3),
    sector: z.enum(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'PRM', 'PRE', 'REB']),
    titles: z.array(z.string().min(2)).min(1),
    source: z.string().min(1),
    terms: z.array(term).min(1),
  })
  .superRefine(({terms}, context) => {
    for (const [left, right] of overlaps(terms)) {
      context.addIssue({code: 'custom', path: ['terms'], message: `${left} overlaps ${right}`})
    }
  })

/** "Jane Roe", "Tahir-ul-Qadri": more than one word. */
const twoWords = /\S[ -]\S/

/** gazetteer/people: who counts in politics and held none of the offices that are listed. */
export const people = z
  .strictObject({
    id: z.string().regex(/^people\.[a-z-]+(?:\.[a-z0-9-]+)?$/),
    state: z.string().regex(/^[A-Z]{3}$/),
    body: z.string().min(2).optional(),
    source: z.string().min(1),
    people: z
      .array(
        z
          .strictObject({
            name: z.string().min(2),
            names: z.array(z.string().min(2)).min(1).optional(),
            sector: z.enum(sectors),
            alone: z.literal(true).optional(),
            was: z.string().min(2),
          })
          .refine(
            ({name, names = [], alone}) => alone || [name, ...names].every((each) => twoWords.test(each)),
            'a name of one word needs alone: true',
          ),
      )
      .min(1),
  })
  .superRefine(({people}, context) => {
    const seen = new Set<string>()
    for (const name of people.flatMap(({name, names = []}) => [name, ...names])) {
      if (seen.has(name))
        context.addIssue({code: 'custom', path: ['people'], message: `${name} stands twice`})
      seen.add(name)
    }
  })

export const knownEvents = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
    names: z.array(z.string().min(3)).min(1),
    kind: z.enum([
      'games',
      'summit',
      'signing',
      'war',
      'election',
      'referendum',
      'attack',
      'disaster',
      'succession',
      'coup',
      'accession',
      'crisis',
      'opening',
    ]),
    from: calendarDate,
    until: calendarDate.optional(),
    place: z.string().optional(),
    state: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    source: z.string().min(1),
  })
  .refine(({from, until}) => !until || startOf(from) <= endOf(until), 'from is not before until')

type Term = z.infer<typeof term>

/** Neighbours in time where the later one surely began before the earlier one ended. */
function overlaps(terms: readonly Term[]): [string, string][] {
  const ordered = [...terms].sort((a, b) => (startOf(a.from) < startOf(b.from) ? -1 : 1))
  return ordered.slice(1).flatMap((right, place): [string, string][] => {
    const left = ordered[place]
    if (left.until !== null && startOf(left.until) <= endOf(right.from)) return []
    return [[`${left.holder} (${left.from})`, `${right.holder} (${right.from})`]]
  })
}

/** First day that the date may mean. */
function startOf(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Last day that the date may mean; day 31 of a short month does for comparing. */
function endOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10)
}

function exists(date: string): boolean {
  const day = startOf(date)
  const found = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(day)
}

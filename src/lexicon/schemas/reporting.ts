// lexicons/reporting: verbs, nouns and phrases that ascribe words, thoughts or intentions to somebody.
import {z} from 'zod'

/** What may hold a content; docs/attribution.md tells what each one means. */
export const contents = [
  'clause',
  'quote',
  'question',
  'infinitive',
  'object',
  'person-infinitive',
  'as',
  'gerund',
  'object-with',
] as const

export const reporting = z.strictObject({
  id: z.string().startsWith('reporting.'),
  words: z.array(z.string().min(1)).min(1),
  kind: z.enum(['verb', 'noun', 'adjective', 'preposition', 'adverb']),
  group: z.enum(['say', 'think', 'intend', 'document', 'noun', 'phrase']),
  /** What may hold the content: "that …", a quotation, "whether …", "to …", a noun phrase, "somebody to …", "… as …", a noun phrase with one of `with`. */
  takes: z.array(z.enum(contents)),
  /** Prepositions after which the content may stand: "called for", "complained about". */
  with: z.array(z.string()).optional(),
  /** Nouns that alone may stand behind them: "responded to the request", not "to the blaze". */
  heads: z.array(z.string()).optional(),
  /** Nouns that alone may be the object: "sees a risk", not "sees the ship". */
  objects: z.array(z.string()).optional(),
  /** "pointed out". */
  particle: z.string().optional(),
  /** The content between stars. */
  yes: z.string().includes('*'),
  /** The word between stars is no cue here. */
  no: z.string().includes('*'),
  source: z.string().min(1),
})

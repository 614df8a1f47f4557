// lexicons/sentences: abbreviations that keep their stop, and what follows them; lexicons/lemmas: forms with their lemma; lexicons/headline-verbs.
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

export const lemmas = z.strictObject({
  id: z.string().startsWith('lemma.'),
  upos: z.string().regex(/^[A-Z]+$/),
  /** Lower-case form: lemma. */
  forms: z.record(z.string().min(1), z.string().min(1)),
  /** With the form *marked*. */
  yes: z.string().regex(/\*.+\*/),
  no: z.string().regex(/\*.+\*/),
  source: z.string().min(1),
})

/** lexicons/title-case: words that are no names, also where a headline writes them with a capital. */
export const titleCase = z.strictObject({
  id: z.string().startsWith('title-case.'),
  /** verb: a base form, with its other forms; noun: with its plural; plain: a small word; name: a form that a name may have. */
  kind: z.enum(['verb', 'noun', 'plain', 'name']),
  words: z.array(z.string().regex(/^[a-z-]+$/)).min(1),
  /** With the *word* that is, or is not, written small. */
  yes: z.string().regex(/\*.+\*/),
  no: z.string().regex(/\*.+\*/),
  source: z.string().min(1),
})

/** lexicons/headline-verbs: verbs whose forms the tagger may take for nouns, by what follows them. */
export const headlineVerbs = z.strictObject({
  id: z.string().startsWith('headline-verbs.'),
  /** infinitive: "to" and a verb; object: a noun phrase; particle: the word itself goes with it, "step down", or any phrase follows. */
  before: z.enum(['infinitive', 'object', 'particle']),
  words: z
    .array(z.string().regex(/^[a-z-]+(?: [a-z]+)?$/))
    .min(1)
    .refine((words) => new Set(words).size === words.length, 'a word stands twice'),
  yes: z.string().min(1),
  no: z.string().min(1),
  source: z.string().min(1),
})

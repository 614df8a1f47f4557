// English word sets that attribution asks for beside the lexicon.

/** Words before a colon that name no speaker. */
export const noSpeakers: ReadonlySet<string> = new Set(
  'latest exclusive video watch photos photo opinion analysis update breaking live listen gallery related note editorial factbox timeline question answer q a read more image source here here’s why'.split(
    ' ',
  ),
)

/** Speakers within a quotation: their words are part of what is quoted. */
export const ownVoice: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** Heads of noun phrases that hide who speaks. */
export const hidden: ReadonlySet<string> = new Set(
  'source official diplomat insider adviser advisor aide analyst expert observer critic people person somebody someone other many some lawmaker officer commander spokesman spokesperson spokeswoman witness resident report reporter'.split(
    ' ',
  ),
)

/** Before a noun of speech: "in a joint statement". */
export const inStatement = /\bin (?:an? |the |its |his |her |their )?(?:[\w-]+ ){0,2}$/i

/** Subjects that are no speakers of thoughts: nobody in particular, or the reader. */
export const noThinkers: ReadonlySet<string> = new Set(
  'anyone anybody everyone everybody someone somebody nobody nothing something one it that this what which you'.split(
    ' ',
  ),
)

/** "deny": denies, denied, denying; "regret": regretted. Irregular forms are left to the lemmas. */
export function regularForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb)
    ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
    : []
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [/(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`, ...double]
}

/** Things that show something: "the footage shows an officer". */
export const documents: ReadonlySet<string> = new Set(
  'video footage film photograph photo picture image map chart poll survey study analysis review report record file data figure statistic letter document recording tape transcript census count result research'.split(
    ' ',
  ),
)

/** Conjunctions that after a comma open what the writer sets beside a report. */
export const weighing: ReadonlySet<string> = new Set([
  'although',
  'though',
  'while',
  'because',
  'since',
  'as',
])

/** Whom reports cite and headlines name for what they tell. */
export const sources: ReadonlySet<string> = new Set([
  ...hidden,
  ...'minister ministry president premier chancellor king envoy ambassador government army military police authority staff doctor medic hospital agency medium newspaper statement document letter memo email cable data transcript secretary chief governor mayor general prosecutor lawyer company group union official monitor kremlin un nato embassy council'.split(
    ' ',
  ),
])

/** Newspapers, agencies and what they write, by a word of their names. */
export const reports: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly magazine agency broadcaster report outlet website channel telegraph times post news journal guardian herald tribune'.split(
    ' ',
  ),
)

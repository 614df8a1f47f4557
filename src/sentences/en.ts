// What only English has: contracted words that are two words in one run of letters, verbs that follow a quotation, words that
// trees are mended by.

const negated = /[a-z](n['’]t)$|^(?:do|does|did|have|has|had|is|are|was|were|would|could|should|ai|wo)(nt)$/i

/** "don't" is "do" + "n't": where a run of letters and apostrophes is cut by rule, or 0. */
export function contraction(run: string): number {
  const found = negated.exec(run)
  return found ? run.length - (found[1] ?? found[2]).length : 0
}

/** The form of a verb after "he": "vetoes", "denies", "backs". */
export function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** Several people under a word without -s. */
export const collective: ReadonlySet<string> = new Set([
  'police',
  'people',
  'troops',
  'military',
  'army',
  'navy',
  'militia',
  'media',
])

/** Verbs that tell who spoke, after "Why?" and the like. */
export const saying: ReadonlySet<string> = new Set(
  `said says asked asks told tells shouted shouts cried cries added adds replied replies answered wondered whispered
  wrote writes exclaimed declared demanded quipped joked tweeted posted insisted warned remarked`.split(
    /\s+/,
  ),
)

/** Verbs that have somebody do something: "urged voters to", "accused Egypt of". */
export const asking: ReadonlySet<string> = new Set(
  `accuse advise allow ask beg compel encourage force implore instruct invite order persuade press pressure urge
  warn`.split(/\s+/),
)

/** Words that a clause ends on to tell what became of its object: "set the port ablaze". */
export const outcomes: ReadonlySet<string> = new Set(
  'ablaze aflame afloat aground alight alive ashore asunder guilty'.split(' '),
)

/** Words that tell where to or how far, behind an object or before "of": "called him home", "stopped short of". */
export const adverbsOfPlace: ReadonlySet<string> = new Set(['home', 'short'])

/** Participles that only describe the name behind them. */
export const describing: ReadonlySet<string> = new Set([
  'neighbouring',
  'neighboring',
  'surrounding',
  'warring',
])

/** Nouns that are "for" or "on" something: "a plan for", "talks on". */
export const topicNouns: ReadonlySet<string> = new Set(
  `accord agreement appeal bid bill blueprint call commission committee deal demand framework idea initiative law
  memorandum offer pact plan plea proposal request resolution roadmap scheme strategy suggestion treaty`.split(
    /\s+/,
  ),
)

/** Verbs whose "back" is their own, though it may be a noun: "rolled back tariffs", not "had back pain". */
export const turningBack: ReadonlySet<string> = new Set(
  'claw cut dial draw hand hold peel pull push roll scale wind'.split(' '),
)

/** What one speaks or travels "by": never who does it. */
export const means: ReadonlySet<string> = new Set(
  'bus car email fax helicopter letter phone plane radio satellite ship telephone train video videolink'.split(
    ' ',
  ),
)

// What only English has: contracted words that are two words in one run of letters, verbs that follow a quotation.

const negated = /[a-z](n['’]t)$|^(?:do|does|did|have|has|had|is|are|was|were|would|could|should|ai|wo)(nt)$/i

/** "don't" is "do" + "n't": where a run of letters and apostrophes is cut by rule, or 0. */
export function contraction(run: string): number {
  const found = negated.exec(run)
  return found ? run.length - (found[1] ?? found[2]).length : 0
}

/** Verbs that tell who spoke, after "Why?" and the like. */
export const saying: ReadonlySet<string> = new Set(
  `said says asked asks told tells shouted shouts cried cries added adds replied replies answered wondered whispered
  wrote writes exclaimed declared demanded quipped joked tweeted posted insisted warned remarked`.split(
    /\s+/,
  ),
)

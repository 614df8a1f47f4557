// What only English has: contracted words that are two words in one run of letters.

/** "don't" is "do" + "n't": where a run of letters and apostrophes is cut by rule, or 0. */
export function contraction(run: string): number {
  const found = /[a-z]n['’]t$/i.exec(run)
  return found ? found.index + 1 : 0
}

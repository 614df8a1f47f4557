// The one line of an event in its two halves: who did what, and the words that say so.

/** "A, B: talks. “…words…”" as ["A, B: talks", "…words…"]. */
export function halvesOf(summary: string): {readonly headline: string; readonly quote: string} {
  const at = summary.indexOf('. “')
  if (at < 0) return {headline: summary, quote: ''}
  return {headline: summary.slice(0, at), quote: summary.slice(at + 3).replace(/”$/, '')}
}

export function headlineOf(summary: string): string {
  return halvesOf(summary).headline
}

// The one line of an event in its two halves: who did what, in the words of the interface, and the words that say so.
import {headlineIn} from '../../record/index.ts'
import type {Words} from '../messages/index.ts'

/** "A, B: talks. “…words…”" as ["A, B: talks", "…words…"]. */
export function halvesOf(summary: string, words: Words): {readonly headline: string; readonly quote: string} {
  const at = summary.indexOf('. “')
  if (at < 0) return {headline: told(summary, words), quote: ''}
  return {headline: told(summary.slice(0, at), words), quote: summary.slice(at + 3).replace(/”$/, '')}
}

export function headlineOf(summary: string, words: Words): string {
  return halvesOf(summary, words).headline
}

/** Records keep their summaries in English. */
function told(headline: string, {lang, say}: Words): string {
  if (lang === 'en') return headline
  return headlineIn(headline, lang).replace(/^\(nobody named\)/, say('event.nobody'))
}

// Content spans without the punctuation and conjunctions at their edges.
import type {Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'

const edge = /[\s,;:.–—―-]/

/** Cuts commas, stops, dashes and spaces off both ends; a stop before a closing mark stays inside it. */
export function trimmed(text: string, {start, end}: Span): Span | undefined {
  while (start < end && edge.test(text[start])) start++
  while (end > start && edge.test(text[end - 1])) end--
  return start < end ? {start, end} : undefined
}

/** Tokens as runs that follow each other in the sentence: the pieces left when others are taken out. */
export function pieces(text: string, tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  let run: Token[] = []
  const close = () => {
    const span =
      run.length > 0 ? trimmed(text, {start: run[0].start, end: run[run.length - 1].end}) : undefined
    if (span && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) found.push(span)
    run = []
  }
  for (const token of tokens) {
    const last = run[run.length - 1]
    if (last && token.index !== last.index + 1) close()
    run.push(token)
  }
  close()
  return found
}

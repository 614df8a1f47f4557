// Places in a text: [start, end) in UTF-16 code units, so that text.slice(start, end) is what stands there.

export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words that stand there. */
export interface Quoted extends Span {
  readonly text: string
}

/** The span with its words, cut from `text`. */
export function quote(text: string, {start, end}: Span): Quoted {
  return {text: text.slice(start, end), start, end}
}

/** Do the two spans share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

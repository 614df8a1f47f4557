// A line of `entente code --pairs`: a text and two parties in it, given as spans or marked, and the type that relates them.
import type {Span} from '../text/index.ts'

interface PairText {
  readonly text: string
  readonly actor: readonly Span[]
  readonly recipient: readonly Span[]
}

/** @throws Error saying what is missing */
export async function loadPairCoder(): Promise<(line: Record<string, unknown>) => object> {
  const {codePair} = await import('../events/index.ts')
  const {readSentences} = await import('../sentences/index.ts')
  return (line) => {
    const {text, actor, recipient} = typeof line.marked === 'string' ? unmark(line.marked) : spansOf(line)
    const lang = typeof line.lang === 'string' ? line.lang : 'en'
    const found = codePair(readSentences(text, {lang}), text, actor, recipient, {lang})
    const trigger = found.trigger && {
      text: text.slice(found.trigger.start, found.trigger.end),
      ...found.trigger,
    }
    return {
      id: line.id,
      event: found.event,
      quad: found.quad,
      confidence: found.confidence,
      entry: found.entry,
      trigger,
    }
  }
}

/** "<s>Norway</s> met <t>Chile</t>" as the text without marks, and where the marked parties stand in it. */
export function unmark(marked: string): PairText {
  const spans: Record<'s' | 't', Span[]> = {s: [], t: []}
  const open: Partial<Record<'s' | 't', number>> = {}
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    const which = match[2] as 's' | 't'
    if (match[1] === '') open[which] ??= text.length
    else if (open[which] !== undefined) {
      spans[which].push({start: open[which], end: text.length})
      delete open[which]
    }
  }
  return {text: text + marked.slice(at), actor: spans.s, recipient: spans.t}
}

function spansOf(line: Record<string, unknown>): PairText {
  if (typeof line.text !== 'string') throw new Error('"text" is missing, or "marked"')
  return {text: line.text, actor: spanList(line, 'actor'), recipient: spanList(line, 'recipient')}
}

/** [start, end], or a list of such. */
function spanList(line: Record<string, unknown>, name: 'actor' | 'recipient'): Span[] {
  const value = line[name]
  if (value === undefined || value === null) return []
  const pairs = Array.isArray(value) && Array.isArray(value[0]) ? value : [value]
  return pairs.map((pair) => {
    const [start, end] = Array.isArray(pair) ? pair : []
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start)
      throw new Error(`"${name}" is not a span [start, end]`)
    return {start, end}
  })
}

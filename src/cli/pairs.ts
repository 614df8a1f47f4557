// A line of `entente code --pairs`: a text and two parties in it, given as spans or marked, and the type that relates them.
import type {Span} from '../text/index.ts'

interface PairText {
  readonly text: string
  readonly actor: readonly Span[]
  readonly recipient: readonly Span[]
}

export type JsonObject = Record<string, unknown>

/** The coder of such lines, an answer for each; it throws an Error that says what a line lacks. */
export async function loadPairCoder(): Promise<(lines: readonly JsonObject[]) => object[]> {
  const {codePair} = await import('../events/index.ts')
  const {readTexts} = await import('../sentences/index.ts')
  return (lines) => {
    const pairs = lines.map(pairOf)
    const langs = lines.map(({lang}) => (typeof lang === 'string' ? lang : 'en'))
    const sentences = readTexts(
      pairs.map(({text}) => text),
      langs,
    )
    return pairs.map(({text, actor, recipient}, nth) => {
      const found = codePair(sentences[nth]!, text, actor, recipient, {lang: langs[nth]!})
      const trigger = found.trigger && {
        text: text.slice(found.trigger.start, found.trigger.end),
        ...found.trigger,
      }
      return {
        id: lines[nth]!.id ?? null,
        event: found.event,
        quad: found.quad,
        confidence: found.confidence,
        entry: found.entry,
        trigger,
      }
    })
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

/** @throws Error saying what is missing or wrong */
function pairOf(line: JsonObject): PairText {
  if (typeof line.marked === 'string') return markedPair(line.marked)
  if (typeof line.text !== 'string') throw new Error('"text" is missing, or "marked"')
  return {
    text: line.text,
    actor: spanList(line, 'actor', line.text),
    recipient: spanList(line, 'recipient', line.text),
  }
}

function markedPair(marked: string): PairText {
  const pair = unmark(marked)
  if (pair.actor.length === 0) throw new Error('"marked" marks no actor: <s>…</s>')
  if (pair.recipient.length === 0) throw new Error('"marked" marks no recipient: <t>…</t>')
  return pair
}

/** [start, end], or a list of such. */
function spanList(line: JsonObject, name: 'actor' | 'recipient', text: string): Span[] {
  const value = line[name]
  if (value === undefined || value === null) throw new Error(`"${name}" is missing: give [start, end]`)
  const pairs = Array.isArray(value) && Array.isArray(value[0]) ? value : [value]
  return pairs.map((pair) => {
    const [start, end] = Array.isArray(pair) ? pair : []
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start)
      throw new Error(`"${name}" is ${JSON.stringify(pair)}, expected a span [start, end]`)
    if (end > text.length)
      throw new Error(`"${name}" ends at ${end}, but the text has ${text.length} UTF-16 code units`)
    return {start, end}
  })
}

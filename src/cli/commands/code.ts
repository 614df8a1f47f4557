// entente code: NDJSON texts in, coded events out, in bounded memory; touches no record.
import {batchesOf, workedAll} from '../../batch.ts'
import type {TextToCode} from '../../code.ts'
import {collector} from '../collect.ts'
import {type Command, flag, lexicon, UsageError} from '../command.ts'
import type {Io} from '../io.ts'
import {type Line, linesOf} from '../lines.ts'
import {type JsonObject, loadPairCoder} from '../pairs.ts'
import {loadCodeTexts, useLexicons} from '../rooms.ts'

export const code: Command = {
  name: 'code',
  summary: 'code events: lines of JSON texts in, lines of JSON events out',
  about:
    'Reads one JSON object a line from stdin, {"id", "text", "date"?, "lang"?}, and writes one line for each, in the\n' +
    'same order. A line that cannot be read is answered in its place by {"id", "error"}. Touches no record.',
  options: [
    {
      flags: '--pairs',
      help: 'relate two given parties: the input also has "actor" and "recipient" spans, or "marked"',
    },
    {flags: '--tree', help: 'add the sentences as CoNLL-U text'},
    lexicon,
  ],
  examples: [
    [
      `echo '{"id": "1", "text": "France and Norway signed a treaty on Monday.", "date": "2024-05-08"}' | entente code`,
      'one line with the events, dates, mentions and attributions of the text',
    ],
    ['entente code --tree < texts.ndjson > events.ndjson', 'the same for a file, with the trees'],
  ],
  async run(_args, options, io) {
    if (flag(options, 'pairs') && flag(options, 'tree'))
      throw new UsageError('--pairs and --tree exclude each other')
    await useLexicons(options)
    const answer = flag(options, 'pairs') ? await loadPairCoder() : await textCoder(flag(options, 'tree'))
    return answerLines(io, answer)
  },
}

/** Lines that are answered at once: at most so many, and no more once they have so many characters. */
const batchLimits = {
  items: 32,
  weight: 50_000,
  weigh: ({text}: Line) => text.length,
  patience: 1,
}

/** What becomes of lines: an answer for each. It throws where one of them lacks something. */
type LineCoder = (values: readonly JsonObject[]) => object[]

/** Answers every line in its place. @returns 1 where a line failed */
async function answerLines(io: Io, answer: LineCoder): Promise<number> {
  let failed = 0
  const collect = collector(250)
  for await (const lines of batchesOf(filled(linesOf(io.stdin)), batchLimits)) {
    for (const result of answersTo(lines, answer)) {
      if ('error' in result) failed++
      await io.write(`${JSON.stringify(result)}\n`)
    }
    collect(lines.length)
  }
  if (failed > 0)
    io.note(`${failed} ${failed === 1 ? 'line' : 'lines'} could not be read, each answered with its error`)
  return failed > 0 ? 1 : 0
}

async function* filled(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (line.tooLong || line.text.trim() !== '') yield line
}

/** The answers, or what is wrong with a line: `line 2: "date" is "May 5", …`. */
function answersTo(lines: readonly Line[], answer: LineCoder): object[] {
  const values = lines.map((line) => valueIn(line))
  const good = values.filter((value): value is JsonObject => !(value instanceof Error))
  const answers = workedAll(good, answer)
  let next = 0
  return lines.map((line, nth) => {
    const value = values[nth]!
    const result = value instanceof Error ? value : answers[next++]!
    if (!(result instanceof Error)) return result
    const id = value instanceof Error ? null : (value.id ?? null)
    return {id, error: `line ${line.number}: ${result.message}`}
  })
}

/** The object that a line holds, or an error saying why there is none. */
function valueIn({text, tooLong}: Line): JsonObject | Error {
  if (tooLong) return new Error(`it has ${tooLong} bytes, more than can be read`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return new Error(`not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Error('expected an object with "id" and "text"')
  return value as JsonObject
}

async function textCoder(tree: boolean): Promise<LineCoder> {
  const codeTexts = await loadCodeTexts()
  return (values) => codeTexts(values.map(checkText), {tree})
}

/** @throws Error saying what is missing */
function checkText(value: JsonObject): TextToCode {
  const {id, text, date, lang} = value
  if (typeof text !== 'string')
    throw new Error(`"text" is ${text === undefined ? 'missing' : `not a string`}`)
  if (date !== undefined && date !== null && typeof date !== 'string')
    throw new Error('"date" is not a string')
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new Error('"lang" is not a string')
  return {...value, id: id as string, text, date: date ?? undefined, lang: lang ?? undefined} as TextToCode
}

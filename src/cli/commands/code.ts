// entente code: NDJSON texts in, coded events out, in bounded memory; touches no record.
import type {TextToCode} from '../../code.ts'
import {collector} from '../collect.ts'
import {type Command, flag, lexicon, UsageError} from '../command.ts'
import type {Io} from '../io.ts'
import {type Line, linesOf} from '../lines.ts'
import {loadPairCoder} from '../pairs.ts'
import {loadCodeText, useLexicons} from '../rooms.ts'

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

/** Answers every line in its place. @returns 1 where a line failed */
async function answerLines(io: Io, answer: (value: Record<string, unknown>) => object): Promise<number> {
  let failed = 0
  const collect = collector(250)
  for await (const line of linesOf(io.stdin)) {
    collect()
    if (line.text.trim() === '' && !line.tooLong) continue
    const result = answerLine(line, answer)
    if ('error' in result) failed++
    await io.write(`${JSON.stringify(result)}\n`)
  }
  if (failed > 0)
    io.note(`${failed} ${failed === 1 ? 'line' : 'lines'} could not be read, each answered with its error`)
  return failed > 0 ? 1 : 0
}

/** The answer, or what is wrong with the line: `line 2: "date" is "May 5", …`. */
function answerLine(line: Line, answer: (value: Record<string, unknown>) => object): object {
  let id: unknown = null
  try {
    const value = objectIn(line)
    id = value.id ?? null
    return answer(value)
  } catch (error) {
    return {id, error: `line ${line.number}: ${(error as Error).message}`}
  }
}

/** @throws Error where the line holds no JSON object */
function objectIn({text, tooLong}: Line): Record<string, unknown> {
  if (tooLong) throw new Error(`it has ${tooLong} bytes, more than can be read`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('expected an object with "id" and "text"')
  return value as Record<string, unknown>
}

async function textCoder(tree: boolean): Promise<(value: Record<string, unknown>) => object> {
  const codeText = await loadCodeText()
  return (value) => codeText(checkText(value), {tree})
}

/** @throws Error saying what is missing */
function checkText(value: Record<string, unknown>): TextToCode {
  const {id, text, date, lang} = value
  if (typeof text !== 'string')
    throw new Error(`"text" is ${text === undefined ? 'missing' : `not a string`}`)
  if (date !== undefined && date !== null && typeof date !== 'string')
    throw new Error('"date" is not a string')
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new Error('"lang" is not a string')
  return {...value, id: id as string, text, date: date ?? undefined, lang: lang ?? undefined} as TextToCode
}

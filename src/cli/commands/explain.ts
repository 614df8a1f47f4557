// entente explain: the findings for a text, drawn under it, each with the rule that made it.
import type {Reading} from '../../read.ts'
import {type Command, flag, json, lexicon, text, UsageError} from '../command.ts'
import {type Finding, findingsOf} from '../findings.ts'
import {type Io, printable, writeJson} from '../io.ts'
import {linesOf} from '../lines.ts'
import {loadRead, useLexicons} from '../rooms.ts'

export const explain: Command = {
  name: 'explain',
  args: '<text...>',
  summary: 'what is found in a text, and which rule or lexicon entry found it',
  about:
    'Draws mentions, dates, events, factuality and attributions under each sentence. "-" reads the text from stdin.',
  options: [
    {flags: '--date <date>', help: 'the date of the text, for "on Friday" and the like'},
    {flags: '--lang <xx>', help: 'language of the text'},
    json,
    lexicon,
  ],
  examples: [
    [
      'entente explain "The protocol may be initialled before the summit."',
      'among others: possible, because of "may"',
    ],
    ['entente explain --date 2022-02-11 "The ministers met on Friday."', 'with the Friday worked out'],
  ],
  async run(words, options, io) {
    const given = words.length === 1 && words[0] === '-' ? await stdinText(io) : words.join(' ')
    if (given.trim() === '') throw new UsageError('there is no text to explain')
    await useLexicons(options)
    const read = await loadRead()
    const reading = read({
      source: '-',
      address: null,
      mediaType: 'text/plain',
      text: given,
      charset: 'utf-8',
      given: {published: text(options, 'date'), lang: text(options, 'lang')},
      warnings: [],
    })
    const findings = findingsOf(reading)
    if (flag(options, 'json')) await writeJson(io, {text: reading.whole, findings})
    else await draw(io, reading, findings)
    return 0
  },
}

async function stdinText(io: Io): Promise<string> {
  const lines: string[] = []
  for await (const line of linesOf(io.stdin)) lines.push(line.text)
  return lines.join('\n')
}

async function draw(io: Io, {sentences, whole}: Reading, findings: readonly Finding[]): Promise<void> {
  for (const sentence of sentences) {
    await io.write(`${io.style('bold', printable(whole.slice(sentence.start, sentence.end)))}\n`)
    const inside = findings.filter(({start}) => start >= sentence.start && start < sentence.end)
    const width = Math.max(0, ...inside.map(({value}) => value.length))
    const rules = Math.max(0, ...inside.map(({rule}) => rule.length))
    for (const {value, rule, text, start, end} of inside)
      await io.write(
        `  ${value.padEnd(width)}  ${rule.padEnd(rules)}  ${printable(`"${text}"`)} ${start}–${end}\n`,
      )
    if (inside.length === 0) await io.write(`  ${io.style('dim', 'nothing found')}\n`)
    await io.write('\n')
  }
}

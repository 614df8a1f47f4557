// entente articles: what was read, from where and when, what failed and why.
import {withRecord} from '../ask.ts'
import {type Command, flag, json, ndjson, record} from '../command.ts'
import {printable, writeJson, writeNdjson} from '../io.ts'

export const articles: Command = {
  name: 'articles',
  summary: 'what was read, from where, when; what failed and why',
  options: [json, ndjson, record],
  examples: [['entente articles', 'one article a line: date, outlet, title, number of claims, id']],
  async run(_args, options, io) {
    const found = await withRecord(options, io, true, (store) => store.articles())
    if (flag(options, 'json')) await writeJson(io, found)
    else if (flag(options, 'ndjson')) await writeNdjson(io, found.articles)
    else {
      for (const row of found.articles) {
        const what = `${row.claims} claims${row.versions > 1 ? `, ${row.versions} versions` : ''}`
        const {forgotten} = row
        const line = forgotten
          ? [
              `forgotten ${forgotten.when.slice(0, 10)} by ${forgotten.who}${forgotten.why ? `: ${forgotten.why}` : ''}`,
              row.id,
            ]
          : [
              row.published ?? 'no date',
              row.outlet ?? 'outlet not named',
              row.title ?? '(no title)',
              what,
              row.source,
              row.id,
            ]
        await io.write(`${printable(line.filter(Boolean).join('  '))}\n`)
      }
      for (const {source, message, at} of found.failures)
        await io.write(`${printable(`failed  ${at.slice(0, 10)}  ${source}: ${message}`)}\n`)
    }
    return 0
  },
}

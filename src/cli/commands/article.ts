// entente article: the article as found, and the rest of the page with reasons; touches no record.
import type {Article} from '../../article/index.ts'
import {type Command, flag, json, lexicon, ndjson, sourceFlags} from '../command.ts'
import {type Io, printable, writeJson} from '../io.ts'
import {loadDateArticle, loadPages, loadReadArticle, useLexicons} from '../rooms.ts'
import {sourceOptions} from '../sources.ts'

export const article: Command = {
  name: 'article',
  args: '<source...>',
  summary: 'show the article of a page, and what else was on the page',
  about: 'Sources are files, folders, web addresses, feeds, archives or "-" for stdin. Touches no record.',
  options: [...sourceFlags, json, ndjson, lexicon],
  examples: [
    ['entente article page.html', 'title, date, text; then the boilerplate with its reasons'],
    ['entente article --json page.html', 'the same as JSON'],
  ],
  async run(sources, options, io) {
    await useLexicons(options)
    const {isPageError, readPages} = await loadPages()
    const readArticle = await loadReadArticle()
    const shown: object[] = []
    let failed = 0
    for await (const page of readPages(sources, await sourceOptions(options, io))) {
      try {
        if (isPageError(page)) throw new Error(page.message)
        const found = readArticle(page)
        const result = found.published.edtf ? found : (await loadDateArticle())(found)
        for (const warning of result.warnings) io.note(`${page.source}: ${warning}`)
        if (flag(options, 'json')) shown.push(articleJson(result))
        else if (flag(options, 'ndjson')) await io.write(`${JSON.stringify(articleJson(result))}\n`)
        else await drawArticle(io, result)
      } catch (error) {
        io.note(`${page.source}: ${(error as Error).message}`)
        failed++
      }
    }
    if (flag(options, 'json') && shown.length + failed > 0)
      await writeJson(io, shown.length === 1 && failed === 0 && sources.length === 1 ? shown[0] : shown)
    return failed > 0 ? 1 : 0
  },
}

/** The article in the shape that outside programs rely on. */
function articleJson(found: Article): object {
  const {source, title, byline, dateline, published, modified, outlet, lang, text, boilerplate, page} = found
  return {
    source,
    id: found.id,
    address: found.address,
    title,
    byline,
    dateline: dateline && {place: dateline.place, date: dateline.date, agency: dateline.agency},
    published,
    modified,
    outlet,
    lang,
    form: found.form,
    warnings: found.warnings,
    text,
    boilerplate,
    page,
  }
}

async function drawArticle(io: Io, found: Article): Promise<void> {
  const {edtf, how, reason} = found.published
  const facts = [
    ['source', found.source],
    ['outlet', found.outlet ?? '(not named)'],
    ['byline', found.byline],
    ['published', edtf ? `${edtf} (${how}: ${reason})` : `(not stated: ${reason})`],
    ['language', found.lang],
  ]
  await io.write(`${io.style('bold', printable(found.title ?? '(no title)'))}\n`)
  for (const [name, value] of facts) if (value) await io.write(`${name!.padEnd(10)} ${printable(value)}\n`)
  await io.write(`\n${printable(found.text)}\n`)
  if (found.boilerplate.length > 0) await io.write(`\n${io.style('bold', 'The rest of the page')}\n`)
  for (const {text, reason} of found.boilerplate)
    await io.write(
      `${io.style('dim', reason.padEnd(13))} ${printable(text).replace(/\s+/g, ' ').slice(0, 90)}\n`,
    )
  await io.write('\n')
}

// entente search: full text over articles and claims.
import {dayOption, daysOption, sideOf, withRecord} from '../ask.ts'
import {asKnownOn, type Command, flag, json, list, ndjson, record, text, UsageError} from '../command.ts'
import {printableDeep, writeJson, writeNdjson} from '../io.ts'

export const search: Command = {
  name: 'search',
  args: '<words...>',
  summary: 'full text over articles and claims, best first',
  about: 'All the words must occur; "quoted phrases" as they stand. No hit is no failure: exit code 0.',
  options: [
    {flags: '--pair <parties>', help: 'only claims that concern a party or a pair: GBR or GBR,RUS'},
    {flags: '--type <type...>', help: 'only these event types'},
    {flags: '--factuality <value...>', help: 'only claims of these factualities'},
    {flags: '--from <date>', help: 'first day'},
    {flags: '--to <date>', help: 'last day'},
    {flags: '--entity <name>', help: 'only claims that concern this person or body'},
    {flags: '--outlet <name>', help: 'only this outlet'},
    {flags: '--in <what>', help: 'only articles, or only claims', choices: ['article', 'claim']},
    {flags: '--limit <n>', help: 'most hits', default: '20'},
    {flags: '--fail-empty', help: 'exit 1 where there is no hit'},
    asKnownOn,
    json,
    ndjson,
    record,
  ],
  examples: [
    ['entente search missile systems', 'articles and claims with both words'],
    [
      'entente search \'"technical cooperation"\' --pair GBR,RUS --from 2014',
      'a phrase, in claims on a pair',
    ],
  ],
  async run(words, options, io) {
    const limit = Number(text(options, 'limit'))
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a number from 1')
    const {keyOf} = await import('../../dossier/index.ts')
    const keys: string[] = []
    const pair = list(options, 'pair')
    if (pair.length > 2) throw new UsageError('--pair takes one or two parties')
    if (pair.length > 0)
      keys.push(keyOf({a: await sideOf(pair[0]!), b: pair[1] ? await sideOf(pair[1]) : null}).key)
    const entity = text(options, 'entity')
    const filter = {
      ...(keys.length > 0 ? {keys} : {}),
      ...(entity ? {entity: (await sideOf(entity)).id} : {}),
      types: list(options, 'type').map((type) => type.toUpperCase()),
      factualities: list(options, 'factuality'),
      ...(await daysOption(options)),
      outlet: text(options, 'outlet'),
      in: text(options, 'in') as 'article' | 'claim' | undefined,
      asKnownOn: await dayOption(options, 'asKnownOn', 'last'),
      limit,
    }
    const hits = await withRecord(options, io, true, (store) => store.search(words.join(' '), filter))
    if (flag(options, 'json')) await writeJson(io, {hits})
    else if (flag(options, 'ndjson')) await writeNdjson(io, hits)
    else {
      for (const hit of printableDeep(hits)) {
        const facts = [
          hit.date ?? hit.published,
          hit.type,
          hit.factuality,
          hit.outlet ?? 'outlet not named',
          hit.title,
        ]
        await io.write(`${facts.filter(Boolean).join('  ')}\n  ${hit.snippet}\n  entente show ${hit.id}\n\n`)
      }
      if (hits.length === 0) io.note('nothing found')
    }
    return flag(options, 'failEmpty') && hits.length === 0 ? 1 : 0
  },
}

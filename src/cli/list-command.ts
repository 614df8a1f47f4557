// Commands that list one kind of object for a party or a pair: the same arguments, options and outputs.
import type {Relation} from '../dossier/index.ts'
import type {RecordStore} from '../store/index.ts'
import {dayOption, relationOf, withRecord} from './ask.ts'
import {asKnownOn, type Command, flag, json, ndjson, record} from './command.ts'
import {printableDeep, writeJson, writeNdjson} from './io.ts'

export interface Listing {
  readonly name: string
  readonly summary: string
  readonly about?: string
  readonly example: string
  /** The JSON document: one or more named lists. */
  ask(
    store: RecordStore,
    relation: Relation,
    asKnownOn?: number,
  ): Promise<Readonly<Record<string, readonly object[]>>>
  /** What draws one object of the named list for people to read. */
  draw(name: string): Promise<(item: never) => string>
}

export function listCommand({name, summary, about, example, ask, draw}: Listing): Command {
  return {
    name,
    args: '<a> [b]',
    summary,
    about,
    options: [asKnownOn, json, ndjson, {flags: '--fail-empty', help: 'exit 1 where there is none'}, record],
    examples: [
      [`entente ${name} GBR RUS`, example],
      [`entente ${name} GBR RUS --json`, 'the same as JSON'],
    ],
    async run(parties, options, io) {
      const relation = await relationOf(parties)
      const day = await dayOption(options, 'asKnownOn', 'last')
      const found = await withRecord(options, io, true, (store) => ask(store, relation, day))
      const items = Object.entries(found).flatMap(([kind, list]) => list.map((item) => [kind, item] as const))
      if (flag(options, 'json')) await writeJson(io, found)
      else if (flag(options, 'ndjson'))
        await writeNdjson(
          io,
          items.map(([, item]) => item),
        )
      else {
        for (const [kind, item] of items)
          await io.write(`${(await draw(kind))(printableDeep(item) as never)}\n`)
        if (items.length === 0) io.note(`no ${name} in the record`)
      }
      return flag(options, 'failEmpty') && items.length === 0 ? 1 : 0
    },
  }
}

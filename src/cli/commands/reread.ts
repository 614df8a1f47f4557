// entente reread: bring the record to the present engine, keeping ids and corrections.
import {batchesOf} from '../../batch.ts'
import type {Page} from '../../page/index.ts'
import {withRecord} from '../ask.ts'
import {type Command, flag, json, lexicon, record} from '../command.ts'
import {writeJson} from '../io.ts'
import {keepable} from '../keepable.ts'
import {pageBatch} from '../reader.ts'
import {loadReadEach, useLexicons} from '../rooms.ts'
import {engineName} from '../versions.ts'

const limits = {...pageBatch(1), weigh: ({page}: {page: Page}) => page.text.length}

export const reread: Command = {
  name: 'reread',
  summary: 'read all pages of the record again with this version',
  about:
    'Pages are kept in the record, so nothing is fetched. Claims that say the same keep their ids; what people\n' +
    'accepted, rejected or edited stays so; ids that claims and events had before still lead to them.',
  options: [{flags: '--all', help: 'also pages that this very version read'}, json, record, lexicon],
  examples: [['entente reread', 'after an update of Entente or of your lexicons']],
  async run(_args, options, io) {
    await useLexicons(options)
    const readEach = await loadReadEach()
    const engine = engineName()
    const tally = {read: 0, updated: 0, unchanged: 0, failed: 0}
    await withRecord(options, io, false, async (store) => {
      for await (const batch of batchesOf(store.pages(), limits)) {
        const old = batch.filter(({engine: before}) => before !== engine || flag(options, 'all'))
        tally.read += batch.length
        tally.unchanged += batch.length - old.length
        const readings = readEach(old.map(({page}) => page))
        for (const [nth, {page}] of old.entries()) {
          try {
            const reading = readings[nth]!
            if (reading instanceof Error) throw reading
            const added = await store.add(keepable(reading), page, engine, new Date().toISOString())
            tally[added === 'unchanged' ? 'unchanged' : 'updated']++
          } catch (error) {
            tally.failed++
            io.note(`${page.source}: ${(error as Error).message}`)
          }
        }
        io.progress(`reread ${tally.read}: ${batch.at(-1)!.page.source}`)
      }
    })
    if (flag(options, 'json')) await writeJson(io, tally)
    io.note(
      `read ${tally.read}, updated ${tally.updated}, unchanged ${tally.unchanged}, failed ${tally.failed}`,
    )
    return tally.failed > 0 ? 1 : 0
  },
}

// entente reread: bring the record to the present engine, keeping ids and corrections.
import {withRecord} from '../ask.ts'
import {type Command, flag, json, lexicon, record} from '../command.ts'
import {writeJson} from '../io.ts'
import {keepable} from '../keepable.ts'
import {loadRead, useLexicons} from '../rooms.ts'
import {engineName} from '../versions.ts'

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
    const read = await loadRead()
    const engine = engineName()
    const tally = {read: 0, updated: 0, unchanged: 0, failed: 0}
    await withRecord(options, io, false, async (store) => {
      for await (const {page, engine: before} of store.pages()) {
        tally.read++
        if (before === engine && !flag(options, 'all')) {
          tally.unchanged++
          continue
        }
        try {
          const added = await store.add(keepable(read(page)), page, engine, new Date().toISOString())
          tally[added === 'unchanged' ? 'unchanged' : 'updated']++
        } catch (error) {
          tally.failed++
          io.note(`${page.source}: ${(error as Error).message}`)
        }
        io.progress(`reread ${tally.read}: ${page.source}`)
      }
    })
    if (flag(options, 'json')) await writeJson(io, tally)
    io.note(
      `read ${tally.read}, updated ${tally.updated}, unchanged ${tally.unchanged}, failed ${tally.failed}`,
    )
    return tally.failed > 0 ? 1 : 0
  },
}

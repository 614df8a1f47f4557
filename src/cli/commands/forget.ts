// entente forget: take an article out of the record, leaving a trace.
import {userInfo} from 'node:os'
import {withRecord} from '../ask.ts'
import {type Command, record, text} from '../command.ts'

export const forget: Command = {
  name: 'forget',
  args: '<id...>',
  summary: 'take an article out of the record, leaving a trace',
  about:
    'For a page that was misread or taken down. Its text and claims go; that it was forgotten, by whom and why, stays.',
  options: [
    {flags: '--why <reason>', help: 'said in the trace'},
    {flags: '--who <name>', help: 'who forgets it (default: your user name)'},
    record,
  ],
  examples: [['entente forget ID --why "taken down by the publisher"', 'ids are listed by entente articles']],
  async run(ids, options, io) {
    const trace = {
      who: text(options, 'who') ?? userInfo().username,
      why: text(options, 'why') ?? null,
      when: new Date().toISOString(),
    }
    return withRecord(options, io, false, async (store) => {
      let missing = 0
      for (const id of ids) {
        const done = await store.forget(id, trace)
        io.note(done ? `${id}: forgotten` : `${id}: no such article (entente articles lists them)`)
        if (!done) missing++
      }
      return missing > 0 ? 1 : 0
    })
  },
}

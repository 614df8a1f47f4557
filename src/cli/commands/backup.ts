// entente backup: a consistent copy while writing goes on.
import {existsSync, renameSync, rmSync} from 'node:fs'
import {withRecord} from '../ask.ts'
import {type Command, record, UsageError} from '../command.ts'

export const backup: Command = {
  name: 'backup',
  args: '<file>',
  summary: 'copy the record while writing goes on',
  about: 'The copy is of one moment. The file must not exist yet; it appears only when it is whole.',
  options: [record],
  examples: [['entente backup entente-2026-11-23.db', 'a copy that every command takes as --record']],
  async run([file], options, io) {
    if (existsSync(file!)) throw new UsageError(`${file} exists already: name a new file`)
    const part = `${file}.part`
    rmSync(part, {force: true})
    try {
      await withRecord(options, io, true, (store) => store.backup(part))
      renameSync(part, file!)
    } catch (error) {
      rmSync(part, {force: true})
      throw error
    }
    io.note(`copied to ${file}`)
    return 0
  },
}

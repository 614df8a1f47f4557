// entente doctor: is the record whole?
import {statSync} from 'node:fs'
import {locationOf, withRecord} from '../ask.ts'
import {type Command, flag, json, record} from '../command.ts'
import {printable, writeJson} from '../io.ts'
import {engineName, versionLine} from '../versions.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: 'check the record: integrity, hashes of texts, versions, sizes',
  options: [json, record],
  examples: [['entente doctor', 'exit code 1 and a line for each problem where something is wrong']],
  async run(_args, options, io) {
    const check = await withRecord(options, io, true, (store) => store.check())
    const bytes = bytesOf(locationOf(options, io))
    const outdated = Object.entries(check.engines).filter(([engine]) => engine !== engineName())
    if (flag(options, 'json'))
      await writeJson(io, {location: locationOf(options, io), bytes, engine: engineName(), ...check})
    else {
      const counts = Object.entries(check.counts).map(([table, count]) => `${table} ${count}`)
      await io.write(
        `${versionLine()}\n${locationOf(options, io)}: ${(bytes / 1e6).toFixed(1)} MB; schema ${check.schema.found}\n`,
      )
      await io.write(`${counts.join(', ')}\n`)
      for (const [engine, count] of outdated)
        await io.write(
          `${count} readings by another engine (${printable(engine)}): entente reread brings them up to date\n`,
        )
      await io.write(
        check.problems.length === 0 ? 'nothing is wrong\n' : `${check.problems.length} problems\n`,
      )
    }
    for (const problem of check.problems) io.note(problem)
    return check.problems.length > 0 ? 1 : 0
  },
}

/** With what was written last and not yet moved into the file itself. */
function bytesOf(file: string): number {
  const sizes = [file, `${file}-wal`].map((name) => statSync(name, {throwIfNoEntry: false})?.size ?? 0)
  return sizes.reduce((sum, size) => sum + size, 0)
}

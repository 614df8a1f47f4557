// What the command line says of all sources: facts given for their pages, limits, whom it may ask.
import {dayOption} from './ask.ts'
import {flag, list, type Options, text, UsageError} from './command.ts'
import type {Io} from './io.ts'

/** What the command line says of all sources. */
export async function sourceOptions(options: Options, io: Io) {
  await dayOption(options, 'published', 'last')
  const given = {
    published: text(options, 'published'),
    outlet: text(options, 'outlet'),
    lang: langOf(options),
  }
  const allowPrivate = list(options, 'allowPrivate')
  const seconds = timeoutOf(options)
  return {
    given,
    stdin: io.stdin,
    follow: flag(options, 'follow'),
    ...(allowPrivate.length > 0 ? {allowPrivate} : {}),
    ...(seconds ? {limits: {fetchTime: seconds * 1000}} : {}),
  }
}

function langOf(options: Options): string | undefined {
  const given = text(options, 'lang')?.toLowerCase()
  if (given !== undefined && !/^[a-z]{2}$/.test(given))
    throw new UsageError(`--lang takes two letters, "en" or "ru"; found "${given}"`)
  return given
}

function timeoutOf(options: Options): number | null {
  const given = text(options, 'timeout')
  if (given === undefined) return null
  const seconds = Number(given)
  if (!(seconds > 0 && seconds <= 3600))
    throw new UsageError(`--timeout takes seconds, up to 3600; found "${given}"`)
  return seconds
}

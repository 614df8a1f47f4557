// The rooms that commands call, loaded when first needed: `entente --help` must not load models.
import {dayOption} from './ask.ts'
import {flag, list, type Options, text, UsageError} from './command.ts'
import type {Io} from './io.ts'

/** Pages of the sources one after another; a source that cannot be read is an error in its place. */
export async function loadPages() {
  const {isPageError, readPages} = await import('../page/index.ts')
  return {isPageError, readPages}
}

export async function loadReadArticle() {
  return (await import('../article/index.ts')).readArticle
}

export async function loadDateArticle() {
  return (await import('../reading.ts')).dateArticle
}

export async function loadRead() {
  return (await import('../read.ts')).read
}

export async function loadCodeText() {
  return (await import('../code.ts')).codeText
}

/** Who a name, a title or a code means; null where nobody knows. */
export async function loadPartyOf() {
  return (await import('../entities/index.ts')).partyOf
}

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

/** Adds the lexicons that the user named with --lexicon. */
export async function useLexicons(options: Options): Promise<void> {
  const folders = list(options, 'lexicon')
  if (folders.length === 0) return
  const {addUserKnowledge} = await import('../lexicon/index.ts')
  const {existsSync} = await import('node:fs')
  for (const folder of folders) {
    if (!existsSync(folder)) throw new UsageError(`--lexicon ${folder}: no such folder`)
    addUserKnowledge(folder)
  }
}

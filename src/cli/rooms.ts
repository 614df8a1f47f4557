// The rooms that commands call, loaded when first needed: `entente --help` must not load models.
import {list, type Options, UsageError} from './command.ts'

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

export async function loadReadEach() {
  return (await import('../read.ts')).readEach
}

export async function loadCodeTexts() {
  return (await import('../code.ts')).codeTexts
}

/** Who a name, a title or a code means; null where nobody knows. */
export async function loadPartyOf() {
  return (await import('../entities/index.ts')).partyOf
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

// The rooms that commands call, loaded when first needed: `entente --help` must not load models.
import type {Article} from '../article/index.ts'
import type {Party} from '../entities/index.ts'
import type {Page, PageError} from '../page/index.ts'
import type {Reading} from '../read.ts'
import {list, type Options, UsageError} from './command.ts'

export interface SourceOptions {
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly published?: string
  readonly outlet?: string
  readonly lang?: string
}

export interface TextToCode {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly lang?: string
}

type ReadPages = (sources: readonly string[], options?: SourceOptions) => AsyncIterable<Page | PageError>
type ReadArticle = (page: Page) => Article
type Read = (page: Page) => Reading
type CodeText = (text: TextToCode, options: {tree?: boolean}) => object
type CodePair = (line: object) => object

/** Pages of the sources one after another; a source that cannot be read is a PageError in its place. */
export async function loadReadPages(): Promise<ReadPages> {
  return (await room<{readPages: ReadPages}>(import('../page/index.ts'))).readPages
}

export async function loadReadArticle(): Promise<ReadArticle> {
  return (await room<{readArticle: ReadArticle}>(import('../article/index.ts'))).readArticle
}

export async function loadRead(): Promise<Read> {
  return (await room<{read: Read}>(import('../read.ts'))).read
}

export async function loadCodeText(): Promise<CodeText> {
  return (await room<{codeText: CodeText}>(import('../read.ts'))).codeText
}

export async function loadCodePair(): Promise<CodePair> {
  return (await room<{codePair: CodePair}>(import('../events/index.ts'))).codePair
}

/** Who a name, a title or a code means; null where nobody knows. */
export async function loadPartyOf(): Promise<(name: string) => Party | null> {
  return (await room<{partyOf: (name: string) => Party | null}>(import('../entities/index.ts'))).partyOf
}

export function isPageError(item: Page | PageError): item is PageError {
  return 'message' in item
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

async function room<Exports>(loading: Promise<object>): Promise<Exports> {
  return (await loading) as Exports
}

// What reading a source yields, one after another: pages and errors; and how an attempt at one becomes either.
import {Unreadable} from './limits.ts'
import type {GivenFacts, Limits, Page, PageError, ReadOptions} from './types.ts'

export type Item = Page | PageError

/** What every reader of a source is told. */
export interface Reading {
  readonly limits: Limits
  readonly options: ReadOptions
}

/** Is it an error, not a page? */
export function isPageError(item: Item): item is PageError {
  return 'error' in item
}

export function failed(source: string, message: string): PageError {
  return {source, message, error: true}
}

/** The page that `read` makes, or the error it ends in. */
export function attempt(source: string, read: () => Page): Item {
  try {
    return read()
  } catch (error) {
    return failed(source, messageOf(error))
  }
}

/** Words for people, whatever was thrown. */
export function messageOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (error instanceof Unreadable) return message
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it'
  if (code === 'EISDIR') return 'a folder, not a file'
  return message || String(error)
}

/** The user's word wins over the carrier's. */
export function mergedFacts(carrier: GivenFacts | undefined, user: GivenFacts | undefined): GivenFacts {
  const facts: Record<string, unknown> = {...carrier}
  for (const [key, value] of Object.entries(user ?? {})) if (value !== undefined) facts[key] = value
  for (const [key, value] of Object.entries(facts))
    if (value === undefined || value === null) delete facts[key]
  return facts as GivenFacts
}

/** What came with the bytes of a source. */
export interface Came {
  readonly address?: string | null
  readonly contentType?: string | null
}

/** Reads what lies inside another source: `readBytes` of readPages.ts, handed down to what finds pages within pages. */
export type ReadBytes = (
  source: string,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
  came?: Came,
) => AsyncGenerator<Item>

// Everything a user can name -> pages, one after another, and an error for each that could not be read.
import {createReadStream, statSync} from 'node:fs'
import {readWarc} from './archive/warc.ts'
import {ByteReader} from './bytes.ts'
import {decodePage, tooLarge} from './decodePage.ts'
import {readFeed} from './feed/readFeed.ts'
import type {Came} from './items.ts'
import {attempt, failed, type Item, isPageError, mergedFacts, messageOf, type Reading} from './items.ts'
import {readJson} from './json.ts'
import {readJsonLines} from './jsonl.ts'
import {HEAD, kindOf} from './kind.ts'
import {limitsWith} from './limits.ts'
import {filesOf} from './places.ts'
import type {ReadOptions} from './types.ts'
import {unpacked} from './unpack.ts'

/**
 * Reads files, folders, patterns, addresses, feeds, archives (WARC, WET, ARC), lines of JSON, and stdin for "-"; any of
 * them gzip-compressed. Streams: one page is held at a time. Folders are read in the order of their names.
 * A source that cannot be read yields an error in its place, and the rest goes on.
 */
export async function* readPages(
  sources: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Item> {
  const reading: Reading = {limits: limitsWith(options.limits), options}
  for (const source of sources) {
    try {
      yield* readSource(source, reading)
    } catch (error) {
      yield failed(source, messageOf(error))
    }
  }
}

async function* readSource(source: string, reading: Reading): AsyncGenerator<Item> {
  if (source === '-') {
    yield* reported(source, reading.options.stdin ?? process.stdin, null, reading)
  } else if (/^https?:\/\//i.test(source)) {
    const {readAddress} = await import('./fetch/readAddress.ts')
    yield* readAddress(source, reading, readBytes)
  } else if (/^[a-z][a-z0-9+.-]+:(?!\\)/i.test(source) && !exists(source)) {
    yield failed(source, 'only http: and https: addresses are read')
  } else {
    for (const file of filesOf(source)) yield* readFile(file, reading)
  }
}

async function* readFile(file: string, reading: Reading): AsyncGenerator<Item> {
  try {
    const {size} = statSync(file)
    yield* reported(file, createReadStream(file, {highWaterMark: 1 << 18}), size, reading)
  } catch (error) {
    yield failed(file, messageOf(error))
  }
}

/** Reads a stream and says on the way how far it is. */
async function* reported(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  total: number | null,
  reading: Reading,
): AsyncGenerator<Item> {
  const {onProgress} = reading.options
  const progress = {source, bytes: 0, total, pages: 0, failed: 0}
  const counted = (async function* () {
    for await (const chunk of stream) {
      progress.bytes += chunk.length
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    }
  })()
  try {
    for await (const item of readBytes(source, counted, reading)) {
      if (isPageError(item)) progress.failed++
      else progress.pages++
      onProgress?.({...progress})
      yield item
    }
  } catch (error) {
    progress.failed++
    yield failed(source, messageOf(error))
  }
  onProgress?.({...progress})
}

/** Bytes of any kind, told by how they open. */
export async function* readBytes(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
  came: Came = {},
): AsyncGenerator<Item> {
  const bytes = new ByteReader(unpacked(stream, reading.limits))
  try {
    const head = await bytes.peek(HEAD)
    const kind = kindOf(head, came.address ?? source, came.contentType)
    switch (kind.kind) {
      case 'empty':
        return yield failed(source, 'empty: nothing to read')
      case 'binary':
        return yield failed(source, `${kind.what}, not a page of text`)
      case 'warc':
      case 'arc':
        return yield* readWarc(source, bytes, reading)
      case 'jsonl':
        return yield* readJsonLines(source, bytes, reading)
      case 'json':
        return yield* readJson(source, bytes, reading, readBytes)
      case 'feed':
        return yield* readFeed(source, bytes, reading, came, readBytes)
      default:
        if (reading.options.skip?.(source)) return
        yield await readOne(source, bytes, reading, came)
    }
  } finally {
    await bytes.close()
  }
}

async function readOne(source: string, bytes: ByteReader, reading: Reading, came: Came): Promise<Item> {
  const {limits, options} = reading
  const body = await bytes.rest(limits.body)
  if (!body) return failed(source, tooLarge(null, limits.body).message)
  const {address, contentType} = came
  return attempt(source, () =>
    decodePage(body, {source, address, contentType, given: mergedFacts(undefined, options.given), limits}),
  )
}

function exists(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false}) !== undefined
}

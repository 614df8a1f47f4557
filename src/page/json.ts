// One JSON document -> pages: a JSON Feed, one object of a crawler, or a list of them.
import type {ByteReader} from './bytes.ts'
import {tooLarge} from './decodePage.ts'
import {jsonFeedItems} from './feed/jsonFeed.ts'
import type {ReadBytes} from './items.ts'
import {attempt, failed, type Item, messageOf, type Reading} from './items.ts'
import {pageOfObject} from './jsonl.ts'

/** Reads the whole document, within the limit for one page. */
export async function* readJson(
  source: string,
  bytes: ByteReader,
  reading: Reading,
  read: ReadBytes,
): AsyncGenerator<Item> {
  const body = await bytes.rest(reading.limits.unpacked)
  if (!body) {
    yield failed(source, tooLarge(null, reading.limits.unpacked).message)
    return
  }
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(body))
  } catch (error) {
    yield failed(source, `not JSON (${messageOf(error)})`)
    return
  }
  yield* itemsOf(source, value, reading, read)
}

async function* itemsOf(
  source: string,
  value: unknown,
  reading: Reading,
  read: ReadBytes,
): AsyncGenerator<Item> {
  const feed = jsonFeedItems(source, value, reading, read)
  if (feed) {
    yield* feed
    return
  }
  if (!Array.isArray(value)) {
    yield attempt(source, () => pageOfObject(source, value, 'the document', reading))
    return
  }
  for (const [place, item] of value.entries()) {
    const member = `${source}#${place + 1}`
    if (reading.options.skip?.(member)) continue
    yield attempt(member, () => pageOfObject(member, item, `item ${place + 1}`, reading))
  }
}

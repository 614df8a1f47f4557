// A stream of chunks -> lines, blocks and peeks, holding only what is asked for.

/**
 * Reads a byte stream piece by piece. `position` counts bytes handed out or skipped.
 * Where the source fails, what came before is handed out first; then the fault is thrown.
 */
export class ByteReader {
  position = 0
  private readonly chunks: AsyncIterator<Uint8Array>
  private held: Uint8Array = new Uint8Array(0)
  private done = false
  private failure: unknown = null

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  /** Up to `length` bytes without taking them; fewer only at the end. */
  async peek(length: number): Promise<Uint8Array> {
    await this.fill(length)
    if (this.held.length === 0) this.throwFailure()
    return this.held.subarray(0, length)
  }

  /** Up to `length` bytes; fewer only at the end. */
  async take(length: number): Promise<Uint8Array> {
    await this.fill(length)
    return this.cut(Math.min(length, this.held.length))
  }

  /** Puts bytes back in front. */
  unread(bytes: Uint8Array): void {
    this.position -= bytes.length
    this.held = joined([bytes, this.held])
  }

  /** Drops bytes without holding them; tells how many there were. */
  async skip(length: number): Promise<number> {
    let left = length
    while (left > 0) {
      if (this.held.length === 0 && !(await this.more())) break
      left -= this.cut(Math.min(left, this.held.length)).length
    }
    return length - left
  }

  /** The next line with its end, or null at the end. Of a longer line only `limit` bytes come; the rest follows as a line. */
  async line(limit: number): Promise<Uint8Array | null> {
    let searched = 0
    for (;;) {
      const end = this.held.indexOf(10, searched)
      if (end >= 0 && end < limit) return this.cut(end + 1)
      if (this.held.length >= limit) return this.cut(limit)
      searched = this.held.length
      if (await this.more()) continue
      if (this.held.length > 0) return this.cut(this.held.length)
      this.throwFailure()
      return null
    }
  }

  /** All that is left, or null if that is more than `limit`. */
  async rest(limit: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = []
    let length = 0
    do {
      length += this.held.length
      if (length > limit) return null
      if (this.held.length > 0) parts.push(this.cut(this.held.length))
    } while (await this.more())
    this.throwFailure()
    return joined(parts)
  }

  /** What is left, chunk by chunk. */
  async *stream(): AsyncGenerator<Uint8Array> {
    do {
      if (this.held.length > 0) yield this.cut(this.held.length)
    } while (await this.more())
    this.throwFailure()
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.chunks.return?.()
  }

  private async fill(length: number): Promise<void> {
    if (this.held.length >= length) return
    const parts = [this.held]
    let have = this.held.length
    while (have < length && !this.done) {
      const next = await this.next()
      if (!next) break
      parts.push(next)
      have += next.length
    }
    this.held = joined(parts)
  }

  private async more(): Promise<boolean> {
    const next = await this.next()
    if (!next) return false
    this.held = this.held.length === 0 ? next : joined([this.held, next])
    return true
  }

  private async next(): Promise<Uint8Array | null> {
    if (this.done) return null
    try {
      const {value, done} = await this.chunks.next()
      if (!done) return value
    } catch (error) {
      this.failure = error
    }
    this.done = true
    return null
  }

  private throwFailure(): void {
    const {failure} = this
    this.failure = null
    if (failure) throw failure
  }

  private cut(length: number): Uint8Array {
    const bytes = this.held.subarray(0, length)
    this.held = this.held.subarray(length)
    this.position += length
    return bytes
  }
}

/** One array of many. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const some = parts.filter((part) => part.length > 0)
  return some.length === 1 ? some[0]! : Buffer.concat(some)
}

// What was fetched or given, before anybody looked for an article in it.

export type MediaType = 'text/html' | 'text/plain' | 'text/markdown' | 'message/rfc822'

export interface Page {
  /** The file, address or archive member as the user would name it: "news.warc.gz#12", "https://…", "-". */
  readonly source: string
  /** The address the page was served from, where known. */
  readonly address: string | null
  readonly mediaType: MediaType
  /** Decoded text: markup for HTML, the text itself otherwise. U+FFFD stands for bytes invalid in the charset. */
  readonly text: string
  readonly charset: string
  /** What the carrier (feed item, JSONL line, WARC header, command line) said of the article. */
  readonly given: GivenFacts
  /** Said on stderr: "17 bytes are not valid UTF-8". */
  readonly warnings: readonly string[]
}

export interface GivenFacts {
  readonly title?: string
  /** Publication date, EDTF. */
  readonly published?: string
  /** Last change, EDTF. */
  readonly modified?: string
  readonly outlet?: string
  readonly lang?: string
  readonly authors?: readonly string[]
  /** When the page was fetched by a crawler, EDTF: no publication can be later. */
  readonly fetched?: string
}

/** A source, or a part of one, that could not be read. The rest of the batch goes on. */
export interface PageError {
  readonly source: string
  /** What was found, what was expected and where: "line 12: not JSON (Unexpected token } at 40)". */
  readonly message: string
  readonly error: true
}

/** How far reading may go before a source is refused. */
export interface Limits {
  /** Bytes of one page as stored or sent. */
  readonly body: number
  /** Bytes of one page once unpacked. */
  readonly unpacked: number
  /** Characters of one page that is text without markup. */
  readonly text: number
  /** Unpacked bytes for each packed one. */
  readonly ratio: number
  /** Milliseconds for one fetch, from asking to the last byte. */
  readonly fetchTime: number
  readonly redirects: number
}

export interface Progress {
  readonly source: string
  /** Bytes of the source read so far, as stored. */
  readonly bytes: number
  /** Bytes in all, where known. */
  readonly total: number | null
  readonly pages: number
  readonly failed: number
}

/** What a server said of a feed or page the last time, so that it need not be sent again. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface ReadOptions {
  /** Said of every page; wins over what a carrier says. */
  readonly given?: GivenFacts
  readonly limits?: Partial<Limits>
  /** May links of feed items without full text be fetched? Addresses the user names are always fetched. */
  readonly follow?: boolean
  /** Addresses or networks ("10.0.0.0/8", "localhost") that may be fetched though private; true allows all. */
  readonly allowPrivate?: boolean | readonly string[]
  /** Called with a page's source before it is read: true leaves it out. For resuming. */
  readonly skip?: (source: string) => boolean
  readonly onProgress?: (progress: Progress) => void
  /** What "-" reads; process.stdin unless told. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** For conditional requests: what is known of an address, and what to remember. */
  readonly validators?: {
    get(address: string): Validators | undefined
    set(address: string, validators: Validators): void
  }
  /** Called where the server says that nothing has changed; no page comes of that address then. */
  readonly onUnchanged?: (address: string) => void
  /** Milliseconds between two requests to one host. */
  readonly delay?: number
  readonly userAgent?: string
}

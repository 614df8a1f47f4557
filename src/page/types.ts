// What was fetched or given, before anybody looked for an article in it.

export interface Page {
  /** The file, address or archive member as the user would name it: "news.warc.gz#12", "https://…", "-". */
  readonly source: string
  /** The address the page was served from, where known. */
  readonly address: string | null
  readonly mediaType: 'text/html' | 'text/plain' | 'text/markdown' | 'message/rfc822'
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
  readonly outlet?: string
  readonly lang?: string
  readonly authors?: readonly string[]
}

/** A source, or a part of one, that could not be read. The rest of the batch goes on. */
export interface PageError {
  readonly source: string
  readonly message: string
}

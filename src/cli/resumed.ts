// Which pages of an archive or feed were in the record already -> one line, where a reading goes on that was stopped.

/**
 * Call the result with each page in the order of the archive; `seen` says that the record had it already.
 * At the first page after such ones it tells once how far the earlier reading had come.
 */
export function resumption(tell: (message: string) => void): (source: string, seen: boolean) => void {
  let archive = ''
  let before = 0
  let told = false
  return (source, seen) => {
    const name = archiveOf(source)
    if (name === null) return
    if (name !== archive) {
      archive = name
      before = 0
      told = false
    }
    if (seen) before++
    else if (before > 0 && !told) {
      tell(
        `${name}: ${before.toLocaleString('en')} pages of it are in the record already; goes on at ${source}`,
      )
      told = true
    } else told = true
  }
}

/** "news.warc.gz#12" -> "news.warc.gz"; null for a page that is a source of its own. */
function archiveOf(source: string): string | null {
  return /^(.+)#\d+$/.exec(source)?.[1] ?? null
}

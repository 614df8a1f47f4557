// A byte stream -> the head of the next record of a WARC (1.0, 1.1, 0.x) or ARC file.
import type {ByteReader} from '../bytes.ts'

export interface RecordHead {
  /** Field names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  readonly type: string
  readonly address: string | null
  readonly length: number
  readonly format: 'warc' | 'arc'
}

/** Header lines and blocks beyond these are no archive's. */
const LONGEST_LINE = 65_536
const MOST_FIELDS = 500

export interface Sought {
  readonly head: RecordHead | null
  /** Bytes that were passed over to find it. */
  readonly lost: number
  readonly problem: string | null
}

/** Finds the next record, passing over empty lines and over whatever is no record. Null head at the end. */
export async function nextRecord(bytes: ByteReader): Promise<Sought> {
  let lost = 0
  for (;;) {
    const raw = await bytes.line(LONGEST_LINE)
    if (raw === null) return {head: null, lost, problem: null}
    const line = latin(raw).replace(/\r?\n$/, '')
    if (line.trim() === '') continue
    if (/^WARC\/\d+\.\d+\s*$/.test(line)) return {lost, ...(await warcHead(bytes))}
    const arc = arcHead(line)
    if (arc) return {head: arc, lost, problem: null}
    lost += raw.length
  }
}

async function warcHead(bytes: ByteReader): Promise<{head: RecordHead | null; problem: string | null}> {
  const fields = new Map<string, string>()
  let last = ''
  for (let count = 0; count < MOST_FIELDS; count++) {
    const raw = await bytes.line(LONGEST_LINE)
    if (raw === null) return {head: null, problem: 'the file ends inside a record header'}
    const line = Buffer.from(raw)
      .toString('utf8')
      .replace(/\r?\n$/, '')
    if (line === '') break
    if (/^[ \t]/.test(line) && last) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    last = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
  }
  const length = Number(fields.get('content-length'))
  const valid = /^\d+$/.test(fields.get('content-length') ?? '') && Number.isSafeInteger(length)
  const address = fields.get('warc-target-uri')?.replace(/^<|>$/g, '').trim() ?? null
  const head: RecordHead = {
    fields,
    type: fields.get('warc-type')?.toLowerCase() ?? '',
    address,
    length: valid ? length : -1,
    format: 'warc',
  }
  return {head, problem: valid ? null : `Content-Length is ${fields.get('content-length') ?? 'missing'}`}
}

/** ARC 1 and 2: "http://host/ 1.2.3.4 20080430204825 text/html 1234"; spaces may stand in the address. */
function arcHead(line: string): RecordHead | null {
  const match =
    /^((?:https?|filedesc|dns|ftp):.*)\s(\d{1,3}(?:\.\d{1,3}){3}|\S+)\s(\d{14})\s(\S+)\s(?:.*\s)?(\d+)\s*$/.exec(
      line,
    )
  if (!match) return null
  const [, address, , stamp, mime, length] = match
  const fields = new Map([
    ['content-type', mime!],
    ['warc-date', stamp!],
  ])
  const type = address!.startsWith('http') ? 'response' : 'warcinfo'
  return {fields, type, address: address!, length: Number(length), format: 'arc'}
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

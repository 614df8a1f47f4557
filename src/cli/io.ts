// Standard input, output and error as the commands see them, so that a test can stand in for a terminal.
import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'
import {styleText} from 'node:util'

export interface Io {
  readonly stdin: Readable
  readonly env: Readonly<Record<string, string | undefined>>
  /** Results. Waits where the reader of the pipe is slow. */
  write(text: string | Uint8Array): Promise<void>
  /** Messages, on stderr, one line. */
  note(message: string): void
  /** Progress, on stderr, drawn over itself; only on a terminal. */
  progress(message: string): void
  /** The text in a style, where stdout is a terminal that shows colours. */
  style(style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string): string
  readonly terminal: boolean
  /** Columns for running text. */
  readonly width: number
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 110

/** @param out where results go; `err` where messages go */
export function openIo(
  stdin: Readable,
  out: Writable & {isTTY?: boolean; columns?: number},
  err: Writable & {isTTY?: boolean},
  env: Readonly<Record<string, string | undefined>>,
): Io {
  const colours = wantsColours(Boolean(out.isTTY), env)
  let drawn = false
  const clear = () => {
    if (drawn) err.write('\r\u001b[K')
    drawn = false
  }
  return {
    stdin,
    env,
    terminal: Boolean(out.isTTY),
    width: Math.max(40, Math.min(out.columns ?? 100, widest)),
    async write(text) {
      if (text.length > 0 && !out.write(text)) await once(out, 'drain')
    },
    note(message) {
      clear()
      err.write(`${printable(message)}\n`)
    },
    progress(message) {
      if (!err.isTTY) return
      err.write(`\r${printable(message).slice(0, 100)}\u001b[K`)
      drawn = true
    },
    style: (style, text) => (colours ? styleText(style, text, {validateStream: false}) : text),
  }
}

/** NO_COLOR and TERM=dumb switch colours off, FORCE_COLOR switches them on (no-color.org, force-color.org). */
function wantsColours(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return terminal && env.TERM !== 'dumb'
}

/** Control characters of pages must not reach the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** The value with every string in it made printable, for text output. */
export function printableDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return printable(value) as Value
  if (Array.isArray(value)) return value.map(printableDeep) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printableDeep(inner)])) as Value
}

/** Writes a value as one JSON document. */
export function writeJson(io: Io, value: unknown): Promise<void> {
  return io.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** Writes each value as one line of JSON. */
export async function writeNdjson(io: Io, values: Iterable<unknown> | AsyncIterable<unknown>): Promise<void> {
  for await (const value of values) await io.write(`${JSON.stringify(value)}\n`)
}

// The limits of reading, with the defaults that hold unless the caller says otherwise.
import type {Limits} from './types.ts'

const MB = 1_000_000

const defaultLimits: Limits = {
  body: 20 * MB,
  unpacked: 40 * MB,
  text: 2 * MB,
  ratio: 200,
  fetchTime: 20_000,
  redirects: 5,
}

/** The defaults with the caller's changes. */
export function limitsWith(changes: Partial<Limits> | undefined): Limits {
  return {...defaultLimits, ...changes}
}

/** "20 MB", for messages. */
export function megabytes(bytes: number): string {
  return bytes >= MB ? `${Math.round(bytes / MB)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`
}

/** A page that cannot be read; the message is meant for people. */
export class Unreadable extends Error {}

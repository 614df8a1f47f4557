// What a command is: one entry of the table from which the program, its help and docs/cli.md are made.
import type {Io} from './io.ts'

export interface Option {
  /** As commander writes them: "--from <date>", "--type <type...>", "--json". */
  readonly flags: string
  readonly help: string
  readonly choices?: readonly string[]
  readonly default?: string
}

export interface Command {
  readonly name: string
  /** "<source...>", "<a> [b]". */
  readonly args?: string
  readonly summary: string
  /** A paragraph or two for the help of this command. */
  readonly about?: string
  readonly options: readonly Option[]
  /** Command lines that a newcomer can try, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  /** Exit code: 0 done, 1 ran but something failed. Throws UsageError for 2. */
  run(args: readonly string[], options: Options, io: Io): Promise<number>
}

export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** Wrong use: said on stderr, exit code 2. */
export class UsageError extends Error {}

export const json: Option = {flags: '--json', help: 'one JSON document on stdout'}
export const ndjson: Option = {flags: '--ndjson', help: 'one JSON object a line'}
export const record: Option = {
  flags: '--record <file>',
  help: 'the record to use (default: $ENTENTE_RECORD, else entente.db in this folder)',
}
export const lexicon: Option = {
  flags: '--lexicon <dir...>',
  help: 'also use your own lexicons, laid out as DIR/lexicons/… and DIR/gazetteer/…',
}
/** What the user may say of sources and of how they are fetched. */
export const sourceFlags: readonly Option[] = [
  {flags: '--published <date>', help: 'publication date of the pages (EDTF), where you know it'},
  {flags: '--outlet <name>', help: 'who published them, where you know it'},
  {flags: '--lang <xx>', help: 'language of the pages'},
  {flags: '--follow', help: 'also fetch the articles that a feed only links to'},
  {flags: '--timeout <seconds>', help: 'give up an address after so long (default: 20)'},
  {
    flags: '--allow-private <address...>',
    help: 'private addresses or networks that may be fetched: 10.0.0.0/8, localhost',
  },
]
export const asKnownOn: Option = {
  flags: '--as-known-on <date>',
  help: 'use only what was published by that day (EDTF date, e.g. 2014-02-01)',
}

/** The option as text, or undefined. */
export function text(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** A repeatable option as a list; commas separate too. */
export function list(options: Options, name: string): readonly string[] {
  const value = options[name]
  const items = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  return items.flatMap((item: string) => item.split(',')).filter(Boolean)
}

export function flag(options: Options, name: string): boolean {
  return options[name] === true
}

// The table of commands as a commander program: help, spelling suggestions, exit codes 0, 1 and 2.
import {CommanderError, Option as CommanderOption, Command as Program} from 'commander'
import {type Command, type Options, UsageError} from './command.ts'
import {commands} from './commands/index.ts'
import type {Io} from './io.ts'
import {versionLine} from './versions.ts'

const about = `A sourced record of how states deal with each other, read from the news.

Read some pages, then ask:
  $ entente read page.html report.txt https://example.org/article
  $ entente timeline GBR RUS
  $ entente show ID`

const after = `
Results go to stdout, messages to stderr. Exit code: 0 done (also a search without a hit),
1 ran but something failed (said on stderr, the rest is done), 2 wrong use.
"-" reads stdin. The record is entente.db in this folder unless --record or ENTENTE_RECORD says otherwise.`

/** Runs one command line. @returns the exit code */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    await io.write(`${versionLine()}\n`)
    return 0
  }
  let code = 0
  const program = buildProgram(async (command, args, options) => {
    code = await command.run(args, options, io)
  })
  const written: string[] = []
  configure(program, (text) => written.push(text), io)
  try {
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync([...argv], {from: 'user'})
    await io.write(written.join(''))
    return argv.length === 0 ? 2 : code
  } catch (error) {
    await io.write(written.join(''))
    return exitCodeOf(error, io)
  }
}

/** The program with all its commands; `act` is called with what the user asked for. */
function buildProgram(
  act: (command: Command, args: readonly string[], options: Options) => Promise<void>,
): Program {
  const program = new Program('entente').description(about).addHelpText('after', after)
  program.option('-V, --version', 'versions of the program, its models and its lexicons')
  for (const command of commands) addCommand(program, command, act)
  return program
}

function addCommand(
  program: Program,
  command: Command,
  act: (command: Command, args: readonly string[], options: Options) => Promise<void>,
): void {
  const [parent, name] = parentOf(program, command.name)
  const sub = parent.command(command.args ? `${name} ${command.args}` : name)
  sub
    .summary(command.summary)
    .description(
      command.about ? `${command.summary}\n\n${command.about.replaceAll('\n', ' ')}` : command.summary,
    )
  for (const {flags, help, choices, default: value} of command.options) {
    const option = new CommanderOption(flags, help)
    if (choices) option.choices([...choices])
    if (value !== undefined) option.default(value)
    sub.addOption(option)
  }
  if (command.examples.length > 0) sub.addHelpText('after', `\nExamples:\n${drawExamples(command)}`)
  sub.action(async (...given: unknown[]) => {
    const args = (given.slice(0, -2) as (string | string[] | undefined)[]).flat()
    await act(
      command,
      args.filter((arg) => arg !== undefined),
      given[given.length - 2] as Options,
    )
  })
}

/** "lexicon check" is the command `check` under a group `lexicon`. */
function parentOf(program: Program, name: string): [Program, string] {
  const [group, rest] = name.split(' ')
  if (!rest) return [program, name]
  const known = program.commands.find((command) => command.name() === group)
  return [known ?? program.command(group!).description('the plain files of words and codes'), rest]
}

function drawExamples({examples}: Command): string {
  return examples.map(([line, does]) => `  $ ${line}\n      ${does}`).join('\n')
}

function configure(program: Program, write: (text: string) => void, io: Io): void {
  program
    .exitOverride()
    .showHelpAfterError('(entente --help lists the commands; entente COMMAND --help explains one)')
    .configureOutput({writeOut: write, writeErr: (text) => io.note(text.trimEnd())})
    .configureHelp({showGlobalOptions: false})
  for (const command of program.commands) configure(command, write, io)
}

function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const {message, code} = error as Error & {code?: string}
  if (code === 'EPIPE') return 0
  io.note(`entente: ${message}`)
  return error instanceof UsageError ? 2 : 1
}

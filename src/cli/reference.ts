// docs/cli.md from the table of commands: every command with its options and examples.
import type {Command, Option} from './command.ts'

/** The page; written by `npx tsx scripts/cli-docs.ts`, held to the table by a test. */
export function referenceOf(commands: readonly Command[]): string {
  const list = commands.map(({name, summary}) => `| [${name}](#entente-${anchor(name)}) | ${cell(summary)} |`)
  return `# The command line

Printed from the table of commands by \`npx tsx scripts/cli-docs.ts\`; \`entente COMMAND --help\` says the same.

Results go to stdout, messages to stderr. Exit code: 0 done (also a search without a hit), 1 ran but something failed (said on
stderr, the rest is done), 2 wrong use. \`-\` reads stdin. The record is \`entente.db\` in the working folder unless \`--record\` or
\`ENTENTE_RECORD\` says otherwise.

| command | what it does |
| --- | --- |
${list.join('\n')}

${commands.map(section).join('\n\n')}
`
}

function section({name, args, summary, about, options, examples}: Command): string {
  const parts = [
    `## entente ${name}`,
    `${capital(summary)}${summary.endsWith('?') ? '' : '.'}${about ? ` ${about.replaceAll('\n', ' ')}` : ''}`,
    `\`\`\`\nentente ${[name, args].filter(Boolean).join(' ')}${options.length > 0 ? ' [options]' : ''}\n\`\`\``,
  ]
  if (options.length > 0)
    parts.push(`| option | meaning |\n| --- | --- |\n${options.map(optionRow).join('\n')}`)
  if (examples.length > 0)
    parts.push(`\`\`\`\n${examples.map(([line, does]) => `# ${does}\n${line}`).join('\n')}\n\`\`\``)
  return parts.join('\n\n')
}

function optionRow({flags, help, choices, default: value}: Option): string {
  const more = [
    choices ? `one of ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '',
    value === undefined ? '' : `default \`${value}\``,
  ].filter(Boolean)
  return `| \`${cell(flags)}\` | ${cell(help)}${more.length > 0 ? ` (${more.join('; ')})` : ''} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function anchor(name: string): string {
  return name.replaceAll(' ', '-')
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1)
}

// Writes docs/cli.md from the table of commands.
import {writeFileSync} from 'node:fs'
import {commands} from '../src/cli/commands/index.ts'
import {referenceOf} from '../src/cli/reference.ts'

writeFileSync(new URL('../docs/cli.md', import.meta.url), referenceOf(commands))

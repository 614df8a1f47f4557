import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {referenceOf} from '../../src/cli/reference.ts'

test('docs/cli.md is what the table of commands says (npx tsx scripts/cli-docs.ts writes it)', () => {
  expect(readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')).toBe(referenceOf(commands))
})

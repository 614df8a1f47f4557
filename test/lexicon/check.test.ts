import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {checkKnowledge} from '../../src/lexicon/check.ts'

test('every knowledge file of the package is well-formed', () => {
  const {files, problems} = checkKnowledge(fileURLToPath(new URL('../..', import.meta.url)))
  expect(problems).toEqual([])
  expect(files).toBeGreaterThan(800)
})

test('an unquoted "true" among words is named with its file and place', () => {
  const base = mkdtempSync(join(tmpdir(), 'entente-lexicon-'))
  mkdirSync(join(base, 'lexicons/figures'), {recursive: true})
  writeFileSync(join(base, 'lexicons/figures/odd.en.yml'), '- id: figure.odd\n  words: [true]\n')
  const {problems} = checkKnowledge(base)
  rmSync(base, {recursive: true})
  expect(problems[0]).toMatchObject({file: 'lexicons/figures/odd.en.yml', entry: 'figure.odd'})
  expect(problems.map(({message}) => message).join('\n')).toContain('words.0')
})

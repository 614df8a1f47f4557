// Builds dist/ from src/: compiles the TypeScript, then the knowledge files. In an installed package it does nothing.

import {spawnSync} from 'node:child_process'
import {cpSync, existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
if (!existsSync(`${root}/src`)) process.exit(0)

run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
if (existsSync(`${root}/src/server/assets`))
  cpSync(`${root}/src/server/assets`, `${root}/dist/server/assets`, {recursive: true})
if (existsSync(`${root}/dist/lexicon/compile.js`)) run('dist/lexicon/compile.js', [])

function run(script, args) {
  const {status} = spawnSync(process.execPath, [`${root}/${script}`, ...args], {cwd: root, stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

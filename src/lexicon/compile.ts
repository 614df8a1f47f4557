// Run by the build: checks every knowledge file, then writes dist/knowledge/<folder>[.<lang>].json.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {checkKnowledge} from './check.ts'
import {allFiles, hashOfFiles, readYaml} from './knowledge.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = join(root, 'dist', 'knowledge')

const {problems} = checkKnowledge(root)
for (const {file, entry, message} of problems)
  console.error(`${file}${entry ? `: ${entry}` : ''}: ${message}`)
if (problems.length > 0) process.exit(1)

rmSync(out, {recursive: true, force: true})
mkdirSync(out, {recursive: true})
const files = allFiles(root)
for (const [key, members] of groups(files)) {
  writeFileSync(join(out, `${key}.json`), JSON.stringify(readYaml(members)))
}
writeFileSync(join(out, 'version.json'), JSON.stringify(hashOfFiles(files)))

function groups(all: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of all) {
    const folder = relative(root, dirname(file)).split(/[\\/]/).join('.')
    const lang = /\.([a-z]{2})\.yml$/.exec(file)?.[1]
    const key = lang ? `${folder}.${lang}` : folder
    found.set(key, [...(found.get(key) ?? []), file])
  }
  return found
}

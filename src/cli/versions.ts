// Which program, models and lexicons are at work: they are part of every reading's name.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {knowledgeVersion} from '../lexicon/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Versions {
  readonly entente: string
  readonly models: Readonly<Record<string, string>>
  readonly knowledge: string
}

export function versions(): Versions {
  return {entente: packageVersion(), models: modelVersions(), knowledge: knowledgeVersion()}
}

/** "entente 0.1.0 (models: en en-ud-1; knowledge k-3f9a01c2d4e5; node v20.20.2)". */
export function versionLine(): string {
  const {entente, models, knowledge} = versions()
  const named = Object.entries(models).map(([name, version]) => `${name} ${version}`)
  return `entente ${entente} (models: ${named.join(', ') || 'none'}; lexicons: ${knowledge}; node ${process.version})`
}

/** Names the engine of a reading: same name, same reading. */
export function engineName(): string {
  const {entente, models, knowledge} = versions()
  return [entente, ...Object.entries(models).map(([name, version]) => `${name}@${version}`), knowledge].join(
    ' ',
  )
}

function packageVersion(): string {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version
}

function modelVersions(): Record<string, string> {
  const folder = `${root}models`
  if (!existsSync(folder)) return {}
  const cards = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/card.json`))
  return Object.fromEntries(cards.sort().map((name) => [name, cardVersion(`${folder}/${name}/card.json`)]))
}

function cardVersion(file: string): string {
  const card = JSON.parse(readFileSync(file, 'utf8'))
  return String(card.version ?? card.name ?? 'unversioned')
}

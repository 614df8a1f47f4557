// Which program, models and lexicons are at work: they are part of every reading's name.
import {createHash} from 'node:crypto'
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

/** "entente 0.1.0 (models: en 5d1b03c2aa10; lexicons: k-3f9a01c2d4e5; node v20.20.2)". */
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

/** A model is named by its cards, which hold the hashes of its files. */
function modelVersions(): Record<string, string> {
  const folder = `${root}models`
  if (!existsSync(folder)) return {}
  const models = readdirSync(folder)
    .sort()
    .map((name) => [name, cardsOf(`${folder}/${name}`)] as const)
  return Object.fromEntries(
    models.filter(([, cards]) => cards.length > 0).map(([name, cards]) => [name, hashOf(cards)]),
  )
}

function cardsOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('card.json'))
  return names.sort().map((name) => `${folder}/${name}`)
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

// The plain files under lexicons/ and gazetteer/, by folder and language; compiled to JSON in dist/, YAML in a checkout.
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const compiled = join(root, 'dist', 'knowledge')
/** Compiled code reads compiled knowledge; sources (tests, bench, training) read the YAML itself. */
const fromSource = import.meta.url.endsWith('.ts')

const loaded = new Map<string, readonly unknown[]>()
const userFolders: string[] = []

/**
 * All entries of the files `folder/*.yml` (no language) or `folder/*.<lang>.yml`, in the order of their file names.
 * @param folder "lexicons/events", "gazetteer/states"
 * @throws Error naming the file and the line where a file is not valid YAML
 */
export function entriesOf<Entry>(folder: string, lang?: string): readonly Entry[] {
  const key = lang ? `${folder}.${lang}` : folder
  let entries = loaded.get(key)
  if (!entries) {
    entries = fromSource ? readCached(key, folder, lang) : readCompiled(key)
    for (const user of userFolders) entries = [...entries, ...readYaml(filesOf(join(user, folder), lang))]
    loaded.set(key, entries)
  }
  return entries as readonly Entry[]
}

/** Adds a folder laid out like the package root (`DIR/lexicons/events/….en.yml`) to what is read from now on. */
export function addUserKnowledge(folder: string): void {
  userFolders.push(folder)
  loaded.clear()
}

/** Names the knowledge in use: a hash of every file, "k-3f9a01c2d4e5". */
export function knowledgeVersion(): string {
  const hash = createHash('sha256')
  if (fromSource || !existsSync(join(compiled, 'version.json'))) hash.update(hashOfFiles(allFiles(root)))
  else hash.update(JSON.parse(readFileSync(join(compiled, 'version.json'), 'utf8')))
  for (const user of userFolders) hash.update(hashOfFiles(allFiles(user)))
  return `k-${hash.digest('hex').slice(0, 12)}`
}

/** Every knowledge file below `base`, relative folders "lexicons/…" and "gazetteer/…", sorted. */
export function allFiles(base: string): string[] {
  return ['gazetteer', 'lexicons'].flatMap((top) => walk(join(base, top)))
}

/** Files of one folder for one language (or those without a language), sorted by name. */
export function filesOf(folder: string, lang?: string): string[] {
  if (!existsSync(folder)) return []
  const wanted = lang ? new RegExp(`\\.${lang}\\.yml$`) : /^[^.]+\.yml$/
  return readdirSync(folder)
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** The entries of the files, one after another. Each file is a YAML list. */
export function readYaml(files: readonly string[]): unknown[] {
  if (files.length === 0) return []
  const {parseDocument} = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  return files.flatMap((file) => {
    const document = parseDocument(readFileSync(file, 'utf8'))
    const [error] = document.errors
    if (error) throw new Error(`${file}: ${error.message}`)
    const value = document.toJS()
    if (!Array.isArray(value)) throw new Error(`${file}: expected a YAML list of entries`)
    return value
  })
}

/** One hash over names and contents of the files. */
export function hashOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(file.slice(file.search(/gazetteer|lexicons/))).update(readFileSync(file))
  return hash.digest('hex')
}

function readCompiled(key: string): readonly unknown[] {
  const file = join(compiled, `${key.replaceAll('/', '.')}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** Parsing YAML is slow, so a checkout keeps the parsed form under node_modules/.cache, named by the files' hash. */
function readCached(key: string, folder: string, lang?: string): readonly unknown[] {
  const files = filesOf(join(root, folder), lang)
  const cache = join(
    root,
    'node_modules/.cache/entente',
    `${key.replaceAll('/', '.')}-${hashOfFiles(files)}.json`,
  )
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'))
  const entries = readYaml(files)
  mkdirSync(dirname(cache), {recursive: true})
  writeFileSync(cache, JSON.stringify(entries))
  return entries
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name)
      if (item.isDirectory()) return walk(path)
      return item.name.endsWith('.yml') ? [path] : []
    })
}

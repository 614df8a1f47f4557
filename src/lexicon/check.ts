// Validates knowledge files: shape of every entry, ids used once, sources named. Used by the build and `lexicon check`.
import {dirname, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {entryProblems, patternFolders, setNames} from './entry-patterns.ts'
import {allFiles, readYaml} from './knowledge.ts'
import {schemas} from './schemas/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Problem {
  readonly file: string
  /** The entry's id where it has one, else its place in the file, "#12". */
  readonly entry?: string
  readonly message: string
}

export interface KnowledgeReport {
  readonly files: number
  readonly entries: number
  /** Entries whose source says `own knowledge`. */
  readonly ownKnowledge: number
  readonly problems: readonly Problem[]
}

/** Checks all files below `base`/lexicons and `base`/gazetteer. Reports every problem; throws nothing. */
export function checkKnowledge(base: string): KnowledgeReport {
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  let entries = 0
  let ownKnowledge = 0
  const files = allFiles(base)
  const sets = setsOf(base)
  for (const path of files) {
    const file = relative(base, path).split('\\').join('/')
    const schema = schemas[dirname(file)]
    if (!schema) problems.push({file, message: `no schema for folder ${dirname(file)}`})
    let list: unknown[]
    try {
      list = readYaml([path])
    } catch (error) {
      problems.push({file, message: (error as Error).message.replace(`${path}: `, '')})
      continue
    }
    list.forEach((value, place) => {
      entries++
      const {id, source} = (value ?? {}) as {id?: string; source?: string}
      const entry = id ?? `#${place + 1}`
      if (source === 'own knowledge') ownKnowledge++
      if (id) {
        const before = seen.get(id)
        if (before) problems.push({file, entry, message: `id stands already in ${before}`})
        seen.set(id, file)
      }
      const result = schema?.safeParse(value)
      for (const issue of result?.error?.issues ?? []) {
        problems.push({file, entry, message: `${issue.path.join('.') || 'entry'}: ${issue.message}`})
      }
      if (patternFolders.has(dirname(file)))
        for (const message of entryProblems(value, sets, langOf(file))) problems.push({file, entry, message})
    })
  }
  return {files: files.length, entries, ownKnowledge, problems}
}

/** Sets of the folder and of Entente itself, which a user's own patterns may name; files that cannot be read have none. */
function setsOf(base: string): ReadonlySet<string> {
  const files = [...allFiles(base), ...(base === root ? [] : allFiles(root))]
  return new Set(files.filter(isPatternFile).flatMap((file) => setNames(readable(file))))
}

function isPatternFile(file: string): boolean {
  return [...patternFolders].some((folder) => dirname(file).split('\\').join('/').endsWith(folder))
}

function readable(file: string): readonly unknown[] {
  try {
    return readYaml([file])
  } catch {
    return []
  }
}

/** "lexicons/events/consult.en.yml" is of "en". */
function langOf(file: string): string {
  return /\.([a-z]{2})\.yml$/.exec(file)?.[1] ?? ''
}

// What the user names -> the files behind it: a file, every file of a folder, or all that fit a pattern; sorted by name.
import {readdirSync, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {Unreadable} from './limits.ts'

/** Files that stand beside the pages of a folder and are none; named on their own they are read. */
const HIDDEN = /^\.|^node_modules$|^(README|SOURCES|LICENSE|NOTICE)(\.(md|txt))?$/

/**
 * Files in the order they will be read.
 * @throws Unreadable where nothing is there
 */
export function filesOf(source: string): string[] {
  const found = stat(source)
  if (found?.isDirectory()) {
    const files = walk(source)
    if (files.length === 0) throw new Unreadable('no files in this folder')
    return files
  }
  if (found) return [source]
  if (!/[*?{[]/.test(source)) throw new Unreadable('no such file or folder')
  const files = matching(source)
  if (files.length === 0) throw new Unreadable('no file fits this pattern')
  return files
}

function stat(path: string) {
  return statSync(path, {throwIfNoEntry: false})
}

function walk(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => !HIDDEN.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name)
      const directory = item.isSymbolicLink() ? false : item.isDirectory()
      return directory ? walk(path) : stat(path)?.isDirectory() ? [] : [path]
    })
}

/** "news/*.html": the part before the first wildcard is walked, the rest must fit; two stars cross folders. */
function matching(pattern: string): string[] {
  const parts = pattern.split(/[\\/]/)
  const wild = parts.findIndex((part) => /[*?{[]/.test(part))
  const base = parts.slice(0, wild).join(sep) || (pattern.startsWith('/') ? sep : '.')
  if (!stat(base)?.isDirectory()) return []
  const fits = patternOf(parts.slice(wild).join('/'))
  const root = base.endsWith(sep) ? base : base + sep
  return walk(base).filter((path) => {
    const inside = base === '.' ? path : path.slice(root.length)
    return fits.test(inside.split(sep).join('/'))
  })
}

function patternOf(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|\{[^}]*\}|\[[^\]]*\]|[.+^$()|\\{}[\]]/g, (part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})`
    if (part.startsWith('[') && part.length > 2) return part.replace('[!', '[^')
    return `\\${part}`
  })
  return new RegExp(`^${source}$`, 'u')
}

function escaped(text: string): string {
  return text.replace(/[.+^$()|\\[\]]/g, '\\$&').replace(/\*/g, '[^/]*')
}

// named.txt to articles with the spans and classes of their names.
import type {Span} from '../../src/text/index.ts'
import {articlesOf, type Part} from './articles.ts'

const classes = ['person', 'place', 'body', 'state'] as const
export type NameClass = (typeof classes)[number]

export interface JudgedName extends Span {
  /** Any of them is right; none where the name may be given or left out. */
  readonly classes: readonly NameClass[]
}

export interface NamedText {
  /** The headline. */
  readonly id: string
  readonly part: Part
  readonly text: string
  readonly names: readonly JudgedName[]
}

/** Every article of the file, in order. Throws where a mark is not well-formed. */
export function namedTexts(): NamedText[] {
  return articlesOf('named.txt', articleOf)
}

function articleOf(block: string, part: Part): NamedText {
  let text = ''
  const names: JudgedName[] = []
  for (const [piece, name, mark] of block.matchAll(/\[([^\]|]+)\|([^\]]+)\]|[^[]+|\[/g)) {
    if (name) names.push({start: text.length, end: text.length + name.length, classes: classesOf(mark)})
    text += name ?? piece
  }
  return {id: text.slice(0, text.indexOf('\n')), part, text, names}
}

function classesOf(mark: string): NameClass[] {
  if (mark === '?') return []
  return mark
    .split('/')
    .map((word) => classes.find((known) => known === word) ?? fail(`no class of names: “${word}”`))
}

function fail(words: string): never {
  throw new Error(`named.txt: ${words}`)
}

// named.txt to articles with the spans and classes of their names.
import {readFileSync} from 'node:fs'
import type {Span} from '../../src/text/index.ts'

const classes = ['person', 'place', 'body', 'state'] as const
export type NameClass = (typeof classes)[number]

export interface JudgedName extends Span {
  /** Any of them is right; none where the name may be given or left out. */
  readonly classes: readonly NameClass[]
}

export interface NamedText {
  /** The headline. */
  readonly id: string
  readonly part: 'looked at' | 'kept'
  readonly text: string
  readonly names: readonly JudgedName[]
}

/** Every article of the file, in order. Throws where a mark is not well-formed. */
export function namedTexts(): NamedText[] {
  const whole = readFileSync(new URL('named.txt', import.meta.url), 'utf8')
  return (['looked at', 'kept'] as const).flatMap((part, nth) =>
    whole
      .split(/^## .*$/m)
      [nth + 1].split(/\n{2,}/)
      .filter((block) => block.trim() !== '')
      .map((block) => articleOf(block.trim(), part)),
  )
}

function articleOf(block: string, part: NamedText['part']): NamedText {
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

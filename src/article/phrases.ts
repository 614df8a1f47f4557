// A line of a page -> the furniture phrase it holds, if any. Phrases come from lexicons/boilerplate; every language at once.
import {entriesOf} from '../lexicon/index.ts'
import {plainForm} from './tidy.ts'
import type {BoilerplateReason} from './types.ts'

export interface PhraseEntry {
  readonly id: string
  readonly reason: BoilerplateReason
  readonly at: 'line' | 'start' | 'inside'
  readonly words: readonly string[]
  readonly most?: number
  readonly weak?: boolean
  readonly opens?: boolean
  readonly bar?: boolean
  readonly yes: string
  readonly no: string
}

export interface PhraseMatch {
  readonly entry: PhraseEntry
  /** How many tokens of the line the phrase covers. */
  readonly length: number
}

/** A tree of tokens; `ends` lists the entries that have a phrase ending here. */
interface Node {
  next: Map<string, Node>
  ends: PhraseEntry[]
}

const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'] as const
const RANK = {line: 3, start: 2, inside: 1}
/** A gap "*" stands for this many tokens at most. */
const WIDEST_GAP = 4

let root: Node | undefined

/** A line is asked about several times while its page is read. */
const recent = new Map<string, PhraseMatch | null>()
const RECENT = 4096

/** All entries, for tests and `lexicon check`. */
export function phraseEntries(): readonly PhraseEntry[] {
  return LANGUAGES.flatMap((lang) => entriesOf<PhraseEntry>('lexicons/boilerplate', lang))
}

/** The phrase that says most about the line: a whole line before a start, a start before an inside, longer before shorter. */
export function furniturePhrase(line: string): PhraseMatch | null {
  const known = recent.get(line)
  if (known !== undefined) return known
  if (recent.size >= RECENT) recent.clear()
  const found = look(line)
  recent.set(line, found)
  return found
}

function look(line: string): PhraseMatch | null {
  const tokens = tokensOf(line)
  let best: PhraseMatch | null = null
  const last = withoutTail(tokens)
  for (let from = 0; from < tokens.length; from++) {
    walk(tree(), tokens, from, 0, (entry, end) => {
      const {at, most} = entry
      if (at !== 'inside' && from > 0) return
      if (at === 'line' && end < last) return
      if (most !== undefined && line.length > most) return
      const match = {entry, length: end - from}
      if (!best || better(match, best)) best = match
    })
  }
  return best
}

/** "Handout from the fleet" opens a caption; "Handout aid was refused, the mayor said on Monday." opens a paragraph. */
export function opensSentence({entry}: PhraseMatch, line: string): boolean {
  if (entry.at !== 'start' || line.length < 90 || !/[.!?]["”»]?$/.test(line)) return false
  return !/^[^.!?]{0,45}:|^[©([]/.test(line)
}

function better(a: PhraseMatch, b: PhraseMatch): boolean {
  const [x, y] = [RANK[a.entry.at], RANK[b.entry.at]]
  if (x !== y) return x > y
  return a.length > b.length
}

function tree(): Node {
  if (root) return root
  root = {next: new Map(), ends: []}
  for (const entry of phraseEntries()) {
    for (const phrase of entry.words) {
      const tokens = tokensOf(phrase)
      const end = entry.at === 'line' ? withoutTail(tokens) : tokens.length
      let node = root
      for (const token of tokens.slice(0, end)) {
        let next = node.next.get(token)
        if (!next) {
          next = {next: new Map(), ends: []}
          node.next.set(token, next)
        }
        node = next
      }
      node.ends.push(entry)
    }
  }
  return root
}

function walk(
  node: Node,
  tokens: readonly string[],
  at: number,
  gap: number,
  found: (entry: PhraseEntry, end: number) => void,
): void {
  for (const entry of node.ends) found(entry, at)
  const token = tokens[at]
  if (token === undefined) return
  const same = node.next.get(token)
  if (same) walk(same, tokens, at + 1, 0, found)
  if (/^\d/.test(token)) {
    const number = node.next.get('#')
    if (number) walk(number, tokens, at + 1, 0, found)
  }
  const any = node.next.get('*')
  if (any && gap < WIDEST_GAP) {
    for (let taken = 1; taken <= WIDEST_GAP && at + taken <= tokens.length; taken++) {
      walk(any, tokens, at + taken, WIDEST_GAP, found)
    }
  }
}

/** Words, numbers ("1,452", "1 452", "3.4k") and single marks. Bullets at the head are dropped. */
function tokensOf(line: string): string[] {
  const plain = plainForm(line).replace(/^[\s•▪◦‣●■□–—*·>|→\-+]+(?=[^\s•\-*])/u, '')
  return (
    plain.match(
      /\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?[kmкм]?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)?|[^\s]/gu,
    ) ?? []
  )
}

/** Where the tokens end when closing marks are left out: "Share:" and "Read more »" are "share" and "read more". */
function withoutTail(tokens: readonly string[]): number {
  let end = tokens.length
  while (end > 0 && /^[:.!?>"'→|)\]}\-…↓↑▼▾▸►»›,;]$/u.test(tokens[end - 1]!)) end--
  return end
}

// What an event was about: PLOVER contexts from words beside it, from its entry and from who took part.
import {entriesOf} from '../../lexicon/index.ts'
import {relationOf, type Sentence, subtreeOf} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import type {RoleParties} from '../casting/casting.ts'

interface ContextEntry {
  readonly context: string
  readonly words: readonly string[]
}

const byLanguage = new Map<string, ReadonlyMap<string, readonly string[]>>()
const bySector: Readonly<Record<string, string>> = {
  MIL: 'military',
  JUD: 'legal',
  LEG: 'legislative',
  SPY: 'intelligence',
}

/** Contexts in the order of the manual's words, without doubles. */
export function contextsOf(
  sentence: Sentence,
  candidate: Candidate,
  roles: RoleParties,
  lang: string,
): string[] {
  const table = contextWords(lang)
  const found = new Set<string>(candidate.match.entry.contexts ?? [])
  let top = candidate.match.token
  while (top.head >= 0 && !clausal.has(relationOf(top))) top = sentence.tokens[top.head]
  const tokens = subtreeOf(sentence, top)
  tokens.forEach((token, place) => {
    const lemma = token.lemma.toLowerCase()
    const next = tokens[place + 1]
    for (const context of table.get(lemma) ?? []) found.add(context)
    for (const context of (next && table.get(`${token.form.toLowerCase()} ${next.lemma.toLowerCase()}`)) ||
      [])
      found.add(context)
  })
  for (const mention of [...roles.actor, ...roles.recipient]) {
    for (const {sector} of mention.parties) if (sector && bySector[sector]) found.add(bySector[sector])
  }
  if (candidate.mode === 'cyber' || candidate.mode === 'misinformation') found.add(candidate.mode)
  return [...found]
}
const clausal = new Set(['root', 'ccomp', 'parataxis'])

function contextWords(lang: string): ReadonlyMap<string, readonly string[]> {
  let table = byLanguage.get(lang)
  if (!table) {
    const filling = new Map<string, string[]>()
    for (const {context, words} of entriesOf<ContextEntry>('lexicons/ontology', lang)) {
      for (const word of words) filling.set(word, [...(filling.get(word) ?? []), context])
    }
    table = filling
    byLanguage.set(lang, table)
  }
  return table
}

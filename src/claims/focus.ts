// The two states or organisations that an article, or one sentence of it, is about.
import type {Mention, Party} from '../entities/index.ts'
import {mentionsIn, type Passage} from './passage.ts'
import type {Claim} from './types.ts'

/** In the title a name tells what the article is about. */
const TITLE = 2

/** The two states or organisations that the article names most; places and organisations, which host and comment, count half. */
export function pairInFocus(passage: Passage): readonly Party[] {
  const known = pairs.get(passage)
  if (known) return known
  const pair = mostNamed(passage)
  pairs.set(passage, pair)
  return pair
}
const pairs = new WeakMap<Passage, readonly Party[]>()

function mostNamed({mentions, offset}: Passage): Party[] {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const {parties, asPlace, start} of mentions) {
    const half = asPlace || parties.every(({type}) => type === 'igo')
    const weight = (half ? 0.5 : 1) * (start < offset ? TITLE : 1)
    for (const {entity, code, name, type} of parties)
      if (code && entity === code && type === 'state') names.set(code, name)
    for (const code of codesOf(parties)) counts.set(code, (counts.get(code) ?? 0) + weight)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return ranked
    .slice(0, 2)
    .map(([code]) => ({entity: code, code, sector: null, name: names.get(code) ?? code, type: 'state'}))
}

/** The sides that a sentence concerns: those that it names, else those of the article. */
export function sidesOf(passage: Passage, sentenceIndex: number): NonNullable<Claim['concerns']> {
  const inside = mentionsIn(passage, passage.sentences[sentenceIndex])
  const named = [...new Set(inside.flatMap(({parties}) => codesOf(parties)))]
  const focus = pairInFocus(passage).map(({entity}) => entity)
  const codes = named.length > 1 ? named : [...new Set([...named, ...focus])]
  return codes.map((code) => ({entity: code, code, name: code}))
}

function codesOf(parties: Mention['parties']): string[] {
  return parties.flatMap(({code, type}) => (code && type !== 'company' ? [code] : []))
}

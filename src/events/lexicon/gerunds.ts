// "The torching of churches by a mob": what verbs of harm are as nouns. Entries of verbs in, entries of their gerunds out.
import type {Need} from '../../lexicon/index.ts'
import {verbForms} from '../../sentences/index.ts'
import type {PloverType} from '../types.ts'
import type {EventEntry} from './entry.ts'
import {eventWords as words} from './words.ts'

const harm: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])
/** What only a verb has. */
const ofVerbs: ReadonlySet<Need> = new Set([
  'object',
  'clause',
  'infinitive',
  'alone',
  'complete',
  'predicate',
])

/** For each verb that does harm to its object, the same act as a noun: "the jailing of", "the rounding up of". */
export function gerundEntries(entries: readonly EventEntry[]): EventEntry[] {
  return entries.filter(isHarm).flatMap((entry) => {
    const nouns = entry.words.flatMap(gerundsOf)
    return nouns.length > 0 ? [asNoun(entry, nouns)] : []
  })
}

function isHarm({plover, pos = 'verb', recipient = ['obj'], embeds, mutual}: EventEntry): boolean {
  return harm.has(plover) && pos === 'verb' && recipient[0] === 'obj' && !embeds && !mutual
}

function asNoun(entry: EventEntry, nouns: readonly string[]): EventEntry {
  const needs = (entry.needs ?? []).filter((need) => !ofVerbs.has(need))
  return {
    ...entry,
    agentless: entry.agentless && !needs.includes('anybody'),
    pos: 'noun',
    words: nouns,
    actor: ['by', 'subj', 'poss'],
    recipient: ['of'],
    needs: [...new Set<Need>([...needs, 'recipient'])],
    notSubject: undefined,
    onlySubject: undefined,
  }
}

/** "torch" → "torching of", "round up" → "rounding up of"; of longer patterns there is no noun. */
function gerundsOf(pattern: string): string[] {
  const [verb, particle, ...more] = pattern.split(' ')
  if (!/^[a-z]+$/.test(verb) || more.length > 0 || (particle && !words.prepositions.has(particle))) return []
  return verbForms(verb)
    .filter((form) => form.endsWith('ing'))
    .map((form) => [form, ...(particle ? [particle] : []), 'of'].join(' '))
}

// Do two names mean one agreement? "the Military Technical Cooperation Agreement", "the MTCA", "the defence treaty".
import {contentWords} from './words.ts'

/** Words for any agreement: they tell none from another. */
const generic = new Set(
  `agreement accord treaty pact deal document memorandum memoranda understanding convention protocol arrangement
  contract declaration text charter draft bilateral mutual new planned proposed joint landmark historic pioneering
  framework intergovernmental statement letter intent cooperation`
    .split(/\s+/)
    .map((word) => word.slice(0, 6)),
)

/** Words of one field, whichever of them a paper prefers. */
const fields: Readonly<Record<string, string>> = {
  defenc: 'defence',
  defens: 'defence',
  milita: 'defence',
  arms: 'defence',
  weapon: 'defence',
  armame: 'defence',
  mtc: 'defence',
  techni: 'technical',
  techno: 'technical',
  nuclea: 'nuclear',
  atomic: 'nuclear',
  tradin: 'trade',
  commer: 'trade',
}

export interface NameParts {
  /** Words that tell this agreement from others, fields made one. */
  readonly words: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
}

export function namePartsOf(names: readonly string[]): NameParts {
  const words = new Set<string>()
  const initials = new Set<string>()
  for (const name of names) {
    for (const word of contentWords(name)) if (!generic.has(word)) words.add(fields[word] ?? word)
    for (const initial of initialsOf(name)) initials.add(initial)
  }
  return {words, initials}
}

/** "MTCA" of "Military Technical Cooperation Agreement", and "MTCA" itself. */
function initialsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0])
  const made = capitals.length >= 3 ? [capitals.join('').toUpperCase()] : []
  return [...made, ...words.filter((word) => /^\p{Lu}{3,6}$/u.test(word))]
}

/** 1 the same name, 0.5 nothing against it, 0 different. */
export function nameLikeness(a: NameParts, b: NameParts): number {
  if ([...a.initials].some((initial) => b.initials.has(initial))) return 1
  if (a.words.size === 0 || b.words.size === 0) return 0.5
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared === 0 ? 0 : shared / Math.min(a.words.size, b.words.size) >= 0.5 ? 1 : 0.5
}

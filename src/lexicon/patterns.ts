// How patterns of lexicons/events and lexicons/pairs are written: one pattern in, what is wrong with it out.
import {conjunctions, prepositions, prepositionsOrWords, respelled} from './en.ts'
import {slots} from './kinds.ts'

const setName = /^\p{Lu}[\p{Lu}-]*$/u
const word = /^[\p{Ll}\p{N}\p{Sc}’'.-]+$/u

/**
 * Problems of a pattern such as "hold MEETING with", "ask|beg for", "free_trade zone": each says what was found and what is expected.
 * @param pos part of speech of its entry
 * @param sets names of the sets that a pattern may use
 * @param lang the language of its file; what only one language has is asked of that language alone
 */
export function patternProblems(
  {pattern, pos}: {readonly pattern: string; readonly pos: string},
  sets: ReadonlySet<string>,
  lang: string,
): string[] {
  return pattern
    .split(' ')
    .flatMap((token, at) => [
      ...token.split('|').flatMap((choice) => choiceProblems(choice, sets)),
      ...(lang === 'en' ? [...englishProblems(token), ...placeProblems(token, at, pos)] : []),
    ])
}

/** Problems of a word in a list beside the patterns, `not`, `notSubject`, `onlySubject`, or of a member of a set. */
export function listedProblems(listed: string, sets: ReadonlySet<string>): string[] {
  return setName.test(listed) ? choiceProblems(listed, sets) : listed.split(/[ _]/).flatMap(wordProblems)
}

function choiceProblems(choice: string, sets: ReadonlySet<string>): string[] {
  const words = choice.split('_')
  const last = words.pop()!
  const before = words.flatMap((each) =>
    setName.test(each)
      ? [`the set ${each} stands before "_" in "${choice}"; only the last word may be a set: "word_SET"`]
      : wordProblems(each),
  )
  if (!setName.test(last)) return [...before, ...wordProblems(last)]
  return sets.has(last) ? before : [...before, `names the set ${last}, which does not exist`]
}

function wordProblems(each: string): string[] {
  if (each === '') return ['an empty word; expected single spaces, and "|" and "_" between words without any']
  return word.test(each) ? [] : [`"${each}" is never found; expected a lemma in lower case`]
}

function englishProblems(token: string): string[] {
  const choices = token.split('|')
  const found = choices.filter((choice) => prepositions.has(choice) && !prepositionsOrWords.has(choice))
  const other = choices.filter((choice) => !prepositions.has(choice))
  const spelling = choices.find((choice) => respelled.has(choice))
  return [
    ...(found.length > 0 && other.length > 0
      ? [
          `"${token}" mixes the preposition "${found[0]}" with other words; "|" joins single words of one kind, so write a pattern for each: "hook up grid", "link grid"`,
        ]
      : []),
    ...(spelling ? [`"${spelling}" is read as "${respelled.get(spelling)}"; write that`] : []),
  ]
}

/** Words that are never found where they stand. */
function placeProblems(token: string, at: number, pos: string): string[] {
  if (at > 0 && conjunctions.has(token))
    return [`"${token}" joins no words in a pattern; write a pattern for each`]
  if (at > 0 && pos === 'noun' && token === 'that')
    return ['"that" behind a noun is never found; leave it out and write "needs: [clause]"']
  const opens = prepositions.has(token) && !prepositionsOrWords.has(token)
  if (at === 0 && pos !== 'noun' && (opens || token === 'to'))
    return [`starts with "${token}"; the first word of a pattern is its trigger, a verb or adjective`]
  return []
}

const known: ReadonlySet<string> = new Set(slots)

/** Problems of a slot in `actor` or `recipient`. */
export function slotProblems(slot: string, lang: string): string[] {
  if (known.has(slot) || lang !== 'en' || prepositions.has(slot.replace(/^inner-/, ''))) return []
  return [`no such slot; expected a preposition or one of ${slots.join(', ')}`]
}

// The words that roles and laws ask for: the lists of lexicons/event-words beside the function words of en.ts.
import {entriesOf} from '../../lexicon/index.ts'
import {functionWords} from './en.ts'

/** The lists of lexicons/event-words; each says there what it is for. */
export const wordLists = [
  'accidents',
  'addressing',
  'agents',
  'answering',
  'apart',
  'armed',
  'arms',
  'asks',
  'ballots',
  'befalling',
  'bidding',
  'blames',
  'blasts',
  'bodies',
  'causing',
  'charges',
  'charging',
  'circumstance',
  'collective',
  'confessing',
  'convicting',
  'courts',
  'deeds',
  'denying',
  'documents',
  'dying',
  'enslaving',
  'frequencies',
  'getting',
  'giving',
  'grants',
  'handing',
  'harm',
  'heads',
  'holding',
  'impersonal',
  'informing',
  'intending',
  'jailing',
  'judging',
  'launching',
  'listeners',
  'manners',
  'menaces',
  'mercy',
  'messages',
  'money',
  'moves',
  'nature',
  'nicknames',
  'objectControl',
  'offers',
  'onPeople',
  'doneTo',
  'outlaws',
  'people',
  'phoning',
  'planning',
  'players',
  'political',
  'protesting',
  'quantities',
  'refusable',
  'refusing',
  'relying',
  'reported',
  'rescuing',
  'ruling',
  'sentencing',
  'sharing',
  'societies',
  'speech',
  'sports',
  'stances',
  'strikes',
  'suffer',
  'suing',
  'support',
  'tallies',
  'targets',
  'times',
  'unwilled',
  'voices',
  'watching',
  'weighing',
  'winning',
  'wishes',
  'wordy',
  'wounding',
] as const

type WordList = (typeof wordLists)[number]
type EventWords = typeof functionWords & Readonly<Record<WordList, ReadonlySet<string>>>

/** Each list is read when it is first asked for, so that knowledge of the user's own is in it. */
export const eventWords = wordLists.reduce(
  (words, name) =>
    Object.defineProperty(words, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = listOf(name)
        Object.defineProperty(words, name, {value, enumerable: true})
        return value
      },
    }),
  {...functionWords} as EventWords,
)

interface WordsEntry {
  readonly id: string
  readonly words: readonly string[]
}

/** All words of the entries with the list's id: a user's own file may add to it. */
function listOf(name: WordList): ReadonlySet<string> {
  const id = `event-words.${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const entries = entriesOf<WordsEntry>('lexicons/event-words', 'en').filter((entry) => entry.id === id)
  if (entries.length === 0) throw new Error(`lexicons/event-words: expected a list ${id}, found none`)
  return new Set(entries.flatMap(({words}) => words))
}

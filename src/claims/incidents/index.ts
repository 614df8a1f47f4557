// What harmed or endangered one side: who was harmed, where, when, and by whom where the text names a culprit.
import type {Mention} from '../../entities/index.ts'
import {dateOfWord, type Factuality, type Frame, factualityOf} from '../../events/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {IncidentEntry} from '../lexicons.ts'
import {mentionsIn, type Passage, type Place, placesOf} from '../passage.ts'
import {culprits} from './culprits.ts'
import {sameTime} from './en.ts'
import {harmedBy} from './harmed.ts'
import {incidentEntry, isMeans, meansOf} from './words.ts'

export interface IncidentFinding {
  readonly kind: string
  readonly sentenceIndex: number
  readonly trigger: Token
  readonly harmed: readonly Mention[]
  readonly by: readonly Mention[]
  readonly place: Mention | undefined
  readonly date: Frame['date']
  readonly factuality: Factuality
  readonly entry: string
}

/** Incidents told as having happened (or still alleged), in the order of the text. */
export function findIncidents(passage: Passage): IncidentFinding[] {
  const found: IncidentFinding[] = []
  for (const place of placesOf(passage)) {
    const entry = incidentEntry(passage, place.sentence, place.token)
    const incident = entry && describe(passage, place, entry)
    if (incident) found.push(incident)
  }
  return found
}

function describe(
  passage: Passage,
  {sentence, sentenceIndex, token}: Place,
  entry: IncidentEntry,
): IncidentFinding | undefined {
  if (isMeans(passage, sentence, token)) return undefined
  const {factuality} = factualityOf(sentence, token.index, passage.whole, passage.lang)
  if (factuality !== 'happened' && factuality !== 'ongoing') return undefined
  const harmed = harmedBy(passage, sentence, token, entry)
  if (harmed.length === 0) return undefined
  const means = meansOf(passage, sentence, token)
  return {
    kind: means ? `${entry.kind} by ${means.kind}` : entry.kind,
    sentenceIndex,
    trigger: token,
    harmed,
    by: culprits(passage, sentence, token, harmed),
    place: mentionsIn(
      passage,
      hullOf(subtreeOf(sentence, token, (child) => child.deprel === 'acl:relcl')),
    ).find(({asPlace, type}) => asPlace && (type === 'place' || type === 'state')),
    date: dateOf(passage, sentence, token),
    factuality,
    entry: entry.id,
  }
}

/** The date of its clause, else of the clause beside or above that tells of the same moment. */
function dateOf({dates, lang}: Passage, sentence: Sentence, token: Token): IncidentFinding['date'] {
  for (let word: Token | undefined = token; word; word = sameMomentAs(sentence, word)) {
    const date = dateOfWord(sentence, word, dates, lang)
    if (date) return date
  }
  return null
}

/** "crashed in May; its pilot was killed", "taken on Friday when his jet was hit", "exchanged fire on Friday, leaving two wounded". */
function sameMomentAs(sentence: Sentence, word: Token): Token | undefined {
  const relation = relationOf(word)
  const participle = relation === 'advcl' && word.form.toLowerCase().endsWith('ing')
  const when =
    relation === 'advcl' &&
    childrenOf(sentence, word).some(({lemma, index}) => index < word.index && sameTime.has(lemma))
  return ['xcomp', 'parataxis'].includes(relation) || participle || when ? headOf(sentence, word) : undefined
}

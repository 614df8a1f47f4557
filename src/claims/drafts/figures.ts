// Figures of one article as claims.
import type {DateFinding} from '../../article/index.ts'
import {dateOfWord, factualityOf} from '../../events/index.ts'
import {headOf, type Sentence, type Token} from '../../sentences/index.ts'
import {chainFor} from '../chain.ts'
import {findFigures} from '../figures/index.ts'
import {sidesOf} from '../focus.ts'
import {hedgesIn, type Passage, sentenceEvidence} from '../passage.ts'
import {type Draft, nothing} from './draft.ts'
import {merged} from './told-again.ts'

/** One draft a figure, however often it is told. */
export function figureDrafts(passage: Passage): Draft[] {
  const drafts = findFigures(passage).map(({detail, sentenceIndex, number}): Draft => {
    const sentence = passage.sentences[sentenceIndex]
    const verb = verbAbove(sentence, number)
    const {factuality, hedges} = surenessOf(passage, sentence, verb)
    return {
      ...nothing,
      about: 'figure',
      concerns: sidesOf(passage, sentenceIndex),
      trigger: number.form,
      factuality,
      hedges: hedgesIn(passage, hedges),
      attribution: chainFor(passage, number, sentenceIndex),
      evidence: [sentenceEvidence(passage, sentenceIndex)],
      entry: 'claims/figures: number with noun',
      figure: {...detail, asOf: asOf(passage, sentence, verb)},
    }
  })
  return merged(drafts)
}

function verbAbove(sentence: Sentence, number: Token): Token | undefined {
  let verb: Token | undefined = number
  while (verb && verb.upos !== 'VERB') verb = headOf(sentence, verb)
  return verb
}

/** "will give 30 million euros" is planned: a figure is as sure as the verb above it. */
function surenessOf({whole, lang}: Passage, sentence: Sentence, verb: Token | undefined) {
  return verb
    ? factualityOf(sentence, verb.index, whole, lang)
    : {factuality: 'happened' as const, hedges: []}
}

/** "rose to 8 billion euros in 2022": the date of the verb; without one, the day of the report. */
function asOf(passage: Passage, sentence: Sentence, verb: Token | undefined): DateFinding | null {
  const told = verb && dateOfWord(sentence, verb, passage.dates, passage.lang)
  if (told) return told
  return passage.published.edtf
    ? {...passage.published, how: 'inferred', reason: 'as of the day of the report'}
    : null
}

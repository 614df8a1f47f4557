// Measures of one article as claims.
import {chainFor} from '../chain.ts'
import {sidesOf} from '../focus.ts'
import {findMeasures, type MeasureFinding} from '../measures.ts'
import {type Passage, sentenceEvidence} from '../passage.ts'
import {type Draft, nothing} from './draft.ts'
import {merged} from './told-again.ts'

/** One draft a measure, however often it is told. */
export function measureDrafts(passage: Passage): Draft[] {
  const drafts = findMeasures(passage).map(
    (found: MeasureFinding): Draft => ({
      ...nothing,
      about: 'measure',
      concerns: sidesOf(passage, found.sentenceIndex),
      trigger: found.words,
      factuality: found.status,
      attribution: chainFor(passage, found.text, found.sentenceIndex),
      evidence: [sentenceEvidence(passage, found.sentenceIndex)],
      entry: found.entry,
      measure: {text: found.text.text, status: found.status},
    }),
  )
  return merged(drafts)
}

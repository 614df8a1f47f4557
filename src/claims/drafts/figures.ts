// Figures of one article as claims.
import {chainFor} from '../chain.ts'
import {findFigures} from '../figures.ts'
import {sidesOf} from '../focus.ts'
import {type Passage, sentenceEvidence} from '../passage.ts'
import {type Draft, nothing} from './draft.ts'

/** One draft a figure, as of the day of the report. */
export function figureDrafts(passage: Passage): Draft[] {
  return findFigures(passage).map(
    ({detail, sentenceIndex, number}): Draft => ({
      ...nothing,
      about: 'figure',
      concerns: sidesOf(passage, sentenceIndex),
      trigger: number.form,
      attribution: chainFor(passage, number, sentenceIndex),
      evidence: [sentenceEvidence(passage, sentenceIndex)],
      entry: 'claims/figures: number with noun',
      figure: {
        ...detail,
        asOf: passage.published.edtf
          ? {...passage.published, how: 'inferred', reason: 'as of the day of the report'}
          : null,
      },
    }),
  )
}

// Figures of one article as claims.
import {factualityOf} from '../../events/index.ts'
import {headOf, type Sentence, type Token} from '../../sentences/index.ts'
import {chainFor} from '../chain.ts'
import {findFigures} from '../figures/index.ts'
import {sidesOf} from '../focus.ts'
import {hedgesIn, type Passage, sentenceEvidence} from '../passage.ts'
import {type Draft, nothing} from './draft.ts'
import {merged} from './told-again.ts'

/** One draft a figure, however often it is told, as of the day of the report. */
export function figureDrafts(passage: Passage): Draft[] {
  const drafts = findFigures(passage).map(({detail, sentenceIndex, number}): Draft => {
    const {factuality, hedges} = surenessOf(passage, passage.sentences[sentenceIndex], number)
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
      figure: {
        ...detail,
        asOf: passage.published.edtf
          ? {...passage.published, how: 'inferred', reason: 'as of the day of the report'}
          : null,
      },
    }
  })
  return merged(drafts)
}

/** "will give 30 million euros" is planned: a figure is as sure as the verb above it. */
function surenessOf({whole, lang}: Passage, sentence: Sentence, number: Token) {
  let verb: Token | undefined = number
  while (verb && verb.upos !== 'VERB') verb = headOf(sentence, verb)
  return verb
    ? factualityOf(sentence, verb.index, whole, lang)
    : {factuality: 'happened' as const, hedges: []}
}

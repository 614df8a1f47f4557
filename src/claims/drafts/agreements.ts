// Agreements of one article in; a claim a status step and a scope item out.
import type {DateFinding} from '../../article/index.ts'
import type {ArticleAgreement, StatusFinding} from '../agreements/index.ts'
import type {ScopeFinding} from '../agreements/scope-finding.ts'
import {chainFor} from '../chain.ts'
import {hedgesIn, type Passage, placeOf, sentenceEvidence} from '../passage.ts'
import type {AgreementDetail} from '../types.ts'
import {type Draft, nothing} from './draft.ts'
import {merged} from './told-again.ts'

/** What the article says of one agreement; the same step or item told twice is one draft. */
export function agreementDrafts(passage: Passage, {detail, statuses, scopes}: ArticleAgreement): Draft[] {
  return merged([
    ...statuses.map((found) => statusDraft(passage, detail, found)),
    ...scopes.map((found) => scopeDraft(passage, detail, found)),
  ])
}

function statusDraft(passage: Passage, detail: AgreementDetail, found: StatusFinding): Draft {
  const date = found.date ?? dateOfEvent(passage, found) ?? statusDate(passage, found)
  return {
    ...nothing,
    about: 'agreement',
    trigger: found.word.form,
    factuality: found.factuality,
    hedges: hedgesIn(passage, found.hedges),
    date,
    attribution: chainFor(passage, found.word, found.noun.sentenceIndex),
    evidence: [sentenceEvidence(passage, found.noun.sentenceIndex)],
    entry: found.entry,
    agreement: {...detail, status: {status: found.status, date, factuality: found.factuality}},
  }
}

function scopeDraft(passage: Passage, detail: AgreementDetail, found: ScopeFinding): Draft {
  const {start, end} = placeOf(passage, found.item)
  const hedge = found.hedges.map(({text}) => text).join(' ')
  return {
    ...nothing,
    about: 'agreement',
    trigger: found.noun.token.form,
    factuality: found.factuality,
    hedges: hedgesIn(passage, found.hedges),
    attribution: chainFor(passage, found.item, found.noun.sentenceIndex),
    evidence: [sentenceEvidence(passage, found.noun.sentenceIndex)],
    entry: found.entry,
    agreement: {
      ...detail,
      scope: {
        text: passage.whole.slice(found.item.start, found.item.end),
        start,
        end,
        covered: found.covered,
        ...(hedge ? {hedge} : {}),
        ...(found.exchange ? {exchange: found.exchange} : {}),
      },
    },
  }
}

/** The date that the event of the same word has: "When they met in May, they signed …". */
function dateOfEvent({frames}: Passage, {word}: StatusFinding): DateFinding | null {
  return frames.find(({trigger}) => trigger.start === word.start)?.date ?? null
}

/** A step told without a date is known by the day of the report. */
function statusDate({published}: Passage, {factuality, background}: StatusFinding): DateFinding | null {
  if ((factuality !== 'happened' && factuality !== 'ongoing') || !published.edtf) return null
  const last = published.edtf.replace(/^.*\.\.|\]$/g, '')
  if (background)
    return {
      edtf: `[..${last}]`,
      how: 'inferred',
      reason: 'told of a time before the report; the sentence gives no date',
    }
  return {
    edtf: published.edtf,
    how: 'inferred',
    reason: 'the sentence gives no date; known by the day of the report',
  }
}

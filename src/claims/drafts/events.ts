// Frames of one article in; one claim an occurrence out, with its contact, agreement and incident details.
import type {DateFinding} from '../../article/index.ts'
import type {Frame, PlaceFinding} from '../../events/index.ts'
import type {ArticleAgreement} from '../agreements/index.ts'
import {chainFor} from '../chain.ts'
import {contactDetail, contactKind, contactParts} from '../contacts/index.ts'
import type {ContactPart} from '../contacts/part.ts'
import {sidesOf} from '../focus.ts'
import type {IncidentFinding} from '../incidents/index.ts'
import {isContact, partsByContact} from '../main-contact.ts'
import {otherSide, withBothSides} from '../participants.ts'
import {hedgesIn, type Passage, sentenceEvidence} from '../passage.ts'
import type {FrameGroup} from '../same.ts'
import type {Evidence} from '../types.ts'
import type {Draft} from './draft.ts'
import {incidentDetail, incidentOfGroup} from './incidents.ts'
import {roleParties} from './role-parties.ts'
import {withoutDoubles} from './told-again.ts'

/** One draft an occurrence, in the order of the text. */
export function eventDrafts(
  passage: Passage,
  groups: readonly FrameGroup[],
  agreements: readonly ArticleAgreement[],
  incidents: readonly IncidentFinding[],
): Draft[] {
  const parts = partsByContact(passage, groups, contactParts(passage))
  return groups.map((group) => ({
    ...frameDraft(passage, group),
    ...contactOf(passage, group, parts.get(group) ?? []),
    ...agreementOf(group, agreements),
    ...incidentOf(passage, group, incidents),
  }))
}

function contactOf(passage: Passage, {lead}: FrameGroup, parts: readonly ContactPart[]): Partial<Draft> {
  if (!isContact(passage, lead))
    return parts.length > 0 ? {contact: contactDetail(passage, 'talks', parts)} : {}
  const kind =
    lead.event === 'COOPERATE' ? 'exercise' : contactKind(lead.mode, tellingWords(passage, lead), lead.cameo)
  return {contact: contactDetail(passage, kind, parts)}
}

const NEXT = 28

/** "held a telephone conversation": the noun after a light verb or "round" tells the kind. */
function tellingWords({whole}: Passage, {trigger}: Frame): string {
  return lightVerbs.test(trigger.text) ? whole.slice(trigger.start, trigger.end + NEXT) : trigger.text
}
const lightVerbs =
  /^(?:held|hold|holds|holding|had|have|having|conducted|conduct|rounds?|ended|ends?|concluded|closed|finished)$/i

/** The agreement whose noun stands in the clause of the event: "signed the treaty". */
function agreementOf({lead}: FrameGroup, agreements: readonly ArticleAgreement[]): Partial<Draft> {
  const agreement = agreements.find(({nouns}) =>
    nouns.some(
      ({sentenceIndex, token}) =>
        sentenceIndex === lead.sentence && lead.clause.start <= token.start && token.end <= lead.clause.end,
    ),
  )
  return agreement ? {agreement: agreement.detail} : {}
}

function incidentOf(
  passage: Passage,
  group: FrameGroup,
  incidents: readonly IncidentFinding[],
): Partial<Draft> {
  const incident = incidentOfGroup(group, incidents)
  if (!incident) return {}
  return {
    incident: incidentDetail(passage, incident),
    concerns: sidesOf(passage, incident.sentenceIndex),
  }
}

function frameDraft(passage: Passage, {lead, frames}: FrameGroup): Draft {
  const date = dateTold(frames) ?? lead.date ?? dayOfReport(passage, lead)
  return {
    about: 'event',
    event: lead.event,
    mode: lead.mode,
    contexts: lead.contexts,
    quad: lead.quad,
    cameo: lead.cameo,
    score: lead.score,
    actor: withBothSides(passage, lead, roleParties(passage, [...lead.actor, ...otherSide(passage, lead)])),
    recipient: roleParties(passage, lead.recipient),
    trigger: lead.trigger.text,
    factuality: lead.factuality,
    hedges: hedgesIn(passage, lead.hedges),
    background: lead.background,
    date,
    place: lead.place ?? placeTold(frames) ?? placeOfReport(passage, lead, date),
    attribution: longestChain(passage, frames),
    evidence: evidenceOfSentences(
      passage,
      frames.map(({sentence}) => sentence),
    ),
    entry: lead.entry,
  }
}

/** Of several tellings the chain with most links says most of whose word it is. */
function longestChain(passage: Passage, frames: readonly Frame[]) {
  const chains = frames.map((frame) => chainFor(passage, frame.trigger, frame.sentence))
  return [...chains].sort((a, b) => b.length - a.length)[0]
}

/** The closest date that any telling gives: "on 25 January" before "in January" before "from January to March". */
function dateTold(frames: readonly Frame[]): DateFinding | null {
  const dated = frames.filter(({date}) => date?.edtf)
  return (
    (
      dated.find(({date}) => /^\d{4}-\d\d-\d\d$/.test(date!.edtf!)) ??
      dated.find(({date}) => /^\d{4}-\d\d$/.test(date!.edtf!)) ??
      dated[0]
    )?.date ?? null
  )
}

function placeTold(frames: readonly Frame[]): PlaceFinding | null {
  return frames.find(({place}) => place)?.place ?? null
}

/** What is told without a date, and not as background, is told of the day of the report. */
function dayOfReport({published}: Passage, frame: Frame): DateFinding | null {
  const now =
    frame.factuality === 'happened' || frame.factuality === 'ongoing' || frame.factuality === 'denied'
  if (!now || frame.background || !published.edtf) return null
  return {edtf: published.edtf, how: 'inferred', reason: 'the sentence gives no date; the day of the report'}
}

/** A meeting of the last days without a place took place where the report was filed, as far as the dateline tells. */
function placeOfReport(passage: Passage, frame: Frame, date: DateFinding | null): PlaceFinding | null {
  const dateline = passage.article.dateline
  if (!dateline?.place || !isContact(passage, frame) || frame.background || frame.factuality !== 'happened')
    return null
  if (!isOfLastDays(passage, date)) return null
  const place = inSmallLetters(dateline.place)
  const at = passage.mentions.find(
    (mention) =>
      mention.start >= passage.offset + dateline.span.start &&
      mention.end <= passage.offset + dateline.span.end,
  )
  return {
    text: place,
    code: at?.parties[0]?.code ?? null,
    how: 'inferred',
    reason: `the sentence names no place; the report is filed from ${place}`,
  }
}

/** Days before the report within which a meeting may be news where it was filed. */
const NEWS = 7

/** An act without a day is taken for news; one of another month or year is not. */
function isOfLastDays({published}: Passage, date: DateFinding | null): boolean {
  const [day, report] = [Date.parse(date?.edtf ?? ''), Date.parse(published.edtf ?? '')]
  if (Number.isNaN(day) || Number.isNaN(report)) return true
  return Math.abs(report - day) <= NEWS * 24 * 3600 * 1000
}

/** "KUALA LUMPUR" is Kuala Lumpur. */
function inSmallLetters(place: string): string {
  if (place !== place.toUpperCase()) return place
  return place.replace(/\p{Lu}+/gu, (word, at: number) =>
    at > 0 && place[at - 1] === '.' ? word : word[0] + word.slice(1).toLowerCase(),
  )
}

function evidenceOfSentences(passage: Passage, sentences: readonly number[]): Evidence[] {
  return withoutDoubles(
    [...new Set(sentences)].sort((a, b) => a - b).map((index) => sentenceEvidence(passage, index)),
  )
}

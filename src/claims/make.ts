// Frames, agreements, incidents, measures and figures of one article in, its claims out.
import {createHash} from 'node:crypto'
import type {DateFinding} from '../article/index.ts'
import type {Mention} from '../entities/index.ts'
import type {Frame, PlaceFinding} from '../events/index.ts'
import {type ArticleAgreement, readAgreements, type StatusFinding} from './agreements/index.ts'
import {chainFor} from './chain.ts'
import {type ContactPart, contactDetail, contactKind, contactParts} from './contacts.ts'
import {findFigures} from './figures.ts'
import {sidesOf} from './focus.ts'
import {findIncidents, type IncidentFinding} from './incidents.ts'
import {findMeasures, type MeasureFinding} from './measures.ts'
import {type Passage, placeOf, sentenceEvidence} from './passage.ts'
import {type FrameGroup, groupFrames} from './same.ts'
import type {AgreementDetail, Claim, Evidence, RoleParty} from './types.ts'

type Draft = Omit<Claim, 'id' | 'article' | 'outlet' | 'published'>

const nothing = {
  event: null,
  mode: null,
  contexts: [],
  quad: null,
  cameo: null,
  score: null,
  actor: [],
  recipient: [],
  trigger: '',
  factuality: 'happened',
  hedges: [],
  background: false,
  date: null,
  place: null,
  attribution: [],
} as const satisfies Partial<Draft>

/** All claims of an article: its events first, then agreements, incidents, measures and figures. */
export function makeClaims(passage: Passage): Claim[] {
  const agreements = readAgreements(passage)
  const incidents = findIncidents(passage)
  const drafts: Draft[] = [
    ...eventDrafts(passage, agreements, incidents),
    ...agreements.flatMap((agreement) => agreementDrafts(passage, agreement)),
    ...incidentDrafts(passage, incidents),
    ...measureDrafts(passage),
    ...figureDrafts(passage),
  ]
  return drafts.map((draft) => identified(passage, draft))
}

/** The id is a hash of what is claimed, so that the same reading gives the same ids and a new reading keeps most. */
function identified({article, published}: Passage, draft: Draft): Claim {
  const {about, event, factuality, actor, recipient, trigger, evidence} = draft
  const roles = [actor, recipient].map((parties) => parties.map(({entity, text}) => entity ?? text))
  const content = [
    about,
    event,
    factuality,
    roles,
    trigger,
    evidence[0].in,
    evidence[0].start,
    detailKey(draft),
  ]
  const id = `c-${createHash('sha256').update(article.id).update(JSON.stringify(content)).digest('hex').slice(0, 16)}`
  return {id, article: article.id, outlet: article.outlet, published, ...draft}
}

function detailKey({agreement, incident, measure, figure}: Draft): unknown {
  return [
    agreement?.status?.status,
    agreement?.scope?.text,
    incident?.kind,
    measure?.text,
    figure && [figure.value, figure.counts],
  ]
}

function eventDrafts(
  passage: Passage,
  agreements: readonly ArticleAgreement[],
  incidents: readonly IncidentFinding[],
): Draft[] {
  const groups = groupFrames(passage)
  const parts = contactParts(passage)
  const main = mainContact(groups)
  return groups.map((group) => {
    const {lead} = group
    const contact = isContact(lead)
      ? {
          contact: contactDetail(
            passage,
            contactKind(lead.mode, lead.trigger.text, lead.cameo),
            partsOf(group, parts, main),
          ),
        }
      : {}
    const agreement = agreements.find(({nouns}) =>
      nouns.some(
        (noun) =>
          noun.sentenceIndex === lead.sentence &&
          lead.clause.start <= noun.token.start &&
          noun.token.end <= lead.clause.end,
      ),
    )
    const incident = incidents.find(({sentenceIndex, trigger}) =>
      group.frames.some((frame) => frame.sentence === sentenceIndex && frame.trigger.start === trigger.start),
    )
    return {
      ...frameDraft(passage, group),
      ...contact,
      ...(agreement ? {agreement: agreement.detail} : {}),
      ...(incident
        ? {incident: incidentDetail(passage, incident), concerns: sidesOf(passage, incident.sentenceIndex)}
        : {}),
    }
  })
}

function frameDraft(passage: Passage, {lead, frames}: FrameGroup): Draft {
  return {
    about: 'event',
    event: lead.event,
    mode: lead.mode,
    contexts: lead.contexts,
    quad: lead.quad,
    cameo: lead.cameo,
    score: lead.score,
    actor: roleParties(passage, lead.actor),
    recipient: roleParties(passage, lead.recipient),
    trigger: lead.trigger.text,
    factuality: lead.factuality,
    hedges: lead.hedges.map((hedge) => ({...hedge, ...within(passage, hedge)})),
    background: lead.background,
    date: lead.date ?? dayOfReport(passage, lead),
    place: lead.place ?? placeOfReport(passage, lead),
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

function within(passage: Passage, span: {start: number; end: number}) {
  const {start, end} = placeOf(passage, span)
  return {start, end}
}

/** What is told without a date, and not as background, is told of the day of the report. */
function dayOfReport({published}: Passage, frame: Frame): DateFinding | null {
  const now =
    frame.factuality === 'happened' || frame.factuality === 'ongoing' || frame.factuality === 'denied'
  if (!now || frame.background || !published.edtf) return null
  return {edtf: published.edtf, how: 'inferred', reason: 'the sentence gives no date; the day of the report'}
}

/** A meeting without a place took place where the report was filed, as far as the dateline tells. */
function placeOfReport(passage: Passage, frame: Frame): PlaceFinding | null {
  const dateline = passage.article.dateline
  if (!dateline?.place || !isContact(frame) || frame.background || frame.factuality !== 'happened')
    return null
  const at = passage.mentions.find(
    (mention) =>
      mention.start >= passage.offset + dateline.span.start &&
      mention.end <= passage.offset + dateline.span.end,
  )
  return {
    text: dateline.place,
    code: at?.parties[0]?.code ?? null,
    how: 'inferred',
    reason: `the sentence names no place; the report is filed from ${dateline.place}`,
  }
}

function isContact({event, trigger, mode}: Frame): boolean {
  return (
    event === 'CONSULT' ||
    (event === 'COOPERATE' &&
      (mode === 'exercise' || /\b(exercise|drill|manoeuvre|maneuver|war game)/i.test(trigger.text)))
  )
}

/** The meeting that an article is about: of those that happened the one told most often, else the first. */
function mainContact(groups: readonly FrameGroup[]): FrameGroup | undefined {
  const contacts = groups.filter(
    ({lead}) => isContact(lead) && !lead.background && lead.factuality !== 'denied',
  )
  return [...contacts].sort((a, b) => weight(b) - weight(a) || a.lead.trigger.start - b.lead.trigger.start)[0]
}

function weight({lead, frames}: FrameGroup): number {
  return (
    frames.length +
    (lead.factuality === 'happened' ? 10 : 0) +
    (lead.actor.length + lead.recipient.length > 1 ? 5 : 0)
  )
}

/** Parts said in the sentence of a contact are that contact's; the rest belong to the main one. */
function partsOf(
  group: FrameGroup,
  parts: readonly ContactPart[],
  main: FrameGroup | undefined,
): ContactPart[] {
  if (group === main) return [...parts]
  return parts.filter(
    ({sentenceIndex}) =>
      group.frames.some((frame) => frame.sentence === sentenceIndex) &&
      !main?.frames.some((frame) => frame.sentence === sentenceIndex),
  )
}

function agreementDrafts(passage: Passage, {detail, statuses, scopes}: ArticleAgreement): Draft[] {
  const ofStatus = statuses.map((found): Draft => {
    const status: AgreementDetail['status'] = {
      status: found.status,
      date: found.date ?? statusDate(passage, found),
      factuality: found.factuality,
    }
    return {
      ...nothing,
      about: 'agreement',
      trigger: found.word.form,
      factuality: found.factuality,
      hedges: found.hedges.map((hedge) => ({...hedge, ...within(passage, hedge)})),
      date: status.date,
      attribution: chainFor(passage, found.word, found.noun.sentenceIndex),
      evidence: [sentenceEvidence(passage, found.noun.sentenceIndex)],
      entry: found.entry,
      agreement: {...detail, status},
    }
  })
  const ofScope = scopes.map((found): Draft => {
    const {start, end} = placeOf(passage, found.item)
    const hedge = found.hedges.map(({text}) => text).join(' ')
    return {
      ...nothing,
      about: 'agreement',
      trigger: found.noun.token.form,
      factuality: found.factuality,
      hedges: found.hedges.map((hedged) => ({...hedged, ...within(passage, hedged)})),
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
  })
  return merged([...ofStatus, ...ofScope])
}

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

function incidentDrafts(passage: Passage, incidents: readonly IncidentFinding[]): Draft[] {
  const coded = new Set(passage.frames.map(({trigger}) => trigger.start))
  const own = incidents.filter(({trigger}) => !coded.has(trigger.start))
  return merged(
    own.map(
      (found): Draft => ({
        ...nothing,
        about: 'incident',
        concerns: sidesOf(passage, found.sentenceIndex),
        trigger: found.trigger.form,
        factuality: found.factuality,
        recipient: roleParties(passage, found.harmed),
        actor: roleParties(passage, found.by),
        date: found.date,
        place: found.place
          ? {
              text: found.place.text,
              code: found.place.parties[0]?.code ?? null,
              how: 'stated',
              reason: 'named beside the incident',
            }
          : null,
        background: true,
        attribution: chainFor(passage, found.trigger, found.sentenceIndex),
        evidence: [sentenceEvidence(passage, found.sentenceIndex)],
        entry: found.entry,
        incident: incidentDetail(passage, found),
      }),
    ),
  )
}

function incidentDetail(passage: Passage, {kind, harmed, by}: IncidentFinding) {
  return {
    kind,
    harmed: roleParties(passage, harmed),
    ...(by.length > 0 ? {by: roleParties(passage, by)} : {}),
  }
}

function measureDrafts(passage: Passage): Draft[] {
  const drafts = findMeasures(passage).map(
    (found: MeasureFinding): Draft => ({
      ...nothing,
      about: 'measure',
      concerns: sidesOf(passage, found.sentenceIndex),
      trigger: found.kind,
      factuality: found.status,
      attribution: chainFor(passage, found.text, found.sentenceIndex),
      evidence: [sentenceEvidence(passage, found.sentenceIndex)],
      entry: found.entry,
      measure: {text: found.text.text, status: found.status},
    }),
  )
  return merged(drafts)
}

function figureDrafts(passage: Passage): Draft[] {
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

/** The same status, item, incident or measure told twice is one claim with two pieces of evidence. */
function merged(drafts: readonly Draft[]): Draft[] {
  const byKey = new Map<string, Draft>()
  for (const draft of drafts) {
    const {agreement, incident, measure} = draft
    const key = JSON.stringify([
      draft.about,
      agreement?.local,
      agreement?.status?.status,
      expectation(draft),
      itemKey(agreement?.scope?.text),
      incident?.kind,
      incident?.harmed.map(({entity, text}) => entity ?? text),
      measure && draft.trigger,
    ])
    const known = byKey.get(key)
    byKey.set(key, known ? toldAgain(known, draft) : draft)
  }
  return [...byKey.values()]
}

/** The first telling stands; the longest chain says most of whose word it is. */
function toldAgain(known: Draft, draft: Draft): Draft {
  const attribution =
    draft.attribution.length > known.attribution.length ? draft.attribution : known.attribution
  return {...known, attribution, evidence: withoutDoubles([...known.evidence, ...draft.evidence])}
}

function expectation({agreement, factuality, date}: Draft): unknown {
  return agreement?.status
    ? [factuality, date?.how === 'inferred' ? null : date?.edtf]
    : factuality === 'denied'
}

function itemKey(text: string | undefined): string | undefined {
  return text?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}

function roleParties(passage: Passage, mentions: readonly Mention[]): RoleParty[] {
  return mentions.flatMap((mention): RoleParty[] => {
    const place = placeOf(passage, mention)
    const base = {
      text: mention.text,
      start: place.start,
      end: place.end,
      ...(place.in === 'title' ? {in: 'title' as const} : {}),
    }
    if (mention.parties.length === 0)
      return [{...base, entity: null, code: null, sector: null, name: mention.text}]
    return mention.parties.map(({entity, code, sector, name}) => ({...base, entity, code, sector, name}))
  })
}

function evidenceOfSentences(passage: Passage, sentences: readonly number[]): Evidence[] {
  return withoutDoubles(
    [...new Set(sentences)].sort((a, b) => a - b).map((index) => sentenceEvidence(passage, index)),
  )
}

function withoutDoubles(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(
    ({in: where, start}) => !seen.has(`${where} ${start}`) && seen.add(`${where} ${start}`),
  )
}

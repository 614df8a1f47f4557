// Incidents of one article in; claims out for those that no event tells.
import {chainFor} from '../chain.ts'
import {sidesOf} from '../focus.ts'
import type {IncidentFinding} from '../incidents.ts'
import {type Passage, sentenceEvidence} from '../passage.ts'
import type {IncidentDetail} from '../types.ts'
import {type Draft, nothing} from './draft.ts'
import {roleParties} from './role-parties.ts'
import {merged} from './told-again.ts'

/** Incidents whose word is no event of its own. */
export function incidentDrafts(passage: Passage, incidents: readonly IncidentFinding[]): Draft[] {
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

/** Kind, harmed and, where the text names one, culprit. */
export function incidentDetail(passage: Passage, {kind, harmed, by}: IncidentFinding): IncidentDetail {
  return {
    kind,
    harmed: roleParties(passage, harmed),
    ...(by.length > 0 ? {by: roleParties(passage, by)} : {}),
  }
}

// Incidents of one article in; claims out for those that no event tells.
import type {Frame} from '../../events/index.ts'
import {chainFor} from '../chain.ts'
import {sidesOf} from '../focus.ts'
import type {IncidentFinding} from '../incidents/index.ts'
import {type Passage, sentenceEvidence} from '../passage.ts'
import type {FrameGroup} from '../same.ts'
import type {IncidentDetail} from '../types.ts'
import {type Draft, nothing} from './draft.ts'
import {roleParties} from './role-parties.ts'
import {merged} from './told-again.ts'

/** Incidents that no event of the article tells. */
export function incidentDrafts(
  passage: Passage,
  groups: readonly FrameGroup[],
  incidents: readonly IncidentFinding[],
): Draft[] {
  const told = new Set(groups.map((group) => incidentOfGroup(group, incidents)))
  const own = incidents.filter((incident) => !told.has(incident))
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

/** The incident whose word is the event's own, or that of another telling of it. */
export function incidentOfGroup(
  {lead, frames}: FrameGroup,
  incidents: readonly IncidentFinding[],
): IncidentFinding | undefined {
  const wordOf = (frame: Frame) =>
    incidents.find(
      ({sentenceIndex, trigger}) => frame.sentence === sentenceIndex && frame.trigger.start === trigger.start,
    )
  return [lead, ...frames].map(wordOf).find((incident) => incident !== undefined)
}

/** Kind, harmed and, where the text names one, culprit. */
export function incidentDetail(passage: Passage, {kind, harmed, by}: IncidentFinding): IncidentDetail {
  const victim = victimOf(harmed)
  return {
    kind,
    harmed: roleParties(passage, harmed),
    ...(by.length > 0 ? {by: roleParties(passage, by)} : {}),
    ...(victim ? {victim} : {}),
  }
}

/** The one person whose name is known, also where the words only point to him. */
function victimOf([first, ...others]: IncidentFinding['harmed']): string | undefined {
  if (!first || others.length > 0 || first.type !== 'person') return undefined
  const [party] = first.parties
  if (!party) return first.name ? first.text : undefined
  return party.entity.split('/').at(-1) === party.name ? party.name : undefined
}

// Which meeting an article is about, and which of its parts (agenda, understandings, proposals) are whose.
import type {Frame} from '../events/index.ts'
import type {ContactPart} from './contacts.ts'
import type {FrameGroup} from './same.ts'

/** A meeting, call, visit or joint exercise. */
export function isContact({event, trigger, mode}: Frame): boolean {
  return (
    event === 'CONSULT' ||
    (event === 'COOPERATE' &&
      (mode === 'exercise' || /\b(exercise|drill|manoeuvre|maneuver|war game)/i.test(trigger.text)))
  )
}

/** The meeting that an article is about: of those that happened the one told most often, else the first. */
export function mainContact(groups: readonly FrameGroup[]): FrameGroup | undefined {
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
export function partsOf(
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

// Which meeting an article is about, and which of its parts (agenda, understandings, proposals) are whose.
import type {Frame} from '../events/index.ts'
import type {ContactPart} from './contacts/part.ts'
import {partakersOf} from './participants.ts'
import type {Passage} from './passage.ts'
import type {FrameGroup} from './same.ts'

/** A meeting, call, visit or joint exercise; talks that ended without an agreement were talks too. */
export function isContact({whole}: Passage, {event, trigger, mode, entry}: Frame): boolean {
  return (
    event === 'CONSULT' ||
    (event === 'REJECT' && fruitless.test(whole.slice(trigger.start, trigger.end + NEXT))) ||
    (event === 'COOPERATE' &&
      (mode === 'exercise' || entry.includes('exercise') || exercising.test(trigger.text)))
  )
}
const NEXT = 32
const fruitless =
  /^(?:end|conclud|clos|finish|adjourn|wrapp)\p{L}*\b[^.,;]*\b(?:talks|round|meeting|negotiations|session|summit)\b/iu
const exercising = /\b(exercise|drill|manoeuvre|maneuver|war game)/i

/** The meeting that an article is about: of those that happened the one told most often, else the first. */
function mainContact(passage: Passage, groups: readonly FrameGroup[]): FrameGroup | undefined {
  const contacts = groups.filter(
    ({lead}) => isContact(passage, lead) && !lead.background && lead.factuality !== 'denied',
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

/** Said by somebody who took part, and of no earlier day. */
function belongs(passage: Passage, {codes, day, sentenceIndex}: ContactPart, main: FrameGroup): boolean {
  if (main.frames.some(({sentence}) => sentence === sentenceIndex)) return true
  const partakers = partakersOfGroup(passage, main)
  if (codes.length > 0 && partakers.size > 0 && !codes.some((code) => partakers.has(code))) return false
  const held = main.lead.date?.edtf
  return !day || !held || !isEarlier(day, held)
}

function partakersOfGroup(passage: Passage, {frames}: FrameGroup): Set<string> {
  return new Set(frames.flatMap((frame) => [...partakersOf(passage, frame)]))
}

/** By year and, where both tell it, month. */
function isEarlier(day: string, other: string): boolean {
  const [mine, theirs] = [day, other].map((edtf) => /^\d{4}(-(0\d|1[0-2]))?/.exec(edtf)?.[0])
  if (!mine || !theirs) return false
  const length = Math.min(mine.length, theirs.length)
  return mine.slice(0, length) < theirs.slice(0, length)
}

/**
 * The parts that are a contact's: each goes to the contact that its paragraph told of last before it, else to the main one.
 * Takes all groups of the article; gives the parts of each contact.
 */
export function partsByContact(
  passage: Passage,
  groups: readonly FrameGroup[],
  parts: readonly ContactPart[],
): ReadonlyMap<FrameGroup, ContactPart[]> {
  const main = mainContact(passage, groups)
  const held = groups.filter(
    (group) =>
      isContact(passage, group.lead) &&
      happening.has(group.lead.factuality) &&
      partakersOfGroup(passage, group).size > 1,
  )
  const instead = main ? undefined : agreedTogether(passage, groups)
  const found = new Map<FrameGroup, ContactPart[]>()
  for (const part of parts) {
    const owner = toldLast(passage, held, part) ?? main ?? instead
    if (owner && belongs(passage, part, owner)) found.set(owner, [...(found.get(owner) ?? []), part])
  }
  return found
}

/** Where no meeting is told of, those who agreed on something have talked. */
function agreedTogether(passage: Passage, groups: readonly FrameGroup[]): FrameGroup | undefined {
  return groups.find(
    (group) =>
      group.lead.event === 'AGREE' &&
      happening.has(group.lead.factuality) &&
      partakersOfGroup(passage, group).size > 1,
  )
}

const happening = new Set(['happened', 'ongoing'])

function toldLast(
  {whole, sentences}: Passage,
  held: readonly FrameGroup[],
  {sentenceIndex}: ContactPart,
): FrameGroup | undefined {
  const end = sentences[sentenceIndex].end
  const near = held.flatMap((group) =>
    group.frames
      .filter(
        ({sentence, trigger}) => sentence <= sentenceIndex && !whole.slice(trigger.start, end).includes('\n'),
      )
      .map(({sentence}) => ({group, sentence})),
  )
  return near.sort((a, b) => b.sentence - a.sentence || b.group.frames.length - a.group.frames.length)[0]
    ?.group
}

// What a meeting, call or visit was about, what was understood there and what was proposed.
import {hullOf, isMarkedPassive, relationOf, subtreeOf} from '../../sentences/index.ts'
import {contains, overlaps, quote, type Span} from '../../text/index.ts'
import {listItems} from '../agreements/lists.ts'
import type {ContactEntry} from '../lexicons.ts'
import {mentionsIn, type Passage, type Place, placeOf, placesOf, trimmed} from '../passage.ts'
import {toItsEnd} from '../phrase-lists.ts'
import {subjectOf} from '../phrases.ts'
import type {ContactDetail} from '../types.ts'
import {type Hit, partsAt} from './contents.ts'
import {occasions, waysToMeet} from './en.ts'
import type {ContactPart, Part} from './part.ts'
import {withoutRepeats} from './repeats.ts'

export {contactKind} from './kind.ts'

/** Letters of the shortest content: "Iran". */
const SHORTEST = 4

/** Agenda items, understandings and proposals, wherever in the article they stand. */
export function contactParts(passage: Passage): ContactPart[] {
  const found: ContactPart[] = []
  for (const place of placesOf(passage)) {
    for (const {entry, span} of partsAt(passage, place).flatMap((hit) => itemsOf(passage, place, hit))) {
      if (!isContent(passage, entry.part, span)) continue
      found.push({
        part: entry.part,
        content: quote(passage.whole, span),
        sentenceIndex: place.sentenceIndex,
        entry: entry.id,
        day: dayBeside(passage, place, span),
        codes: codesOfSubject(passage, place, span),
      })
    }
  }
  return withoutRepeats(found)
}

/** No day, no way to meet ("spoke on the phone"), and of a proposal not the one who is asked ("asked Togo"). */
function isContent(passage: Passage, part: Part, span: Span): boolean {
  if (span.end - span.start < SHORTEST || mostlyDate(passage, span)) return false
  if (part === 'agenda') return !isWayToMeet(passage.whole.slice(span.start, span.end))
  return !isParty(passage, span)
}

/** An agenda is a list of things; what was understood or proposed is one. */
function itemsOf(
  passage: Passage,
  {sentence}: Place,
  {entry, content}: Hit,
): {entry: ContactEntry; span: Span}[] {
  const whole = toItsEnd(passage, sentence, content)
  const items = entry.part === 'agenda' ? listItems(passage.whole, withoutPartner(passage, whole)) : [whole]
  return items.map((item) => ({entry, span: trimmed(passage.whole, item)}))
}

/** "visas with Peruvian officials": with whom it was talked about is no part of it; "relations with Peru" are. */
function withoutPartner({whole, mentions}: Passage, span: Span): Span {
  const partner = mentions.find(
    ({phrase, type}) =>
      type === 'person' &&
      phrase.start > span.start &&
      phrase.start < span.end &&
      / with $/.test(whole.slice(0, phrase.start)),
  )
  return partner ? {start: span.start, end: partner.phrase.start - ' with '.length} : span
}

/** When it was said, not when what is agreed is to be, nor the day of an aside ("envoys, whom Oslo called back in May"). */
function dayBeside({dates}: Passage, {sentence}: Place, content: Span): string | null {
  const asides = sentence.tokens
    .filter(({deprel}) => deprel === 'acl:relcl')
    .map((clause) => hullOf(subtreeOf(sentence, clause)))
  const date = dates.find(
    (one) =>
      one.edtf &&
      contains(sentence, one) &&
      !contains(content, one) &&
      !asides.some((aside) => overlaps(aside, one)),
  )
  return date?.edtf ?? null
}

/** Who says or does it, where the subject is not the content itself ("trade dominated the talks"). */
function codesOfSubject(passage: Passage, {sentence, token}: Place, content: Span): string[] {
  const subject = token.upos === 'NOUN' ? undefined : subjectOf(sentence, token)
  if (!subject || isMarkedPassive(sentence, token) || overlaps(content, subject)) return []
  const parties = mentionsIn(
    passage,
    hullOf(subtreeOf(sentence, subject, (child) => ['acl', 'punct'].includes(relationOf(child)))),
  ).flatMap((mention) => mention.parties)
  return [...new Set(parties.flatMap(({code}) => code ?? []))]
}

/** The parts as a contact's detail, with places in the article's title or text. */
export function contactDetail(
  passage: Passage,
  kind: ContactDetail['kind'],
  parts: readonly ContactPart[],
): ContactDetail {
  const of = (part: Part) =>
    parts
      .filter((found) => found.part === part)
      .map(({content}) => ({
        text: content.text,
        start: placeOf(passage, content).start,
        end: placeOf(passage, content).end,
      }))
  return {kind, agenda: of('agenda'), understandings: of('understanding'), proposals: of('proposal')}
}

/** "margins of a summit", "camera" */
function isWayToMeet(words: string): boolean {
  const [first, next] = words.toLowerCase().split(/\s+/)
  return occasions.has(first) || (waysToMeet.has(first) && next === undefined)
}

function isParty({mentions}: Passage, span: Span): boolean {
  return mentions.some(
    ({start, end, parties}) => parties.length > 0 && start <= span.start && end >= span.end,
  )
}

function mostlyDate(passage: Passage, span: Span): boolean {
  return passage.dates.some((date) => date.start <= span.start + 4 && date.end >= span.end - 1)
}

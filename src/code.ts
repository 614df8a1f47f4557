// `entente code`: a text in, its events, attributions, dates and mentions out, as the design fixes the fields.
import type {Article, DateFinding} from './article/index.ts'
import {type Attribution, chainFor, type FrameGroup, groupFrames} from './claims/index.ts'
import {type DateExpression, daysOf} from './dates/index.ts'
import type {Mention} from './entities/index.ts'
import {type Reading, readAllFrom} from './reading.ts'
import {toConllu} from './sentences/index.ts'

export interface TextToCode {
  readonly id: string
  readonly text: string
  /** EDTF day that the text is of. */
  readonly date?: string
  readonly lang?: string
}

/**
 * Codes one text. Offsets in the answer count in the text as given.
 * @param options `tree`: the answer also carries the sentences as CoNLL-U
 * @throws Error where there is no model for the language, or the date is none
 */
export function codeText(given: TextToCode, options = {tree: false}): object {
  return codeTexts([given], options)[0]
}

/** Codes several texts at once, which is faster; see `codeText`. */
export function codeTexts(given: readonly TextToCode[], {tree} = {tree: false}): object[] {
  const readings = readAllFrom(given.map(asArticle))
  return readings.map((reading, nth) => {
    const answer = answerOf(given[nth], reading)
    if (!tree) return answer
    return {
      ...answer,
      tree: reading.sentences.map((sentence) => toConllu(sentence, reading.whole)).join('\n'),
    }
  })
}

function answerOf({id}: TextToCode, reading: Reading): object {
  return {
    id: id ?? null,
    lang: reading.lang,
    events: groupFrames(reading).map((group) => eventOf(reading, group)),
    attributions: reading.attributions.map(attributionOf),
    dates: reading.dates.map(dateOf),
    mentions: reading.mentions.map(mentionOf),
  }
}

/** @throws Error where the date is none */
function asArticle({id, text, date, lang}: TextToCode): Article {
  if (date && !daysOf(date))
    throw new Error(`"date" is "${date}", expected an EDTF date like "2024-05-08" or "2024-05"`)
  const published: DateFinding = date
    ? {edtf: date, how: 'stated', reason: 'given with the text'}
    : {edtf: null, how: 'inferred', reason: 'no date was given with the text'}
  return {
    source: id,
    address: null,
    id,
    title: null,
    byline: null,
    dateline: null,
    published,
    modified: null,
    outlet: null,
    lang: lang ?? (mostlyCyrillic(text) ? 'ru' : 'en'),
    text,
    boilerplate: [],
    page: {views: null, comments: null, mentions: [], related: []},
    warnings: [],
  }
}

function mostlyCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  return cyrillic * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}

function eventOf(reading: Reading, {lead, frames}: FrameGroup): object {
  return {
    event: lead.event,
    mode: lead.mode,
    contexts: lead.contexts,
    quad: lead.quad,
    cameo: lead.cameo,
    score: lead.score,
    actor: lead.actor.flatMap(partiesOf),
    recipient: lead.recipient.flatMap(partiesOf),
    trigger: {text: lead.trigger.text, start: lead.trigger.start, end: lead.trigger.end},
    factuality: lead.factuality,
    hedges: lead.hedges.map(({text, start, end}) => ({text, start, end})),
    date: lead.date,
    place: lead.place,
    attribution: chainFor(reading, lead.trigger, lead.sentence),
    evidence: [...new Set(frames.map(({sentence}) => sentence))].map((index) => ({
      start: reading.sentences[index].start,
      end: reading.sentences[index].end,
    })),
    entry: lead.entry,
  }
}

function partiesOf({text, start, end, parties}: Mention): object[] {
  if (parties.length === 0) return [{text, start, end, entity: null, code: null, sector: null}]
  return parties.map(({entity, code, sector}) => ({text, start, end, entity, code, sector}))
}

function attributionOf({start, end, spans, cue, speaker, quote}: Attribution): object {
  const plain = (span: {start: number; end: number} | null) => span && {start: span.start, end: span.end}
  return {start, end, spans, cue: plain(cue), speaker: plain(speaker), quote}
}

function dateOf({text, start, end, type, edtf, timex}: DateExpression): object {
  return {text, start, end, type, edtf, timex}
}

function mentionOf({text, start, end, type, name, parties}: Mention): object {
  return {
    text,
    start,
    end,
    type,
    name,
    entity:
      parties.length === 1
        ? parties[0].entity
        : parties.length > 1
          ? parties.map(({entity}) => entity).join(' + ')
          : null,
  }
}

// Sentences and mentions to attributions: who is said to have said, written, thought or intended what.
import type {Mention} from '../entities/index.ts'
import type {Sentence} from '../sentences/index.ts'
import type {Span} from '../text/index.ts'
import {adjectiveDrafts} from './attribution/adjectives.ts'
import {citingDrafts} from './attribution/citing.ts'
import type {Draft} from './attribution/draft.ts'
import {hidden, inStatement, noThinkers, ownVoice} from './attribution/en.ts'
import {reportingWords} from './attribution/lexicon.ts'
import {lineDrafts} from './attribution/lines.ts'
import {nounDrafts} from './attribution/nouns.ts'
import {phraseDrafts} from './attribution/phrases.ts'
import {colonDrafts, pointingDrafts} from './attribution/pointing.ts'
import {merged, quotationDrafts, withSpeakerBeside, withWholeQuotations} from './attribution/quotations.ts'
import {findQuotations, type Quotation, quotationAt} from './attribution/quotes.ts'
import {passiveDrafts, verbDrafts} from './attribution/verbs.ts'
import type {Attribution, Speaker} from './types.ts'

/** Every attribution of the text, nested ones included, in order of their cues' place. */
export function findAttributions(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  {lang}: {readonly lang: string},
): Attribution[] {
  const words = reportingWords(lang)
  const quotations = findQuotations(text)
  const sentenceAt = sentenceFinder(sentences)
  const plain = sentences.flatMap((sentence, nth) => [
    ...pointingDrafts(text, sentences, nth, words),
    ...colonDrafts(text, sentences, nth, words),
    ...passiveDrafts(text, sentence, nth, words),
    ...verbDrafts(text, sentence, nth, words),
    ...citingDrafts(text, sentence, nth, words),
    ...nounDrafts(text, sentence, nth, words),
    ...adjectiveDrafts(text, sentence, nth, words),
    ...phraseDrafts(text, sentence, nth, words),
  ])
  const drafts = [...lineDrafts(text, sentenceAt), ...plain]
    .filter((draft) => !inOwnVoice(text, draft, quotations) && !isIdle(text, draft))
    .map((draft) => (isLine(draft) ? draft : withWholeQuotations(text, draft, quotations)))
    .filter(({spans}) => spans.length > 0)
    .map((draft) => withSpeakerBeside(text, sentences[draft.sentence], draft, quotations))
  const all = quotationDrafts(
    {text, sentences, words, sentenceAt},
    withoutOwnThoughts(text, withoutEchoes(text, distinct(drafts)), quotations),
    quotations,
  )
  return all
    .map((draft) => attribution(text, draft, mentions, quotations))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** "“I think …,” she said": the thought is hers to tell, not a second speaker's. */
function inOwnVoice(text: string, {cue, speaker}: Draft, quotations: readonly Quotation[]): boolean {
  if (!speaker || !ownVoice.has(text.slice(speaker.start, speaker.end).toLowerCase())) return false
  return quotationAt(quotations, cue.start) !== undefined
}

/** Thoughts of nobody in particular: "anyone wanting to leave", "you know that …"; but "no one expected it" tells of all. */
function isIdle(text: string, {group, speaker, head}: Draft): boolean {
  if (group !== 'think' && group !== 'intend') return false
  if (!speaker) return false
  const words = text.slice(speaker.start, speaker.end).toLowerCase().split(/\s+/)
  if (nobody.has(words[0])) return false
  return noThinkers.has(head?.form.toLowerCase() ?? words[words.length - 1])
}

/** Of whom all is told by whom it is denied: "no one expected it", "few think so". */
const nobody = new Set(['no', 'nobody', 'none', 'few'])

/** A speaker named at the edge of a line says all of it, whatever it quotes. */
function isLine({rule}: Draft): boolean {
  return rule.startsWith('reporting.line')
}

const pronouns = new Set(['he', 'she', 'they', 'we', 'who', 'i'])

/** Within what somebody tells, thoughts and nouns count only where they are somebody's by name. */
const quiet = new Set(['think', 'noun'])

/**
 * Inside what somebody says, the same person's thoughts are part of it ("she says she hopes to win"), and so is what others
 * name, blame or ask for; another's clause is not, nor what a name agrees or threatens to do.
 */
function withoutOwnThoughts(
  text: string,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  return drafts.filter((draft) => {
    const outer = drafts.find(
      (one) =>
        one !== draft && one.spans.some(({start, end}) => start <= draft.cue.start && draft.cue.end <= end),
    )
    const inQuotation = quotationAt(quotations, draft.cue.start) !== undefined
    if ((!outer && !inQuotation) || isLine(draft)) return true
    if (draft.group === 'intend' || (inQuotation && draft.group !== 'say')) return false
    if (inQuotation) return draft.group === 'say' && !draft.phrase && draft.head?.upos === 'PROPN'
    if (draft.phrase && !(draft.head?.upos === 'PROPN' && /^to\b/.test(text.slice(draft.spans[0].start))))
      return false
    if (draft.unsaid || (draft.group === 'noun' && !/^that\b/i.test(text.slice(draft.spans[0].start))))
      return false
    if (!draft.speaker || (quiet.has(draft.group) && draft.head?.upos !== 'PROPN')) return false
    return !pronouns.has(text.slice(draft.speaker.start, draft.speaker.end).toLowerCase())
  })
}

/** One cue, one content: of drafts with the same cue the first stands. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<number>()
  return drafts.filter(({cue}) => !seen.has(cue.start) && seen.add(cue.start))
}

/** "said in a statement that …": the statement tells nothing but what its issuer says. */
function withoutEchoes(text: string, drafts: readonly Draft[]): Draft[] {
  const hull = ({spans}: Draft) => `${spans[0].start}-${spans[spans.length - 1].end}`
  const spoken = new Set(drafts.filter(({speaker}) => speaker).map(hull))
  return drafts.filter(
    (draft) =>
      draft.speaker ||
      !spoken.has(hull(draft)) ||
      !inStatement.test(text.slice(Math.max(0, draft.cue.start - 40), draft.cue.start)),
  )
}

function attribution(
  text: string,
  {spans, cue, speaker, sentence, head, rule}: Draft,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Attribution {
  const content = merged(spans)
  return {
    start: content[0].start,
    end: content[content.length - 1].end,
    spans: content.map(({start, end}) => [start, end] as const),
    cue: {start: cue.start, end: cue.end},
    speaker: speaker && {start: speaker.start, end: speaker.end},
    quote: quoteKind(text, content, quotations),
    by: speaker && resolved(text, speaker, mentions, sentence, head?.lemma, head),
    rule,
  }
}

/** Direct: all in quotation marks; mixed: some; indirect: none. */
function quoteKind(
  text: string,
  spans: readonly Span[],
  quotations: readonly Quotation[],
): Attribution['quote'] {
  let inside = 0
  let all = 0
  for (const {start, end} of spans) {
    all += end - start
    for (const one of quotations) inside += Math.max(0, Math.min(end, one.end) - Math.max(start, one.start))
  }
  if (inside === 0) return 'indirect'
  return inside >= all - 3 * spans.length - text.slice(0, 0).length ? 'direct' : 'mixed'
}

function resolved(
  text: string,
  speaker: Span,
  mentions: readonly Mention[],
  sentence: number,
  lemma: string | undefined,
  head: Span | null,
): Speaker {
  const words = {text: text.slice(speaker.start, speaker.end), start: speaker.start, end: speaker.end}
  const place = head ?? speaker
  const holding = mentions.filter(
    ({phrase, start, end}) =>
      (start <= place.start && place.end <= end) || (phrase.start <= place.start && place.end <= phrase.end),
  )
  const mention =
    holding.find((one) => one.sentence === sentence) ??
    holding[0] ??
    mentions.find(({start, end}) => start < speaker.end && speaker.start < end)
  const fits = mention && (holding.length > 0 || !lemma || !hidden.has(lemma))
  if (!fits) return {...words, entity: null, named: lemma === undefined || !hidden.has(lemma)}
  return {...words, entity: mention.parties[0]?.entity ?? null, named: mention.named}
}

function sentenceFinder(sentences: readonly Sentence[]): (place: number) => number {
  return (place) => {
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle].end <= place) low = middle + 1
      else high = middle
    }
    return low
  }
}

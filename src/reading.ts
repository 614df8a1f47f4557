// Article to claims on one screen: start reading here.
import type {Article} from './article/index.ts'
import {type Claim, findAttributions, makeClaims, type Passage} from './claims/index.ts'
import {datePage, findDates} from './dates/index.ts'
import {findMentions, settleOffices} from './entities/index.ts'
import {codeEvents} from './events/index.ts'
import {hasModel, readSentences} from './sentences/index.ts'

/**
 * All that one reading of one article found. Title and text are read as one string, `whole`, title first and "\n"
 * between; spans of sentences, mentions, dates, frames and attributions count in `whole`, those of claims in title or text.
 */
export interface Reading extends Passage {
  readonly claims: readonly Claim[]
}

/** The steps of a reading, in their order. */
export type Step = 'article' | 'sentences' | 'entities' | 'dates' | 'events' | 'attribution' | 'claims'

/** Does a step's work and gives what it gives: whoever measures wraps each step in a clock. */
export type Through = <Value>(step: Step, work: () => Value) => Value

export const plainly: Through = (_, work) => work()

/**
 * Reads an article that was already got out of its page: a pure function of the article and of the versions of models and lexicons.
 * @param through what each step goes through, for timing
 */
export function readFrom(found: Article, through = plainly): Reading {
  const {article, whole, offset, sentences, unsettled} = dated(found, through)
  const {lang, published} = article
  const mentions = through('entities', () =>
    published.edtf ? settleOffices(unsettled, published.edtf) : unsettled,
  )
  const dates = through('dates', () => findDates(whole, sentences, {lang, published: published.edtf}))
  const frames = through('events', () =>
    codeEvents(sentences, mentions, whole, {lang, dates, published: published.edtf}),
  )
  const attributions = through('attribution', () => findAttributions(whole, sentences, mentions, {lang}))
  const passage: Passage = {
    article,
    lang,
    whole,
    offset,
    published,
    sentences,
    mentions,
    dates,
    frames,
    attributions,
  }
  return {...passage, claims: through('claims', () => makeClaims(passage))}
}

/**
 * The article with the publication date that its text tells, where its page states none; as it is where the page
 * states one, or where there is no model for its language.
 */
export function dateArticle(found: Article): Article {
  return found.published.edtf || !hasModel(found.lang) ? found : dated(found).article
}

/** Sentences and mentions of the article, and the article with its date. */
function dated(found: Article, through = plainly) {
  const {lang, title} = found
  const whole = title ? `${title}\n${found.text}` : found.text
  const offset = whole.length - found.text.length
  const sentences = through('sentences', () => readSentences(whole, {lang}))
  const unsettled = through('entities', () =>
    findMentions(sentences, whole, {lang, title: title ? {start: 0, end: title.length} : undefined}),
  )
  const published = found.published.edtf
    ? found.published
    : through('dates', () => datePage(found, sentences, unsettled, {lang, offset}))
  return {article: {...found, published}, whole, offset, sentences, unsettled}
}

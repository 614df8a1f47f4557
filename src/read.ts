// Page to claims on one screen: start reading here.
import {type Article, readArticle} from './article/index.ts'
import {type Claim, findAttributions, makeClaims, type Passage} from './claims/index.ts'
import {datePage, findDates} from './dates/index.ts'
import {findMentions, settleOffices} from './entities/index.ts'
import {codeEvents} from './events/index.ts'
import type {Page} from './page/index.ts'
import {hasModel, readSentences} from './sentences/index.ts'

/**
 * All that one reading of one article found. Title and text are read as one string, `whole`, title first and "\n"
 * between; spans of sentences, mentions, dates, frames and attributions count in `whole`, those of claims in title or text.
 */
export interface Reading extends Passage {
  readonly claims: readonly Claim[]
}

/** Reads a page: a pure function of the page and of the versions of models and lexicons. */
export function read(page: Page): Reading {
  return readFrom(readArticle(page))
}

/** Reads an article that was already got out of its page. */
export function readFrom(found: Article): Reading {
  const {article, whole, offset, sentences, unsettled} = dated(found)
  const {lang, published} = article
  const mentions = published.edtf ? settleOffices(unsettled, published.edtf) : unsettled
  const dates = findDates(whole, sentences, {lang, published: published.edtf})
  const frames = codeEvents(sentences, mentions, whole, {lang, dates})
  const attributions = findAttributions(whole, sentences, mentions, {lang})
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
  return {...passage, claims: makeClaims(passage)}
}

/**
 * The article with the publication date that its text tells, where its page states none; as it is where the page
 * states one, or where there is no model for its language.
 */
export function dateArticle(found: Article): Article {
  return found.published.edtf || !hasModel(found.lang) ? found : dated(found).article
}

/** Sentences and mentions of the article, and the article with its date. */
function dated(found: Article) {
  const {lang, title} = found
  const whole = title ? `${title}\n${found.text}` : found.text
  const offset = whole.length - found.text.length
  const sentences = readSentences(whole, {lang})
  const unsettled = findMentions(sentences, whole, {
    lang,
    title: title ? {start: 0, end: title.length} : undefined,
  })
  const published = found.published.edtf
    ? found.published
    : datePage(found, sentences, unsettled, {lang, offset})
  return {article: {...found, published}, whole, offset, sentences, unsettled}
}

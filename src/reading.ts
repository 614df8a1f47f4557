// Article to claims on one screen: start reading here.
import type {Article} from './article/index.ts'
import {type Claim, findAttributions, makeClaims, type Passage} from './claims/index.ts'
import {datePage, findDates} from './dates/index.ts'
import {findMentions, settleOffices} from './entities/index.ts'
import {codeEvents} from './events/index.ts'
import {hasModel, readTexts} from './sentences/index.ts'

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

/** Reads one article: see `readAllFrom`. */
export function readFrom(found: Article, through = plainly): Reading {
  return readAllFrom([found], through)[0]
}

/**
 * Reads articles that were already got out of their pages, all of them step by step, which is faster than one after another. Each
 * reading is a pure function of its article and of the versions of models and lexicons: what else is read beside it changes nothing.
 * @param through what each step goes through, for timing
 * @throws Error where there is no model for an article's language
 */
export function readAllFrom(found: readonly Article[], through = plainly): Reading[] {
  const dated = datedAll(found, through)
  const mentions = through('entities', () =>
    dated.map(({article: {published}, unsettled}) =>
      published.edtf ? settleOffices(unsettled, published.edtf) : unsettled,
    ),
  )
  const dates = through('dates', () =>
    dated.map(({article: {lang, published}, whole, sentences}) =>
      findDates(whole, sentences, {lang, published: published.edtf}),
    ),
  )
  const frames = through('events', () =>
    dated.map(({article: {lang, published}, whole, sentences}, nth) =>
      codeEvents(sentences, mentions[nth], whole, {lang, dates: dates[nth], published: published.edtf}),
    ),
  )
  const attributions = through('attribution', () =>
    dated.map(({article: {lang}, whole, sentences}, nth) =>
      findAttributions(whole, sentences, mentions[nth], {lang}),
    ),
  )
  const passages = dated.map(
    ({article, whole, offset, sentences}, nth): Passage => ({
      article,
      lang: article.lang,
      whole,
      offset,
      published: article.published,
      sentences,
      mentions: mentions[nth],
      dates: dates[nth],
      frames: frames[nth],
      attributions: attributions[nth],
    }),
  )
  return through('claims', () => passages.map((passage) => ({...passage, claims: makeClaims(passage)})))
}

/**
 * The article with the publication date that its text tells, where its page states none; as it is where the page
 * states one, or where there is no model for its language.
 */
export function dateArticle(found: Article): Article {
  return found.published.edtf || !hasModel(found.lang) ? found : datedAll([found])[0].article
}

/** Sentences and mentions of the articles, and the articles with their dates. */
function datedAll(all: readonly Article[], through = plainly) {
  const texts = all.map(({title, text}) => (title ? `${title}\n${text}` : text))
  const sentences = through('sentences', () =>
    readTexts(
      texts,
      all.map(({lang}) => lang),
    ),
  )
  const unsettled = through('entities', () =>
    all.map(({lang, title}, nth) =>
      findMentions(sentences[nth], texts[nth], {
        lang,
        title: title ? {start: 0, end: title.length} : undefined,
      }),
    ),
  )
  return through('dates', () =>
    all.map((found, nth) => {
      const whole = texts[nth]
      const offset = whole.length - found.text.length
      const published = found.published.edtf
        ? found.published
        : datePage(found, sentences[nth], unsettled[nth], {lang: found.lang, offset})
      return {
        article: {...found, published},
        whole,
        offset,
        sentences: sentences[nth],
        unsettled: unsettled[nth],
      }
    }),
  )
}

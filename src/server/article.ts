// What the article page and its API answer show: the text, its claims, and what the rooms see in it.
import type {Article} from '../article/index.ts'
import type {Claim} from '../claims/index.ts'
import {mentionsIn, type RecordStore} from '../store/index.ts'
import {remembered} from './memory.ts'
import type {Mark} from './parts/highlight.ts'
import {notFound} from './problems.ts'

export interface ArticleValue {
  readonly id: string
  readonly article: Omit<Article, 'text'>
  readonly text: string
  readonly claims: readonly (Claim & {readonly eventId: string | null})[]
  /** Entities, quotes and dates of the text, for the marks that can be switched. */
  readonly marks: readonly Mark[]
  readonly versions: number
}

/** An article with its present text and claims. @throws Problem 404 */
export async function articleValue(store: RecordStore, id: string): Promise<ArticleValue> {
  const found = await store.article(id)
  const version = found?.versions.at(-1)
  if (!found || !version) throw notFound('article', id)
  const claims = await Promise.all(version.claims.map((claim) => store.claim(claim)))
  const article = version.article as unknown as Omit<Article, 'text'>
  return {
    id,
    article,
    text: version.text,
    versions: found.versions.length,
    marks: await remembered(store, `marks ${id}`, () => marksOf(store, {...article, text: version.text})),
    claims: claims
      .flatMap((claim) => (claim && !claim.rejected ? [{...claim.claim, eventId: claim.event}] : []))
      .sort(byEvidence),
  }
}

function byEvidence(a: Claim, b: Claim): number {
  return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1)
}

/** Longer texts are not read once more for a page: they show the entities that the record keeps. */
const longestRead = 40_000

/** Entities as kept; dates and quotes as the present engine reads them: reading is a pure function, so they are not stored. */
async function marksOf(store: RecordStore, article: Article): Promise<Mark[]> {
  const entities = (await mentionsIn(store.db, article.id)).flatMap(({name, type, spans}) =>
    spans.map(({start, end}) => ({start, end, kind: 'entity', title: `${name} (${type})`})),
  )
  return article.text.length > longestRead ? entities : [...entities, ...(await readMarks(article))]
}

async function readMarks({text, lang, published}: Article): Promise<Mark[]> {
  const [{readSentences}, {findMentions}, {findDates}, {findAttributions}] = await Promise.all([
    import('../sentences/index.ts'),
    import('../entities/index.ts'),
    import('../dates/index.ts'),
    import('../claims/index.ts'),
  ])
  const sentences = readSentences(text, {lang})
  const mentions = findMentions(sentences, text, {lang})
  const dates = findDates(text, sentences, {lang, published: published.edtf})
  const quotes = findAttributions(text, sentences, mentions, {lang})
  return [
    ...dates.map(({start, end, edtf}) => ({start, end, kind: 'date', title: edtf ?? ''})),
    ...quotes.flatMap(({spans, by, quote}) =>
      spans.map(([start, end]) => ({
        start,
        end,
        kind: 'quote',
        title: [by?.text, quote].filter(Boolean).join(', '),
      })),
    ),
  ]
}

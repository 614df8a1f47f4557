// What the article page and its API answer show: the text, its claims, and what the rooms see in it.
import type {Article} from '../article/index.ts'
import type {RecordStore} from '../store/index.ts'
import type {ArticleValue} from './pages/article.ts'
import type {Mark} from './parts/highlight.ts'
import {notFound} from './problems.ts'

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
    marks: await marksOf({...article, text: version.text}),
    claims: claims
      .flatMap((claim) => (claim && !claim.rejected ? [{...claim.claim, eventId: claim.event}] : []))
      .sort((a, b) => a.evidence[0].start - b.evidence[0].start || (a.id < b.id ? -1 : 1)),
  }
}

/** Entities, dates and quotes as the present engine reads them: reading is a pure function, so nothing is stored for it. */
async function marksOf(article: Article): Promise<Mark[]> {
  const {readFrom} = await import('../read.ts')
  const {offset, mentions, dates, attributions} = readFrom(article)
  const shifted = (start: number, end: number) => ({start: start - offset, end: end - offset})
  return [
    ...mentions
      .filter(({name}) => name)
      .map(({start, end, parties}) => ({
        ...shifted(start, end),
        kind: 'entity',
        title: parties.map(({name}) => name).join(', '),
      })),
    ...dates.map(({start, end, edtf}) => ({...shifted(start, end), kind: 'date', title: edtf ?? ''})),
    ...attributions.flatMap(({spans}) =>
      spans.map(([start, end]) => ({...shifted(start, end), kind: 'quote'})),
    ),
  ].filter(({start}) => start >= 0)
}

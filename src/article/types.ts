// What a reader would call the article, and the rest of the page with the reason why it is not part of it.
import type {Quoted} from '../text/index.ts'

export type BoilerplateReason =
  | 'navigation'
  | 'login'
  | 'donation'
  | 'newsletter'
  | 'counter'
  | 'share'
  | 'cookie'
  | 'related'
  | 'comments'
  | 'rights'
  | 'credit'
  | 'advertisement'
  | 'page-facts'

export interface Boilerplate {
  readonly text: string
  readonly reason: BoilerplateReason
}

/** A date with how it was found and the reason in words. `edtf` is null where nothing could be said. */
export interface DateFinding {
  readonly edtf: string | null
  readonly how: 'stated' | 'resolved' | 'inferred'
  readonly reason: string
}

export interface Dateline {
  /** "LONDON", with its place in the article's text. */
  readonly place: string | null
  readonly date: string | null
  readonly agency: string | null
  /** The whole dateline, at the head of the paragraph that it opens, as it stands in `text`. */
  readonly span: Quoted
}

export interface RelatedHeadline {
  readonly title: string
  readonly time: string | null
  readonly url: string | null
}

export interface PageFacts {
  readonly views: number | null
  readonly comments: number | null
  readonly mentions: readonly string[]
  readonly related: readonly RelatedHeadline[]
}

/** What the page holds: all of an article, only its beginning, or entries of different times. */
export type ArticleForm = 'article' | 'paywall stub' | 'live blog'

export interface Article {
  readonly source: string
  /** The canonical address, or null. */
  readonly address: string | null
  /** Identity: from the canonical address if there is one, else from the hash of the text. */
  readonly id: string
  /** Hash of the words of the text: tells an updated article, and one article under two addresses. */
  readonly textHash?: string
  readonly title: string | null
  readonly byline: string | null
  readonly dateline: Dateline | null
  /** As the page states it; `edtf` null until room `dates` has inferred it. */
  readonly published: DateFinding
  readonly modified: DateFinding | null
  /** The day a crawler fetched the page, EDTF: it was not published later. */
  readonly fetched?: string
  readonly outlet: string | null
  readonly lang: string
  readonly form?: ArticleForm
  /** Standfirst and body, NFC, "\n" between blocks. */
  readonly text: string
  readonly boilerplate: readonly Boilerplate[]
  readonly page: PageFacts
  /** Which rule found title, byline, outlet, dates: {"title": "h1 inside <title>"}. */
  readonly foundBy?: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

// Title, text, furniture and what the page says of itself -> is it an article, the beginning of one, or a live blog?
import {furniturePhrase} from './phrases.ts'
import type {ArticleForm, Boilerplate} from './types.ts'
import * as en from './words/en.ts'
import * as ru from './words/ru.ts'

/** Whoever shows more than so many characters shows no mere beginning, whatever the page says of payment. */
const LONGEST_STUB = 1500
/** Lines that bar the way are short. */
const LONGEST_BAR = 400

/** What the page's JSON-LD says. */
export interface SaidOfForm {
  readonly free: boolean | null
  readonly live: boolean
}

export function formOf(
  title: string | null,
  text: string,
  boilerplate: readonly Boilerplate[],
  said: SaidOfForm | null,
): ArticleForm {
  if (said?.live || [en, ru].some(({liveTitle}) => liveTitle.test(title ?? ''))) return 'live blog'
  if (text.length === 0 || text.length >= LONGEST_STUB) return 'article'
  return said?.free === false || boilerplate.some(isBar) ? 'paywall stub' : 'article'
}

/** "This article is for subscribers only." */
function isBar({text}: Boilerplate): boolean {
  return text.length <= LONGEST_BAR && furniturePhrase(text)?.entry.bar === true
}

/** What to tell of the form, if anything. */
export function formWarning(form: ArticleForm): string[] {
  if (form === 'paywall stub') return ['a paywall stub: the page shows only the beginning of the article']
  if (form === 'live blog') return ['a live blog: its entries are of different times']
  return []
}

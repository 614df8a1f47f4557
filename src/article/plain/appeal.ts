// A paragraph -> does an outlet speak of itself in it and ask its readers for something, in whatever words?
import * as en from '../words/en.ts'
import * as ru from '../words/ru.ts'
import type {Stretch} from './body.ts'
import type {Line} from './lines.ts'

const QUOTED = /["“«„][^"”»“]{0,400}["”»“]/gu
/** Appeals stand at the ends of a page. */
const MOST = 6

/** The text without what others are quoted as saying. */
export function unquoted(text: string): string {
  return text.replace(QUOTED, ' ')
}

/** "Our reporters … our readers": own voice and what outlets ask for, outside quotations. */
export function isAppeal(text: string): boolean {
  const plain = unquoted(text)
  return [en, ru].some(({ownVoice, askedFor}) => {
    const asked = plain.match(askedFor)?.length ?? 0
    return asked >= 1 && ownVoice.test(plain)
  })
}

/** The body without the appeals that it would end in; a paragraph between two of them goes with them. */
export function withoutAppeals(lines: readonly Line[], body: Stretch): Stretch {
  let end = body.end
  for (let place = body.end - 1; place > body.start && body.end - place <= MOST; place--) {
    if (isAppeal(lines[place]!.words)) end = place
    else if (end < body.end && !isAppeal(lines[place - 1]!.words)) break
    else if (end === body.end && place < body.end - 1) break
  }
  while (end > body.start + 1 && lines[end - 1]!.match?.entry.at === 'line') end--
  return {start: body.start, end}
}

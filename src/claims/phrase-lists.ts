// A noun phrase that the tree cut short in, the phrase to its end out: "the port of Lomé, a new railway and visa rules".
import type {Sentence, Token} from '../sentences/index.ts'
import {overlaps, type Span} from '../text/index.ts'
import type {Passage} from './passage.ts'

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART'])
/** Prepositions that go on with a thing. */
const going = new Set([
  'of',
  'for',
  'against',
  'between',
  'with',
  'from',
  'in',
  'on',
  'over',
  'to',
  'about',
  'around',
])
/** "in" and "on" more often tell where, when and how: then they do not go on. */
const placing = new Set(['in', 'on', 'to', 'over', 'about'])
const ways = new Set(
  'detail depth private person public length talk meeting session conference summit phone sideline margin call visit telephone'.split(
    ' ',
  ),
)

/** The span with the nouns that go on after it: phrases with "of" and the like, and further items of a list. */
export function toItsEnd(passage: Passage, sentence: Sentence, span: Span): Span {
  const next = sentence.tokens.find(({start}) => start >= span.end)
  if (!next) return span
  let end = span.end
  let token: Token | undefined = next
  while (token && joins(token)) {
    const piece = pieceAfter(passage, sentence, token)
    if (!piece || (placing.has(token.lemma) && isAside(passage, piece))) break
    end = piece.end
    token = sentence.tokens[piece.index + 1]
  }
  return {start: span.start, end}
}

/** A place or a way to meet: "in Geneva", "on the sidelines", "in detail". */
function isAside({mentions}: Passage, piece: Token): boolean {
  return (
    ways.has(piece.lemma) ||
    mentions.some((mention) => overlaps(mention, piece) && mention.parties.length > 0)
  )
}

function joins({upos, form, lemma}: Token): boolean {
  return form === ',' || upos === 'CCONJ' || (upos === 'ADP' && going.has(lemma))
}

/** The last word of the nouns after a joining word; undefined where a verb follows, so that they are its subject. */
function pieceAfter(passage: Passage, sentence: Sentence, joining: Token): Token | undefined {
  let last: Token | undefined
  let at = joining.index + 1
  if (joining.form === ',' && sentence.tokens[at]?.upos === 'CCONJ') at++
  if (joining.upos === 'CCONJ' && ['on', 'about'].includes(sentence.tokens[at]?.lemma)) at++
  for (; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]
    if (passage.dates.some((date) => overlaps(date, token))) return undefined
    if (!nominal.has(token.upos)) break
    last = token
  }
  const after = sentence.tokens[at]
  const stops = !after || after.upos === 'PUNCT' || after.upos === 'CCONJ' || after.upos === 'ADP'
  return last && stops && (last.upos === 'NOUN' || last.upos === 'PROPN') ? last : undefined
}

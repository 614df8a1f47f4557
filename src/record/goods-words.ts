// The words by which a language speaks of goods, lexicons/goods-words, as patterns that a text is tried with.
import {entriesOf} from '../lexicon/index.ts'

interface WordsEntry {
  readonly use: string
  readonly words: readonly string[]
}

export interface GoodsWords {
  /** Turns of phrase with a word for goods that name none: "took part". */
  readonly noGoods: RegExp
  /** "among them", "such as" */
  readonly example: RegExp
  readonly classified: RegExp
  readonly unclassified: RegExp
  /** Words that leave open whether a kind of the named goods is meant too: "some", "advanced". */
  readonly limiting: RegExp
  /** What is to be done with goods, whatever it is: "buying", "together". */
  readonly exchange: RegExp
  readonly buy: RegExp
  readonly sell: RegExp
  readonly share: RegExp
  readonly joint: RegExp
  /** "engine" of "engine parts" and of "spare parts for the engine", as first group. */
  readonly hostBefore: RegExp
  readonly hostAfter: RegExp
  /** Words before "parts" that tell not what they are parts of. */
  readonly anyPart: ReadonlySet<string>
}

const loaded = new Map<string, GoodsWords>()

/** The words of a language. */
export function goodsWords(lang: string): GoodsWords {
  const words = loaded.get(lang) ?? make(lang)
  loaded.set(lang, words)
  return words
}

function make(lang: string): GoodsWords {
  const entries = entriesOf<WordsEntry>('lexicons/goods-words', lang)
  const wordsFor = (use: string) => entries.filter((entry) => entry.use === use).flatMap(({words}) => words)
  // "for the" before "for"
  const longestFirst = (use: string) => wordsFor(use).sort((a, b) => b.length - a.length)
  const any = (use: string) => `\\b(?:${longestFirst(use).map(patternOf).join('|')})\\b`
  const tried = (use: string) => new RegExp(any(use), 'iu')
  return {
    noGoods: new RegExp(any('no-goods'), 'giu'),
    example: tried('example'),
    classified: tried('classified'),
    unclassified: tried('unclassified'),
    limiting: tried('limiting'),
    exchange: new RegExp(any('exchange'), 'giu'),
    buy: tried('buy'),
    sell: tried('sell'),
    share: tried('share'),
    joint: tried('joint'),
    hostBefore: new RegExp(`([\\p{L}-]+) (?:${any('before-part')} )?${any('part')}`, 'iu'),
    hostAfter: new RegExp(`${any('part')} ${any('part-of')} ([\\p{L}-]+)`, 'iu'),
    anyPart: new Set(wordsFor('any-part')),
  }
}

/** "buy*" is any word that begins so. */
function patternOf(word: string): string {
  return word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\w*')
}

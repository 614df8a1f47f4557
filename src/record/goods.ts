// What is meant by "rifle components" or "advanced battlefield equipment": places in the goods taxonomy, with the path.
import {entriesOf} from '../lexicon/index.ts'
import {goodsWords} from './goods-words.ts'

export interface Goods {
  readonly id: string
  readonly label: string
  readonly parent?: string
  readonly words: readonly string[]
}

export interface GoodsFound {
  readonly id: string
  /** From the widest to the found one: "weapons and military equipment", "ML1: …", "rifles". */
  readonly path: readonly string[]
  /** The word of the text that led there. */
  readonly word: string
}

interface Taxonomy {
  readonly byId: ReadonlyMap<string, Goods>
  /** Entry for each phrase, its words without plural endings. */
  readonly byPhrase: ReadonlyMap<string, string>
  readonly longest: number
}

const loaded = new Map<string, Taxonomy>()

function taxonomy(lang: string): Taxonomy {
  const known = loaded.get(lang)
  if (known) return known
  const entries = entriesOf<Goods>('lexicons/goods', lang)
  const byPhrase = new Map<string, string>()
  for (const {id, words} of entries) for (const word of words) byPhrase.set(tokens(word).join(' '), id)
  const longest = Math.max(1, ...[...byPhrase.keys()].map((phrase) => phrase.split(' ').length))
  const made = {byId: new Map(entries.map((entry) => [entry.id, entry])), byPhrase, longest}
  loaded.set(lang, made)
  return made
}

/** Everything that the text names, longest names first; "rifle components" names rifles and components. */
export function goodsIn(text: string, lang = 'en'): GoodsFound[] {
  const {byPhrase, longest} = taxonomy(lang)
  const words = tokens(text.replace(goodsWords(lang).noGoods, ' '))
  const found: GoodsFound[] = []
  for (let start = 0; start < words.length; ) {
    let length = Math.min(longest, words.length - start)
    while (length > 0 && !byPhrase.has(words.slice(start, start + length).join(' '))) length--
    if (length > 0) {
      const word = words.slice(start, start + length).join(' ')
      const id = byPhrase.get(word)!
      found.push({id, path: pathOf(id, lang), word})
    }
    start += Math.max(1, length)
  }
  return [...new Map(found.map((goods) => [goods.id, goods])).values()]
}

/** Is `inner` the same as `outer`, or a kind of it? */
export function isKindOf(inner: string, outer: string, lang = 'en'): boolean {
  for (let at: string | undefined = inner; at; at = taxonomy(lang).byId.get(at)?.parent)
    if (at === outer) return true
  return false
}

function pathOf(id: string, lang: string): string[] {
  const {byId} = taxonomy(lang)
  const path: string[] = []
  for (let at = byId.get(id); at; at = at.parent ? byId.get(at.parent) : undefined) path.unshift(at.label)
  return path
}

/** Words in lower case, plurals made singular: "batteries" as "battery", "rifles" as "rifle", "gas" as it is. */
function tokens(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  return words.map((word) => {
    if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
    if (/(?:sses|shes|ches|xes|oes)$/.test(word)) return word.slice(0, -2)
    return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word
  })
}

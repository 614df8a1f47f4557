// A treebank with `Entity=` annotation (GUM) in; its documents with the proper names of persons, places and bodies out.
// A name is the run of proper nouns round the head of a mention, or round what names a common noun that is its head: "the
// painter Ana Ruiz".
import {type GoldDocument, parseConllu} from '../src/sentences/conllu.ts'
import type {Token} from '../src/sentences/index.ts'
import type {Span} from '../src/text/index.ts'

export type NameClass = 'person' | 'place' | 'body'

export interface GoldName extends Span {
  readonly name: NameClass
}

export interface NamedDocument {
  readonly document: GoldDocument
  readonly names: readonly GoldName[]
}

interface Open {
  readonly id: string
  readonly type: string
  readonly from: number
}

const classes: Readonly<Record<string, NameClass>> = {person: 'person', place: 'place', organization: 'body'}

export function readNamed(conllu: string): NamedDocument[] {
  const documents = parseConllu(conllu)
  const columns = conllu
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => /(?:^|\|)Entity=([^|]*)/.exec(line.split('\t')[9])?.[1] ?? ''))
  let next = 0
  return documents.map((document) => ({
    document,
    names: document.sentences.flatMap((sentence) => namesIn(sentence, columns[next++])),
  }))
}

function namesIn(sentence: GoldDocument['sentences'][number], column: readonly string[]): GoldName[] {
  const open: Open[] = []
  const found: GoldName[] = []
  column.forEach((entities, place) => {
    for (const [mark] of entities.matchAll(/\([^()]+|[^()]*\)/g)) {
      if (mark.startsWith('(')) {
        const [id, type] = mark.slice(1).split('-')
        open.push({id, type, from: place})
      } else {
        const id = mark.slice(0, -1)
        const at = id === '' ? open.length - 1 : open.findLastIndex((one) => one.id === id)
        const [closed] = at < 0 ? [] : open.splice(at, 1)
        const name = closed && nameOf(sentence, closed, place)
        if (name) found.push(name)
      }
    }
  })
  return found
}

function nameOf(
  {tokens}: GoldDocument['sentences'][number],
  {type, from}: Open,
  to: number,
): GoldName | undefined {
  const name = classes[type]
  const within = tokens.slice(from, to + 1)
  const top = within.find((token) => token.head < from || token.head > to)
  const head = top?.upos === 'PROPN' ? top : within.find((token) => isNameOf(token, top))
  if (!name || !head) return
  let first = head.index
  let last = head.index
  while (first > from && tokens[first - 1].upos === 'PROPN') first--
  while (last < to && tokens[last + 1].upos === 'PROPN') last++
  return {name, start: tokens[first].start, end: tokens[last].end}
}

/** "the painter Ana Ruiz": right behind the noun that it names, without a comma between. */
function isNameOf({upos, deprel, head, index}: Token, noun: Token | undefined): boolean {
  return upos === 'PROPN' && ['appos', 'flat'].includes(deprel) && head === noun?.index && index === head + 1
}

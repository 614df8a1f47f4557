// Sentences to CoNLL-U text, and treebanks to documents with gold sentences.
import type {Sentence, Token} from './types.ts'

/** A treebank document: its sentences' texts joined by one space, and the gold sentences with offsets in that text. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** CoNLL-U of one sentence, with `# text`, and `start_char`/`end_char` (UTF-16, in `text`) in MISC. */
export function toConllu(sentence: Sentence, text: string): string {
  const lines = sentence.tokens.map(
    ({index, form, lemma, upos, xpos, feats, head, deprel, start, end}) =>
      `${index + 1}\t${form}\t${lemma}\t${upos}\t${xpos}\t${feats}\t${head + 1}\t${deprel}\t_\tstart_char=${start}|end_char=${end}`,
  )
  return `# text = ${text.slice(sentence.start, sentence.end).replaceAll('\n', ' ')}\n${lines.join('\n')}\n\n`
}

/**
 * Reads a treebank. Multiword token lines and empty nodes are skipped; words are found in `# text` one after another.
 * @throws Error naming the sentence where a word does not stand in its text
 */
export function parseConllu(conllu: string): GoldDocument[] {
  const documents: {id: string; text: string; sentences: Sentence[]}[] = []
  for (const block of conllu.split(/\n\s*\n/)) {
    const lines = block.split('\n')
    const newdoc = comment(lines, 'newdoc id')
    if (newdoc !== undefined || documents.length === 0)
      documents.push({id: newdoc ?? '', text: '', sentences: []})
    const words = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
    if (words.length === 0) continue
    const document = documents[documents.length - 1]
    const text = comment(lines, 'text') ?? words.map((word) => word[1]).join(' ')
    const start = document.text.length + (document.text ? 1 : 0)
    document.text += (document.text ? ' ' : '') + text
    const tokens = placed(words, text, start, comment(lines, 'sent_id') ?? '')
    document.sentences.push({start, end: start + text.length, tokens})
  }
  return documents.filter(({sentences}) => sentences.length > 0)
}

function placed(words: readonly string[][], text: string, base: number, id: string): Token[] {
  let from = 0
  return words.map(([, form, lemma, upos, xpos, feats, head, deprel], index) => {
    while (text[from] === ' ' || text[from] === '\u00a0') from++
    if (!text.startsWith(form, from))
      throw new Error(`${id}: "${form}" does not stand at ${from} of "${text}"`)
    const start = base + from
    from += form.length
    return {index, form, lemma, upos, xpos, feats, head: Number(head) - 1, deprel, start, end: base + from}
  })
}

function comment(lines: readonly string[], name: string): string | undefined {
  const head = `# ${name} = `
  return lines.find((line) => line.startsWith(head))?.slice(head.length)
}

// The treebank folder: gold documents of a part ("train", "dev"), each corpus apart or all together.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type GoldDocument, parseConllu} from '../src/sentences/conllu.ts'

/** Names of the corpora in the folder that have the part: "en_ewt", "en_gum". */
export function corporaIn(folder: string, lang: string, part: string): string[] {
  const end = `-${part}.conllu`
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${lang}_`) && name.endsWith(end))
    .sort()
    .map((name) => name.slice(0, -end.length))
}

export function readCorpus(folder: string, corpus: string, part: string): GoldDocument[] {
  return parseConllu(readFileSync(join(folder, `${corpus}-${part}.conllu`), 'utf8'))
}

/** Every document of a part, corpus after corpus. */
export function readPart(folder: string, lang: string, part: string): GoldDocument[] {
  return corporaIn(folder, lang, part).flatMap((corpus) => readCorpus(folder, corpus, part))
}

// Step 4: tags as a parser will meet them. Each part of the documents is tagged by models trained on the other parts.
import {readModelBytes} from '../src/model/index.ts'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {lemmaFeatures, lemmatiserOf, readLemmas} from '../src/sentences/lemmas/lemmatise.ts'
import {tagFeatures} from '../src/sentences/linear/tag-features.ts'
import {readTagger, taggerOf} from '../src/sentences/linear/tagger.ts'
import type {Sentence, Token} from '../src/sentences/types.ts'
import {trainLemmatiser} from './lemmatiser.ts'
import {type TaggerOptions, trainTagger} from './tagger.ts'

/** The documents with predicted tags and lemmas, heads and relations as they were. Folds are whole documents. */
export function jackknife(
  documents: readonly GoldDocument[],
  folds: number,
  options: TaggerOptions,
): GoldDocument[] {
  const found = new Array<GoldDocument>(documents.length)
  for (let fold = 0; fold < folds; fold++) {
    console.error(`fold ${fold + 1} of ${folds}`)
    const rest = documents.filter((_, nth) => nth % folds !== fold)
    const retag = taggingBy(trainTagger(rest, options), trainLemmatiser(rest, options.seed))
    documents.forEach((document, nth) => {
      if (nth % folds === fold) found[nth] = retag(document)
    })
  }
  return found
}

/** Puts the tags and lemmas of the two models in the place of a document's own. */
export function taggingBy(tags: Uint8Array, lemmas: Uint8Array): (document: GoldDocument) => GoldDocument {
  const tagger = taggerOf(readTagger(readModelBytes(tags, 'tags', tagFeatures)))
  const lemmatiser = lemmatiserOf(readLemmas(readModelBytes(lemmas, 'lemmas', lemmaFeatures)))
  const retag = (sentence: Sentence): Sentence => {
    const [{upos, xpos, feats}] = tagger.tag([sentence.tokens.map(({form}) => form)])
    const tokens = sentence.tokens.map((token, nth): Token => {
      const lemma = lemmatiser.lemma(token.form, upos[nth], xpos[nth], feats[nth])
      return {...token, upos: upos[nth], xpos: xpos[nth], feats: feats[nth], lemma}
    })
    return {...sentence, tokens}
  }
  return (document) => ({...document, sentences: document.sentences.map(retag)})
}

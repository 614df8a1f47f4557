// A lemmatiser in, one out that also knows the forms of lexicons/lemmas: what letters cannot tell ("fed", "initialled").
import {entriesOf} from '../../lexicon/index.ts'
import type {Lemmatiser} from './lemmatise.ts'

interface LemmaEntry {
  readonly upos: string
  readonly forms: Readonly<Record<string, string>>
}

/** The same lemmatiser, but that the forms listed for the language have the lemma that their list gives. */
export function withListedForms(learned: Lemmatiser, lang: string): Lemmatiser {
  const listed = new Map<string, Map<string, string>>()
  for (const {upos, forms} of entriesOf<LemmaEntry>('lexicons/lemmas', lang))
    listed.set(upos, new Map([...(listed.get(upos) ?? []), ...Object.entries(forms)]))
  return {
    lemma: (form, upos, xpos, feats) =>
      listed.get(upos)?.get(form.toLowerCase()) ?? learned.lemma(form, upos, xpos, feats),
  }
}

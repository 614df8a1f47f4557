// A lemmatiser in, one out that also knows the forms of lexicons/lemmas: what letters cannot tell ("fed", "initialled").
import {entriesOf} from '../lexicon/index.ts'
import type {Lemmatiser} from './lemmatise.ts'

interface LemmaEntry {
  readonly upos: string
  readonly forms: Readonly<Record<string, string>>
}

/** The same lemmatiser, but that the forms listed for the language have the lemma that their list gives. */
export function withListedForms(learned: Lemmatiser, lang: string): Lemmatiser {
  const listed = new Map<string, string>()
  for (const {upos, forms} of entriesOf<LemmaEntry>('lexicons/lemmas', lang))
    for (const [form, lemma] of Object.entries(forms)) listed.set(`${upos} ${form}`, lemma)
  const uposListed = new Set([...listed.keys()].map((key) => key.slice(0, key.indexOf(' '))))
  return {
    lemma(form, upos, xpos, feats) {
      const known = uposListed.has(upos) ? listed.get(`${upos} ${form.toLowerCase()}`) : undefined
      return known ?? learned.lemma(form, upos, xpos, feats)
    },
  }
}

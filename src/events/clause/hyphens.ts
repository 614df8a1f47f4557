// Words written with hyphens, which the tokens cut up: "test-fired", "build-up". A token in, the lemma of the whole word out.
import type {Sentence, Token} from '../../sentences/index.ts'

/** "test-fire" of "fired" in "test-fired"; null where no hyphen joins the token to the one before. */
export function hyphenLemma(sentence: Sentence, {index, start, lemma}: Token): string | null {
  const hyphen = sentence.tokens[index - 1]
  const first = sentence.tokens[index - 2]
  if (!first || !/^[-‐‑]$/.test(hyphen.form)) return null
  if (first.end !== hyphen.start || hyphen.end !== start) return null
  return `${first.form.toLowerCase()}-${lemma.toLowerCase()}`
}

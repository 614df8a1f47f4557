// Whom a relative pronoun stands for: a sentence and a word in, the noun that its clause describes out.
import {headOf, type Sentence, type Token} from '../sentences/index.ts'
import {isPersonNoun} from './token-kinds.ts'
import {eventWords as words} from './words.ts'

/** "which" and "who" stand for the noun that their clause describes. */
export function antecedentOf(sentence: Sentence, token: Token): Token {
  if (token.upos !== 'PRON' && token.upos !== 'DET' && token.upos !== 'SCONJ') return token
  if (!words.relative.has(token.form.toLowerCase())) return token
  for (let node = headOf(sentence, token); node; node = headOf(sentence, node)) {
    if (node.deprel === 'acl:relcl') return personBefore(sentence, token) ?? headOf(sentence, node) ?? token
  }
  return token
}

/** "rolled out the carpet for Suu Kyi, who": a name of people right before, where the tree hangs the clause on a thing. */
function personBefore({tokens}: Sentence, {form, index}: Token): Token | undefined {
  if (!words.ofPersons.has(form.toLowerCase())) return undefined
  const comma = tokens[index - 1]?.form === ',' ? 1 : 0
  const last = tokens[index - 1 - comma]
  const first = last && /^flat/.test(last.deprel) ? tokens[last.head] : last
  const clause = tokens.find(({deprel, index: place}) => deprel === 'acl:relcl' && place > index)
  const above = clause && tokens[clause.head]
  if (first?.upos !== 'PROPN' || !above || above === first) return undefined
  return above.upos === 'NOUN' && !isPersonNoun(above.lemma) ? first : undefined
}

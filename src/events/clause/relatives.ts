// Whom a relative pronoun stands for: a sentence and a word in, the noun that its clause describes out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {speakerBeforeColon} from './headline-speaker.ts'
import {isPersonNoun, mayAct} from './token-kinds.ts'

/** "which" and "who" stand for the noun that their clause describes, "we" in a headline for whoever stands before the colon. */
export function antecedentOf(sentence: Sentence, token: Token): Token {
  if (token.upos !== 'PRON' && token.upos !== 'DET' && token.upos !== 'SCONJ') return token
  if (words.ourselves.has(token.form.toLowerCase())) return speakerBeforeColon(sentence, token) ?? token
  if (!words.relative.has(token.form.toLowerCase())) return token
  for (let node = headOf(sentence, token); node; node = headOf(sentence, node)) {
    if (node.deprel === 'acl:relcl' || isClefted(sentence, node))
      return nameBefore(sentence, token, headOf(sentence, node)) ?? headOf(sentence, node) ?? token
  }
  return token
}

/** "denounced what it called a plot", "what Cuba rejected was the offer": the noun that a free "what" stands for. */
export function meantBy(sentence: Sentence, what: Token): Token | undefined {
  if (what.form.toLowerCase() !== words.freeRelative) return undefined
  const said = headOf(sentence, what)
  if (relationOf(what) === 'nsubj' && said?.upos === 'NOUN') return said
  const naming = childrenOf(sentence, what).find(
    ({deprel, lemma}) => deprel === 'acl:relcl' && words.naming.has(lemma.toLowerCase()),
  )
  return (
    naming && childrenOf(sentence, naming).find(({deprel, upos}) => named.has(deprel) && nominal.has(upos))
  )
}
const named = new Set(['obj', 'xcomp', 'obl'])
const nominal = new Set(['NOUN', 'PROPN'])

/** "It was Kenya that eased the curfew": the clause says it of Kenya. */
function isClefted(sentence: Sentence, clause: Token): boolean {
  if (clause.deprel !== 'advcl:relcl') return false
  const above = headOf(sentence, clause)
  return (
    above !== undefined &&
    childrenOf(sentence, above).some(
      ({deprel, form}) => relationOfSubject.test(deprel) && words.things.has(form.toLowerCase()),
    )
  )
}
const relationOfSubject = /^(?:nsubj|expl)/

/**
 * "rolled out the carpet for Suu Kyi, who", "a portrait of Norway, which": a name right before, where the tree hangs the clause on a thing
 * that cannot act.
 */
function nameBefore({tokens}: Sentence, {form, index}: Token, above: Token | undefined): Token | undefined {
  const pronoun = form.toLowerCase()
  const comma = tokens[index - 1]?.form === ',' ? 1 : 0
  if (!words.ofPersons.has(pronoun) && !(comma && words.ofThings.has(pronoun))) return undefined
  const last = tokens[index - 1 - comma]
  const first = last && /^flat/.test(last.deprel) ? tokens[last.head] : last
  if (first?.upos !== 'PROPN' || !above || above === first || above.upos !== 'NOUN') return undefined
  const cannot = words.ofPersons.has(pronoun) ? !isPersonNoun(above.lemma) : !mayAct(above)
  return cannot ? joinedBefore(tokens, first) : undefined
}

/** "Merkel and Putin, who spoke": the first of those that are joined stands for all. */
function joinedBefore(tokens: Sentence['tokens'], name: Token): Token {
  const first = name.deprel === 'conj' ? tokens[name.head] : name
  return first.upos === 'PROPN' ? first : name
}

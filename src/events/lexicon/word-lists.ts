// The words that an entry names beside its patterns (`not`, `notSubject`, `onlySubject`): is a token one of them?
import {childrenOf, type Sentence, type Token} from '../../sentences/index.ts'

/** "attack" by lemma or form; "heart_attack" is an attack with "heart" before it. */
export function isListed(sentence: Sentence, token: Token, list: readonly string[]): boolean {
  const [lemma, form] = [token.lemma.toLowerCase(), token.form.toLowerCase()]
  return list.some((word) => {
    if (!word.includes('_')) return word === lemma || word === form
    const at = word.lastIndexOf('_')
    const last = word.slice(at + 1)
    return (last === lemma || last === form) && standBefore(sentence, token, word.slice(0, at).split('_'))
  })
}

function standBefore(sentence: Sentence, token: Token, wanted: readonly string[]): boolean {
  const before = childrenOf(sentence, token).filter(({index}) => index < token.index)
  return wanted.every((word) =>
    before.some(({lemma, form}) => lemma.toLowerCase() === word || form.toLowerCase() === word),
  )
}

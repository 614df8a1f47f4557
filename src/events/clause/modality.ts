// How a verb stands: infinitive, past, negated, announced, refused. A sentence and a verb in, yes or no out.
import {
  childrenOf,
  headOf,
  isInfinitive,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'

export function isNegated(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token).some(
    (child) =>
      ['advmod', 'det', 'cc', 'cc:preconj'].includes(child.deprel) &&
      (words.negations.has(child.lemma.toLowerCase()) || isNoLonger(sentence, child)),
  )
}

/** "will no longer sell", "no more accept" */
function isNoLonger({tokens}: Sentence, {form, index}: Token): boolean {
  return (
    words.anyLonger.has(form.toLowerCase()) && words.negations.has(tokens[index - 1]?.lemma.toLowerCase())
  )
}

/** "met", "had met" */
export function isPast(sentence: Sentence, token: Token): boolean {
  if (token.xpos === 'VBD') return true
  return childrenOf(sentence, token).some((child) => child.deprel === 'aux' && child.lemma === 'have')
}

/** "voted to ratify", not "will vote to": the vote has been taken. */
export function isVoted(sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  return (
    ['xcomp', 'advcl'].includes(relationOf(token)) &&
    head !== undefined &&
    words.voting.has(head.lemma.toLowerCase()) &&
    isInfinitive(sentence, token) &&
    isPast(sentence, head)
  )
}

/** "will attack", "plans to attack": somebody says what is to come. */
export function isAnnounced(sentence: Sentence, token: Token, actors: readonly Token[]): boolean {
  if (actors.length === 0 || actors.every((actor) => isJudge(sentence, actor))) return false
  if (isSupposed(sentence, token)) return false
  const helpers = childrenOf(sentence, token).filter(({deprel}) => deprel === 'aux')
  // "would have cut aid": what did not come threatens nobody
  if (helpers.some(({lemma}) => lemma === 'have')) return false
  if (helpers.some(({lemma}) => words.willModals.has(lemma.toLowerCase()))) return true
  if (isHeadlineFuture(sentence, token)) return true
  const head = headOf(sentence, token)
  if (head && sharesHelpers(sentence, token, head)) return isAnnounced(sentence, head, actors)
  return relationOf(token) === 'xcomp' && head !== undefined && words.intending.has(head.lemma.toLowerCase())
}

/** "if the army can take the town", "should it decide to strike": what is only supposed. */
function isSupposed(sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  const relation = relationOf(token)
  if (relation === 'advcl')
    return childrenOf(sentence, token).some(
      ({deprel, lemma, index}) =>
        (deprel === 'mark' && lemma.toLowerCase() === words.supposing) ||
        (deprel === 'aux' && index === 0 && words.inverting.has(lemma.toLowerCase())),
    )
  return head !== undefined && (relation === 'xcomp' || relation === 'conj') && isSupposed(sentence, head)
}

/** "will close the consulate and stop the talks", "plans to leave and sell": the second verb has the helpers of the first. */
function sharesHelpers(sentence: Sentence, verb: Token, first: Token): boolean {
  return (
    relationOf(verb) === 'conj' &&
    first.index < verb.index &&
    verb.xpos === 'VB' &&
    !childrenOf(sentence, verb).some(({deprel}) => /^(?:aux|mark|nsubj)/.test(deprel))
  )
}

/** "The judge will sentence him", "Judge Roe will": a court that sets a day threatens nobody. */
function isJudge(sentence: Sentence, actor: Token): boolean {
  return [actor, ...childrenOf(sentence, actor).filter(({deprel}) => deprel === 'nmod:desc')].some(
    ({lemma}) => words.courts.has(lemma.toLowerCase()),
  )
}

/** "EU to hit US with tariffs": a headline tells what is to come. */
function isHeadlineFuture(sentence: Sentence, token: Token): boolean {
  if (sentence.tokens[token.index - 1]?.form.toLowerCase() !== words.infinitive) return false
  if (sentence.tokens.some(({upos, index}) => index < token.index && (upos === 'VERB' || upos === 'AUX')))
    return false
  const head = headOf(sentence, token)
  return token.head === -1 || (relationOf(token) === 'acl' && head?.head === -1 && head.upos === 'PROPN')
}

/** "will not", "would not": a refusal by whoever is the subject. */
export function refuses(sentence: Sentence, token: Token): boolean {
  const children = childrenOf(sentence, token)
  return (
    children.some((child) => child.deprel === 'aux' && words.willModals.has(child.lemma.toLowerCase())) &&
    children.some((child) => child.deprel === 'nsubj')
  )
}

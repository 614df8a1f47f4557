// Contents without what the writer adds after a comma: "criticised the raid, which killed two", "…, adding that …".
import {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'

import {
  collectives,
  detailing,
  naming,
  needsPerson,
  sources,
  summing,
  venues,
  weighing,
  withholding,
} from './en.ts'
import {isMisreadParticiple} from './misread.ts'

/** "condemned the vote as illegal and urged restraint": a second verb in its tense that nothing in the content can carry is the speaker's. */
export function withoutNextDeed(
  sentence: Sentence,
  verb: Token,
  content: readonly Token[],
  isCue: (token: Token) => boolean,
): readonly Token[] {
  const deed = content.find((token) => token.index > verb.index && isNextDeed(sentence, verb, token, isCue))
  const conjunction = deed && childBy(sentence, deed, 'cc')
  return conjunction ? content.filter(({index}) => index < conjunction.index) : content
}

const finite = /^VB[DZP]$/

function isNextDeed(
  sentence: Sentence,
  verb: Token,
  token: Token,
  isCue: (token: Token) => boolean,
): boolean {
  if (isNextPlan(verb, token, isCue) || isSilence(sentence, token) || isOfOther(sentence, verb, token))
    return true
  if (isNextTelling(sentence, verb, token, isCue) || isSameTeller(sentence, verb, token, isCue)) return true
  if (relationOf(token) !== 'conj' || !finite.test(token.xpos) || childBy(sentence, token, 'nsubj'))
    return false
  if (verb.xpos !== token.xpos && !childBy(sentence, verb, 'aux')) return false
  const first = headOf(sentence, token)!
  if (first.index <= verb.index || finite.test(first.xpos)) return false
  return !childrenOf(sentence, first).some((child) => ['aux', 'cop'].includes(relationOf(child)))
}

/** "Critics say the vote was unfair and have asked for a new one": a finite word that only the speaker's number fits. */
function isOfOther(sentence: Sentence, verb: Token, token: Token): boolean {
  if (relationOf(token) !== 'conj' || childBy(sentence, token, 'nsubj')) return false
  const word = childBy(sentence, token, 'aux') ?? token
  if (word.xpos !== verb.xpos || !/^VB[PZ]$/.test(word.xpos)) return false
  const subject = childBy(sentence, headOf(sentence, token)!, 'nsubj')
  if (!subject || subject.index < verb.index || childBy(sentence, subject, 'conj')) return false
  return word.xpos === 'VBP'
    ? /^NNP?$/.test(subject.xpos) && !collectives.has(subject.lemma)
    : /^NNP?S$/.test(subject.xpos)
}

/** "said it was considering legal steps, but gave no details": what the speaker leaves untold. */
function isSilence(sentence: Sentence, token: Token): boolean {
  if (relationOf(token) !== 'conj' || childBy(sentence, token, 'nsubj')) return false
  const conjunction = childBy(sentence, token, 'cc')?.lemma ?? ''
  if (!/^(?:but|and)$/.test(conjunction)) return false
  if (conjunction === 'but' && withholding.has(token.lemma)) return finite.test(token.xpos)
  if (!detailing.has(token.lemma)) return false
  const object = childBy(sentence, token, 'obj')
  const no = object && childrenOf(sentence, object).some(({lemma}) => lemma === 'no')
  return no || childrenOf(sentence, token).some(({lemma}) => lemma === 'not' || lemma === "n't")
}

/** "proposes new rents, and plans to build", where the tagger took "plans" for a noun. */
function isNextPlan(verb: Token, token: Token, isCue: (token: Token) => boolean): boolean {
  return token.xpos === 'NNS' && verb.xpos === 'VBZ' && relationOf(token) === 'conj' && isCue(token)
}

/** "said the road would be shut and warned of floods": a second cue that goes with the first, by its form or because things tell nothing. */
function isSameTeller(
  sentence: Sentence,
  verb: Token,
  token: Token,
  isCue: (token: Token) => boolean,
): boolean {
  if (relationOf(token) !== 'conj' || !isCue(token) || childBy(sentence, token, 'nsubj', 'aux')) return false
  const first = headOf(sentence, token)!
  if (first.index <= verb.index || !childBy(sentence, token, 'cc')) return false
  const children = childrenOf(sentence, first)
  const isBare = first.xpos === 'VB' && children.some(({xpos}) => xpos === 'MD')
  if (isBare) return /^VB[DZN]$/.test(token.xpos)
  const isPast = verb.xpos === 'VBD' && token.xpos === 'VBN' && isActive(sentence, token)
  if (!isPast && (token.xpos !== verb.xpos || !finite.test(token.xpos))) return false
  const subject = doerOf(sentence, first)
  return (
    subject?.upos === 'NOUN' &&
    !sources.has(subject.lemma) &&
    !/(?:er|or|ist|ian|man|men)$/.test(subject.lemma)
  )
}

/** The subject; of a relative clause, the noun that it tells of. */
function doerOf(sentence: Sentence, verb: Token): Token | undefined {
  const subject = childBy(sentence, verb, 'nsubj')
  return subject?.xpos.startsWith('W') && relationOf(verb) === 'acl' ? headOf(sentence, verb) : subject
}

/** "accused the rebels", "called for", not "accused of theft" or "called a threat". */
function isActive(sentence: Sentence, token: Token): boolean {
  if (naming.has(token.lemma)) return /^(?:for|on)$/.test(sentence.tokens[token.index + 1]?.form ?? '')
  return !needsPerson.has(token.lemma) || childBy(sentence, token, 'obj') !== undefined
}

/** The cue above whose speaker the second cue shares, as in "said … and warned …", "stressed her support of … and said …". */
export function tellerBefore(
  sentence: Sentence,
  token: Token,
  isCue: (token: Token) => boolean,
): Token | undefined {
  if (relationOf(token) !== 'conj') return
  if (token.xpos === 'NNS')
    return sentence.tokens.findLast((one) => one.index < token.index && one.xpos === 'VBZ')
  let at = headOf(sentence, token)
  for (let steps = 0; at && steps < 6; steps++) {
    const above = ['ccomp', 'obj'].includes(relationOf(at)) ? headOf(sentence, at) : undefined
    if (above && isCue(above))
      return isSameTeller(sentence, above, token, isCue) || isOfOther(sentence, above, token)
        ? above
        : undefined
    at = headOf(sentence, at)
  }
}

/** "Kim said the road was shut, and Lee said it was open": a second speaker, with a content of his own. */
function isNextTelling(
  sentence: Sentence,
  verb: Token,
  token: Token,
  isCue: (token: Token) => boolean,
): boolean {
  if (!/^(?:conj|ccomp)$/.test(relationOf(token)) || !finite.test(token.xpos) || !isCue(token)) return false
  const conjunction = childBy(sentence, token, 'cc')
  const subject = childBy(sentence, token, 'nsubj')
  if (!conjunction || !subject || conjunction.index <= verb.index) return false
  if (relationOf(token) === 'conj' && headOf(sentence, token)!.index <= verb.index) return false
  const before = sentence.tokens[conjunction.index - 1]?.form ?? ''
  if (subject.upos === 'PRON' ? !/^(?:;|—|–|--)$/.test(before) : !/^(?:,|;|—|–|--)$/.test(before))
    return false
  return childBy(sentence, token, 'ccomp') !== undefined
}

/** "“We are broke,” he said, adding, “It costs too much”": what the participle adds is no more of the first verb's. */
export function withoutAdded(
  sentence: Sentence,
  verb: Token,
  content: readonly Token[],
  isCue: (token: Token) => boolean,
): readonly Token[] {
  const after = content.find(({index, upos}) => index > verb.index && upos !== 'PUNCT')
  if (after?.xpos !== 'VBG' || sentence.tokens[after.index - 1].form !== ',' || !isCue(after)) return content
  const before = content.filter(({index}) => index < verb.index)
  const isQuoted = sentence.tokens.slice(0, verb.index).some(({form}) => /^(?:”|"|'')$/.test(form))
  return before.length > 0 || isQuoted ? before : content
}

/** The content up to the first aside of the writer's at its end. `phrase`: it is an object or such, not a clause. */
export function withoutAsides(
  sentence: Sentence,
  verb: Token,
  content: readonly Token[],
  isCue: (token: Token) => boolean,
  phrase: boolean,
): readonly Token[] {
  const first = content[0]
  if (!first || first.index < verb.index) return content
  const opened = new Set(content.map(({index}) => index))
  let end = content.length
  for (const token of content) {
    const head = headOf(sentence, token)
    if (!head || token.index < head.index) continue
    const start = openingOf(sentence, token)
    if (sentence.tokens[start.index - 1]?.form !== ',' || start.index <= first.index) continue
    if (!isAside(sentence, token, isCue, phrase)) continue
    const at = content.findIndex(({index}) => index === start.index)
    if (at > 0 && opened.has(start.index)) end = Math.min(end, at)
  }
  return content.slice(0, end)
}

function isAside(
  sentence: Sentence,
  token: Token,
  isCue: (token: Token) => boolean,
  phrase: boolean,
): boolean {
  const relation = relationOf(token)
  if (isSummary(sentence, token) || isWhere(sentence, token)) return true
  if (participial.has(relation) && token.xpos === 'VBG') return phrase || isCue(token)
  if (isMisreadParticiple(sentence, token)) return isCue(token)
  if (relation === 'acl') return phrase && opensWithWh(sentence, token)
  const mark = relation === 'advcl' ? childBy(sentence, token, 'mark', 'advmod') : undefined
  return mark !== undefined && weighing.has(mark.lemma)
}

/** "plans to sell the port, a move that Japan has called unfair": the writer's word for all of it. */
function isSummary(sentence: Sentence, token: Token): boolean {
  if (token.upos !== 'NOUN' || !summing.has(token.lemma)) return false
  return /^an?$/.test(openingOf(sentence, token).form) && childBy(sentence, token, 'acl') !== undefined
}

/** "said the road was shut, in a statement": where it was said, at the end of the sentence. */
function isWhere(sentence: Sentence, token: Token): boolean {
  if (!['obl', 'nmod'].includes(relationOf(token)) || !venues.has(token.lemma)) return false
  const end = subtreeOf(sentence, token).reduce((last, {index}) => Math.max(last, index), token.index)
  if (sentence.tokens.slice(end + 1).some(({upos}) => upos !== 'PUNCT')) return false
  const first = openingOf(sentence, token)
  if (!/^(?:in|at|during)$/.test(first.form)) return false
  return /^(?:an?|the|his|her|its|their)$/.test(sentence.tokens[first.index + 1]?.form ?? '')
}

const participial = new Set(['advcl', 'acl', 'conj', 'parataxis', 'xcomp', 'ccomp'])

function openingOf(sentence: Sentence, token: Token): Token {
  return subtreeOf(sentence, token).find(({upos}) => upos !== 'PUNCT') ?? token
}

function opensWithWh(sentence: Sentence, token: Token): boolean {
  const start = openingOf(sentence, token).index
  return sentence.tokens.slice(start, start + 3).some(({xpos}) => xpos.startsWith('W'))
}

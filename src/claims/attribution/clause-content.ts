// Clauses that reporting verbs take: complements, asides, and those that the tree hangs elsewhere.
import {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {isSourceBehind} from './cited.ts'
import {circumstances, wondering} from './en.ts'
import type {ReportingEntry} from './lexicon.ts'
import {thatClause} from './misread.ts'
import {nounBefore} from './speaker.ts'

/** What the verb's clause tells. */
export function clauseTold(
  sentence: Sentence,
  verb: Token,
  {takes}: ReportingEntry,
): readonly Token[] | undefined {
  const complements = behindIfAny(
    verb,
    childrenOf(sentence, verb).filter(
      (child) =>
        isComplement(sentence, verb, child) ||
        (takes.includes('clause') && isLeftOpen(sentence, verb, child)),
    ),
  )
  if (complements.length > 0) {
    const relayed = relaying(sentence, verb, complements[0])
    return aroundCue(sentence, verb, [...relayed, ...complements])
  }
  const lent = lentComplement(sentence, verb)
  if (lent) return subtreeOf(sentence, lent)
  const below = misplaced(sentence, verb)
  if (below) return subtreeOf(sentence, below)
  return afterColon(sentence, verb) ?? thatClause(sentence, verb)
}

/** "she answered: “Not at all.”" */
function afterColon({tokens}: Sentence, verb: Token): readonly Token[] | undefined {
  return tokens[verb.index + 1]?.form === ':' ? tokens.slice(verb.index + 2) : undefined
}

/** "Sources close to the talks say a draft is ready": what the tree puts before the verb as well is no content. */
function behindIfAny(verb: Token, complements: readonly Token[]): readonly Token[] {
  const behind = complements.filter(({index}) => index > verb.index)
  return behind.length > 0 ? behind : complements
}

/** "reported sources as stating that …": who relays it is part of what the outer verb reports. */
function relaying(sentence: Sentence, verb: Token, complement: Token): Token[] {
  const object = childBy(sentence, verb, 'obj')
  const relay = childrenOf(sentence, verb).find(
    (child) => childBy(sentence, child, 'mark')?.lemma === 'as' && child.xpos === 'VBG',
  )
  return object && relay && relay.index < complement.index ? [object, relay] : []
}

/** The complement of "stating" in it, which the tree may hang on "reported". */
function lentComplement(sentence: Sentence, verb: Token): Token | undefined {
  const head = headOf(sentence, verb)
  const next = sentence.tokens[verb.index + 1]
  if (!head || verb.xpos !== 'VBG' || next?.form.toLowerCase() !== 'that') return
  return childrenOf(sentence, head).find(
    (child) => relationOf(child) === 'ccomp' && next.head === child.index,
  )
}

/** "Asked about the dam, she said …": what led to it. */
function isOpeningParticiple(sentence: Sentence, verb: Token, child: Token): boolean {
  if (child.index > Math.min(1, verb.index) || !/^VB[DN]$/.test(child.xpos)) return false
  return !childrenOf(sentence, child).some(
    ({deprel}) => deprel.startsWith('nsubj') || deprel.startsWith('aux'),
  )
}

/** "have not said when talks would begin", "is not saying if": what is left open, not when it was said. */
function isLeftOpen(sentence: Sentence, verb: Token, child: Token): boolean {
  if (child.index < verb.index || !['advcl', 'ccomp'].includes(relationOf(child))) return false
  const opens = /^(?:when|if|where|whether|why|how)$/.test(sentence.tokens[verb.index + 1]?.form ?? '')
  const first = opens ? subtreeOf(sentence, child)[0] : undefined
  return first?.index === verb.index + 1 && childrenOf(sentence, verb).some(({lemma}) => negation.has(lemma))
}

const negation = new Set(['not', 'n’t', "n't", 'never'])

function isComplement(sentence: Sentence, verb: Token, child: Token): boolean {
  const relation = relationOf(child)
  if (relation === 'csubj')
    return (
      child.index > verb.index &&
      (child.deprel === 'csubj:pass' || childBy(sentence, child, 'mark') !== undefined)
    )
  if (isOpeningParticiple(sentence, verb, child)) return false
  if (relation === 'advcl' && child.index > verb.index)
    return wondering.has(verb.lemma) && childBy(sentence, child, 'mark')?.lemma === 'if'
  if (relation === 'ccomp') return !circumstances.has(childBy(sentence, child, 'mark')?.lemma ?? '')
  if (relation !== 'parataxis' || child.index < verb.index) return false
  if (/^as$/i.test(sentence.tokens[0].form) && relationOf(verb) === 'root') return true
  const before = sentence.tokens.slice(verb.index, child.index)
  return (
    before.some(({form}) => form === ':' || /^[“"«]$/.test(form)) &&
    childBy(sentence, child, 'nsubj') !== undefined
  )
}

/** The complement, with what the reporting clause cut off from its front: "The plan, officials said, would fail". */
function aroundCue(sentence: Sentence, verb: Token, complements: readonly Token[]): Token[] {
  const inside = new Set(complements.flatMap((one) => subtreeOf(sentence, one)).map(({index}) => index))
  const subjects = childrenOf(sentence, verb).filter(
    (child) => relationOf(child) === 'nsubj' && child.index < verb.index && !isSourceBehind(sentence, child),
  )
  for (const late of misreadSubjects(sentence, verb, complements))
    for (const {index} of subtreeOf(sentence, late)) inside.add(index)
  const last = subjects.at(-1)
  for (const early of subjects.slice(0, -1))
    if (!touches(sentence, early, last)) for (const {index} of subtreeOf(sentence, early)) inside.add(index)
  return sentence.tokens.filter(({index}) => inside.has(index))
}

/** "State news agency SANA said": two subjects side by side are one speaker. */
function touches(sentence: Sentence, early: Token, last: Token | undefined): boolean {
  const end = subtreeOf(sentence, early).at(-1)!.index
  return last !== undefined && subtreeOf(sentence, last)[0].index === end + 1
}

/** "Gov. Ray said his brother's letter was old", "saying the visit was a threat": what stands between verb and complement is the complement's. */
function misreadSubjects(sentence: Sentence, verb: Token, complements: readonly Token[]): Token[] {
  if (!nounBefore(sentence, verb) && verb.xpos !== 'VBG') return []
  const [first] = complements
  const lacksSubject = !persuading.has(verb.lemma) && !childBy(sentence, first, 'nsubj', 'mark')
  return childrenOf(sentence, verb).filter(
    (child) =>
      (relationOf(child) === 'nsubj' || (lacksSubject && relationOf(child) === 'obj')) &&
      child.index > verb.index &&
      complements.some(({index}) => index > child.index),
  )
}

/** "said on condition of anonymity that the deal was near": a clause that lacks nothing is no relative one. */
function isWhole(sentence: Sentence, that: Token): boolean {
  const clause = headOf(sentence, that)
  return (
    relationOf(that) === 'obj' &&
    clause !== undefined &&
    childBy(sentence, clause, 'nsubj') !== undefined &&
    childrenOf(sentence, clause).some(
      (child) => child.index > that.index && ['cop', 'obj', 'ccomp', 'xcomp'].includes(relationOf(child)),
    )
  )
}

/** "told lawmakers that …", where the tree takes the clause for a relative one. */
function tellsPerson(sentence: Sentence, verb: Token, that: Token): boolean {
  const before = sentence.tokens[that.index - 1]
  return persuading.has(verb.lemma) && before?.head === verb.index && /^(?:i?obj)$/.test(relationOf(before))
}

const persuading = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'remind',
  'brief',
  'warn',
  'convince',
  'persuade',
  'advise',
  'alert',
  'apprise',
  'reassure',
  'forewarn',
])

/** "said in a statement that it was ready", where the tree hangs the clause on "statement". */
function misplaced(sentence: Sentence, verb: Token): Token | undefined {
  const mark = subtreeOf(sentence, verb).find(
    (token) =>
      token.index > verb.index &&
      token.form.toLowerCase() === 'that' &&
      (token.xpos === 'IN' ||
        relationOf(token) === 'mark' ||
        tellsPerson(sentence, verb, token) ||
        isWhole(sentence, token)),
  )
  const clause = mark && headOf(sentence, mark)
  if (!clause || clause.index === verb.index) return
  const above = headOf(sentence, clause)
  const between = sentence.tokens.slice(verb.index + 1, mark.index)
  if (!above || between.some(({upos}) => upos === 'VERB') || between.length > 14) return
  return ['acl', 'advcl', 'ccomp', 'parataxis', 'conj'].includes(relationOf(clause)) ? clause : undefined
}

/** "As many experts have pointed out, …", where the tree hangs "as" on the experts. */
function opensWithAs(sentence: Sentence, verb: Token): boolean {
  return subtreeOf(sentence, verb)[0].form.toLowerCase() === 'as'
}

/** "…, the ministry added" as an aside, or "as the ministry said, …": the clause that it hangs on. */
export function parenthetical(sentence: Sentence, verb: Token): readonly Token[] | undefined {
  const head = headOf(sentence, verb)
  const relation = relationOf(verb)
  if (!head) return
  const asClause =
    relation === 'advcl' &&
    (childBy(sentence, verb, 'mark', 'advmod')?.lemma === 'as' || opensWithAs(sentence, verb)) &&
    (childBy(sentence, verb, 'nsubj') ??
      childrenOf(sentence, verb).find(({deprel}) => deprel === 'obl:agent')) &&
    !childrenOf(sentence, verb).some(
      ({deprel, index}) => index > verb.index && /^(?:obj|xcomp)$/.test(deprel),
    )
  const aside =
    relation === 'parataxis' &&
    childBy(sentence, verb, 'nsubj') &&
    !childBy(sentence, verb, 'obj') &&
    !followsStop(sentence, verb)
  const within = relation === 'acl' && isSetOff(sentence, verb) ? headOf(sentence, head) : undefined
  if (!asClause && !aside && !within) return
  const own = asideWords(sentence, verb)
  return subtreeOf(sentence, within ?? head).filter(({index}) => !own.has(index))
}

/** "The talks failed; he only learned of it on Monday": a sentence of its own. */
function followsStop(sentence: Sentence, verb: Token): boolean {
  const first = subtreeOf(sentence, verb).find(({upos}) => upos !== 'PUNCT')!
  return /^[;:]$/.test(sentence.tokens[first.index - 1]?.form ?? '')
}

/** "The treaty, the minister stressed, is …", where the tree takes the aside for a relative clause. */
function isSetOff(sentence: Sentence, verb: Token): boolean {
  const own = subtreeOf(sentence, verb).filter(({upos}) => upos !== 'PUNCT')
  const [before, after] = [sentence.tokens[own[0].index - 1], sentence.tokens[own[own.length - 1].index + 1]]
  return (
    before?.form === ',' &&
    after?.form === ',' &&
    relationOf(headOf(sentence, verb)!) === 'nsubj' &&
    childBy(sentence, verb, 'nsubj') !== undefined &&
    !childBy(sentence, verb, 'obj') &&
    !own.some(({xpos}) => xpos.startsWith('W'))
  )
}

/** The words of the aside; a clause behind its comma belongs to what is said: "…, he noted, since the border was opened". */
function asideWords(sentence: Sentence, verb: Token): ReadonlySet<number> {
  const own = subtreeOf(sentence, verb, (child) => {
    const first = subtreeOf(sentence, child).find(({upos}) => upos !== 'PUNCT')
    return (
      relationOf(child) === 'advcl' &&
      child.index > verb.index &&
      child.xpos !== 'VBG' &&
      first?.upos === 'SCONJ' &&
      sentence.tokens[first.index - 1]?.form === ','
    )
  })
  return new Set(own.map(({index}) => index))
}

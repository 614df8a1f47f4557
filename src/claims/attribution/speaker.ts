// Who speaks: the subject of a reporting verb, through relative clauses, participles, infinitives and passives.
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
import {goingOn, issuing, manyOf, means, needsPerson, promising, quantity, relatives} from './en.ts'
import {type Speaking, speaking} from './speaking.ts'

/** The speaker of a cue verb, or undefined where the sentence does not tell. */
export function speakerOf(sentence: Sentence, verb: Token, depth = 0): Speaking | undefined {
  if (depth > 4) return
  const agent = agentOf(sentence, verb)
  if (agent && nominal.has(agent.upos)) return speaking(sentence, agent)
  const subject = subjectOf(sentence, verb)
  if (subject)
    return relationOf(verb) === 'acl'
      ? relative(sentence, verb, subject)
      : isPassive(sentence, verb)
        ? undefined
        : speaking(sentence, subject)
  return inherited(sentence, verb, depth) ?? (verb.index === 0 ? undefined : byPlace(sentence, verb))
}

/** A finite verb that the tree left without a subject: the noun right before it, or a subject given to a later verb. */
function byPlace(sentence: Sentence, verb: Token): Speaking | undefined {
  if (!/^VB[DZP]$/.test(verb.xpos) && !isBare(sentence, verb)) return
  const before = nounBefore(sentence, verb)
  if (before) return before
  const given = sentence.tokens.findLast(
    (token) =>
      token.index < verb.index &&
      relationOf(token) === 'nsubj' &&
      token.head > verb.index &&
      token.upos !== 'PRON',
  )
  const subject = given ?? alongside(sentence, verb) ?? namedFirst(sentence, verb)
  return subject && speaking(sentence, subject)
}

/** "As Ann Lee, a lawyer in Oslo, put it", "Kim, in a speech, urged calm": the noun before the first comma, where one stands before the verb. */
function namedFirst({tokens}: Sentence, {index}: Token): Token | undefined {
  const last = tokens.findLastIndex(({upos}, at) => at < index && upos !== 'ADV' && upos !== 'AUX')
  const comma = tokens.findIndex(({form}) => form === ',')
  if (tokens[last]?.form !== ',' || comma >= last) return
  const opening = tokens.slice(/^as$/i.test(tokens[0].form) ? 1 : 0, comma)
  if (opening.length > 8 || opening.some(({upos}) => upos === 'VERB' || upos === 'SCONJ')) return
  if (opening[0] === undefined || opening[0].upos === 'ADP' || opening[0].upos === 'ADV') return
  return opening.find(
    ({upos, head}) => nominal.has(upos) && (head < 0 || head > comma || !opening.includes(tokens[head])),
  )
}

/** "It is odd that Ray asks for talks, yet refuses to sign": the subject of the last verb of the same tense. */
function alongside(sentence: Sentence, verb: Token): Token | undefined {
  if (!/^(?:CCONJ|ADV)$/.test(sentence.tokens[verb.index - 1]?.upos ?? '')) return
  return sentence.tokens.findLast(
    (token) =>
      token.index < verb.index &&
      relationOf(token) === 'nsubj' &&
      !token.xpos.startsWith('W') &&
      sentence.tokens[token.head]?.xpos === verb.xpos &&
      token.head < verb.index,
  )
}

/** The nearest subject before the verb, or the one after it. */
export function subjectOf(sentence: Sentence, verb: Token): Token | undefined {
  const all = childrenOf(sentence, verb).filter((child) => relationOf(child) === 'nsubj')
  const own = all.filter((child) => !isSourceBehind(sentence, child))
  const subjects = own.length > 0 ? own : all
  const did = partedDo(sentence, verb)
  if (did) return childBy(sentence, did, 'nsubj')
  return (
    subjects.filter(({index}) => index < verb.index).at(-1) ?? nominalBefore(sentence, verb) ?? subjects[0]
  )
}

/** "He did, however, admit that …", where the tree takes "did" for a verb of its own. */
export function partedDo(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.xpos !== 'VB') return
  return childrenOf(sentence, verb).find(
    ({lemma, index}) => lemma === 'do' && index < verb.index && sentence.tokens[index + 1].form === ',',
  )
}

/** "Gov. Ray (N-X) said her letter was old", where the tree takes "letter" for the subject. */
function nominalBefore(sentence: Sentence, verb: Token): Token | undefined {
  if (!childrenOf(sentence, verb).some((child) => relationOf(child) === 'nsubj')) return
  const before = sentence.tokens[verb.index - 1]
  if (before?.form !== ')') return before && ['PROPN', 'NOUN'].includes(before.upos) ? before : undefined
  const open = sentence.tokens.slice(0, verb.index).findLastIndex(({form}) => form === '(')
  const name = sentence.tokens[open - 1]
  return name && ['PROPN', 'NOUN'].includes(name.upos) ? name : undefined
}

export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (lacksPerson(sentence, verb)) return true
  if (verb.xpos === 'VBD' || verb.xpos === 'VBZ' || verb.xpos === 'VBP') return false
  const children = childrenOf(sentence, verb)
  const passive = children.find(({deprel}) => deprel === 'aux:pass')
  if (passive) return !isShortHas(sentence, verb, passive)
  return !isBare(sentence, verb) && children.some(({deprel}) => deprel === 'nsubj:pass')
}

/** "he’s sought to", "she’s praised the envoy": a short "has" before what is not done to anybody. */
function isShortHas(sentence: Sentence, verb: Token, {form}: Token): boolean {
  if (!/^[’']s$/.test(form)) return false
  const after = childrenOf(sentence, verb).filter(({index}) => index > verb.index)
  return promising.has(verb.lemma)
    ? after.some((child) => relationOf(child) === 'xcomp')
    : !needsPerson.has(verb.lemma) && after.some((child) => relationOf(child) === 'obj')
}

/** "Army accused of raid": a headline's passive, by its missing object. */
function lacksPerson({tokens}: Sentence, {index, lemma, xpos}: Token): boolean {
  if (!needsPerson.has(lemma) || !/^VB[DN]$/.test(xpos)) return false
  const next = tokens[index + 1]
  return next?.form === 'of'
    ? lemma !== 'warn' && lemma !== 'tell'
    : next?.xpos === 'TO' && tokens[index + 2]?.xpos === 'VB'
}

/** A participle that carries its clause without any auxiliary is a past tense: "the envoy, an old hand, called on …". */
function isBare(sentence: Sentence, verb: Token): boolean {
  return (
    verb.xpos === 'VBN' &&
    /^(?:root|parataxis)$/.test(relationOf(verb)) &&
    !childrenOf(sentence, verb).some(({upos}) => upos === 'AUX')
  )
}

/** "was reported by the ministry". */
function agentOf(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.xpos !== 'VBN' && childrenOf(sentence, verb).some(({deprel}) => deprel === 'nsubj')) return
  const marked = childrenOf(sentence, verb).find(({deprel}) => deprel === 'obl:agent')
  const agent =
    marked ??
    (verb.xpos === 'VBN'
      ? childrenOf(sentence, verb).find(
          (child) => relationOf(child) === 'obl' && childBy(sentence, child, 'case')?.lemma === 'by',
        )
      : undefined)
  return agent && !means.has(agent.lemma) ? agent : undefined
}

/** "Mr Ray, who said": from the name to the pronoun. */
function relative(sentence: Sentence, verb: Token, subject: Token): Speaking {
  const head = headOf(sentence, verb)
  if (!head || !relatives.has(subject.lemma)) return speaking(sentence, subject)
  const issuer = issuerOf(sentence, head, 3)
  if (issuer.head !== head) return issuer
  const {span} = issuer
  const near = subject.start - span.end <= 2
  return {head, span: near ? {start: span.start, end: subject.end} : subject}
}

/** "issued a statement saying that …": whoever issues what tells it; else the noun itself. */
function issuerOf(sentence: Sentence, noun: Token, depth: number): Speaking {
  const whole = relationOf(noun) === 'nmod' ? headOf(sentence, noun)! : noun
  const object = manyOf.has(whole.lemma) ? whole : noun
  const verb = relationOf(object) === 'obj' && noun.upos === 'NOUN' ? headOf(sentence, object) : undefined
  const issues = verb !== undefined && issuing.has(verb.lemma)
  return (issues ? speakerOf(sentence, verb, depth + 1) : undefined) ?? speaking(sentence, noun)
}

/** A verb without a subject of its own speaks for the one above. */
function inherited(sentence: Sentence, verb: Token, depth: number): Speaking | undefined {
  const head = headOf(sentence, verb)
  const relation = relationOf(verb)
  if (!head) return
  if (relation === 'acl') {
    if (isPassiveParticiple(verb))
      return followsWh(sentence, head, verb) ? speaking(sentence, head) : undefined
    const subject = childBy(sentence, head, 'cop') && childBy(sentence, head, 'nsubj')
    return subject ? speaking(sentence, subject) : issuerOf(sentence, head, depth)
  }
  if (relation === 'xcomp' && verb.xpos === 'VBN' && lacksPerson(sentence, verb)) return
  if (relation === 'conj' || relation === 'parataxis') return speakerOf(sentence, head, depth + 1)
  if (relation !== 'advcl' && relation !== 'xcomp' && relation !== 'ccomp') return
  if (relation === 'advcl' && isOpeningParticiple(sentence, verb)) return
  const teller = goingOn.has(verb.lemma) ? tellerOver(sentence, verb, head) : undefined
  if (teller) return speakerOf(sentence, teller, depth + 1)
  const object = childBy(sentence, head, 'obj', 'iobj')
  const controlled = relation === 'xcomp' || childBy(sentence, verb, 'mark')?.lemma === 'as'
  if (object && controlled && object.index < verb.index) return speaking(sentence, object)
  return isPassive(sentence, head) ? passiveSubject(sentence, head) : speakerOf(sentence, head, depth + 1)
}

/** "Officials said the talks had failed, adding that …": not the talks, but who told of them, goes on. */
function tellerOver(sentence: Sentence, verb: Token, head: Token): Token | undefined {
  const first = subtreeOf(sentence, verb).find(({upos}) => upos !== 'PUNCT')!
  if (verb.xpos !== 'VBG' || !followsComma(sentence, first)) return
  let at: Token | undefined = head
  for (let steps = 0; at && steps < 4; steps++) {
    const above = headOf(sentence, at)
    if (relationOf(at) === 'ccomp')
      return above?.upos === 'VERB' && above.index < verb.index ? above : undefined
    at = withinClause.has(relationOf(at)) ? above : undefined
  }
}

/** Also "…,” adding". */
function followsComma({tokens}: Sentence, {index}: Token): boolean {
  const before = tokens[index - 1]
  return before?.form === ',' || (/^[”"’]$/.test(before?.form ?? '') && tokens[index - 2]?.form === ',')
}

const withinClause = new Set(['xcomp', 'advcl', 'acl', 'obj', 'obl', 'nmod'])

/** "Asked whether he would go, the premier …": the asker is not told. */
function isOpeningParticiple(sentence: Sentence, verb: Token): boolean {
  const open = verb.xpos === 'VBN' || (verb.xpos === 'VBD' && verb.index === 0)
  return open && !childrenOf(sentence, verb).some(({upos}) => upos === 'AUX' || upos === 'SCONJ')
}

/** "what analysts described as": a past tense behind its subject, where the tree takes it for a passive. */
export function followsWh(sentence: Sentence, noun: Token, verb: Token): boolean {
  const first = subtreeOf(sentence, noun)[0]
  return noun.index === verb.index - 1 && /^(?:WP|WDT)$/.test(sentence.tokens[first.index - 1]?.xpos ?? '')
}

function isPassiveParticiple(verb: Token): boolean {
  return verb.xpos === 'VBN'
}

function passiveSubject(sentence: Sentence, verb: Token): Speaking | undefined {
  const subject = childrenOf(sentence, verb).find(({deprel}) => deprel === 'nsubj:pass')
  return subject && speaking(sentence, subject)
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON'])

/** The noun phrase that ends right before the verb: "Gov. Ray (N-X) said". */
export function nounBefore(sentence: Sentence, verb: Token): Speaking | undefined {
  let at = verb.index - 1
  while (at >= 0 && ['ADV', 'AUX'].includes(sentence.tokens[at].upos)) at--
  if (sentence.tokens[at]?.form === ')') {
    while (at >= 0 && sentence.tokens[at].form !== '(') at--
    at--
  }
  const head = sentence.tokens[at]
  if (
    head?.head === verb.index &&
    (quantity.has(head.lemma) || (head.upos === 'ADJ' && /^[A-Z]/.test(head.form)))
  )
    return {head, span: head}
  return head && nominal.has(head.upos) ? speaking(sentence, head) : undefined
}

// Who a role names: from the head word of a phrase to the mentions in it, compound parties as lists.
import type {Mention} from '../entities/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../sentences/index.ts'
import {contains} from '../text/index.ts'
import {caseOf, isVerb} from './arguments.ts'
import {eventWords as words} from './en.ts'

/** The mentions of one sentence, by the token that they cover. */
export interface Cast {
  readonly sentence: Sentence
  readonly index: number
  readonly text: string
  readonly byToken: ReadonlyMap<number, Mention>
}

/** Prepares the mentions of a sentence for look-up. Names win over pointing words on the same token. */
export function castOf(sentence: Sentence, index: number, mentions: readonly Mention[], text: string): Cast {
  const byToken = new Map<number, Mention>()
  const own = mentions.filter(
    (mention) => mention.sentence === index && mention.end > sentence.start && mention.start < sentence.end,
  )
  for (const name of [false, true]) {
    for (const mention of own) {
      if (mention.name !== name) continue
      for (const token of sentence.tokens) {
        if (token.start < mention.end && mention.start < token.end) byToken.set(token.index, mention)
      }
    }
  }
  for (const mention of own) if (!byToken.has(mention.head)) byToken.set(mention.head, mention)
  for (const mention of own) if (mention.type === 'person') addTitle(sentence, mention, byToken)
  return {sentence, index, text, byToken}
}

/** "his British counterpart Ben Wallace": the title is he as well, wherever the tree hangs the name. */
function addTitle(sentence: Sentence, mention: Mention, byToken: Map<number, Mention>): void {
  for (const token of sentence.tokens) {
    const inside = contains(mention.phrase, token)
    if (inside && (token.upos === 'NOUN' || token.upos === 'PROPN') && !byToken.has(token.index))
      byToken.set(token.index, mention)
  }
}

/** The parties that a phrase names, with those joined to it by "and". */
export function partiesOf(cast: Cast, head: Token, cases?: ReadonlySet<string>): Mention[] {
  const found: Mention[] = []
  for (const token of [head, ...conjuncts(cast.sentence, head)]) {
    for (const mention of partiesOfOne(cast, token, cases)) if (!found.includes(mention)) found.push(mention)
  }
  return found
}

/** "British and Russian ministers" are the ministers alone: no party beside the one whose phrase it stands in. */
export function withoutOwners(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention) => !mentions.some((other) => other !== mention && contains(other.phrase, mention)),
  )
}

/** The head, then its name in apposition, then the parties that own or describe it: "the Turkish army's base". */
function partiesOfOne(cast: Cast, head: Token, cases?: ReadonlySet<string>): Mention[] {
  const direct = cast.byToken.get(head.index)
  if (direct) return [direct]
  if (head.upos === 'PRON') return pronounOf(cast, head)
  const children = childrenOf(cast.sentence, head)
  const apart = words.apart.has(head.lemma.toLowerCase())
  for (const relations of layers) {
    if (apart && relations.includes('nmod')) break
    const found: Mention[] = []
    for (const child of children) {
      if (!relations.includes(child.deprel) || isOwnOf(child, head)) continue
      if (cases && child.deprel === 'nmod' && !cases.has(caseOf(cast.sentence, child))) continue
      const mention = cast.byToken.get(child.index)
      if (mention)
        found.push(
          mention,
          ...conjuncts(cast.sentence, child).flatMap((other) => cast.byToken.get(other.index) ?? []),
        )
    }
    if (found.length > 0) return [...new Set(found)]
  }
  if (apart) return []
  const elsewhere = (child: Token) =>
    child.deprel === 'acl:relcl' ||
    relationOf(child) === 'conj' ||
    (cases !== undefined &&
      ['nmod', 'obl', 'obj'].includes(relationOf(child)) &&
      !cases.has(caseOf(cast.sentence, child)))
  for (const below of subtreeOf(cast.sentence, head, elsewhere)) {
    const mention = cast.byToken.get(below.index)
    if (mention && below.upos !== 'PRON') return [mention]
  }
  return []
}
const layers = [
  ['appos', 'flat', 'flat:name'],
  ['nmod:poss', 'amod', 'compound'],
  ['nmod'],
  ['nmod:desc', 'nmod:unmarked'],
]

/** "his son" is not he, but "its army" is theirs. */
function isOwnOf(child: Token, head: Token): boolean {
  return child.upos === 'PRON' && !words.bodies.has(head.lemma.toLowerCase())
}

/** Does the head of the phrase itself name a party, or people whose state the phrase names? */
export function isDirect(cast: Cast, head: Token): boolean {
  return (
    cast.byToken.has(head.index) ||
    head.upos === 'PRON' ||
    head.upos === 'PROPN' ||
    words.people.has(head.lemma.toLowerCase())
  )
}

/** "Iran said it would sign": "it" in a reported clause is whoever speaks. */
function pronounOf(cast: Cast, pronoun: Token): Mention[] {
  if (!words.pronouns.has(pronoun.form.toLowerCase())) return []
  let node: Token | undefined = pronoun
  while (node) {
    const head = headOf(cast.sentence, node)
    if (head && isVerb(head) && ['ccomp', 'advcl', 'parataxis', 'xcomp'].includes(relationOf(node))) {
      const subject = childrenOf(cast.sentence, head).find(
        (child) => relationOf(child) === 'nsubj' && child !== pronoun,
      )
      if (subject && subject.upos !== 'PRON') return partiesOfOne(cast, subject)
    }
    node = head
  }
  return []
}

/** The words of a phrase that no mention covers, as a party without a name: "the protesters". */
export function phraseParty(cast: Cast, head: Token): Mention | null {
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return null
  if (
    words.times.has(head.lemma.toLowerCase()) ||
    words.circumstance.has(head.lemma.toLowerCase()) ||
    /^\d/.test(head.form)
  )
    return null
  const span = hullOf(nounPhrase(cast.sentence, head))
  return {
    ...span,
    text: cast.text.slice(span.start, span.end),
    phrase: span,
    sentence: cast.index,
    head: head.index,
    type: 'group',
    name: false,
    parties: [],
    asPlace: false,
    named: false,
    rule: 'events/parties: phrase',
  }
}

/** The phrase without article, relative clauses and further conjuncts. */
export function nounPhrase(sentence: Sentence, head: Token): Token[] {
  const tokens = subtreeOf(sentence, head, (child) => {
    const relation = relationOf(child)
    return (
      child.deprel === 'acl:relcl' ||
      ([
        'conj',
        'cc',
        'punct',
        'case',
        'det',
        'appos',
        'parataxis',
        'acl',
        'advcl',
        'mark',
        'cop',
        'nsubj',
        'aux',
        'advmod',
        'predet',
      ].includes(relation) &&
        child.head === head.index)
    )
  })
  const place = tokens.indexOf(head)
  let [first, last] = [place, place]
  while (first > 0 && tokens[first - 1].index === tokens[first].index - 1) first--
  while (last < tokens.length - 1 && tokens[last + 1].index === tokens[last].index + 1) last++
  return tokens.slice(first, last + 1)
}

function conjuncts(sentence: Sentence, head: Token): Token[] {
  return childrenOf(sentence, head).filter((child) => child.deprel === 'conj' && !isVerb(child))
}

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
import {caseOf, isPersonNoun, isVerb} from './arguments.ts'
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
  const shared = sharedNoun(cast, head)
  if (shared) return [shared]
  for (const token of [head, ...conjuncts(cast.sentence, head)]) {
    for (const mention of partiesOfOne(cast, token, cases)) if (!found.includes(mention)) found.push(mention)
  }
  return found
}

/** "Somali and Yemeni brigands", where the tree takes "Somali" for a noun of its own: people of both states. */
function sharedNoun(cast: Cast, head: Token): Mention | null {
  const direct = cast.byToken.get(head.index)
  if (!direct || direct.name || direct.type !== 'state' || !/[^s]$/.test(direct.text)) return null
  const noun = conjuncts(cast.sentence, head).find(
    (other) => other.upos === 'NOUN' && !cast.byToken.has(other.index),
  )
  if (!noun) return null
  const demonyms = childrenOf(cast.sentence, noun)
    .filter(({deprel}) => deprel === 'amod' || deprel === 'compound')
    .flatMap((child) => cast.byToken.get(child.index) ?? [])
  return demonyms.length > 0 ? peopleOf(cast, noun, [direct, ...demonyms]) : null
}

/** "British and Russian ministers" are the ministers alone: no party beside the one whose phrase it stands in. */
export function withoutOwners(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention) => !mentions.some((other) => other !== mention && contains(other.phrase, mention)),
  )
}

/** The head, then its name in apposition, then the parties that own or describe it: "the Turkish army's base". */
function partiesOfOne(cast: Cast, head: Token, cases?: ReadonlySet<string>, depth = 0): Mention[] {
  const direct = cast.byToken.get(head.index)
  if (direct) return head.upos !== 'PRON' || mayMean(head, direct) ? [direct] : []
  if (head.upos === 'PRON') return pronounOf(cast, head)
  const lemma = head.lemma.toLowerCase()
  const children = childrenOf(cast.sentence, head)
  const apart = words.apart.has(lemma)
  const alone = apart || isPersonWord(head) || (cases !== undefined && !actsForOwner(head))
  for (const relations of layers) {
    if (relations !== named && alone && !(relations === described && isPersonWord(head) && !apart)) break
    const found: Mention[] = []
    for (const child of children) {
      if (!relations.includes(child.deprel) || isOwnOf(child, head)) continue
      if (cases && child.deprel === 'nmod' && !cases.has(caseOf(cast.sentence, child))) continue
      const mention = cast.byToken.get(child.index) ?? leaderIn(cast, child)
      if (
        mention &&
        !(child.upos === 'ADJ' && mention.type === 'armed-force') &&
        !(relations === described && isOnlyKind(cast, child, head, mention))
      )
        found.push(
          mention,
          ...conjuncts(cast.sentence, child).flatMap((other) => cast.byToken.get(other.index) ?? []),
        )
    }
    if (found.length === 0) continue
    if (relations === described && isPersonWord(head)) return [peopleOf(cast, head, found)]
    return [...new Set(found)]
  }
  if (isPersonWord(head)) return fromWhere(cast, head)
  return alone || depth > 1 ? [] : partiesBelow(cast, head, depth, cases)
}

/** "a ban on imports of British beef", "a group of Saudi hackers": through the nouns that lead to the party. */
function partiesBelow(cast: Cast, head: Token, depth: number, cases?: ReadonlySet<string>): Mention[] {
  for (const child of childrenOf(cast.sentence, head)) {
    if (cases && child.deprel === 'acl')
      for (const agent of childrenOf(cast.sentence, child))
        if (agent.deprel === 'obl:agent') return partiesOfOne(cast, agent, cases, depth + 1)
    if (relationOf(child) !== 'nmod' || (cases && caseOf(cast.sentence, child) !== 'of')) continue
    const found = partiesOfOne(cast, child, cases, depth + 1)
    if (found.length > 0) return found
    const people = isPersonWord(child) && words.collective.has(head.lemma.toLowerCase())
    const phrase = people && phraseParty(cast, head)
    if (phrase) return [phrase]
  }
  return []
}

/** "a Saudi-led strike", "the Iranian-backed group": who leads or backs. */
function leaderIn(cast: Cast, child: Token): Mention | undefined {
  if (child.deprel !== 'amod' || !words.led.has(child.form.toLowerCase())) return
  return childrenOf(cast.sentence, child)
    .flatMap((part) => cast.byToken.get(part.index) ?? [])
    .at(0)
}

/** "people in Syria", "soldiers from Mali". */
function fromWhere(cast: Cast, head: Token): Mention[] {
  const homes = childrenOf(cast.sentence, head)
    .filter((child) => child.deprel === 'nmod' && words.origins.has(caseOf(cast.sentence, child)))
    .flatMap((child) => cast.byToken.get(child.index) ?? [])
    .filter(({type}) => type === 'state' || type === 'place')
  if (homes.length > 0) return [peopleOf(cast, head, homes)]
  return words.collective.has(head.lemma.toLowerCase()) ? partiesBelow(cast, head, 0) : []
}

/** "Somali fishermen", "a Kraft Foods worker": people of that state, with the whole phrase as their text. */
function peopleOf(cast: Cast, head: Token, described: readonly Mention[]): Mention {
  const phrase = phraseParty(cast, head)
  const [first] = described
  if (!phrase) return first
  const parties = described
    .flatMap((mention) => mention.parties)
    .filter(({type}) => type !== 'company' && type !== 'person')
    .filter(({type, code}) => code !== null || type === 'igo' || type === 'group')
    .map((party) => ({...party, sector: party.sector === 'GOV' ? null : party.sector}))
  return {...phrase, parties, rule: 'events/parties: people'}
}

/** "a strongman approach", "voter fraud", "submarine incursions": a common noun before another tells its kind alone. */
function isOnlyKind({sentence}: Cast, child: Token, head: Token, {name}: Mention): boolean {
  if (name || child.deprel !== 'compound' || /^[A-Z]/.test(child.form)) return false
  if (childrenOf(sentence, child).length > 0) return false
  return !actsForOwner(head) && !words.targets.has(head.lemma.toLowerCase())
}

/** "fishermen"; in a headline also "Teen", which the tagger takes for a name. */
function isPersonWord({lemma, upos}: Token): boolean {
  return (upos === 'NOUN' || upos === 'PROPN') && isPersonNoun(lemma)
}

/** "Iran's missile", "the minister's statement": what the owner does through it. */
function actsForOwner({lemma, upos}: Token): boolean {
  const word = lemma.toLowerCase()
  return (
    upos === 'PROPN' ||
    isPersonNoun(word) ||
    words.agents.has(word) ||
    words.bodies.has(word) ||
    words.documents.has(word) ||
    words.political.has(word) ||
    words.armed.has(word)
  )
}

const named = ['appos', 'flat', 'flat:name']
const described = ['nmod:poss', 'amod', 'compound']
const layers = [named, described, ['nmod'], ['nmod:desc', 'nmod:unmarked']]

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
      if (relationOf(node) === 'advcl' && mayBeObject(cast, pronoun, head)) return []
      const subject = childrenOf(cast.sentence, head).find(
        (child) => relationOf(child) === 'nsubj' && child !== pronoun,
      )
      if (subject && subject.upos !== 'PRON')
        return partiesOrPhrase(cast, subject).filter((mention) => mayMean(pronoun, mention))
    }
    node = head
  }
  return []
}

/** "it" is nobody with a name and an office, "they" nobody with a name, "he" no state. */
function mayMean({form}: Token, {type, name, parties}: Mention): boolean {
  const word = form.toLowerCase()
  if (words.things.has(word))
    return !(type === 'person' && name && parties.some(({sector}) => sector !== null))
  return !words.persons.has(word) || type === 'person' || type === 'group'
}

/** "captured the pirates as they tried to board": "they" may as well be the pirates. */
function mayBeObject({sentence}: Cast, pronoun: Token, verb: Token): boolean {
  return (
    words.plurals.has(pronoun.form.toLowerCase()) &&
    childrenOf(sentence, verb).some(({deprel, form}) => deprel === 'obj' && form.endsWith('s'))
  )
}

function partiesOrPhrase(cast: Cast, head: Token): Mention[] {
  const found = partiesOfOne(cast, head)
  if (found.length > 0) return found
  const people = isPersonWord(head) || words.apart.has(head.lemma.toLowerCase())
  const phrase = people && phraseParty(cast, head)
  return phrase ? [phrase] : []
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

/** The phrase without article, relative clauses, agents and further conjuncts; of people also without where and when. */
export function nounPhrase(sentence: Sentence, head: Token): Token[] {
  const person = isPersonWord(head)
  const tokens = subtreeOf(sentence, head, (child) => {
    const relation = relationOf(child)
    const introducer = relation === 'nmod' && child.head === head.index ? caseOf(sentence, child) : ''
    return (
      introducer === 'by' ||
      (person && words.circumstances.has(introducer)) ||
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

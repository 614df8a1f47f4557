// The words of a phrase that no mention covers, as a party without a name.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, hullOf, relationOf, type Sentence, subtreeOf, type Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {caseOf, isCircumstance, isCount} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from './cast.ts'
import {isPersonWord, isSomebody, measuredBy} from './nouns.ts'

/** The words of a phrase that no mention covers, as a party without a name: "the protesters". */
export function phraseParty(cast: Cast, head: Token): Mention | null {
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return null
  if (
    words.times.has(head.lemma.toLowerCase()) ||
    (words.circumstance.has(head.lemma.toLowerCase()) && !isSpecified(cast.sentence, head)) ||
    /^\d/.test(head.form)
  )
    return null
  return unnamedParty(cast, hullOf(nounPhrase(cast.sentence, head)), head)
}

/** "she", "fourteen of them": somebody of whom the text does not tell who it is. */
export function somebodyOf(cast: Cast, head: Token): Mention | null {
  const counted = isCount(cast.sentence, head)
  if (!counted && !isSomebody(cast.sentence, head)) return null
  const span = counted ? hullOf(subtreeOf(cast.sentence, head, isRelative)) : head
  return {...unnamedParty(cast, span, head), rule: 'events/parties: somebody'}
}

/** "urged supermarkets to": whoever is spoken to is somebody, whatever the noun is. */
export function addressedOf(cast: Cast, head: Token): Mention[] {
  const phrase = phraseParty(cast, head)
  return phrase ? [{...phrase, rule: 'events/parties: addressed'}] : []
}

function isRelative({deprel}: Token): boolean {
  return deprel === 'acl:relcl' || deprel === 'case' || deprel === 'appos'
}

/** The words of the span as a party without a name, of no state. */
export function unnamedParty(cast: Cast, {start, end}: Span, head: Token): Mention {
  const span = {start, end}
  return {
    ...span,
    text: cast.text.slice(start, end),
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

/** "the election results", "Norway's effort", "part of the city", not "as a result": a thing of its own. */
function isSpecified(sentence: Sentence, head: Token): boolean {
  if (measuredBy(sentence, head) !== head) return true
  return childrenOf(sentence, head).some(
    ({deprel, upos}) => deprel === 'compound' || (deprel === 'nmod:poss' && upos !== 'PRON'),
  )
}

/** The phrase without article, relative clauses, agents and further conjuncts; of people and of what can be struck also without where and when. */
function nounPhrase(sentence: Sentence, head: Token): Token[] {
  const placed =
    isPersonWord(head) || [words.targets, words.armed].some((kinds) => kinds.has(head.lemma.toLowerCase()))
  const tokens = subtreeOf(sentence, head, (child) => {
    const relation = relationOf(child)
    const introducer = relation === 'nmod' && child.head === head.index ? caseOf(sentence, child) : ''
    return (
      introducer === 'by' ||
      (placed && words.circumstances.has(introducer)) ||
      (introducer !== '' && isCircumstance(sentence, child)) ||
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
  while (first < place && tokens[first].deprel === 'det') first++
  return tokens.slice(first, last + 1)
}

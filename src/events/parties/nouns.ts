// What nouns and pronouns may stand for: people, who acts for an owner, whom a pronoun can mean, what suffers an act.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isPassive, isPersonNoun, phrasesBy} from '../clause/arguments.ts'
import {isSum} from '../clause/token-kinds.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from './cast.ts'

/** "fishermen"; in a headline also "Teen", which the tagger takes for a name. */
export function isPersonWord({lemma, upos}: Token): boolean {
  return (upos === 'NOUN' || upos === 'PROPN') && isPersonNoun(lemma)
}

/** "Iran's missile", "the minister's statement": what the owner does through it. */
export function actsForOwner({lemma, upos}: Token): boolean {
  const word = lemma.toLowerCase()
  return upos === 'PROPN' || isCollective(word) || words.agents.has(word) || words.documents.has(word)
}

/** "missiles launched by Iran", "a statement issued by the ministry": who made or sent what acts for him. */
export function senderOf(sentence: Sentence, head: Token): Token | undefined {
  if (head.upos !== 'NOUN' || isPersonWord(head) || !actsForOwner(head)) return undefined
  return childrenOf(sentence, head)
    .filter(({deprel, xpos}) => deprel === 'acl' && xpos === 'VBN')
    .flatMap((made) => childrenOf(sentence, made))
    .find(({deprel}) => deprel === 'obl:agent')
}

/** People, a body, a party or a force, by the word in lower case. */
function isCollective(word: string): boolean {
  return isPersonNoun(word) || words.bodies.has(word) || words.political.has(word) || words.armed.has(word)
}

/** "his son" is not he, but "its army" and "its jets" are theirs. */
export function isOwnOf(child: Token, head: Token): boolean {
  const word = head.lemma.toLowerCase()
  return child.upos === 'PRON' && !words.bodies.has(word) && !words.armed.has(word)
}

/** "it" is nobody with a name and an office, "they" nobody with a name, "he" no state. */
export function mayMean({form}: Token, {type, name, parties, text}: Mention): boolean {
  const word = form.toLowerCase()
  if (words.things.has(word))
    return !(type === 'person' && name && parties.some(({sector}) => sector !== null)) && !areMany(text, name)
  if (words.plurals.has(word) && type === 'person' && name) return false
  return !words.persons.has(word) || type === 'person' || type === 'group'
}

/** "climate activists" are no "it". */
function areMany(text: string, name: boolean): boolean {
  return !name && /[a-z][^su\W]s$/.test(text) && isPersonNoun(text.split(' ').at(-1)!.slice(0, -1))
}

/** "the embassy", "villagers", "a convoy": to whom or to which something can be done. */
export function canSuffer({lemma, upos}: Token): boolean {
  const word = lemma.toLowerCase()
  return upos === 'PROPN' || isCollective(word) || words.apart.has(word) || words.targets.has(word)
}

/** "he", "anyone", "those who fled", "those responsible": somebody, though the text does not tell who it is; "them", "those sent" may be things. */
export function isSomebody(sentence: Sentence, head: Token): boolean {
  const word = head.form.toLowerCase()
  if (head.upos !== 'PRON' && head.upos !== 'DET') return false
  if (words.persons.has(word)) return head.upos === 'PRON'
  // "those who kill" says of nobody that he did
  if (!words.anybody.has(word) || relationOf(head) === 'nsubj') return false
  return (
    /one$|body$/.test(word) ||
    childrenOf(sentence, head).some((child) => child.deprel === 'amod' || isOfWho(sentence, child))
  )
}

/** "who fled" */
function isOfWho(sentence: Sentence, clause: Token): boolean {
  return (
    clause.deprel === 'acl:relcl' &&
    childrenOf(sentence, clause).some(({form}) => words.ofPersons.has(form.toLowerCase()))
  )
}

/** "parts of Kashmir", "dozens of demonstrators": what is measured stands for the measure. */
export function measures({lemma, upos}: Token): boolean {
  const word = lemma.toLowerCase()
  return upos === 'NUM' || upos === 'SYM' || words.quantities.has(word) || words.collective.has(word)
}

/** "association", "party": a word for people who act together. */
function isBody({lemma}: Token): boolean {
  return isCollective(lemma.toLowerCase()) || words.agents.has(lemma.toLowerCase())
}

/** "Action Against Hunger", "the Hirak movement", "the trade body Seafish", "Fair Vote, a lobby group": a name whose head the tagger took for a common noun. */
export function isCapitalName({sentence}: Cast, head: Token): boolean {
  const children = childrenOf(sentence, head)
  if (
    words.bodies.has(head.lemma.toLowerCase()) &&
    children.some(({deprel, upos}) => deprel === 'compound' && upos === 'PROPN')
  )
    return true
  if (!/^[A-Z]/.test(head.form)) return false
  return children.some(
    (child) =>
      (relationOf(child) === 'nmod' && child.index > head.index && /^[A-Z]/.test(child.form)) ||
      (child.deprel === 'appos' && child.index > head.index && isBody(child)) ||
      (child.deprel === 'compound' && /^[a-z]/.test(child.form) && isBody(child)),
  )
}

/** "dozens of homes", "400 hectares of land": what is measured tells whether it can be struck. */
export function measuredBy(sentence: Sentence, head: Token): Token {
  const [thing] = measures(head) ? phrasesBy(sentence, head, 'of') : []
  return thing ?? head
}

/** "asked hotels to open", "warned supermarkets that", "sued three toy makers": whom one speaks to or judges acts, whatever the noun is. */
export function isAddressed(sentence: Sentence, head: Token): boolean {
  const verb = headOf(sentence, head)
  if (!verb || head.upos !== 'NOUN' || !['obj', 'iobj', 'nsubj:pass'].includes(head.deprel)) return false
  const word = verb.lemma.toLowerCase()
  if (words.suing.has(word)) return !isSum(head)
  return (
    words.addressing.has(word) &&
    childrenOf(sentence, verb).some(
      (clause) =>
        clause.index > head.index &&
        (clause.deprel === 'ccomp' || (clause.deprel === 'xcomp' && !isPassive(sentence, clause))),
    )
  )
}

/** "the pact between Chad and Niger would encourage others": what two have made speaks for neither. */
export function isBetween({sentence}: Cast, head: Token): boolean {
  return words.documents.has(head.lemma.toLowerCase()) && phrasesBy(sentence, head, 'between').length > 0
}

// A word that tells of a contact in, the spans of what was on the agenda, understood or proposed out.
import {factualityOf} from '../../events/index.ts'
import {
  childrenOf,
  headOf,
  isMarkedPassive,
  isObject,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {type ContactEntry, table, vocabulary} from '../lexicons.ts'
import type {Passage, Place} from '../passage.ts'
import {caseOf, mayBeAmong, spellingsOf, subjectOf} from '../phrases.ts'
import {predicateOf} from './agenda.ts'
import {carried, carriers, contactNouns, ending, jointBodies, reaching, waysToTalk} from './en.ts'
import {jointly} from './joint.ts'
import {spanOf} from './spans.ts'

export interface Hit {
  readonly entry: ContactEntry
  readonly content: Span
}

/** What one word tells of a contact: the entry and the spans of its content; none where it is denied or only imagined. */
export function partsAt(passage: Passage, {sentence, token}: Place): Hit[] {
  if (!['VERB', 'NOUN', 'ADJ'].includes(token.upos)) return []
  if (!mayBeAmong(vocabulary('contacts', passage.lang), token)) return []
  const lexicon = table('contacts', passage.lang)
  for (const spelling of spellingsOf(sentence, token)) {
    const entries = lexicon.get(spelling)
    if (!entries) continue
    const hits = entries.flatMap((entry) =>
      contentsOf(sentence, token, entry).map((content) => ({entry, content})),
    )
    if (hits.length > 0) return hits.filter(({entry}) => isOpen(passage, sentence, token, entry))
  }
  return []
}

/** Neither denied nor only imagined; of a plan, that it is one; what is understood is understood already. */
function isOpen(
  {whole, lang}: Passage,
  sentence: Sentence,
  token: Token,
  {needs, part}: ContactEntry,
): boolean {
  const {factuality} = factualityOf(sentence, token.index, whole, lang)
  if (needs === 'plan') return factuality === 'planned'
  const told = factuality === 'happened' || factuality === 'ongoing'
  if (part === 'understanding') return told || (needs === 'body' && factuality === 'planned')
  return factuality !== 'denied' && factuality !== 'cancelled' && factuality !== 'hypothetical'
}

function contentsOf(sentence: Sentence, token: Token, {takes, needs, pos, notOf}: ContactEntry): Span[] {
  if (needs === 'body' && !isBodySetUp(sentence, token)) return []
  if (notOf && childrenOf(sentence, token).some((child) => isObject(child) && notOf.includes(child.lemma)))
    return []
  if (pos === 'noun' && token.upos !== 'NOUN') return []
  if (needs === 'contact' && !isOfContact(sentence, token)) return []
  if ((needs === 'joint' || needs === 'plan') && !jointly(sentence, token)) return []
  if (needs === 'reached' && token.upos === 'NOUN' && !isReached(sentence, token)) return []
  const children = childrenOf(sentence, token)
  const nominal = token.upos === 'NOUN'
  if (takes.includes('predicate')) return predicateOf(sentence, token)
  if (takes.includes('subject')) return dominating(sentence, token)
  if (takes.includes('compound')) return topicBefore(sentence, token)
  const clauses = takes.includes('clause') ? clausesOf(sentence, token) : []
  const objects = takes.includes('object') && !nominal ? objectsOf(sentence, token) : []
  const verb = nominal
    ? needs === 'reached'
      ? reachedBy(sentence, token)
      : carrierOf(sentence, token)
    : undefined
  const below = children
    .filter((child) => (nominal ? isCarriedBy(sentence, child) : isCarried(child)))
    .flatMap((child) => childrenOf(sentence, child))
  const phrases = [...children, ...below, ...(verb ? childrenOf(sentence, verb) : [])].filter((child) =>
    hangsBy(sentence, child, takes),
  )
  return [
    ...clauses.map((clause) => spanOf(sentence, clause)),
    ...objects,
    ...phrases.map((phrase) => spanOf(sentence, phrase)),
  ]
}

/** "exchanged views on trade": what the views are on. */
function isCarried(child: Token): boolean {
  return isObject(child) && carried.has(child.lemma)
}

/** "an exchange of views on trade": what the views are on. */
function isCarriedBy(sentence: Sentence, child: Token): boolean {
  return relationOf(child) === 'nmod' && caseOf(sentence, child) === 'of' && carried.has(child.lemma)
}

/** "border talks", against "crisis talks" */
function topicBefore(sentence: Sentence, noun: Token): Span[] {
  const before = childrenOf(sentence, noun).filter(
    (child) =>
      child.deprel === 'compound' && child.upos === 'NOUN' && !waysToTalk.has(child.lemma.toLowerCase()),
  )
  return before.map((child) => spanOf(sentence, child))
}

/** "Trade dominated the talks", "trade figured in the meeting": trade. */
function dominating(sentence: Sentence, verb: Token): Span[] {
  const subject = subjectOf(sentence, verb)
  const ofContact = childrenOf(sentence, verb).some(
    (child) => ['obj', 'obl'].includes(relationOf(child)) && contactNouns.has(child.lemma),
  )
  return subject && ofContact && subject.upos !== 'PRON' ? [spanOf(sentence, subject)] : []
}

/** The clauses that the word governs; of "it was agreed at the meeting that …" the one that the tree hung on the meeting. */
function clausesOf(sentence: Sentence, token: Token): Token[] {
  const children = childrenOf(sentence, token)
  const own = children.filter((child) => clauseOf(child, token))
  const impersonal =
    own.length === 0 &&
    isMarkedPassive(sentence, token) &&
    children.some(({lemma, upos}) => lemma === 'it' && upos === 'PRON')
  if (!impersonal) return own
  return children
    .filter(({index}) => index > token.index)
    .flatMap((child) => [child, ...childrenOf(sentence, child)])
    .filter((clause) =>
      childrenOf(sentence, clause).some(({deprel, upos}) => deprel === 'mark' && upos === 'SCONJ'),
    )
}

/** "A working group will be set up": by whom is not said, so by both. */
function isBodySetUp(sentence: Sentence, verb: Token): boolean {
  const children = childrenOf(sentence, verb)
  return (
    children.some(({deprel, lemma}) => deprel === 'nsubj:pass' && jointBodies.has(lemma)) &&
    !children.some(({deprel}) => deprel === 'obl:agent')
  )
}

function clauseOf(child: Token, token: Token): boolean {
  const relation = relationOf(child)
  if (token.upos === 'NOUN') return child.deprel === 'acl' || relation === 'ccomp'
  return (
    relation === 'xcomp' ||
    (relation === 'ccomp' && child.index > token.index) ||
    (relation === 'advcl' && child.index > token.index && child.feats.includes('VerbForm=Inf'))
  )
}

/** "on consultations", "on holding consultations" */
function hangsBy(sentence: Sentence, child: Token, takes: readonly string[]): boolean {
  if (['obl', 'nmod'].includes(relationOf(child))) return takes.includes(caseOf(sentence, child) ?? '')
  const mark = childrenOf(sentence, child).find(({deprel}) => deprel === 'mark')
  return relationOf(child) === 'advcl' && mark?.upos !== 'PART' && takes.includes(mark?.lemma ?? '')
}

/** "The talks dealt with Lebanon", against "The police dealt with Lebanon". */
function isOfContact(sentence: Sentence, verb: Token): boolean {
  return contactNouns.has(subjectOf(sentence, verb)?.lemma ?? '')
}

/** "reached an agreement on …", against "the agreement on …". */
function isReached(sentence: Sentence, noun: Token): boolean {
  return noun.lemma !== 'agreement' && noun.lemma !== 'accord'
    ? true
    : reachedBy(sentence, noun) !== undefined
}

/** "held talks in Accra on the port": what the talks were on may hang on the verb. */
function carrierOf(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun)
  return head && relationOf(noun) === 'obj' && carriers.has(head.lemma) ? head : undefined
}

/** "reached an agreement", "the meeting ended with an agreement": the verb. */
function reachedBy(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun)
  if (!head) return undefined
  const closes = ending.has(head.lemma) && ['with', 'in'].includes(caseOf(sentence, noun) ?? '')
  return closes || reaching.has(head.lemma) ? head : undefined
}

function objectsOf(sentence: Sentence, token: Token): Span[] {
  return childrenOf(sentence, token)
    .filter((child) => isObject(child) && child.upos !== 'PRON')
    .map((child) => spanOf(sentence, child))
}

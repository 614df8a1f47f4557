// What an agreement covers and excludes, item by item, each with its hedge and the words it rests on.
import {type Factuality, factualityOf} from '../../events/index.ts'
import {childBy, childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {quote} from '../../text/index.ts'
import {type ScopeEntry, table} from '../lexicons.ts'
import type {Passage} from '../passage.ts'
import {caseOf, spellingsOf, subjectOf} from '../phrases.ts'
import {isQuestion} from './answers.ts'
import {foci, outsideWords, prospects, scopeParts} from './en.ts'
import {listItems} from './lists.ts'
import type {AgreementNoun} from './nouns.ts'
import {finding, type ScopeFinding, said, sureness} from './scope-finding.ts'
import {
  clauseItems,
  clausesOf,
  objectItems,
  objectsOf,
  prepositional,
  reportItem,
  subjectItems,
  underItems,
} from './scope-items.ts'
import {topicItems, underWhich} from './topic.ts'

/** Every scope item that the words round one agreement noun give it. */
export function scopesOf(passage: Passage, noun: AgreementNoun): ScopeFinding[] {
  if (isQuestion(noun.sentence)) return []
  const under = underVerb(noun)
  const spoken = scopeVerbs(noun).flatMap((verb) => [
    ...scopeOfVerb(passage, noun, verb),
    ...prospectsBeside(passage, noun, verb),
  ])
  const passive = agentVerb(noun)
  const which = underWhich(noun)
  return [
    ...topicScope(passage, noun),
    ...spoken,
    ...(under ? underAgreement(passage, noun, under, noun.token) : []),
    ...(which ? underAgreement(passage, noun, which.verb, which.under) : []),
    ...(passive ? passiveScope(passage, noun, passive) : []),
    ...partScope(passage, noun),
  ]
}

/** "a treaty on salt": in its scope, as sure as the treaty is. */
function topicScope(passage: Passage, noun: AgreementNoun): ScopeFinding[] {
  const {factuality} = factualityOf(noun.sentence, noun.token.index, passage.whole, passage.lang)
  return topicItems(passage, noun).map((span) => ({
    ...finding(passage, noun, span, 'agreement-scope.topic'),
    factuality: factuality === 'denied' || factuality === 'cancelled' ? 'possible' : factuality,
  }))
}

/** "Training is not part of the accord", "fishing lies outside the accord": the subject is what is in it or not. */
function partScope(passage: Passage, noun: AgreementNoun): ScopeFinding[] {
  const {sentence, token} = noun
  const head = headOf(sentence, token)
  const preposition = caseOf(sentence, token) ?? ''
  if (!head || !['nmod', 'obl'].includes(relationOf(token))) return []
  const outside = outsideWords.has(preposition)
  const part = preposition === 'of' && scopeParts.has(head.lemma)
  if (!part && !outside) return []
  const {factuality, hedges} = said(passage, sentence, head)
  const denied = factuality === 'denied'
  return subjectItems(sentence, head)
    .flatMap((span) => listItems(passage.whole, span))
    .map((span) => ({
      ...finding(passage, noun, span, 'agreement-scope.part'),
      covered: outside ? denied : !denied,
      ...sureness(factuality, hedges),
    }))
}

/** Verbs whose subject is the agreement ("the treaty covers"), or its focus ("the aim of the treaty is to allow"). */
function scopeVerbs({sentence, token}: AgreementNoun): Token[] {
  const above = relationOf(token) === 'nmod' ? headOf(sentence, token) : undefined
  const subject = above && foci.has(above.lemma) ? above : token
  return sentence.tokens.filter((verb) => {
    if (!['VERB', 'ADJ', 'NOUN'].includes(verb.upos) || verb === subject) return false
    return (
      subjectOf(sentence, verb) === subject ||
      isSaidOf(sentence, verb, subject) ||
      isWantedOf(sentence, verb, subject)
    )
  })
}

/** "wants the agreement to cover": the object of the verb above does it. */
function isWantedOf(sentence: Sentence, verb: Token, object: Token): boolean {
  const head = headOf(sentence, verb)
  return relationOf(verb) === 'xcomp' && head !== undefined && childBy(sentence, head, 'obj') === object
}

/** "The aim is to allow": the clause hangs on "is". */
function isSaidOf(sentence: Sentence, verb: Token, subject: Token): boolean {
  const head = headOf(sentence, verb)
  return (
    head?.lemma === 'be' &&
    ['ccomp', 'csubj', 'xcomp'].includes(relationOf(verb)) &&
    subjectOf(sentence, head) === subject
  )
}

function scopeOfVerb(passage: Passage, noun: AgreementNoun, verb: Token): ScopeFinding[] {
  const entry = entryFor(passage, noun.sentence, verb)
  if (!entry) return []
  const {factuality, hedges} = said(passage, noun.sentence, verb)
  const items = entry.takes.includes('clause')
    ? clauseItems(noun.sentence, verb)
    : objectItems(noun.sentence, verb, entry.takes).flatMap((span) => listItems(passage.whole, span))
  const denied = factuality === 'denied'
  return items.map((span) => ({
    ...finding(passage, noun, span, entry.id),
    covered: entry.covered !== denied,
    ...sureness(factuality, hedges),
  }))
}

/** ", raising the possibility that …": possible under the agreement, no more. */
function prospectsBeside(passage: Passage, noun: AgreementNoun, verb: Token): ScopeFinding[] {
  const {sentence} = noun
  const beside = childrenOf(sentence, verb).filter((child) => ['advcl', 'conj'].includes(relationOf(child)))
  return beside.flatMap((aside) => {
    const prospect = childBy(sentence, aside, 'obj')
    if (!prospect || !prospects.has(prospect.lemma)) return []
    const clauses = childrenOf(sentence, prospect).filter((child) =>
      ['acl', 'ccomp'].includes(relationOf(child)),
    )
    return clauses.map((clause) => {
      const {hedges} = factualityOf(sentence, clause.index, passage.whole, passage.lang)
      const own = {...quote(passage.whole, prospect), rule: 'claims/scope: prospect'}
      const others = hedges.filter(({start}) => start !== prospect.start)
      return {
        ...finding(passage, noun, reportItem(sentence, clause), 'agreement-scope.prospect'),
        factuality: 'possible' as Factuality,
        hedges: [own, ...others],
      }
    })
  })
}

/** "covered by the pact", "left out of it", "fall under it": the verb whose subject is then the item. */
function agentVerb({sentence, token}: AgreementNoun): Token | undefined {
  const verb = headOf(sentence, token)
  if (!verb || !['obl', 'nmod'].includes(relationOf(token))) return undefined
  const preposition = caseOf(sentence, token) ?? ''
  if (verb.lemma === 'fall') return preposition === 'under' ? verb : undefined
  const passive = childrenOf(sentence, verb).some(({deprel}) => deprel === 'aux:pass')
  return passive && ['by', 'of', 'out', 'from', 'under', 'in'].includes(preposition) ? verb : undefined
}

/** What is said of the subject of a passive: "Missiles would be left out". */
function passiveScope(passage: Passage, noun: AgreementNoun, verb: Token): ScopeFinding[] {
  const lexicon = table('agreement-scope', passage.lang)
  const entries = spellingsOf(noun.sentence, verb).flatMap((spelling) => lexicon.get(spelling) ?? [])
  const entry = entries.find(({takes}) => takes.includes('object'))
  if (!entry && verb.lemma !== 'fall') return []
  const {factuality, hedges} = said(passage, noun.sentence, verb)
  const denied = factuality === 'denied'
  return subjectItems(noun.sentence, verb).map((span) => ({
    ...finding(passage, noun, span, entry?.id ?? 'agreement-scope.under'),
    covered: (entry?.covered ?? true) !== denied,
    ...sureness(factuality, hedges),
  }))
}

/** "Chile could sell radars to Peru under the pact": the verb that the agreement stands under. */
function underVerb({sentence, token}: AgreementNoun): Token | undefined {
  if (relationOf(token) !== 'obl' || caseOf(sentence, token) !== 'under') return undefined
  const verb = headOf(sentence, token)
  if (verb?.lemma === 'fall' || (verb && isAgentless(sentence, verb) && clausesOf(sentence, verb).length > 0))
    return undefined
  return verb?.upos === 'VERB' ? verb : undefined
}

function underAgreement(
  passage: Passage,
  noun: AgreementNoun,
  verb: Token,
  agreement: Token,
): ScopeFinding[] {
  const {sentence} = noun
  const {factuality, hedges} = factualityOf(sentence, verb.index, passage.whole, passage.lang)
  const denied = factuality === 'denied'
  if (denied && !isAgentless(sentence, verb)) return []
  return underItems(sentence, verb, agreement).map((span) => ({
    ...finding(passage, noun, span, 'agreement-scope.under'),
    covered: !denied,
    ...sureness(factuality, hedges),
  }))
}

/**
 * "They would also be allowed to buy parts", right after a sentence that told what the agreement covers: still the
 * agreement. Only what is allowed or forbidden without saying by whom.
 */
export function continuedScope(passage: Passage, noun: AgreementNoun, sentenceIndex: number): ScopeFinding[] {
  const sentence = passage.sentences[sentenceIndex]
  if (!sentence) return []
  const here = {...noun, sentence, sentenceIndex}
  return sentence.tokens
    .filter((verb) => isAgentless(sentence, verb))
    .flatMap((verb) => [...scopeOfVerb(passage, here, verb), ...passiveScope(passage, here, verb)])
}

function isAgentless(sentence: Sentence, verb: Token): boolean {
  const children = childrenOf(sentence, verb)
  return (
    children.some(({deprel}) => deprel === 'aux:pass') && !children.some(({deprel}) => deprel === 'obl:agent')
  )
}

function entryFor(passage: Passage, sentence: Sentence, verb: Token): ScopeEntry | undefined {
  const lexicon = table('agreement-scope', passage.lang)
  const clauses = clausesOf(sentence, verb).length > 0
  const object = objectsOf(sentence, verb).length > 0
  const fits = ({takes}: ScopeEntry) => {
    if (takes.includes('clause')) return clauses
    if (takes.includes('object')) return object && !clauses
    return prepositional(sentence, verb, takes).length > 0
  }
  for (const spelling of spellingsOf(sentence, verb)) {
    const entry = lexicon.get(spelling)?.find(fits)
    if (entry) return entry
  }
  return undefined
}

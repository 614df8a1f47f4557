// Whom a refusal, threat or protest is aimed at where its own words name nobody: who must meet its condition or its demand.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {isOpenedBy, isVerb, objectsOf, phrasesBy, subjectsOf} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from '../parties/cast.ts'
import {isPersonWord} from '../parties/nouns.ts'
import {partiesOf} from '../parties/parties.ts'
import {phraseParty} from '../parties/phrase-party.ts'
import {clauseSubjects} from '../slots/content.ts'
import {hearersOf} from '../slots/speakers.ts'
import type {PloverType} from '../types.ts'

/** "will not return until the company pays", "vetoed it unless the cabinet resigns": who is to act first. */
const conditional = new Set<PloverType>(['REJECT', 'THREATEN'])

/** What is said to somebody's face: "ties would suffer, he told Riga". */
const heard = new Set<PloverType>(['REJECT', 'THREATEN', 'REQUEST'])

/** What is told in a letter. */
const written = new Set<PloverType>(['REQUEST', 'ACCUSE', 'THREATEN'])

/**
 * The parties that an act without a recipient is aimed at.
 * @param trigger the word for the act
 * @returns none where nobody else is to do anything
 */
export function addresseesOf(cast: Cast, trigger: Token, type: PloverType): Mention[] {
  const heads = [
    ...(conditional.has(type) ? conditionSubjects(cast.sentence, trigger, type === 'THREATEN') : []),
    ...(type === 'PROTEST' ? demandedOf(cast.sentence, trigger) : []),
    ...(written.has(type) ? readersOf(cast.sentence, trigger) : []),
    ...(heard.has(type) ? hearersOf(cast.sentence, trigger) : []),
  ]
  for (const head of heads) {
    const found = partiesOf(cast, head)
    if (found.length > 0) return found
    const phrase = isPersonWord(head) ? phraseParty(cast, head) : null
    if (phrase) return [phrase]
  }
  return []
}

/**
 * The subject or agent of "until …", "unless …", "before …", beside the act or beside the verb that reports it.
 * @param before also of a condition that comes first: "Should Minsk fail to act, …"
 */
function conditionSubjects(sentence: Sentence, trigger: Token, before: boolean): Token[] {
  const found: Token[] = []
  for (let node: Token | undefined = trigger; node; node = headOf(sentence, node)) {
    // "threatened to block the road unless": beside the act held out
    const held = node === trigger && before ? childrenOf(sentence, trigger).filter(isHeld) : []
    for (const clause of [node, ...held].flatMap((each) => childrenOf(sentence, each))) {
      if (clause.index < trigger.index && !before) continue
      const conditional = relationOf(clause) === 'advcl' && isOpenedBy(sentence, clause, words.conditions)
      const inverted =
        before && ['advcl', 'parataxis'].includes(relationOf(clause)) && isInverted(sentence, clause)
      if (conditional || inverted) found.push(...subjectsOf(sentence, clause))
    }
    if (!['xcomp', 'ccomp'].includes(relationOf(node))) break
  }
  return found
}

function isHeld({deprel}: Token): boolean {
  return deprel === 'xcomp' || deprel === 'ccomp'
}

/** "should Minsk fail": the auxiliary first. */
function isInverted(sentence: Sentence, clause: Token): boolean {
  const [first] = childrenOf(sentence, clause).filter(({upos}) => upos !== 'PUNCT')
  return first?.upos === 'AUX' && words.inverting.has(first.form.toLowerCase())
}

/** "In a letter to the minister, forty deputies demanded …": to whom it was written. */
function readersOf(sentence: Sentence, trigger: Token): Token[] {
  return childrenOf(sentence, trigger)
    .filter((child) => relationOf(child) === 'obl' && words.documents.has(child.lemma.toLowerCase()))
    .flatMap((paper) => phrasesBy(sentence, paper, 'to'))
}

/** "staged a sit-in demanding that the ministry pay", "marched to urge the king to go": of whom it is demanded. */
function demandedOf(sentence: Sentence, trigger: Token): Token[] {
  return [trigger, ...(isVerb(trigger) ? objectsOf(sentence, trigger) : [])]
    .flatMap((node) => childrenOf(sentence, node))
    .filter(
      (child) =>
        ['acl', 'advcl', 'xcomp'].includes(relationOf(child)) &&
        words.demanding.has(child.lemma.toLowerCase()),
    )
    .flatMap((demand) => [
      ...clauseSubjects(sentence, demand),
      ...objectsOf(sentence, demand),
      ...[...words.demandedFrom].flatMap((preposition) => phrasesBy(sentence, demand, preposition)),
    ])
}

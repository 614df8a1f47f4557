// Where an agreement stands: proposed, negotiating, in preparation, signed … suspended, each with factuality and date.
import type {DateFinding} from '../../article/index.ts'
import {dateForClause} from '../../dates/index.ts'
import {type Factuality, factualityOf, type Hedge} from '../../events/index.ts'
import {childrenOf, headOf, hullOf, relationOf, subtreeOf, type Token} from '../../sentences/index.ts'
import {type StatusEntry, table} from '../lexicons.ts'
import type {Passage} from '../passage.ts'
import {caseOf, spellingsOf} from '../phrases.ts'
import type {AgreementStatus} from '../types.ts'
import type {AgreementNoun} from './nouns.ts'
import {isQuestion} from './scope.ts'

export interface StatusFinding {
  readonly noun: AgreementNoun
  /** The word that says so: "signed", "signing". */
  readonly word: Token
  readonly status: AgreementStatus
  readonly factuality: Factuality
  readonly hedges: readonly Hedge[]
  /** Told of an earlier time: "had been preparing". */
  readonly background: boolean
  readonly date: (DateFinding & {readonly text?: string}) | null
  readonly entry: string
}

/** How an agreement hangs on a word. */
type Hanging = {readonly word: Token; readonly hangs: string}

/** Every status that the words round one agreement noun give it. */
export function statusesOf(passage: Passage, noun: AgreementNoun): StatusFinding[] {
  const found: StatusFinding[] = []
  if (isQuestion(noun.sentence)) return found
  for (const {word, hangs} of hangingsOf(noun)) {
    const entry = entryFor(passage, noun, word, hangs)
    if (!entry) continue
    const finding = statusFinding(passage, noun, word, entry)
    found.push(finding)
    const preparing = preparationAbove(passage, noun, word)
    if (preparing && finding.factuality !== 'happened') found.push(preparing)
  }
  return found
}

const NEAR = 3

/** "a signing is possible in March": of the agreement that the sentences before were about. */
export function bareStatuses(passage: Passage, nouns: readonly AgreementNoun[]): StatusFinding[] {
  const named = new Set(nouns.map(({sentenceIndex}) => sentenceIndex))
  return passage.sentences.flatMap((sentence, sentenceIndex) => {
    const noun = nouns
      .filter((one) => one.sentenceIndex < sentenceIndex && sentenceIndex - one.sentenceIndex <= NEAR)
      .at(-1)
    if (!noun || named.has(sentenceIndex)) return []
    return sentence.tokens.flatMap((word) => {
      const alone =
        word.upos === 'NOUN' && /^(signing|signature|ratification|suspension|initialling)$/i.test(word.form)
      const entry = alone
        ? table('agreement-status', passage.lang).get(word.form.toLowerCase())?.[0]
        : undefined
      return entry ? [statusFinding(passage, {...noun, sentence, sentenceIndex}, word, entry)] : []
    })
  })
}

function statusFinding(
  passage: Passage,
  noun: AgreementNoun,
  word: Token,
  entry: StatusEntry,
): StatusFinding {
  const {factuality, hedges, background} = factualityOf(
    noun.sentence,
    word.index,
    passage.whole,
    passage.lang,
  )
  const clause = hullOf(subtreeOf(noun.sentence, word))
  return {
    noun,
    word,
    status: entry.status,
    factuality,
    hedges,
    background,
    date: dateForClause(clause, word, noun.sentence, passage.dates, passage.published.edtf),
    entry: entry.id,
  }
}

/** "are preparing to sign an agreement": the signing is planned, and the agreement is in preparation. */
function preparationAbove(passage: Passage, noun: AgreementNoun, word: Token): StatusFinding | undefined {
  const above = headOf(noun.sentence, word)
  if (!above || !['xcomp', 'ccomp', 'advcl'].includes(relationOf(word))) return undefined
  const entry = table('agreement-status', passage.lang)
    .get(above.lemma.toLowerCase())
    ?.find(({status}) => status === 'in preparation' || status === 'negotiating')
  return entry && statusFinding(passage, noun, above, entry)
}

function hangingsOf(noun: AgreementNoun): Hanging[] {
  const {sentence, token} = noun
  const found: Hanging[] = []
  const add = (word: Token, hangs: string) => found.push({word, hangs})
  const head = headOf(sentence, token)
  const relation = token.deprel
  if (head && relation === 'nsubj:pass' && !hasPassiveAuxiliary(sentence, head)) add(head, 'subject')
  if (head && (relation === 'obj' || relation === 'nsubj:pass'))
    withJoined(sentence, head, relation === 'nsubj:pass', (word) => add(word, 'object'))
  else if (head && relationOf(token) === 'nsubj') {
    withJoined(sentence, head, true, (word) => add(word, isPassive(sentence, word) ? 'object' : 'subject'))
    for (const child of childrenOf(sentence, head))
      if (introducedBy(sentence, child, 'for')) add(child, 'object')
    for (const child of childrenOf(sentence, head))
      if (['xcomp', 'advcl'].includes(relationOf(child)))
        add(child, isPassive(sentence, child) ? 'object' : 'subject')
  } else if (head && ['obl', 'nmod'].includes(relationOf(token))) {
    const preposition = caseOf(sentence, token)
    if (preposition) add(head, preposition)
    if (preposition === 'of' || (head.upos === 'VERB' && !preposition)) add(head, 'object')
  } else if (head && relation.startsWith('compound')) add(head, 'object')
  for (const child of childrenOf(sentence, token))
    if (relationOf(child) === 'acl') add(child, hangingOfClause(noun, child))
  for (const child of childrenOf(sentence, token))
    if (child.deprel === 'amod' && child.upos === 'VERB') add(child, 'object')
  return found
}

/** "A treaty lapsed in 2009": no passive, though the tree says so. */
function hasPassiveAuxiliary(sentence: AgreementNoun['sentence'], verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel}) => deprel === 'aux:pass')
}

/** Verbs joined to this one share its object or subject: "signed and ratified the pact". */
function withJoined(
  sentence: AgreementNoun['sentence'],
  verb: Token,
  downwards: boolean,
  add: (word: Token) => void,
): void {
  add(verb)
  const joined = downwards ? childrenOf(sentence, verb).filter((child) => relationOf(child) === 'conj') : []
  for (const child of joined)
    if (!childrenOf(sentence, child).some((part) => relationOf(part) === 'nsubj')) add(child)
  const first = headOf(sentence, verb)
  if (!downwards && first && relationOf(verb) === 'conj') add(first)
}

/** "the treaty signed in May", "which is being prepared", "that entered into force". */
function hangingOfClause(noun: AgreementNoun, verb: Token): string {
  if (isPassive(noun.sentence, verb) || verb.feats.includes('VerbForm=Part')) return 'object'
  const subject = childrenOf(noun.sentence, verb).find((child) => relationOf(child) === 'nsubj')
  return !subject || ['that', 'which'].includes(subject.lemma.toLowerCase()) ? 'subject' : 'object'
}

function isPassive(sentence: AgreementNoun['sentence'], verb: Token): boolean {
  return childrenOf(sentence, verb).some(
    (child) => child.deprel === 'aux:pass' || child.deprel === 'nsubj:pass',
  )
}

/** "ready for signing": the parser may take "for signing" for a phrase or for a clause. */
function introducedBy(sentence: AgreementNoun['sentence'], word: Token, preposition: string): boolean {
  return childrenOf(sentence, word).some(
    (child) => ['case', 'mark'].includes(relationOf(child)) && child.lemma === preposition,
  )
}

function entryFor(
  passage: Passage,
  noun: AgreementNoun,
  word: Token,
  hangs: string,
): StatusEntry | undefined {
  if (word.upos === 'ADJ') return undefined
  const lexicon = table('agreement-status', passage.lang)
  for (const spelling of spellingsOf(noun.sentence, word)) {
    const entry = lexicon.get(spelling)?.find((candidate) => candidate.hangs.includes(hangs))
    if (entry) return entry
  }
  return undefined
}

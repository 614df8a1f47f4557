// Where an agreement stands: proposed, negotiating, in preparation, signed … suspended, each with factuality and date.
import type {DateFinding} from '../../article/index.ts'
import {dateOfWord, type Factuality, type Hedge} from '../../events/index.ts'
import {childBy, childrenOf, headOf, relationOf, type Token} from '../../sentences/index.ts'
import {type StatusEntry, table} from '../lexicons.ts'
import type {Passage} from '../passage.ts'
import {phrasesEndingOn, spellingsOf} from '../phrases.ts'
import type {AgreementStatus} from '../types.ts'
import {answerTo, isQuestion} from './answers.ts'
import {plainAuxiliaries} from './en.ts'
import {hangingsOf} from './hangings.ts'
import type {AgreementNoun} from './nouns.ts'
import {standingOf} from './standing.ts'

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

/** Every status that the words round one agreement noun give it. */
export function statusesOf(passage: Passage, noun: AgreementNoun): StatusFinding[] {
  const found: StatusFinding[] = []
  if (isQuestion(noun.sentence)) return answeredStatuses(passage, noun)
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

/** "Is the treaty in force? Yes.": what a plain question asks, as its answer tells. */
function answeredStatuses(passage: Passage, noun: AgreementNoun): StatusFinding[] {
  const answer = answerTo(passage, noun.sentenceIndex)
  if (!answer) return []
  return hangingsOf(noun).flatMap(({word, hangs}) => {
    const entry = entryFor(passage, noun, word, hangs)
    const modal = childrenOf(noun.sentence, word).some(
      ({upos, lemma}) => upos === 'AUX' && !plainAuxiliaries.has(lemma),
    )
    if (!entry || modal) return []
    const factuality = answer === 'no' ? 'denied' : entry.status === 'in force' ? 'ongoing' : 'happened'
    return [{...statusFinding(passage, noun, word, entry), factuality, hedges: []}]
  })
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
  const {factuality, hedges, background} = standingOf(passage, noun, word, entry)
  return {
    noun,
    word,
    status: entry.status,
    factuality,
    hedges,
    background,
    date: dateOfWord(noun.sentence, word, passage.dates, passage.lang),
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

function entryFor(
  passage: Passage,
  noun: AgreementNoun,
  word: Token,
  hangs: string,
): StatusEntry | undefined {
  const lexicon = table('agreement-status', passage.lang)
  const phrases = word.upos === 'NOUN' ? phrasesEndingOn(noun.sentence, word) : []
  for (const spelling of [...phrases, ...spellingsOf(noun.sentence, word)]) {
    const entry = lexicon
      .get(spelling)
      ?.find(({hangs: ways, says}) => ways.includes(hangs) && (word.upos !== 'ADJ' || says !== undefined))
    if (entry && hangs === 'subject' && doesToAnother(noun, word, spelling)) continue
    if (entry) return entry
  }
  return undefined
}

/** "The treaty ended the war": what it does to another thing is no step of its own. */
function doesToAnother({sentence}: AgreementNoun, word: Token, spelling: string): boolean {
  return word.upos === 'VERB' && !spelling.includes(' ') && childBy(sentence, word, 'obj') !== undefined
}

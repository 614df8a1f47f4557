// Reporting verbs of a sentence to drafts of attributions, over the tree.
import {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {tellerBefore, withoutAdded, withoutAsides, withoutNextDeed} from './asides.ts'
import {citedSource} from './citing.ts'
import {contentOf} from './content.ts'
import {cueEntry, cueSpan} from './cue.ts'
import type {Draft} from './draft.ts'
import {hearing, withholding} from './en.ts'
import type {ReportingEntry, ReportingWords} from './lexicon.ts'
import {misread} from './misread.ts'
import {postposed} from './postposed.ts'
import {nounTold} from './relatives.ts'
import {setOff} from './set-off.ts'
import {isPassive, partedDo, speakerOf} from './speaker.ts'
import {type Speaking, speaking} from './speaking.ts'
import {pieces} from './trim.ts'

/** Every cue verb of the sentence that has a content. */
export function verbDrafts(text: string, sentence: Sentence, nth: number, words: ReportingWords): Draft[] {
  const end = endOfTold(sentence, words)
  return sentence.tokens.flatMap((verb) => {
    const entry = cueEntry(sentence, verb, words)
    if (!entry || citedSource(sentence, verb) || isWithheld(sentence, verb)) return []
    const before =
      (entry.takes.includes('clause')
        ? (postposed(sentence, verb) ?? setOff(sentence, verb, entry))
        : undefined) ?? misread(sentence, verb, entry)
    const own = before ? undefined : ownContent(sentence, verb, entry, words)
    const isCue = (token: Token) => cueEntry(sentence, token, words) !== undefined
    const content =
      (before && withoutAdded(sentence, verb, before.content, isCue)) ??
      own?.filter(({index}) => verb.index > end || index < end) ??
      nounTold(sentence, verb, entry)
    const teller = tellerBefore(sentence, verb, isCue)
    const speaker = before?.speaker ?? speakerOf(sentence, teller ?? verb) ?? quotedAs(sentence, verb)
    if (!speaker && (isNobodys(sentence, verb, entry) || isHearer(verb))) return []
    const draft = content && draftOf(text, sentence, nth, verb, entry, content, speaker)
    return draft ? [draft] : []
  })
}

/**
 * "Kim said the road was shut, the agency reported": where that ends which the last verb tells.
 * @returns the index of the comma, or the length of a sentence without such a verb
 */
function endOfTold(sentence: Sentence, words: ReportingWords): number {
  const ends = sentence.tokens.flatMap((verb) => {
    const entry = cueEntry(sentence, verb, words)
    const told = entry?.takes.includes('clause') ? postposed(sentence, verb)?.content : undefined
    return told ? [told[told.length - 1].index + 1] : []
  })
  return Math.min(...ends, sentence.tokens.length)
}

/** "Imagine a tax …", "to know that …", "please ask whether …": what nobody is said to think or to have said. */
function isNobodys(sentence: Sentence, verb: Token, {group}: ReportingEntry): boolean {
  if (verb.xpos === 'VB' && relationOf(verb) === 'root')
    return !childBy(sentence, verb, 'aux') && !partedDo(sentence, verb)
  return (group === 'think' || group === 'intend') && !isPassive(sentence, verb) && verb.xpos !== 'VBN'
}

/** "people briefed on the matter": who heard it, not what was said. */
function isHearer(verb: Token): boolean {
  return relationOf(verb) === 'acl' && verb.xpos === 'VBN' && hearing.has(verb.lemma)
}

/** "police were quoted as saying by local media": the one who is quoted. */
function quotedAs(sentence: Sentence, verb: Token): Speaking | undefined {
  const subject = childrenOf(sentence, verb).find(({deprel}) => deprel === 'nsubj:pass')
  const says =
    sentence.tokens[verb.index + 2]?.xpos === 'VBG' && sentence.tokens[verb.index + 1].lemma === 'as'
  return subject && says ? speaking(sentence, subject) : undefined
}

/** "declined to say where": nothing was said. */
function isWithheld(sentence: Sentence, verb: Token): boolean {
  if (relationOf(verb) !== 'xcomp') return false
  return withholding.has(headOf(sentence, verb)?.lemma ?? '')
}

function ownContent(
  sentence: Sentence,
  verb: Token,
  entry: ReportingEntry,
  words: ReportingWords,
): readonly Token[] | undefined {
  const content = contentOf(sentence, verb, entry)
  if (!content) return
  const isCue = (token: Token) => cueEntry(sentence, token, words) !== undefined
  const phrase = content.every(({index}) => !isClauseHead(sentence, verb, index))
  const own = withoutAdded(sentence, verb, withoutNextDeed(sentence, verb, content, isCue), isCue)
  return withoutAsides(sentence, verb, own, isCue, phrase)
}

function isClauseHead(sentence: Sentence, verb: Token, index: number): boolean {
  const token = sentence.tokens[index]
  return token.head === verb.index && ['ccomp', 'parataxis'].includes(relationOf(token))
}

function draftOf(
  text: string,
  sentence: Sentence,
  nth: number,
  verb: Token,
  entry: ReportingEntry,
  content: readonly Token[],
  speaker: Speaking | undefined,
): Draft | undefined {
  const cue = cueSpan(sentence, verb, entry)
  const spans = pieces(text, content)
  if (spans.length === 0) return
  return {
    spans,
    cue,
    speaker: speaker?.span ?? null,
    head: speaker?.head ?? null,
    sentence: nth,
    group: entry.group,
    unsaid: isUnsaid(sentence, verb),
    phrase: content.every(({index}) => !isClauseHead(sentence, verb, index)) && content[0].index > verb.index,
    rule: entry.id,
  }
}

function isUnsaid(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== 'VB' && verb.xpos !== 'VBN') return false
  return !childrenOf(sentence, verb).some(
    ({xpos, deprel}) => deprel.startsWith('aux') && /^VB[DZP]$/.test(xpos),
  )
}

/** "The plan was praised by the mayor", "was first reported by the agency". */
function takesSubject({group, takes}: ReportingEntry): boolean {
  return takes.includes('object') && (group === 'intend' || (group === 'say' && takes.includes('clause')))
}

/**
 * "X is expected to win", "was described by aides as tired": the subject and what it is said to do or be. Without a "by"
 * nobody says by whom. What "is supposed to" be is only as it should.
 */
export function passiveDrafts(text: string, sentence: Sentence, nth: number, words: ReportingWords): Draft[] {
  return sentence.tokens.flatMap((verb) => {
    const entry = cueEntry(sentence, verb, words)
    if (!entry || verb.lemma === 'suppose' || !isPassive(sentence, verb)) return []
    const subject = childrenOf(sentence, verb).find(({deprel}) => deprel === 'nsubj:pass')
    const agent = speakerOf(sentence, verb)
    const predicate = predicateOf(sentence, verb, entry, agent !== undefined)
    if (!subject || (!predicate && !(agent && takesSubject(entry)))) return []
    const told = [...withoutRelative(sentence, subject), ...(predicate ? subtreeOf(sentence, predicate) : [])]
    const spans = pieces(
      text,
      told.sort((a, b) => a.index - b.index),
    )
    const [speaker, head] = [agent?.span ?? null, agent?.head ?? null]
    return [
      {
        spans,
        cue: cueSpan(sentence, verb, entry),
        speaker,
        head,
        sentence: nth,
        group: entry.group,
        phrase: true,
        rule: entry.id,
      },
    ]
  })
}

/** "to win" after "is expected", "as tired" after "was described". */
function predicateOf(
  sentence: Sentence,
  verb: Token,
  {takes}: ReportingEntry,
  hasAgent: boolean,
): Token | undefined {
  return childrenOf(sentence, verb).find((child) => {
    const relation = relationOf(child)
    if (child.index < verb.index) return false
    if (relation === 'xcomp' || (relation === 'advcl' && hasAgent))
      if (childBy(sentence, child, 'mark')?.lemma === 'to') return true
    if (!takes.includes('as')) return false
    const opening = subtreeOf(sentence, child)[0]
    if (!hasAgent && opening.lemma === 'for' && opening.index === verb.index + 1)
      return takes.includes('object')
    if (relation === 'xcomp') return !/^VB[GN]$/.test(child.xpos)
    return ['obl', 'advcl'].includes(relation) && subtreeOf(sentence, child)[0].lemma === 'as'
  })
}

/** "Omolo, who denies it, was said to …": the writer's clause about him is no part of it. */
function withoutRelative(sentence: Sentence, subject: Token): Token[] {
  return subtreeOf(sentence, subject, (child) => {
    if (child.deprel !== 'acl:relcl') return false
    const first = subtreeOf(sentence, child).find(({upos}) => upos !== 'PUNCT')
    return first !== undefined && sentence.tokens[first.index - 1]?.form === ','
  })
}
